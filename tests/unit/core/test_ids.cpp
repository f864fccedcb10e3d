// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "app/core/ids.h"
#include "tests/support/catch.h"

using namespace ploegbord::core;

TEST_CASE("an id has one spelling", "[ids]") {
    const std::string text = "0192f4a0-1234-7abc-8def-0123456789ab";
    REQUIRE(RecordId::parse(text).value().str() == text);
    for (const char* wrong :
         {"", "0192F4A0-1234-7abc-8def-0123456789ab", "0192f4a012347abc8def0123456789ab",
          "0192f4a0-1234-7abc-8def-0123456789a", "0192f4a0-1234-7abc-8def-0123456789abc",
          "{192f4a0-1234-7abc-8def-0123456789ab", "0192f4a0 1234-7abc-8def-0123456789ab",
          "0192f4a0-1234-7abc-8def-0123456789ag", "0192f4a0-1234-7abc-8def0-123456789ab"}) {
        INFO(wrong);
        CHECK_FALSE(RecordId::parse(wrong).has_value());
    }
}

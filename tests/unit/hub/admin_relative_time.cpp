// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "app/hub/admin/relative_time.h"
#include "app/system/system.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::hub;

namespace {

TimeBase amsterdam(const char* now) {
    return {core::parseInstant(now).value(), system::loadZone("Europe/Amsterdam").value()};
}

std::string instant(const char* text, const TimeBase& base) {
    const auto at = resolveInstant(text, base);
    return at ? core::formatInstant(*at).substr(0, 16) : "wrong";
}

} // namespace

TEST_CASE("relative times count from now in the site's zone", "[import]") {
    const auto base = amsterdam("2026-11-24T23:30:00Z"); // already the 25th in Amsterdam
    CHECK(instant("-3d 06:10", base) == "2026-11-22T05:10");
    CHECK(instant("+2h", base) == "2026-11-25T01:30");
    CHECK(instant("-20m", base) == "2026-11-24T23:10");
    CHECK(instant("-1d", base) == "2026-11-23T23:30");
    CHECK(instant("2026-11-20 06:00", base) == "2026-11-20T05:00");
    CHECK(instant("2026-11-20T06:00:00Z", base) == "2026-11-20T06:00");
    CHECK(core::formatDay(resolveDay("-420d", base).value()) == "2025-10-01");
    CHECK(core::formatDay(resolveDay("+0d", base).value()) == "2026-11-25");
    CHECK(core::formatDay(resolveDay("2026-02-28", base).value()) == "2026-02-28");
}

TEST_CASE("a clock time stays what the wall shows across a clock change", "[import]") {
    const auto base = amsterdam("2026-10-26T08:00:00Z"); // the clock went back on the 25th
    CHECK(instant("-1d 12:00", base) == "2026-10-25T11:00");
    CHECK(instant("-2d 12:00", base) == "2026-10-24T10:00");
    CHECK(instant("-2d", base) == "2026-10-24T07:00");
}

TEST_CASE("what is no time is refused", "[import]") {
    const auto base = amsterdam("2026-11-24T08:00:00Z");
    for (const char* text :
         {"", "-", "3d", "-3", "-3w", "-3d06:10", "-3d 6:10", "-3d 24:00", "-3d 06:60", "+2h 06:00", "--3d",
          "-99999999999999999999d", "-10001d", "gisteren", "2026-13-01 06:00"}) {
        INFO(text);
        CHECK(instant(text, base) == "wrong");
        CHECK_FALSE(resolveDay(text, base).has_value());
    }
    CHECK_FALSE(resolveDay("-3d 06:10", base).has_value());
    CHECK_FALSE(resolveDay("+2h", base).has_value());
}

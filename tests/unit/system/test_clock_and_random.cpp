// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "app/system/system.h"
#include "tests/support/catch.h"

using namespace ploegbord;

namespace {

TEST_CASE("the system's clocks go forward", "[system]") {
    const system::SystemClock clock;
    CHECK(clock.now() > core::Instant(std::chrono::sys_days{std::chrono::year(2024) / 1 / 1}));
    const auto before = clock.steadyNow();
    CHECK(clock.steadyNow() >= before);
}

TEST_CASE("random bytes do not repeat", "[system]") {
    system::SystemRandom random;
    std::array<std::uint8_t, 32> a{};
    std::array<std::uint8_t, 32> b{};
    random.fill(a);
    random.fill(b);
    CHECK(a != b);
    CHECK(a != std::array<std::uint8_t, 32>{});
}

} // namespace

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <fstream>

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

// Fails where time asleep is not counted, once this machine has slept; or in a time namespace whose boot
// is set apart (`unshare --time --boottime 9000`).
TEST_CASE("the steady clock counts the time that the machine slept", "[system]") {
    const system::SystemClock clock;
    double uptime = -1;
    std::ifstream("/proc/uptime") >> uptime;
    if (uptime < 0) return; // no /proc here
    const auto steady = std::chrono::duration<double>(clock.steadyNow().time_since_epoch()).count();
    CHECK(steady >= uptime - 1);
    CHECK(steady <= uptime + 60);
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

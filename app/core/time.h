// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "app/core/result.h"

namespace ploegbord::core {

// UTC to the millisecond: what the wire carries and the databases store (BIGINT milliseconds since 1970).
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
// A date as the site's wall calendar shows it.
using Day = std::chrono::local_days;
// A date and time as the site's wall clock shows it.
using LocalTime = std::chrono::local_time<std::chrono::milliseconds>;
// Monotonic time for deadlines; its zero means nothing.
using Steady = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

// "2026-11-24T15:04:05.123Z". Parsing accepts RFC 3339 in UTC with 0 to 9 decimals and refuses offsets,
// impossible dates and years outside 1970 to 9999.
std::string formatInstant(Instant at);
Result<Instant> parseInstant(std::string_view text);

// "2026-11-24"
std::string formatDay(Day day);
Result<Day> parseDay(std::string_view text);

constexpr std::int64_t toMilliseconds(Instant at) {
    return at.time_since_epoch().count();
}
constexpr Instant fromMilliseconds(std::int64_t ms) {
    return Instant(std::chrono::milliseconds(ms));
}

// Wall and monotonic time, handed in so that a test can run 400 days in a second.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual Steady steadyNow() const = 0;
    // What changes with every start of the machine: within one boot steadyNow() goes on across processes.
    // Empty: not known, and then nothing measured by an earlier process is believed.
    virtual std::string bootId() const { return {}; }
};

} // namespace ploegbord::core

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/time.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace ploegbord::core;

TEST_CASE("a time is written to the millisecond", "[time]") {
    CHECK(formatInstant(fromMilliseconds(0)) == "1970-01-01T00:00:00.000Z");
    CHECK(formatInstant(parseInstant("2026-11-24T15:04:05.123Z").value()) == "2026-11-24T15:04:05.123Z");
    CHECK(toMilliseconds(parseInstant("2026-11-24T08:00:00Z").value()) == 1'795'507'200'000);
}

TEST_CASE("up to nine decimals are read and cut to milliseconds", "[time]") {
    CHECK(formatInstant(parseInstant("2026-02-28T23:59:59.9Z").value()) == "2026-02-28T23:59:59.900Z");
    CHECK(formatInstant(parseInstant("2026-02-28T23:59:59.05Z").value()) == "2026-02-28T23:59:59.050Z");
    CHECK(formatInstant(parseInstant("2026-02-28T23:59:59.999999999Z").value()) ==
          "2026-02-28T23:59:59.999Z");
}

TEST_CASE("what is no time in UTC is refused", "[time]") {
    for (const char* bad : {"",
                            "2026",
                            "2026-11-24",
                            "2026-11-24T15:04:05",
                            "2026-11-24T15:04:05+00:00",
                            "2026-11-24T15:04:05+01:00",
                            "2026-11-24 15:04:05Z",
                            "2026-11-24t15:04:05Z",
                            "2026-11-24T15:04:05z",
                            "2026-11-24T24:00:00Z",
                            "2026-11-24T15:60:00Z",
                            "2026-11-24T15:04:60Z",
                            "2026-02-29T00:00:00Z",
                            "2026-00-10T00:00:00Z",
                            "2026-13-10T00:00:00Z",
                            "2026-11-31T00:00:00Z",
                            "1969-12-31T23:59:59Z",
                            "0000-01-01T00:00:00Z",
                            "10000-01-01T00:00:00Z",
                            "2026-11-24T15:04:05.Z",
                            "2026-11-24T15:04:05.1234567890Z",
                            "2026-11-24T15:04Z",
                            "2026-11-24T15:04:05.123Z ",
                            " 2026-11-24T15:04:05Z",
                            "-026-11-24T15:04:05Z",
                            "2026-1-24T15:04:05Z",
                            "2026-11-24T1+:04:05Z"}) {
        INFO(bad);
        CHECK_FALSE(parseInstant(bad).has_value());
    }
}

TEST_CASE("a leap day is a day in leap years only", "[time]") {
    CHECK(parseDay("2028-02-29").has_value());
    CHECK_FALSE(parseDay("2026-02-29").has_value());
    CHECK(parseDay("2000-02-29").has_value());
    CHECK_FALSE(parseDay("2100-02-29").has_value());
    CHECK_FALSE(parseDay("2026-11-24T00:00:00Z").has_value());
    CHECK_FALSE(parseDay("1969-12-31").has_value());
}

TEST_CASE("what was written is read back the same", "[time]") {
    ploegbord::test::SeededRandom random(3);
    const auto last = toMilliseconds(parseInstant("9999-12-31T23:59:59.999Z").value());
    for (int i = 0; i < 5000; ++i) {
        const Instant at =
            fromMilliseconds(static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(last))));
        REQUIRE(parseInstant(formatInstant(at)).value() == at);
        const Day day = Day(std::chrono::floor<std::chrono::days>(at).time_since_epoch());
        REQUIRE(parseDay(formatDay(day)).value() == day);
    }
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/zone_rules.h"
#include "tests/support/amsterdam.h"
#include "tests/support/catch.h"

using namespace ploegbord::core;
using namespace std::chrono_literals;
using ploegbord::test::amsterdam;
using ploegbord::test::day;
using ploegbord::test::instant;

TEST_CASE("without rules a zone is UTC", "[zone]") {
    const ZoneRules utc;
    CHECK(utc.toInstant(day("2026-03-29") + 2h) == instant("2026-03-29T02:00:00Z"));
    CHECK(utc.toLocal(instant("2026-03-29T02:00:00Z")) == LocalTime(day("2026-03-29") + 2h));
}

TEST_CASE("Amsterdam is an hour ahead in winter and two in summer", "[zone]") {
    const auto zone = amsterdam();
    CHECK(zone.toLocal(instant("2026-01-10T12:00:00Z")) == LocalTime(day("2026-01-10") + 13h));
    CHECK(zone.toLocal(instant("2026-07-10T12:00:00Z")) == LocalTime(day("2026-07-10") + 14h));
    CHECK(zone.toLocal(instant("1999-01-10T12:00:00Z")) == LocalTime(day("1999-01-10") + 13h));
}

TEST_CASE("the clock jumps at the very moment of the change", "[zone]") {
    const auto zone = amsterdam();
    CHECK(zone.toLocal(instant("2026-03-29T00:59:59.999Z")) ==
          LocalTime(day("2026-03-29") + 1h + 59min + 59s + 999ms));
    CHECK(zone.toLocal(instant("2026-03-29T01:00:00Z")) == LocalTime(day("2026-03-29") + 3h));
    CHECK(zone.toLocal(instant("2026-10-25T00:59:59.999Z")) ==
          LocalTime(day("2026-10-25") + 2h + 59min + 59s + 999ms));
    CHECK(zone.toLocal(instant("2026-10-25T01:00:00Z")) == LocalTime(day("2026-10-25") + 2h));
}

TEST_CASE("a time that the clock skips means the moment of the change", "[zone]") {
    const auto zone = amsterdam();
    for (const auto skipped : {2h + 0min, 2h + 30min, 2h + 59min}) {
        CHECK(zone.toInstant(day("2026-03-29") + skipped) == instant("2026-03-29T01:00:00Z"));
    }
    CHECK(zone.toInstant(day("2026-03-29") + 3h) == instant("2026-03-29T01:00:00Z"));
    CHECK(zone.toInstant(day("2026-03-29") + 1h + 59min) == instant("2026-03-29T00:59:00Z"));
}

TEST_CASE("a time that occurs twice means the first", "[zone]") {
    const auto zone = amsterdam();
    CHECK(zone.toInstant(day("2026-10-25") + 2h) == instant("2026-10-25T00:00:00Z"));
    CHECK(zone.toInstant(day("2026-10-25") + 2h + 59min) == instant("2026-10-25T00:59:00Z"));
    CHECK(zone.toInstant(day("2026-10-25") + 3h) == instant("2026-10-25T02:00:00Z"));
}

TEST_CASE("local time and back is the same moment except in the hour that occurs twice", "[zone]") {
    const auto zone = amsterdam();
    Instant at = instant("2025-12-01T00:07:00Z");
    for (; at < instant("2028-02-01T00:00:00Z"); at += 17min) {
        const Instant back = zone.toInstant(zone.toLocal(at));
        if (back != at) REQUIRE((at - back == 1h && zone.toLocal(back) == zone.toLocal(at)));
    }
}

TEST_CASE("rules are taken in any order", "[zone]") {
    const ZoneRules zone(
        0min, {{instant("2026-06-01T00:00:00Z"), 120min}, {instant("2026-01-01T00:00:00Z"), 60min}});
    CHECK(zone.toLocal(instant("2026-03-01T00:00:00Z")) == LocalTime(day("2026-03-01") + 1h));
    CHECK(zone.toLocal(instant("2026-07-01T00:00:00Z")) == LocalTime(day("2026-07-01") + 2h));
}

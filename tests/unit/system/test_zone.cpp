// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/system/posix_zone.h"
#include "app/system/system.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using core::parseInstant;

namespace {

// The offset to UTC at that moment, in minutes.
std::int64_t offsetAt(const core::ZoneRules& zone, std::string_view at) {
    const core::Instant instant = *parseInstant(at);
    return (zone.toLocal(instant).time_since_epoch() - instant.time_since_epoch()) / std::chrono::minutes(1);
}

TEST_CASE("Amsterdam changes its clocks when it should", "[system]") {
    const auto zone = system::loadZone("Europe/Amsterdam");
    REQUIRE(zone);
    CHECK(offsetAt(*zone, "2026-03-29T00:59:59.999Z") == 60);
    CHECK(offsetAt(*zone, "2026-03-29T01:00:00Z") == 120);
    CHECK(offsetAt(*zone, "2026-10-25T00:59:59.999Z") == 120);
    CHECK(offsetAt(*zone, "2026-10-25T01:00:00Z") == 60);
    CHECK(offsetAt(*zone, "1970-07-01T00:00:00Z") == 60); // no summer time yet
    CHECK(offsetAt(*zone, "1977-07-01T00:00:00Z") == 120);
}

TEST_CASE("summer time goes on after the zone file's table ends", "[system]") {
    const auto zone = system::loadZone("Europe/Amsterdam");
    REQUIRE(zone);
    CHECK(offsetAt(*zone, "2038-03-28T00:59:59Z") == 60);
    CHECK(offsetAt(*zone, "2038-03-28T01:00:00Z") == 120);
    CHECK(offsetAt(*zone, "2099-07-01T00:00:00Z") == 120);
    CHECK(offsetAt(*zone, "2099-12-31T00:00:00Z") == 60);
}

TEST_CASE("zones of other kinds are right too", "[system]") {
    CHECK(offsetAt(*system::loadZone("UTC"), "2026-07-01T00:00:00Z") == 0);
    CHECK(offsetAt(*system::loadZone("Asia/Kolkata"), "2050-01-01T00:00:00Z") == 330);
    CHECK(offsetAt(*system::loadZone("Australia/Sydney"), "2050-01-01T00:00:00Z") == 660);
    CHECK(offsetAt(*system::loadZone("Australia/Sydney"), "2050-07-01T00:00:00Z") == 600);
    CHECK(offsetAt(*system::loadZone("Europe/Dublin"), "2050-07-01T00:00:00Z") == 60);
    CHECK(offsetAt(*system::loadZone("Europe/Dublin"), "2050-01-01T00:00:00Z") == 0);
    CHECK(offsetAt(*system::loadZone("America/New_York"), "2050-07-01T00:00:00Z") == -240);
}

TEST_CASE("an unknown zone is invalid, and a name never leaves the folder of zones", "[system]") {
    for (const char* name : {"Mars/Base", "", "/etc/passwd", "../../../etc/passwd", "Europe",
                             "Europe//Amsterdam", "tzdata.zi", "Europe/Amsterdam\n"}) {
        INFO(name);
        const auto zone = system::loadZone(name);
        REQUIRE_FALSE(zone);
        CHECK(zone.error().code == core::ErrorCode::invalid);
    }
}

TEST_CASE("a zone's yearly rule is read in all its forms", "[system]") {
    using system::PosixZone;
    const auto changes = [](std::string_view rule, int year) {
        std::string text;
        for (const auto& change : PosixZone::parse(rule)->transitions(std::chrono::year(year)))
            text += core::formatInstant(change.at) + " " + std::to_string(change.offset.count()) + "; ";
        return text;
    };
    CHECK(changes("CET-1CEST,M3.5.0,M10.5.0/3", 2026) ==
          "2026-03-29T01:00:00.000Z 120; 2026-10-25T01:00:00.000Z 60; ");
    CHECK(changes("<-04>4<-03>,M9.1.6/24,M4.1.6/24", 2026) ==
          "2026-04-05T03:00:00.000Z -240; 2026-09-06T04:00:00.000Z -180; ");
    CHECK(changes("AAA0BBB,J60/0,J365/0", 2028) ==
          "2028-03-01T00:00:00.000Z 60; 2028-12-30T23:00:00.000Z 0; ");
    CHECK(changes("AAA0BBB,59/0,364/0", 2028) == "2028-02-29T00:00:00.000Z 60; 2028-12-29T23:00:00.000Z 0; ");
    CHECK(changes("<+0545>-5:45", 2026).empty());
    for (const char* wrong : {"", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
                              "CET-1x,,", "CET-1CEST,M3.5.0,M10.5.0/3 "})
        CHECK_FALSE(PosixZone::parse(wrong));
}

} // namespace

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/unit/core/safety_plant.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;
using namespace std::chrono_literals;
using ploegbord::test::day;
using ploegbord::test::instant;

TEST_CASE("the cross has the month's days", "[safety]") {
    const auto calendar = SafetyPlant().calendar();
    CHECK(calendar.cross(std::chrono::year(2026) / 11, kNoon).cells.size() == 30);
    CHECK(calendar.cross(std::chrono::year(2026) / 2, kNoon).cells.size() == 28);
    CHECK(calendar.cross(std::chrono::year(2028) / 2, kNoon).cells.size() == 29);
    CHECK(calendar.cross(std::chrono::year(2026) / 11, kNoon).cells[6].dayOfMonth == 7);
}

TEST_CASE("a day is green when every manned shift of every line is closed", "[safety]") {
    SafetyPlant plant = SafetyPlant().close("2026-11-23", "V");
    CHECK(plant.cell(23).state == CellState::unconfirmed);
    plant.close("2026-11-23", "N");
    CHECK(plant.cell(23).state == CellState::green);
    plant.facts.lines.push_back({ref("L2")});
    CHECK(plant.cell(23).state == CellState::unconfirmed);
    plant.close("2026-11-23", "V", "L2").close("2026-11-23", "N", "L2");
    CHECK(plant.cell(23).state == CellState::green);
    plant.facts.lines.clear();
    CHECK(plant.cell(23).state == CellState::unconfirmed);
}

TEST_CASE("a line is asked for the shifts that end after it came, and from its first closing on",
          "[safety]") {
    SafetyPlant plant = SafetyPlant().closeDay("2026-11-19").closeDay("2026-11-20").closeDay("2026-11-23");
    plant.facts.lines.push_back({ref("L2"), instant("2026-11-20T14:00:00Z")}); // after the early shift
    CHECK(plant.cell(19).state == CellState::green);
    CHECK(plant.cell(20).state == CellState::unconfirmed);
    plant.close("2026-11-20", "N", "L2");
    CHECK(plant.cell(20).state == CellState::unconfirmed); // from its first closing on it is asked for all
    plant.close("2026-11-20", "V", "L2");
    CHECK(plant.cell(20).state == CellState::green);
    CHECK(plant.cell(23).state == CellState::unconfirmed);
    plant.close("2026-11-18", "V", "L2"); // its demo data are older than its record
    CHECK(plant.cell(19).state == CellState::unconfirmed);
}

TEST_CASE("a shift that no line was there for is not green", "[safety]") {
    SafetyPlant plant;
    plant.facts.lines = {{ref("L1"), instant("2026-11-23T14:00:00Z")}};
    plant.close("2026-11-23", "N");
    CHECK(plant.cell(23).state == CellState::unconfirmed);
}

TEST_CASE("a site may have open days green", "[safety]") {
    SafetyPlant plant;
    plant.site.unconfirmed_days = UnconfirmedDays::green;
    CHECK(plant.cell(23).state == CellState::green);
    CHECK(plant.cell(24).state == CellState::today);
    CHECK(plant.cell(25).state == CellState::future);
    CHECK(plant.cell(22).state == CellState::blank);
}

TEST_CASE("a day has the colour of its worst event, closed or not", "[safety]") {
    SafetyPlant plant = SafetyPlant()
                            .closeDay("2026-11-23")
                            .with(SafetyClass::unsafeCondition, "2026-11-23")
                            .with(SafetyClass::firstAid, "2026-11-23")
                            .with(SafetyClass::nearMiss, "2026-11-23");
    CHECK(plant.cell(23).state == CellState::event);
    CHECK(plant.cell(23).worst == SafetyClass::firstAid);
    CHECK_FALSE(plant.cell(20).worst.has_value());
}

TEST_CASE("a reported hazard counts once: by itself, until an event takes its place", "[safety]") {
    const RecordId report(deriveUuid("report", "", ""));
    SafetyPlant plant = SafetyPlant().closeDay("2026-11-23").closeDay("2026-11-20");
    plant.facts.hazards = {{report, SafetyClass::nearMiss, ploegbord::test::day("2026-11-23")}};
    CHECK(plant.cell(23).worst == SafetyClass::nearMiss);
    CHECK(plant.calendar().goodCatchStreak(kNoon) == 1);
    plant.with(SafetyClass::unsafeCondition, "2026-11-20").facts.events.back().report = report;
    CHECK(plant.cell(23).state == CellState::green);
    CHECK(plant.cell(20).worst == SafetyClass::unsafeCondition);
}

TEST_CASE("only a near miss and an unsafe condition are hazards", "[safety]") {
    CHECK(hazardClass(ReportClass::nearMiss) == SafetyClass::nearMiss);
    CHECK(hazardClass(ReportClass::unsafeCondition) == SafetyClass::unsafeCondition);
    for (const auto other : {ReportClass::qualityFault, ReportClass::idea, ReportClass::question})
        CHECK_FALSE(hazardClass(other));
}

TEST_CASE("today is outlined until its last manned shift is closed", "[safety]") {
    SafetyPlant plant;
    CHECK(plant.cell(24).state == CellState::today);
    CHECK(plant.cell(24).isToday);
    CHECK_FALSE(plant.cell(23).isToday);
    plant.with(SafetyClass::nearMiss, "2026-11-24");
    CHECK(plant.cell(24).state == CellState::today);
    CHECK(plant.cell(24).worst == SafetyClass::nearMiss);
    plant.closeDay("2026-11-24");
    CHECK(plant.cell(24).state == CellState::event);
    CHECK(plant.cell(24).isToday);
    CHECK(SafetyPlant().closeDay("2026-11-24").cell(24).state == CellState::green);
}

TEST_CASE("a night that still runs keeps its day open after midnight", "[safety]") {
    const SafetyPlant plant;
    const Instant inTheNight = instant("2026-11-25T02:00:00Z");
    CHECK(plant.cell(24, inTheNight).state == CellState::today);
    CHECK_FALSE(plant.cell(24, inTheNight).isToday);
    CHECK(plant.cell(25, inTheNight).isToday);
    CHECK(plant.cell(24, instant("2026-11-25T05:00:00Z")).state == CellState::unconfirmed);
}

TEST_CASE("a day off is blank unless something happened on it", "[safety]") {
    SafetyPlant plant;
    plant.daysOff = {day("2026-11-18")};
    CHECK(plant.cell(18).state == CellState::blank);
    CHECK(plant.cell(21).state == CellState::blank); // Saturday
    plant.with(SafetyClass::nearMiss, "2026-11-21");
    CHECK(plant.cell(21).state == CellState::event);
    CHECK(plant.cell(22, instant("2026-11-22T11:00:00Z")).state == CellState::blank);
}

TEST_CASE("before counting began the cross is blank, and a day to come is to come", "[safety]") {
    SafetyPlant plant;
    plant.site.counting_since = day("2026-11-17");
    CHECK(plant.cell(16).state == CellState::blank);
    CHECK(plant.cell(17).state == CellState::unconfirmed);
    CHECK(plant.cell(25).state == CellState::future);
    plant.site.counting_since.reset();
    CHECK(plant.cell(23).state == CellState::blank);
    plant.close("2026-11-19", "V");
    CHECK(plant.cell(18).state == CellState::blank);
    CHECK(plant.cell(23).state == CellState::unconfirmed);
}

TEST_CASE("a day with an event under review is never green", "[safety]") {
    SafetyPlant plant = SafetyPlant().closeDay("2026-11-23").unconfirmedLti("2026-11-23");
    CHECK(plant.cell(23).state == CellState::unconfirmed);
    CHECK_FALSE(plant.cell(23).worst.has_value());
    plant.site.unconfirmed_days = UnconfirmedDays::green;
    CHECK(plant.cell(23).state == CellState::unconfirmed);
}

TEST_CASE("a reclassification under review keeps its old colour", "[safety]") {
    const auto plant = SafetyPlant().lti("2026-11-20").corrected(SafetyClass::firstAid, "2026-11-19");
    CHECK(plant.cell(20).worst == SafetyClass::lostTimeInjury);
    CHECK(plant.cell(19).state == CellState::unconfirmed);
}

TEST_CASE("without a clock to trust the cross says only what needs none", "[safety]") {
    const auto plant = SafetyPlant().closeDay("2026-11-23").with(SafetyClass::nearMiss, "2026-11-20");
    CHECK(plant.cell(23, std::nullopt).state == CellState::green);
    CHECK(plant.cell(20, std::nullopt).state == CellState::event);
    CHECK(plant.cell(19, std::nullopt).state == CellState::blank);
    CHECK_FALSE(plant.cell(24, std::nullopt).isToday);
}

TEST_CASE("a new line or rota leaves every settled day before it as it was", "[safety][property]") {
    ploegbord::test::SeededRandom random(22);
    const auto below = [&](int bound) {
        return static_cast<int>(random.below(static_cast<std::uint64_t>(bound)));
    };
    for (int round = 0; round < 200; ++round) {
        SafetyPlant plant;
        for (int i = 0; i < 23; ++i) {
            const std::string on = formatDay(day("2026-11-01") + std::chrono::days(i));
            if (below(4) > 0) plant.close(on, "V");
            if (below(4) > 0) plant.close(on, "N");
            if (below(9) == 0) plant.with(SafetyClass::nearMiss, on);
        }
        const auto before = plant.calendar().cross(std::chrono::year(2026) / 11, kNoon);
        const int arrival = 5 + below(15);
        const Day from = day("2026-11-01") + std::chrono::days(arrival - 1);
        plant.facts.lines.push_back({ref("L2"), instant(formatDay(from) + "T07:00:00Z")});
        Crew& crew = plant.crews[static_cast<std::size_t>(below(2))].rota;
        crew.earlier = {{crew.cycle, crew.starts}};
        crew.cycle = "VNVNVNV";
        crew.starts = from;
        const auto after = plant.calendar().cross(std::chrono::year(2026) / 11, kNoon);
        for (std::size_t i = 0; i + 1 < static_cast<std::size_t>(arrival); ++i) {
            INFO("round " << round << ", day " << i + 1 << ", arrival " << arrival);
            // A night that ended on the day of arrival ended before the line came.
            REQUIRE(after.cells[i].state == before.cells[i].state);
            REQUIRE(after.cells[i].worst == before.cells[i].worst);
        }
        for (std::size_t i = static_cast<std::size_t>(arrival) - 1; i < 23; ++i)
            REQUIRE(after.cells[i].state != CellState::green); // L2 has closed nothing
    }
}

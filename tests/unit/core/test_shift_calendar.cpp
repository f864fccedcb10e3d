// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/shift_calendar.h"
#include "tests/support/amsterdam.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace ploegbord::core;
using namespace std::chrono_literals;
using ploegbord::test::amsterdam;
using ploegbord::test::day;
using ploegbord::test::instant;

namespace {

Ref ref(std::string_view key) {
    return Ref::parse(key).value();
}

std::vector<Shift> threeShifts() {
    return {{"N", Text("Nacht"), 1320, 360}, {"V", Text("Vroeg"), 360, 840}, {"L", Text("Laat"), 840, 1320}};
}

// Five crews, two early, two late, two nights, four off; each two days after the one before.
std::vector<ShiftCalendar::CrewRota> fiveCrews() {
    std::vector<ShiftCalendar::CrewRota> crews;
    int offset = 0;
    for (const char* key : {"A", "B", "C", "D", "E"}) {
        crews.push_back(
            {ref(key), Crew{key, Text(key), "VVLLNN----", day("2026-01-05") + std::chrono::days(offset)}});
        offset += 2;
    }
    return crews;
}

ShiftCalendar fiveCrewPlant(std::vector<Day> daysOff = {}) {
    return ShiftCalendar(threeShifts(), fiveCrews(), std::move(daysOff), amsterdam());
}

std::chrono::minutes lengthOf(const ShiftOccurrence& shift) {
    return std::chrono::duration_cast<std::chrono::minutes>(shift.until - shift.from);
}

std::string keysOf(const std::vector<Shift>& shifts) {
    std::string keys;
    for (const auto& shift : shifts)
        keys += shift.key;
    return keys;
}

} // namespace

TEST_CASE("a rota holds from its first day, the oldest one before it too", "[shift]") {
    Crew crew{"A", Text("A"), "L", day("2026-06-01")};
    crew.earlier = {{"V", day("2026-01-05")}, {"N", day("2026-03-01")}};
    const ShiftCalendar plant(threeShifts(), {{ref("A"), crew}}, {}, amsterdam());
    const auto worked = [&](std::string_view on) { return plant.mannedShifts(day(on)).at(0).key; };
    CHECK(worked("2025-12-24") == "V");
    CHECK(worked("2026-01-05") == "V");
    CHECK(worked("2026-02-28") == "V");
    CHECK(worked("2026-03-01") == "N");
    CHECK(worked("2026-05-31") == "N");
    CHECK(worked("2026-06-01") == "L");
    CHECK(worked("2026-12-01") == "L");
}

TEST_CASE("a shift runs from its start and is over at its end", "[shift]") {
    const auto plant = fiveCrewPlant();
    const auto before = plant.at(instant("2026-11-24T04:59:59.999Z")); // 05:59:59.999
    REQUIRE(before);
    CHECK(before->shift == ref("N"));
    CHECK(before->shiftDay == day("2026-11-23"));
    const auto early = plant.at(instant("2026-11-24T05:00:00Z"));
    REQUIRE(early);
    CHECK(early->shift == ref("V"));
    CHECK(early->shiftDay == day("2026-11-24"));
    CHECK(early->until == instant("2026-11-24T13:00:00Z"));
}

TEST_CASE("a night belongs to the day it began", "[shift]") {
    const auto plant = fiveCrewPlant();
    CHECK(plant.shiftDayAt(instant("2026-11-24T22:30:00Z")) == day("2026-11-24"));
    CHECK(plant.shiftDayAt(instant("2026-11-25T03:00:00Z")) == day("2026-11-24"));
    CHECK(plant.shiftDayAt(instant("2026-11-25T05:00:00Z")) == day("2026-11-25"));
}

TEST_CASE("the night of the spring change is an hour short, that of autumn an hour long", "[shift]") {
    const auto plant = fiveCrewPlant();
    const Shift night = threeShifts()[0];
    CHECK(lengthOf(plant.occurrence(day("2026-03-28"), night)) == 7h);
    CHECK(lengthOf(plant.occurrence(day("2026-10-24"), night)) == 9h);
    CHECK(lengthOf(plant.occurrence(day("2026-11-24"), night)) == 8h);
    // The second of the two hours from two to three belongs to it too.
    CHECK(plant.at(instant("2026-10-25T00:30:00Z"))->shiftDay == day("2026-10-24"));
    CHECK(plant.at(instant("2026-10-25T01:30:00Z"))->shift == ref("N"));
    CHECK(plant.at(instant("2026-10-25T05:00:00Z"))->shift == ref("V"));
    CHECK(plant.at(instant("2026-03-29T04:00:00Z"))->shift == ref("V"));
}

TEST_CASE("around the clock every moment of three years has just one shift and no gap", "[shift][property]") {
    const auto plant = fiveCrewPlant();
    const auto order = plant.shifts();
    Instant expected = plant.occurrence(day("2025-12-31"), order.front()).from;
    for (Day d = day("2025-12-31"); d < day("2029-01-02"); d += std::chrono::days(1)) {
        for (const auto& shift : order) {
            const auto occurrence = plant.occurrence(d, shift);
            REQUIRE(occurrence.from == expected);
            REQUIRE(occurrence.until > occurrence.from);
            expected = occurrence.until;
            for (const Instant at : {occurrence.from, occurrence.from + 1h, occurrence.until - 1ms}) {
                const auto running = plant.at(at);
                REQUIRE(running);
                REQUIRE(running->shift == occurrence.shift);
                REQUIRE(running->shiftDay == d);
            }
        }
    }
}

TEST_CASE("a random rota of back-to-back shifts tiles time too", "[shift][property]") {
    ploegbord::test::SeededRandom random(5);
    for (int round = 0; round < 20; ++round) {
        // Away from the hour of the clock change, where a boundary may fall together with its neighbour.
        const int first = 240 + static_cast<int>(random.below(300));
        const int second = first + 1 + static_cast<int>(random.below(500));
        const ShiftCalendar plant({{"D", Text("Dag"), first, second}, {"N", Text("Nacht"), second, first}},
                                  {}, {}, amsterdam());
        Instant at = instant("2026-03-25T00:00:00Z");
        for (; at < instant("2026-04-02T00:00:00Z"); at += 7min) {
            const auto running = plant.at(at);
            REQUIRE(running);
            REQUIRE((running->from <= at && at < running->until));
        }
    }
}

TEST_CASE("between two shifts nobody is on shift", "[shift]") {
    const ShiftCalendar plant({{"D", Text("Dag"), 480, 1020}}, {}, {}, amsterdam());
    CHECK_FALSE(plant.at(instant("2026-11-24T06:59:00Z")).has_value());
    CHECK(plant.at(instant("2026-11-24T07:00:00Z")).has_value());
    CHECK_FALSE(plant.at(instant("2026-11-24T16:00:00Z")).has_value());
    CHECK(plant.shiftDayAt(instant("2026-11-24T23:30:00Z")) == day("2026-11-25"));
    CHECK(plant.crewsAt(instant("2026-11-24T23:30:00Z")).empty());
}

TEST_CASE("a shift-day starts with its first shift, a day without one at midnight", "[shift]") {
    const auto plant = fiveCrewPlant();
    CHECK(plant.shiftDayStart(instant("2026-11-24T05:00:00Z")) == instant("2026-11-24T05:00:00Z"));
    CHECK(plant.shiftDayStart(instant("2026-11-25T04:59:59Z")) == instant("2026-11-24T05:00:00Z"));
    CHECK(plant.shiftDayStart(instant("2026-03-29T03:00:00Z")) == instant("2026-03-28T05:00:00Z"));
    CHECK(plant.shiftDayStart(instant("2026-03-29T04:00:00Z")) == instant("2026-03-29T04:00:00Z"));
    const ShiftCalendar dayShift({{"D", Text("Dag"), 480, 1020}}, {}, {}, amsterdam());
    CHECK(dayShift.shiftDayStart(instant("2026-11-24T18:00:00Z")) == instant("2026-11-24T07:00:00Z"));
    CHECK(dayShift.shiftDayStart(instant("2026-11-24T05:00:00Z")) == instant("2026-11-23T23:00:00Z"));
    const ShiftCalendar none({}, {}, {}, amsterdam());
    CHECK(none.shiftDayStart(instant("2026-07-01T12:00:00Z")) == instant("2026-06-30T22:00:00Z"));
}

TEST_CASE("what is done between two shifts counts for the manned one that ended last", "[shift]") {
    // 06:00-14:00 and 16:00-22:00, Monday to Friday; 2026-11-27 is a Friday.
    const std::vector<ShiftCalendar::CrewRota> crews{
        {ref("A"), Crew{"A", Text("A"), "VVVVV--", day("2026-01-05")}},
        {ref("B"), Crew{"B", Text("B"), "LLLLL--", day("2026-01-05")}}};
    const ShiftCalendar plant({{"V", Text("Vroeg"), 360, 840}, {"L", Text("Laat"), 960, 1320}}, crews, {},
                              amsterdam());
    const auto counted = [&](std::string_view at) { return plant.countedAt(instant(at)); };
    CHECK(counted("2026-11-26T09:00:00Z")->shift == ref("V")); // it runs
    CHECK(counted("2026-11-26T14:00:00Z")->shift == ref("V")); // 15:00: the early shift went home
    CHECK(counted("2026-11-26T14:59:59Z")->shift == ref("V"));
    CHECK(counted("2026-11-26T15:00:00Z")->shift == ref("L")); // 16:00
    const auto early = counted("2026-11-27T04:30:00Z");        // 05:30: of the evening before, its day too
    CHECK(early->shift == ref("L"));
    CHECK(early->shiftDay == day("2026-11-26"));
    const auto sunday = counted("2026-11-29T14:30:00Z");
    CHECK(sunday->shift == ref("L"));
    CHECK(sunday->shiftDay == day("2026-11-27"));
    CHECK_FALSE(ShiftCalendar({}, {}, {}, amsterdam()).countedAt(instant("2026-11-29T12:00:00Z")));
}

TEST_CASE("of two shifts that overlap the one that began last runs", "[shift]") {
    const ShiftCalendar plant({{"D", Text("Dag"), 480, 1020}, {"L", Text("Laat"), 960, 1320}}, {}, {},
                              amsterdam());
    CHECK(plant.at(instant("2026-11-24T14:59:00Z"))->shift == ref("D"));
    CHECK(plant.at(instant("2026-11-24T15:00:00Z"))->shift == ref("L"));
}

TEST_CASE("a shift that ends when it starts lasts a day", "[shift]") {
    const ShiftCalendar plant({{"X", Text("24 uur"), 420, 420}}, {}, {}, amsterdam());
    CHECK(lengthOf(plant.occurrence(day("2026-11-24"), plant.shifts()[0])) == 24h);
    CHECK(lengthOf(plant.occurrence(day("2026-03-28"), plant.shifts()[0])) == 23h);
    CHECK(lengthOf(plant.occurrence(day("2026-10-24"), plant.shifts()[0])) == 25h);
}

TEST_CASE("the five-crew rota has one crew in each shift, before it starts too", "[shift][property]") {
    const auto plant = fiveCrewPlant();
    for (Day d = day("2024-12-01"); d < day("2027-12-01"); d += std::chrono::days(1)) {
        for (const char* shift : {"V", "L", "N"})
            REQUIRE(plant.crewsOn(d, ref(shift)).size() == 1);
        REQUIRE(keysOf(plant.mannedShifts(d)) == "VLN");
    }
}

TEST_CASE("a crew follows its cycle from the day it starts", "[shift]") {
    const auto plant = fiveCrewPlant();
    CHECK(plant.crewsOn(day("2026-01-05"), ref("V")) == std::vector<Ref>{ref("A")});
    CHECK(plant.crewsOn(day("2026-01-06"), ref("V")) == std::vector<Ref>{ref("A")});
    CHECK(plant.crewsOn(day("2026-01-07"), ref("V")) == std::vector<Ref>{ref("B")});
    CHECK(plant.crewsOn(day("2026-01-07"), ref("L")) == std::vector<Ref>{ref("A")});
    CHECK(plant.crewsOn(day("2025-12-26"), ref("V")) == std::vector<Ref>{ref("A")}); // ten days before
    CHECK(plant.crewsOn(day("2026-01-04"), ref("N")) == std::vector<Ref>{ref("C")});
    CHECK(plant.crewsOn(day("2026-01-05"), ref("-")).empty());
    CHECK(plant.crewsOn(day("2026-01-05"), Ref()).empty());
    CHECK(plant.crewsAt(instant("2026-01-05T06:00:00Z")) == std::vector<Ref>{ref("A")});
    // After midnight it is still the crew that began.
    CHECK(plant.crewsAt(instant("2026-01-05T02:00:00Z")) == std::vector<Ref>{ref("C")});
}

TEST_CASE("a crew that comes back knows when it was last here", "[shift]") {
    const auto plant = fiveCrewPlant();
    // A worked nights on 9 and 10 January, until six on the 11th, and is back on the 15th.
    const Instant left = instant("2026-01-11T05:00:00Z");
    CHECK(plant.lastWorkedUntil(ref("A"), instant("2026-01-13T12:00:00Z")) == left);
    CHECK(plant.lastWorkedUntil(ref("A"), instant("2026-01-15T05:00:00Z")) == left);
    CHECK(plant.lastWorkedUntil(ref("A"), instant("2026-01-15T12:59:00Z")) == left);
    CHECK(plant.lastWorkedUntil(ref("A"), instant("2026-01-15T13:00:00Z")) ==
          instant("2026-01-15T13:00:00Z"));
    CHECK_FALSE(plant.lastWorkedUntil(ref("Z"), instant("2026-01-15T13:00:00Z")).has_value());
}

TEST_CASE("on a day off nobody works", "[shift]") {
    const auto plant = fiveCrewPlant({day("2026-12-25"), day("2026-01-10")});
    CHECK(plant.mannedShifts(day("2026-12-25")).empty());
    CHECK(plant.crewsOn(day("2026-12-25"), ref("V")).empty());
    CHECK(plant.lastWorkedUntil(ref("A"), instant("2026-01-13T12:00:00Z")) ==
          instant("2026-01-10T05:00:00Z"));
}

TEST_CASE("a plant without nights or weekends mans what its rota says", "[shift]") {
    // Two shifts, two crews that swap weekly, weekends off; 5 January 2026 is a Monday.
    const ShiftCalendar plant({{"V", Text("Vroeg"), 360, 840}, {"L", Text("Laat"), 840, 1320}},
                              {{ref("A"), Crew{"A", Text("A"), "VVVVV--LLLLL--", day("2026-01-05")}},
                               {ref("B"), Crew{"B", Text("B"), "LLLLL--VVVVV--", day("2026-01-05")}}},
                              {}, amsterdam());
    CHECK(keysOf(plant.mannedShifts(day("2026-11-27"))) == "VL"); // Friday
    CHECK(plant.mannedShifts(day("2026-11-28")).empty());
    CHECK(plant.mannedShifts(day("2026-11-29")).empty());
}

TEST_CASE("a site without crews mans every shift, in order of start", "[shift]") {
    const ShiftCalendar plant(threeShifts(), {}, {}, amsterdam());
    CHECK(keysOf(plant.mannedShifts(day("2026-11-28"))) == "VLN");
    CHECK(plant.crewsOn(day("2026-11-28"), ref("V")).empty());
    CHECK(ShiftCalendar().mannedShifts(day("2026-11-28")).empty());
    CHECK_FALSE(ShiftCalendar().at(instant("2026-11-28T00:00:00Z")).has_value());
}

TEST_CASE("a crew with an empty cycle never works", "[shift]") {
    const ShiftCalendar plant(threeShifts(), {{ref("A"), Crew{"A", Text("A"), "", day("2026-01-05")}}}, {},
                              {});
    CHECK(plant.mannedShifts(day("2026-11-28")).empty());
    CHECK_FALSE(plant.lastWorkedUntil(ref("A"), instant("2026-11-28T00:00:00Z")).has_value());
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/safety_calendar.h"
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

const Instant kNoon = instant("2026-11-24T11:00:00Z"); // 12:00, the early shift

// Two shifts on weekdays, one line unless more are asked for.
struct Plant {
    Site site;
    SafetyFacts facts;
    std::vector<Day> daysOff;
    std::vector<ShiftCalendar::CrewRota> crews{
        {ref("A"), Crew{"A", Text("A"), "VVVVV--", day("2026-01-05")}},
        {ref("B"), Crew{"B", Text("B"), "NNNNN--", day("2026-01-05")}}};

    Plant() {
        site.counting_since = day("2026-01-01");
        facts.lines = {{ref("L1")}};
    }
    Plant& with(SafetyClass what, std::string_view on) {
        SafetyEvent event;
        event.event_class = what;
        event.happened_on = day(on);
        event.is_confirmed = true;
        event.confirmed_class = what;
        event.confirmed_on = day(on);
        facts.events.push_back(event);
        return *this;
    }
    Plant& lti(std::string_view on) { return with(SafetyClass::lostTimeInjury, on); }
    // The last event now says this, and waits for a second person.
    Plant& corrected(SafetyClass what, std::string_view on) {
        facts.events.back().event_class = what;
        facts.events.back().happened_on = day(on);
        facts.events.back().is_confirmed = false;
        return *this;
    }
    Plant& unconfirmedLti(std::string_view on) {
        with(SafetyClass::lostTimeInjury, on);
        facts.events.back().is_confirmed = false;
        facts.events.back().confirmed_class.reset();
        facts.events.back().confirmed_on.reset();
        return *this;
    }
    Plant& close(std::string_view on, std::string_view shift, std::string_view line = "L1") {
        facts.closings.push_back({day(on), ref(shift), ref(line)});
        return *this;
    }
    Plant& closeDay(std::string_view on) { return close(on, "V").close(on, "N"); }
    SafetyCalendar calendar() const {
        const ShiftCalendar shifts({{"V", Text("Vroeg"), 360, 840}, {"N", Text("Nacht"), 1320, 360}}, crews,
                                   daysOff, amsterdam());
        return SafetyCalendar(site, shifts, facts);
    }
    LtiCounter counter(std::optional<Instant> at = kNoon) const { return calendar().counter(at); }
    CrossCell cell(unsigned dayOfMonth, std::optional<Instant> at = kNoon) const {
        return calendar().cross(std::chrono::year(2026) / 11, at).cells.at(dayOfMonth - 1);
    }
};

} // namespace

TEST_CASE("days are counted from the date of the last LTI", "[safety]") {
    const auto counter = Plant().lti("2026-03-01").lti("2026-11-20").counter();
    CHECK(counter.days == 4);
    CHECK(counter.since == day("2026-11-20"));
    CHECK(Plant().lti("2026-11-24").counter().days == 0);
}

TEST_CASE("without an LTI days are counted from counting_since, and without that not at all", "[safety]") {
    CHECK(Plant().counter().days == 327);
    Plant plant;
    plant.site.counting_since.reset();
    CHECK_FALSE(plant.counter().days.has_value());
    CHECK_FALSE(plant.counter().nextMilestone.has_value());
    plant.site.counting_since = day("2026-12-01");
    CHECK_FALSE(plant.counter().days.has_value());
}

TEST_CASE("the counter turns at the site's midnight", "[safety]") {
    const auto plant = Plant().lti("2026-11-20");
    CHECK(plant.counter(instant("2026-11-24T22:59:59.999Z")).days == 4);
    CHECK(plant.counter(instant("2026-11-24T23:00:00Z")).days == 5);
    CHECK(plant.counter(instant("2026-06-01T00:00:00Z")).days == 0); // a clock before the event
}

TEST_CASE("both changes of the clock make one day like any other", "[safety]") {
    const auto spring = Plant().lti("2026-03-27");
    CHECK(spring.counter(instant("2026-03-28T22:59:00Z")).days == 1);
    CHECK(spring.counter(instant("2026-03-28T23:00:00Z")).days == 2);
    CHECK(spring.counter(instant("2026-03-29T21:59:00Z")).days == 2);
    CHECK(spring.counter(instant("2026-03-29T22:00:00Z")).days == 3);
    const auto autumn = Plant().lti("2026-10-23");
    CHECK(autumn.counter(instant("2026-10-24T22:00:00Z")).days == 2);
    CHECK(autumn.counter(instant("2026-10-25T22:59:00Z")).days == 2);
    CHECK(autumn.counter(instant("2026-10-25T23:00:00Z")).days == 3);
}

TEST_CASE("without a clock to trust there is no number", "[safety]") {
    const auto counter = Plant().lti("2026-11-20").counter(std::nullopt);
    CHECK_FALSE(counter.days.has_value());
    CHECK_FALSE(counter.isRecordNow);
    CHECK_FALSE(counter.isMilestoneToday);
    CHECK(counter.since == day("2026-11-20"));
    CHECK_FALSE(Plant().calendar().goodCatchStreak(std::nullopt).has_value());
}

TEST_CASE("only LTIs reset the counter", "[safety]") {
    for (const auto what : {SafetyClass::medicalTreatment, SafetyClass::firstAid, SafetyClass::propertyDamage,
                            SafetyClass::nearMiss, SafetyClass::unsafeCondition}) {
        CHECK(Plant().lti("2026-11-20").with(what, "2026-11-23").counter().days == 4);
    }
}

TEST_CASE("an LTI under review leaves the number and says so", "[safety]") {
    const auto counter = Plant().lti("2026-11-01").unconfirmedLti("2026-11-23").counter();
    CHECK(counter.days == 23);
    CHECK(counter.isUnderReview);
    CHECK_FALSE(Plant().lti("2026-11-01").counter().isUnderReview);
}

TEST_CASE("a reclassification under review counts as it was confirmed", "[safety]") {
    auto plant = Plant().lti("2026-03-01").lti("2026-11-20").corrected(SafetyClass::firstAid, "2026-11-20");
    CHECK(plant.counter().days == 4);
    CHECK(plant.counter().isUnderReview);
    plant = Plant().lti("2026-11-20").corrected(SafetyClass::lostTimeInjury, "2026-11-22");
    CHECK(plant.counter().days == 4);
    CHECK(plant.counter().isUnderReview);
    plant = Plant()
                .lti("2026-11-01")
                .with(SafetyClass::nearMiss, "2026-11-20")
                .corrected(SafetyClass::lostTimeInjury, "2026-11-20");
    CHECK(plant.counter().days == 23);
}

TEST_CASE("the record is the longest run, the present one and the stated one included", "[safety]") {
    Plant plant = Plant().lti("2026-03-02").lti("2026-05-01").lti("2026-11-20");
    CHECK(plant.counter().record == 203); // 1 May to 20 November
    CHECK_FALSE(plant.counter().isRecordNow);
    plant.site.record = 412;
    CHECK(plant.counter().record == 412);
    CHECK(Plant().lti("2026-03-01").counter().isRecordNow);
    CHECK(Plant().lti("2026-03-01").counter().record == 268);
    CHECK(Plant().lti("2026-10-01").counter().record == 273); // from counting_since to the first LTI
    CHECK_FALSE(Plant().lti("2026-11-24").counter().isRecordNow);
}

TEST_CASE("a first day without any run is no record", "[safety]") {
    Plant plant;
    plant.site.counting_since.reset();
    plant.lti("2026-11-24");
    CHECK(plant.counter().days == 0);
    CHECK_FALSE(plant.counter().isRecordNow);
}

TEST_CASE("the next milestone is the first above the number", "[safety]") {
    CHECK(Plant().lti("2026-11-20").counter().nextMilestone == 30);
    const auto reached = Plant().lti("2026-10-25").counter();
    CHECK(reached.days == 30);
    CHECK(reached.isMilestoneToday);
    CHECK(reached.nextMilestone == 50);
    CHECK_FALSE(Plant().lti("2026-10-24").counter().isMilestoneToday);
    Plant plant;
    plant.site.milestones = {10, 5};
    CHECK_FALSE(plant.counter().nextMilestone.has_value());
    plant.lti("2026-11-19");
    CHECK(plant.counter().isMilestoneToday);
    CHECK(plant.counter().nextMilestone == 10);
}

TEST_CASE("the cross has the month's days", "[safety]") {
    const auto calendar = Plant().calendar();
    CHECK(calendar.cross(std::chrono::year(2026) / 11, kNoon).cells.size() == 30);
    CHECK(calendar.cross(std::chrono::year(2026) / 2, kNoon).cells.size() == 28);
    CHECK(calendar.cross(std::chrono::year(2028) / 2, kNoon).cells.size() == 29);
    CHECK(calendar.cross(std::chrono::year(2026) / 11, kNoon).cells[6].dayOfMonth == 7);
}

TEST_CASE("a day is green when every manned shift of every line is closed", "[safety]") {
    Plant plant = Plant().close("2026-11-23", "V");
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
    Plant plant = Plant().closeDay("2026-11-19").closeDay("2026-11-20").closeDay("2026-11-23");
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
    Plant plant;
    plant.facts.lines = {{ref("L1"), instant("2026-11-23T14:00:00Z")}};
    plant.close("2026-11-23", "N");
    CHECK(plant.cell(23).state == CellState::unconfirmed);
}

TEST_CASE("a site may have open days green", "[safety]") {
    Plant plant;
    plant.site.unconfirmed_days = UnconfirmedDays::green;
    CHECK(plant.cell(23).state == CellState::green);
    CHECK(plant.cell(24).state == CellState::today);
    CHECK(plant.cell(25).state == CellState::future);
    CHECK(plant.cell(22).state == CellState::blank);
}

TEST_CASE("a day has the colour of its worst event, closed or not", "[safety]") {
    Plant plant = Plant()
                      .closeDay("2026-11-23")
                      .with(SafetyClass::unsafeCondition, "2026-11-23")
                      .with(SafetyClass::firstAid, "2026-11-23")
                      .with(SafetyClass::nearMiss, "2026-11-23");
    CHECK(plant.cell(23).state == CellState::event);
    CHECK(plant.cell(23).worst == SafetyClass::firstAid);
    CHECK_FALSE(plant.cell(20).worst.has_value());
}

TEST_CASE("today is outlined until its last manned shift is closed", "[safety]") {
    Plant plant;
    CHECK(plant.cell(24).state == CellState::today);
    CHECK(plant.cell(24).isToday);
    CHECK_FALSE(plant.cell(23).isToday);
    plant.with(SafetyClass::nearMiss, "2026-11-24");
    CHECK(plant.cell(24).state == CellState::today);
    CHECK(plant.cell(24).worst == SafetyClass::nearMiss);
    plant.closeDay("2026-11-24");
    CHECK(plant.cell(24).state == CellState::event);
    CHECK(plant.cell(24).isToday);
    CHECK(Plant().closeDay("2026-11-24").cell(24).state == CellState::green);
}

TEST_CASE("a night that still runs keeps its day open after midnight", "[safety]") {
    const Plant plant;
    const Instant inTheNight = instant("2026-11-25T02:00:00Z");
    CHECK(plant.cell(24, inTheNight).state == CellState::today);
    CHECK_FALSE(plant.cell(24, inTheNight).isToday);
    CHECK(plant.cell(25, inTheNight).isToday);
    CHECK(plant.cell(24, instant("2026-11-25T05:00:00Z")).state == CellState::unconfirmed);
}

TEST_CASE("a day off is blank unless something happened on it", "[safety]") {
    Plant plant;
    plant.daysOff = {day("2026-11-18")};
    CHECK(plant.cell(18).state == CellState::blank);
    CHECK(plant.cell(21).state == CellState::blank); // Saturday
    plant.with(SafetyClass::nearMiss, "2026-11-21");
    CHECK(plant.cell(21).state == CellState::event);
    CHECK(plant.cell(22, instant("2026-11-22T11:00:00Z")).state == CellState::blank);
}

TEST_CASE("before counting began the cross is blank, and a day to come is to come", "[safety]") {
    Plant plant;
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
    Plant plant = Plant().closeDay("2026-11-23").unconfirmedLti("2026-11-23");
    CHECK(plant.cell(23).state == CellState::unconfirmed);
    CHECK_FALSE(plant.cell(23).worst.has_value());
    plant.site.unconfirmed_days = UnconfirmedDays::green;
    CHECK(plant.cell(23).state == CellState::unconfirmed);
}

TEST_CASE("a reclassification under review keeps its old colour", "[safety]") {
    const auto plant = Plant().lti("2026-11-20").corrected(SafetyClass::firstAid, "2026-11-19");
    CHECK(plant.cell(20).worst == SafetyClass::lostTimeInjury);
    CHECK(plant.cell(19).state == CellState::unconfirmed);
}

TEST_CASE("without a clock to trust the cross says only what needs none", "[safety]") {
    const auto plant = Plant().closeDay("2026-11-23").with(SafetyClass::nearMiss, "2026-11-20");
    CHECK(plant.cell(23, std::nullopt).state == CellState::green);
    CHECK(plant.cell(20, std::nullopt).state == CellState::event);
    CHECK(plant.cell(19, std::nullopt).state == CellState::blank);
    CHECK_FALSE(plant.cell(24, std::nullopt).isToday);
}

TEST_CASE("good catches in a row are counted in manned days", "[safety]") {
    const auto streak = [](const Plant& plant, Instant at = kNoon) {
        return plant.calendar().goodCatchStreak(at);
    };
    CHECK(streak(Plant()) == 0);
    // Friday and Monday, with the weekend between; Tuesday has none yet.
    Plant plant =
        Plant().with(SafetyClass::nearMiss, "2026-11-20").with(SafetyClass::unsafeCondition, "2026-11-23");
    CHECK(streak(plant) == 2);
    plant.with(SafetyClass::nearMiss, "2026-11-21"); // a Saturday neither counts nor ends it
    CHECK(streak(plant) == 2);
    plant.with(SafetyClass::nearMiss, "2026-11-24").with(SafetyClass::nearMiss, "2026-11-24");
    CHECK(streak(plant) == 3);
    CHECK(streak(plant, instant("2026-11-25T12:00:00Z")) == 3);
    // In the night of the 25th its shift-day is not over; once it is, the streak is.
    CHECK(streak(plant, instant("2026-11-26T02:00:00Z")) == 3);
    CHECK(streak(plant, instant("2026-11-26T05:00:00Z")) == 0);
    CHECK(streak(Plant().with(SafetyClass::firstAid, "2026-11-23")) == 0);
    CHECK(
        streak(Plant().with(SafetyClass::nearMiss, "2026-11-19").with(SafetyClass::nearMiss, "2026-11-23")) ==
        1);
}

TEST_CASE("what moves the counter is to or from an LTI", "[safety]") {
    using S = SafetyClass;
    CHECK(movesCounter(std::nullopt, S::lostTimeInjury));
    CHECK(movesCounter(S::lostTimeInjury, S::nearMiss));
    CHECK(movesCounter(S::lostTimeInjury, std::nullopt));
    CHECK_FALSE(movesCounter(S::lostTimeInjury, S::lostTimeInjury));
    CHECK_FALSE(movesCounter(std::nullopt, S::nearMiss));
    CHECK_FALSE(movesCounter(S::nearMiss, S::medicalTreatment));
}

TEST_CASE("a new line or rota leaves every settled day before it as it was", "[safety][property]") {
    ploegbord::test::SeededRandom random(22);
    const auto below = [&](int bound) {
        return static_cast<int>(random.below(static_cast<std::uint64_t>(bound)));
    };
    for (int round = 0; round < 200; ++round) {
        Plant plant;
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

TEST_CASE("whatever happened the numbers stay possible", "[safety][property]") {
    ploegbord::test::SeededRandom random(21);
    const auto below = [&](int bound) {
        return static_cast<int>(random.below(static_cast<std::uint64_t>(bound)));
    };
    for (int round = 0; round < 300; ++round) {
        Plant plant;
        if (below(3) == 0) plant.site.counting_since.reset();
        plant.site.record = below(2) * below(500);
        for (int i = below(12); i > 0; --i) {
            const auto on = formatDay(day("2026-01-01") + std::chrono::days(below(400)));
            plant.with(static_cast<SafetyClass>(below(6)), on);
            if (below(3) == 0) plant.corrected(static_cast<SafetyClass>(below(6)), on);
        }
        for (int i = below(60); i > 0; --i) {
            plant.close(formatDay(day("2026-11-01") + std::chrono::days(below(24))), below(2) ? "V" : "N");
        }
        const auto calendar = plant.calendar();
        std::optional<int> before;
        Instant at = instant("2026-10-20T00:00:00Z") + std::chrono::hours(below(24));
        for (int i = 0; i < 40; ++i, at += 24h) {
            const auto counter = calendar.counter(at);
            if (!counter.days) continue;
            REQUIRE(*counter.days >= 0);
            REQUIRE(counter.record >= *counter.days);
            REQUIRE(counter.isRecordNow == (counter.record > 0 && *counter.days == counter.record));
            if (counter.nextMilestone) REQUIRE(*counter.nextMilestone > *counter.days);
            if (before && *before > 0) REQUIRE((*counter.days == *before || *counter.days == *before + 1));
            before = counter.days;
            REQUIRE(calendar.goodCatchStreak(at) >= 0);
        }
        for (const auto& cell : calendar.cross(std::chrono::year(2026) / 11, kNoon).cells) {
            const bool hasWorst = cell.state == CellState::event || cell.state == CellState::today;
            if (cell.worst) REQUIRE(hasWorst);
            if (cell.state == CellState::event) REQUIRE(cell.worst);
            REQUIRE((cell.state == CellState::future) == (cell.dayOfMonth > 24));
            REQUIRE(cell.isToday == (cell.dayOfMonth == 24));
        }
    }
}

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

TEST_CASE("days are counted from the date of the last LTI", "[safety]") {
    const auto counter = SafetyPlant().lti("2026-03-01").lti("2026-11-20").counter();
    CHECK(counter.days == 4);
    CHECK(counter.since == day("2026-11-20"));
    CHECK(SafetyPlant().lti("2026-11-24").counter().days == 0);
}

TEST_CASE("without an LTI days are counted from counting_since, and without that not at all", "[safety]") {
    CHECK(SafetyPlant().counter().days == 327);
    SafetyPlant plant;
    plant.site.counting_since.reset();
    CHECK_FALSE(plant.counter().days.has_value());
    CHECK_FALSE(plant.counter().nextMilestone.has_value());
    plant.site.counting_since = day("2026-12-01");
    CHECK_FALSE(plant.counter().days.has_value());
}

TEST_CASE("the counter turns at the site's midnight", "[safety]") {
    const auto plant = SafetyPlant().lti("2026-11-20");
    CHECK(plant.counter(instant("2026-11-24T22:59:59.999Z")).days == 4);
    CHECK(plant.counter(instant("2026-11-24T23:00:00Z")).days == 5);
    CHECK(plant.counter(instant("2026-06-01T00:00:00Z")).days == 0); // a clock before the event
}

TEST_CASE("both changes of the clock make one day like any other", "[safety]") {
    const auto spring = SafetyPlant().lti("2026-03-27");
    CHECK(spring.counter(instant("2026-03-28T22:59:00Z")).days == 1);
    CHECK(spring.counter(instant("2026-03-28T23:00:00Z")).days == 2);
    CHECK(spring.counter(instant("2026-03-29T21:59:00Z")).days == 2);
    CHECK(spring.counter(instant("2026-03-29T22:00:00Z")).days == 3);
    const auto autumn = SafetyPlant().lti("2026-10-23");
    CHECK(autumn.counter(instant("2026-10-24T22:00:00Z")).days == 2);
    CHECK(autumn.counter(instant("2026-10-25T22:59:00Z")).days == 2);
    CHECK(autumn.counter(instant("2026-10-25T23:00:00Z")).days == 3);
}

TEST_CASE("without a clock to trust there is no number", "[safety]") {
    const auto counter = SafetyPlant().lti("2026-11-20").counter(std::nullopt);
    CHECK_FALSE(counter.days.has_value());
    CHECK_FALSE(counter.isRecordNow);
    CHECK_FALSE(counter.isMilestoneToday);
    CHECK(counter.since == day("2026-11-20"));
    CHECK_FALSE(SafetyPlant().calendar().goodCatchStreak(std::nullopt).has_value());
}

TEST_CASE("only LTIs reset the counter", "[safety]") {
    for (const auto what : {SafetyClass::medicalTreatment, SafetyClass::firstAid, SafetyClass::propertyDamage,
                            SafetyClass::nearMiss, SafetyClass::unsafeCondition}) {
        CHECK(SafetyPlant().lti("2026-11-20").with(what, "2026-11-23").counter().days == 4);
    }
}

TEST_CASE("an LTI under review leaves the number and says so", "[safety]") {
    const auto counter = SafetyPlant().lti("2026-11-01").unconfirmedLti("2026-11-23").counter();
    CHECK(counter.days == 23);
    CHECK(counter.isUnderReview);
    CHECK_FALSE(SafetyPlant().lti("2026-11-01").counter().isUnderReview);
}

TEST_CASE("a reclassification under review counts as it was confirmed", "[safety]") {
    auto plant =
        SafetyPlant().lti("2026-03-01").lti("2026-11-20").corrected(SafetyClass::firstAid, "2026-11-20");
    CHECK(plant.counter().days == 4);
    CHECK(plant.counter().isUnderReview);
    plant = SafetyPlant().lti("2026-11-20").corrected(SafetyClass::lostTimeInjury, "2026-11-22");
    CHECK(plant.counter().days == 4);
    CHECK(plant.counter().isUnderReview);
    plant = SafetyPlant()
                .lti("2026-11-01")
                .with(SafetyClass::nearMiss, "2026-11-20")
                .corrected(SafetyClass::lostTimeInjury, "2026-11-20");
    CHECK(plant.counter().days == 23);
}

TEST_CASE("the record is the longest run, the present one and the stated one included", "[safety]") {
    SafetyPlant plant = SafetyPlant().lti("2026-03-02").lti("2026-05-01").lti("2026-11-20");
    CHECK(plant.counter().record == 203); // 1 May to 20 November
    CHECK_FALSE(plant.counter().isRecordNow);
    plant.site.record = 412;
    CHECK(plant.counter().record == 412);
    CHECK(SafetyPlant().lti("2026-03-01").counter().isRecordNow);
    CHECK(SafetyPlant().lti("2026-03-01").counter().record == 268);
    CHECK(SafetyPlant().lti("2026-10-01").counter().record == 273); // from counting_since to the first LTI
    CHECK_FALSE(SafetyPlant().lti("2026-11-24").counter().isRecordNow);
}

TEST_CASE("a first day without any run is no record", "[safety]") {
    SafetyPlant plant;
    plant.site.counting_since.reset();
    plant.lti("2026-11-24");
    CHECK(plant.counter().days == 0);
    CHECK_FALSE(plant.counter().isRecordNow);
}

TEST_CASE("the next milestone is the first above the number", "[safety]") {
    CHECK(SafetyPlant().lti("2026-11-20").counter().nextMilestone == 30);
    const auto reached = SafetyPlant().lti("2026-10-25").counter();
    CHECK(reached.days == 30);
    CHECK(reached.isMilestoneToday);
    CHECK(reached.nextMilestone == 50);
    CHECK_FALSE(SafetyPlant().lti("2026-10-24").counter().isMilestoneToday);
    SafetyPlant plant;
    plant.site.milestones = {10, 5};
    CHECK_FALSE(plant.counter().nextMilestone.has_value());
    plant.lti("2026-11-19");
    CHECK(plant.counter().isMilestoneToday);
    CHECK(plant.counter().nextMilestone == 10);
}

TEST_CASE("good catches in a row are counted in manned days", "[safety]") {
    const auto streak = [](const SafetyPlant& plant, Instant at = kNoon) {
        return plant.calendar().goodCatchStreak(at);
    };
    CHECK(streak(SafetyPlant()) == 0);
    // Friday and Monday, with the weekend between; Tuesday has none yet.
    SafetyPlant plant = SafetyPlant()
                            .with(SafetyClass::nearMiss, "2026-11-20")
                            .with(SafetyClass::unsafeCondition, "2026-11-23");
    CHECK(streak(plant) == 2);
    plant.with(SafetyClass::nearMiss, "2026-11-21"); // a Saturday neither counts nor ends it
    CHECK(streak(plant) == 2);
    plant.with(SafetyClass::nearMiss, "2026-11-24").with(SafetyClass::nearMiss, "2026-11-24");
    CHECK(streak(plant) == 3);
    CHECK(streak(plant, instant("2026-11-25T12:00:00Z")) == 3);
    // In the night of the 25th its shift-day is not over; once it is, the streak is.
    CHECK(streak(plant, instant("2026-11-26T02:00:00Z")) == 3);
    CHECK(streak(plant, instant("2026-11-26T05:00:00Z")) == 0);
    CHECK(streak(SafetyPlant().with(SafetyClass::firstAid, "2026-11-23")) == 0);
    CHECK(streak(SafetyPlant()
                     .with(SafetyClass::nearMiss, "2026-11-19")
                     .with(SafetyClass::nearMiss, "2026-11-23")) == 1);
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

TEST_CASE("whatever happened the numbers stay possible", "[safety][property]") {
    ploegbord::test::SeededRandom random(21);
    const auto below = [&](int bound) {
        return static_cast<int>(random.below(static_cast<std::uint64_t>(bound)));
    };
    for (int round = 0; round < 300; ++round) {
        SafetyPlant plant;
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

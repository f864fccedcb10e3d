// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/safety_calendar.h"
#include "tests/support/amsterdam.h"

// A plant in November 2026, its safety events and closed shifts.
namespace ploegbord::core::factory {

inline Ref ref(std::string_view key) {
    return Ref::parse(key).value();
}

inline const Instant kNoon = test::instant("2026-11-24T11:00:00Z"); // 12:00, the early shift

// Two shifts on weekdays, one line unless more are asked for.
struct SafetyPlant {
    Site site;
    SafetyFacts facts;
    std::vector<Day> daysOff;
    std::vector<ShiftCalendar::CrewRota> crews{
        {ref("A"), Crew{"A", Text("A"), "VVVVV--", test::day("2026-01-05")}},
        {ref("B"), Crew{"B", Text("B"), "NNNNN--", test::day("2026-01-05")}}};

    SafetyPlant() {
        site.counting_since = test::day("2026-01-01");
        facts.lines = {{ref("L1")}};
    }
    SafetyPlant& with(SafetyClass what, std::string_view on) {
        SafetyEvent event;
        event.event_class = what;
        event.happened_on = test::day(on);
        event.is_confirmed = true;
        event.confirmed_class = what;
        event.confirmed_on = test::day(on);
        facts.events.push_back(event);
        return *this;
    }
    SafetyPlant& lti(std::string_view on) { return with(SafetyClass::lostTimeInjury, on); }
    // The last event now says this, and waits for a second person.
    SafetyPlant& corrected(SafetyClass what, std::string_view on) {
        facts.events.back().event_class = what;
        facts.events.back().happened_on = test::day(on);
        facts.events.back().is_confirmed = false;
        return *this;
    }
    SafetyPlant& unconfirmedLti(std::string_view on) {
        with(SafetyClass::lostTimeInjury, on);
        facts.events.back().is_confirmed = false;
        facts.events.back().confirmed_class.reset();
        facts.events.back().confirmed_on.reset();
        return *this;
    }
    SafetyPlant& close(std::string_view on, std::string_view shift, std::string_view line = "L1") {
        facts.closings.push_back({test::day(on), ref(shift), ref(line)});
        return *this;
    }
    SafetyPlant& closeDay(std::string_view on) { return close(on, "V").close(on, "N"); }
    SafetyCalendar calendar() const {
        const ShiftCalendar shifts({{"V", Text("Vroeg"), 360, 840}, {"N", Text("Nacht"), 1320, 360}}, crews,
                                   daysOff, test::amsterdam());
        return SafetyCalendar(site, shifts, facts);
    }
    LtiCounter counter(std::optional<Instant> at = kNoon) const { return calendar().counter(at); }
    CrossCell cell(unsigned dayOfMonth, std::optional<Instant> at = kNoon) const {
        return calendar().cross(std::chrono::year(2026) / 11, at).cells.at(dayOfMonth - 1);
    }
};

} // namespace ploegbord::core::factory

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/core/bodies.h"
#include "app/core/shift_calendar.h"

namespace ploegbord::core {

// Days since the last lost-time injury.
struct LtiCounter {
    std::optional<int> days;  // none: no LTI and no counting_since, or the clock is not to be trusted
    std::optional<Day> since; // date of the event that counts, or counting_since
    int record = 0;           // longest run so far, the site's stated one included
    bool isRecordNow = false; // days >= record > 0
    std::optional<int> nextMilestone;
    bool isMilestoneToday = false;
    bool isUnderReview = false; // an event or correction that would move the number waits for a second person
};

enum class CellState {
    blank, // not in this month, a day off, or before counting began
    future,
    today,       // outlined until its last manned shift is closed
    green,       // every manned shift of every line that was there closed, no event
    unconfirmed, // a manned shift is still open: hatched, never green (unless the site says green)
    event,
};

struct CrossCell {
    int dayOfMonth = 0;
    CellState state = CellState::blank;
    bool isToday = false;
    std::optional<SafetyClass> worst; // when state is event (also today, once something happened)
};

struct SafetyCross {
    std::chrono::year_month month;
    std::vector<CrossCell> cells; // one a day, in order
};

// A line that closes its shifts. It is asked for those that ended after it came, and for all from the first
// day on that it has closed: what an import adds does not take the green of the days before.
struct ClosingLine {
    Ref id;
    std::optional<Instant> since = std::nullopt; // none: it has always been there
};

// A report of a near miss or an unsafe condition: it counts by itself, until an event that names it takes its
// place.
struct ReportedHazard {
    RecordId report;
    SafetyClass event_class = SafetyClass::nearMiss;
    Day on; // the shift-day
};
// None: the report is of another class.
std::optional<SafetyClass> hazardClass(ReportClass reported);

// Dated events as the calendar needs them. A near miss or unsafe condition counts by itself; what moves the
// counter counts as last confirmed.
struct SafetyFacts {
    std::vector<SafetyEvent> events;
    std::vector<SafetyDay> closings;
    std::vector<ClosingLine> lines;
    std::vector<ReportedHazard> hazards;
};

// "Today" is the date at the site: counter and cross turn at midnight. A shift-day whose last shift still
// runs after midnight stays open as today does (state today, isToday false), since nobody can have closed it
// yet. An event waiting for its second person colours no cell, but keeps its day from being green. Without a
// trusted clock a cell says only what needs none: an event, or every shift closed; all else is blank.
class SafetyCalendar {
  public:
    SafetyCalendar(const Site& site, const ShiftCalendar& shifts, SafetyFacts facts);

    // `at` none: the clock is not to be trusted; the numbers are then unknown, never wrong.
    LtiCounter counter(std::optional<Instant> at) const;
    SafetyCross cross(std::chrono::year_month month, std::optional<Instant> at) const;
    // Manned shift-days in a row, up to yesterday or today, on which a hazard was found (near miss, unsafe
    // condition); a manned day without one ends it, a day off neither counts nor ends it; today counts only
    // once it has one.
    std::optional<int> goodCatchStreak(std::optional<Instant> at) const;

  private:
    Site m_site;
    ShiftCalendar m_shifts;
    SafetyFacts m_facts;
};

// Whether this change of an event would move the counter, up or down, and so needs a second person.
bool movesCounter(std::optional<SafetyClass> before, std::optional<SafetyClass> after);
// The same for an event as it stands against what was last confirmed of it; an LTI's date moves the counter
// too.
bool movesCounter(const SafetyEvent& event);

} // namespace ploegbord::core

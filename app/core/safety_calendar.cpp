// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/safety_calendar.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ploegbord::core {

namespace {

using std::chrono::days;

bool isUnderReview(const SafetyEvent& event) {
    return !event.is_confirmed && movesCounter(event);
}

// An event as it counts: the present state, or while that is under review what was confirmed before it.
struct Counted {
    SafetyClass eventClass;
    Day on;
};

std::optional<Counted> counted(const SafetyEvent& event) {
    if (!isUnderReview(event)) return Counted{event.event_class, event.happened_on};
    if (!event.confirmed_class || !event.confirmed_on) return std::nullopt;
    return Counted{*event.confirmed_class, *event.confirmed_on};
}

// Everything that counts: events, and reported hazards that no event has taken the place of.
std::vector<Counted> counted(const SafetyFacts& facts) {
    std::vector<Counted> all;
    std::set<RecordId> recorded;
    for (const auto& event : facts.events) {
        if (const auto as = counted(event)) all.push_back(*as);
        if (event.report) recorded.insert(*event.report);
    }
    for (const auto& hazard : facts.hazards) {
        if (!recorded.contains(hazard.report)) all.push_back({hazard.event_class, hazard.on});
    }
    return all;
}

bool isHazardFound(SafetyClass found) {
    return found == SafetyClass::nearMiss || found == SafetyClass::unsafeCondition;
}

Day dateAt(const ShiftCalendar& shifts, Instant at) {
    return std::chrono::floor<days>(shifts.zone().toLocal(at));
}

std::vector<Day> ltiDays(const std::vector<SafetyEvent>& events) {
    std::vector<Day> found;
    for (const auto& event : events) {
        const auto as = counted(event);
        if (as && as->eventClass == SafetyClass::lostTimeInjury) found.push_back(as->on);
    }
    std::sort(found.begin(), found.end());
    return found;
}

int daysBetween(Day from, Day to) {
    return static_cast<int>((to - from).count());
}

// The longest run that an LTI has ended.
int longestEndedRun(const Site& site, std::vector<Day> starts) {
    if (site.counting_since) starts.insert(starts.begin(), *site.counting_since);
    int longest = site.record;
    // A counting_since after the first LTI makes a negative step, which no maximum keeps.
    for (std::size_t i = 1; i < starts.size(); ++i) {
        longest = std::max(longest, daysBetween(starts[i - 1], starts[i]));
    }
    return longest;
}

void addMilestones(LtiCounter& counter, std::vector<int> milestones) {
    std::sort(milestones.begin(), milestones.end());
    const int now = *counter.days;
    const auto next = std::upper_bound(milestones.begin(), milestones.end(), now);
    if (next != milestones.end()) counter.nextMilestone = *next;
    counter.isMilestoneToday = now > 0 && std::binary_search(milestones.begin(), milestones.end(), now);
}

// The facts by day.
struct DayFacts {
    std::map<Day, SafetyClass> worst;
    std::set<Day> underReview;
    std::set<std::tuple<Day, Ref, Ref>> closed;
    std::map<Ref, Day> firstClosed; // by line
    std::optional<Day> first;       // the first day that anything is known of

    explicit DayFacts(const SafetyFacts& facts) {
        for (const auto& event : facts.events) {
            if (isUnderReview(event)) underReview.insert(event.happened_on);
        }
        for (const Counted& event : counted(facts))
            addEvent(event);
        for (const auto& closing : facts.closings) {
            closed.emplace(closing.shift_day, closing.shift, closing.line);
            const auto [place, isNew] = firstClosed.emplace(closing.line, closing.shift_day);
            if (!isNew) place->second = std::min(place->second, closing.shift_day);
            know(closing.shift_day);
        }
    }
    std::optional<SafetyClass> worstOn(Day day) const {
        const auto found = worst.find(day);
        return found == worst.end() ? std::nullopt : std::optional(found->second);
    }

  private:
    void know(Day day) { first = first ? std::min(*first, day) : day; }
    void addEvent(const Counted& event) {
        const auto [place, isNew] = worst.emplace(event.on, event.eventClass);
        if (!isNew) place->second = std::min(place->second, event.eventClass); // worst first in the enum
        know(event.on);
    }
};

bool isAsked(const DayFacts& facts, const ClosingLine& line, const ShiftOccurrence& shift) {
    if (!line.since || shift.until > *line.since) return true;
    const auto first = facts.firstClosed.find(line.id);
    return first != facts.firstClosed.end() && first->second <= shift.shiftDay;
}

// By every line that is asked for it, and by one at least: else nobody has said that nothing happened.
bool isClosed(const DayFacts& facts, const std::vector<ClosingLine>& lines, const ShiftOccurrence& shift) {
    bool isAnyClosed = false;
    for (const ClosingLine& line : lines) {
        const bool isClosed = facts.closed.contains({shift.shiftDay, shift.shift, line.id});
        if (!isClosed && isAsked(facts, line, shift)) return false;
        isAnyClosed = isAnyClosed || isClosed;
    }
    return isAnyClosed;
}

bool isClosed(const DayFacts& facts, const std::vector<ClosingLine>& lines, Day day,
              const ShiftCalendar& shifts, const std::vector<Shift>& manned) {
    return !manned.empty() && std::all_of(manned.begin(), manned.end(), [&](const Shift& shift) {
        return isClosed(facts, lines, shifts.occurrence(day, shift));
    });
}

// The date itself, and a shift-day before it of which a shift still runs.
bool isOngoing(const ShiftCalendar& shifts, Day day, Instant at) {
    if (day == dateAt(shifts, at)) return true;
    const auto manned = shifts.mannedShifts(day);
    return std::any_of(manned.begin(), manned.end(), [&](const Shift& shift) {
        const auto occurrence = shifts.occurrence(day, shift);
        return occurrence.from <= at && at < occurrence.until;
    });
}

// What is known of one day of the cross.
struct DayKnown {
    std::optional<SafetyClass> worst;
    bool isReviewed = false; // an event of this day waits for its second person
    bool isBlank = false;    // nobody works, or before counting began
    bool isAllClosed = false;
};

CellState withoutClock(const DayKnown& day) {
    if (day.worst) return CellState::event;
    return day.isAllClosed && !day.isBlank && !day.isReviewed ? CellState::green : CellState::blank;
}

// Of a day that is over.
CellState settled(const DayKnown& day, UnconfirmedDays unconfirmed) {
    if (day.worst) return CellState::event;
    if (day.isReviewed) return CellState::unconfirmed;
    if (day.isBlank) return CellState::blank;
    const bool isGreen = day.isAllClosed || unconfirmed == UnconfirmedDays::green;
    return isGreen ? CellState::green : CellState::unconfirmed;
}

} // namespace

std::optional<SafetyClass> hazardClass(ReportClass reported) {
    switch (reported) {
    case ReportClass::nearMiss: return SafetyClass::nearMiss;
    case ReportClass::unsafeCondition: return SafetyClass::unsafeCondition;
    case ReportClass::qualityFault:
    case ReportClass::idea:
    case ReportClass::question: break;
    }
    return std::nullopt;
}

SafetyCalendar::SafetyCalendar(const Site& site, const ShiftCalendar& shifts, SafetyFacts facts)
    : m_site(site), m_shifts(shifts), m_facts(std::move(facts)) {}

LtiCounter SafetyCalendar::counter(std::optional<Instant> at) const {
    LtiCounter counter;
    const auto ltis = ltiDays(m_facts.events);
    counter.record = longestEndedRun(m_site, ltis);
    counter.isUnderReview = std::any_of(m_facts.events.begin(), m_facts.events.end(), isUnderReview);
    counter.since = ltis.empty() ? m_site.counting_since : std::optional(ltis.back());
    if (!at || !counter.since) return counter;
    const int run = daysBetween(*counter.since, dateAt(m_shifts, *at));
    if (run < 0 && ltis.empty()) return counter; // counting has not begun
    counter.days = std::max(run, 0);
    counter.record = std::max(counter.record, *counter.days);
    counter.isRecordNow = counter.record > 0 && *counter.days >= counter.record;
    addMilestones(counter, m_site.milestones);
    return counter;
}

SafetyCross SafetyCalendar::cross(std::chrono::year_month month, std::optional<Instant> at) const {
    const DayFacts facts(m_facts);
    const auto began = m_site.counting_since ? m_site.counting_since : facts.first;
    const auto known = [&](Day day) {
        const auto manned = m_shifts.mannedShifts(day);
        return DayKnown{facts.worstOn(day), facts.underReview.contains(day),
                        manned.empty() || !began || day < *began,
                        isClosed(facts, m_facts.lines, day, m_shifts, manned)};
    };
    const auto stateOf = [&](Day day, const DayKnown& what) {
        if (!at) return withoutClock(what);
        if (day > dateAt(m_shifts, *at)) return CellState::future;
        const bool isOpen = !what.isBlank && !what.isAllClosed && isOngoing(m_shifts, day, *at);
        return isOpen ? CellState::today : settled(what, m_site.unconfirmed_days);
    };
    SafetyCross cross{month, {}};
    const auto last = static_cast<unsigned>((month / std::chrono::last).day());
    for (unsigned i = 1; i <= last; ++i) {
        const Day day = std::chrono::local_days(month / std::chrono::day(i));
        const DayKnown what = known(day);
        CrossCell cell{static_cast<int>(i), stateOf(day, what), at && day == dateAt(m_shifts, *at),
                       std::nullopt};
        if (cell.state == CellState::event || cell.state == CellState::today) cell.worst = what.worst;
        cross.cells.push_back(cell);
    }
    return cross;
}

std::optional<int> SafetyCalendar::goodCatchStreak(std::optional<Instant> at) const {
    if (!at) return std::nullopt;
    std::set<Day> found;
    for (const Counted& event : counted(m_facts)) {
        if (isHazardFound(event.eventClass)) found.insert(event.on);
    }
    if (found.empty()) return 0;
    int streak = 0;
    for (Day day = dateAt(m_shifts, *at); day >= *found.begin(); day -= days(1)) {
        if (m_shifts.mannedShifts(day).empty()) continue;
        if (found.contains(day)) {
            ++streak;
        } else if (!isOngoing(m_shifts, day, *at)) {
            break;
        }
    }
    return streak;
}

bool movesCounter(std::optional<SafetyClass> before, std::optional<SafetyClass> after) {
    return (before == SafetyClass::lostTimeInjury) != (after == SafetyClass::lostTimeInjury);
}

bool movesCounter(const SafetyEvent& event) {
    if (movesCounter(event.confirmed_class, event.event_class)) return true;
    return event.event_class == SafetyClass::lostTimeInjury && event.confirmed_on != event.happened_on;
}

} // namespace ploegbord::core

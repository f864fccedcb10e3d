// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/shift_calendar.h"

#include <algorithm>

namespace ploegbord::core {

namespace {

using std::chrono::days;
using std::chrono::minutes;

// How far back a rota is searched: longer than any holiday, short enough to be instant.
constexpr int kSearchDays = 366;
constexpr int kGapDays = 14;

Day dayOf(const ZoneRules& zone, Instant at) {
    return std::chrono::floor<days>(zone.toLocal(at));
}

char letterOn(std::string_view cycle, Day starts, Day day) {
    const auto length = static_cast<std::int64_t>(cycle.size());
    if (length == 0) return '-';
    const std::int64_t since = (day - starts).count();
    return cycle[static_cast<std::size_t>((since % length + length) % length)];
}

// By the rota that held on that day; the oldest one holds before it began too.
char letterOn(const Crew& rota, Day day) {
    if (day >= rota.starts || rota.earlier.empty()) return letterOn(rota.cycle, rota.starts, day);
    auto held = rota.earlier.rbegin();
    while (std::next(held) != rota.earlier.rend() && day < held->starts)
        ++held;
    return letterOn(held->cycle, held->starts, day);
}

bool works(const Crew& rota, Day day, std::string_view shift) {
    return shift.size() == 1 && letterOn(rota, day) == shift.front() && shift != "-";
}

} // namespace

ShiftCalendar::ShiftCalendar(std::vector<Shift> shifts, std::vector<CrewRota> crews, std::vector<Day> daysOff,
                             ZoneRules zone)
    : m_shifts(std::move(shifts)), m_crews(std::move(crews)), m_daysOff(std::move(daysOff)),
      m_zone(std::move(zone)) {
    std::stable_sort(m_shifts.begin(), m_shifts.end(),
                     [](const Shift& a, const Shift& b) { return a.startMinute < b.startMinute; });
    std::sort(m_daysOff.begin(), m_daysOff.end());
}

std::optional<ShiftOccurrence> ShiftCalendar::at(Instant at) const {
    std::optional<ShiftOccurrence> running;
    const Day today = dayOf(m_zone, at);
    // A shift of yesterday may run past midnight, and a change of the clock can move one across it.
    for (const Day day : {today - days(1), today, today + days(1)}) {
        for (const auto& shift : m_shifts) {
            auto candidate = occurrence(day, shift);
            const bool isRunning = candidate.from <= at && at < candidate.until;
            if (isRunning && (!running || candidate.from >= running->from)) running = std::move(candidate);
        }
    }
    return running;
}

std::optional<ShiftOccurrence> ShiftCalendar::countedAt(Instant at) const {
    if (auto running = this->at(at)) return running;
    std::optional<ShiftOccurrence> last;
    const Day today = dayOf(m_zone, at);
    for (Day day = today; !last && day > today - days(kGapDays); day -= days(1)) {
        for (const auto& shift : mannedShifts(day)) {
            auto candidate = occurrence(day, shift);
            if (candidate.until <= at && (!last || candidate.until > last->until))
                last = std::move(candidate);
        }
    }
    return last;
}

ShiftOccurrence ShiftCalendar::occurrence(Day shiftDay, const Shift& shift) const {
    const bool endsNextDay = shift.endMinute <= shift.startMinute;
    const LocalTime from = shiftDay + minutes(shift.startMinute);
    const LocalTime until = shiftDay + days(endsNextDay ? 1 : 0) + minutes(shift.endMinute);
    const auto key = Ref::parse(shift.key);
    return {shiftDay, key ? *key : Ref(), m_zone.toInstant(from), m_zone.toInstant(until)};
}

Day ShiftCalendar::shiftDayAt(Instant at) const {
    const auto running = this->at(at);
    return running ? running->shiftDay : dayOf(m_zone, at);
}

Instant ShiftCalendar::shiftDayStart(Instant at) const {
    const Day day = shiftDayAt(at);
    std::optional<Instant> start;
    for (const auto& shift : m_shifts) {
        const Instant from = occurrence(day, shift).from;
        if (from <= at && (!start || from < *start)) start = from;
    }
    return start ? *start : m_zone.toInstant(day);
}

std::vector<Ref> ShiftCalendar::crewsOn(Day shiftDay, const Ref& shift) const {
    std::vector<Ref> crews;
    if (std::binary_search(m_daysOff.begin(), m_daysOff.end(), shiftDay)) return crews;
    for (const auto& [crew, rota] : m_crews) {
        if (works(rota, shiftDay, shift.str())) crews.push_back(crew);
    }
    return crews;
}

std::vector<Ref> ShiftCalendar::crewsAt(Instant at) const {
    const auto running = this->at(at);
    return running ? crewsOn(running->shiftDay, running->shift) : std::vector<Ref>();
}

std::vector<Shift> ShiftCalendar::mannedShifts(Day shiftDay) const {
    std::vector<Shift> manned;
    if (std::binary_search(m_daysOff.begin(), m_daysOff.end(), shiftDay)) return manned;
    for (const auto& shift : m_shifts) {
        const bool isManned =
            m_crews.empty() || std::any_of(m_crews.begin(), m_crews.end(), [&](const auto& crew) {
                return works(crew.rota, shiftDay, shift.key);
            });
        if (isManned) manned.push_back(shift);
    }
    return manned;
}

std::optional<Instant> ShiftCalendar::lastWorkedUntil(const Ref& crew, Instant at) const {
    const auto known =
        std::find_if(m_crews.begin(), m_crews.end(), [&](const auto& c) { return c.crew == crew; });
    if (known == m_crews.end()) return std::nullopt;
    const Day today = dayOf(m_zone, at);
    for (Day day = today; day > today - days(kSearchDays); day -= days(1)) {
        for (const auto& shift : mannedShifts(day)) {
            if (!works(known->rota, day, shift.key)) continue;
            const Instant until = occurrence(day, shift).until;
            if (until <= at) return until;
        }
    }
    return std::nullopt;
}

} // namespace ploegbord::core

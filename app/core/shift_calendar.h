// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "app/core/bodies.h"
#include "app/core/zone_rules.h"

namespace ploegbord::core {

// One shift of one shift-day: the shift-day is the date on which it began, also after midnight.
struct ShiftOccurrence {
    Day shiftDay;
    Ref shift; // key
    Instant from;
    Instant until; // exclusive
};

// The site's shifts and crews in its zone: who works when. Handles 2-shift, 3-shift, the 2-2-2 five-shift
// rota and free cycles, shifts across midnight and both clock changes.
class ShiftCalendar {
  public:
    struct CrewRota {
        Ref crew; // id
        Crew rota;
    };
    ShiftCalendar() = default;
    ShiftCalendar(std::vector<Shift> shifts, std::vector<CrewRota> crews, std::vector<Day> daysOff,
                  ZoneRules zone);

    const ZoneRules& zone() const { return m_zone; }
    const std::vector<Shift>& shifts() const { return m_shifts; }

    // The shift running at `at`; of several that overlap, the one that began last. None in a gap.
    std::optional<ShiftOccurrence> at(Instant at) const;
    // The shift that something done at `at` counts for: the running one, and in a gap the manned one that
    // ended last, so that whoever comes next is asked anew. None: nobody worked in the last two weeks.
    std::optional<ShiftOccurrence> countedAt(Instant at) const;
    ShiftOccurrence occurrence(Day shiftDay, const Shift& shift) const;
    // The shift-day that `at` belongs to: that of the running shift, else the local date.
    Day shiftDayAt(Instant at) const;
    // When the shift-day that `at` belongs to began: with its first shift, else at midnight.
    Instant shiftDayStart(Instant at) const;
    // Crews (ids) that the rota has in this shift; nobody on a day off.
    std::vector<Ref> crewsOn(Day shiftDay, const Ref& shift) const;
    std::vector<Ref> crewsAt(Instant at) const; // of the running shift; none in a gap
    // Shifts that any crew works on that shift-day, in order of start. Empty: a day off. A site without crews
    // mans every shift.
    std::vector<Shift> mannedShifts(Day shiftDay) const;
    // When this crew was last here: the end of its last shift that was over by `at`. The shift that it works
    // at `at` is not over, so during it this is the end of the one before. None: not in the last year.
    std::optional<Instant> lastWorkedUntil(const Ref& crew, Instant at) const;

  private:
    std::vector<Shift> m_shifts;
    std::vector<CrewRota> m_crews;
    std::vector<Day> m_daysOff;
    ZoneRules m_zone;
};

} // namespace ploegbord::core

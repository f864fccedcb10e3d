// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// The shift that the crew before the glass comes to: the running one, and from 15 minutes before the next one
// begins that one, since its crew gathers while the other still works.
struct CrewShift {
    core::ShiftOccurrence shift;
    std::vector<core::Ref>
        crews; // ids; none on a site without crews, and in a shift that nobody is planned for
};
// None: the clock is uncertain, there is no rota, or no shift runs or is about to begin.
std::optional<CrewShift> crewShiftAt(const Moment& moment);

// From 15 minutes before it until 2 hours into it.
bool isAtStart(const Moment& moment, const CrewShift& crew);
// What counts for a shift is taken by the hub from its shift-day on, not the evening before.
bool mayBeMarked(const Moment& moment, const CrewShift& crew);
core::Acknowledgement markOf(const CrewShift& crew);
bool isMeetingHeld(const Moment& moment, const CrewShift& crew);

// The manned shift that began last before this one, in the two weeks before it.
std::optional<core::ShiftOccurrence> shiftBefore(const Moment& moment, const core::ShiftOccurrence& shift);
// That shift of the plant on that day; none when the plant does not have it (any more).
std::optional<core::ShiftOccurrence> occurrenceOf(const Moment& moment, core::Day day,
                                                  const core::Ref& shift);

// "Night shift · Crew B · Tue 24 Nov"; without crews only shift and day.
QString shiftLabel(const Moment& moment, core::Day day, const core::Ref& shift);
QString crewNames(const Moment& moment, const std::vector<core::Ref>& crews);
// Who stands here: "Crew C"; "Crew A, Crew C"; without crews the shift's name.
QString crewLabel(const Moment& moment, const CrewShift& crew);

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/since/crew_shift.h"

namespace ploegbord::ui {

// The handovers of this board's line over the last 14 days, newest first. The pointers are the moment's.
std::vector<const terminal::Post*> handoversHere(const Moment& moment);
// What the shift before told this crew, newest first: since that shift began; of a shift that was not planned
// too. A correction is a handover of its own, and takes no other one away.
std::vector<const terminal::Post*> handoversFor(const Moment& moment, const CrewShift& crew);
// Of those the newest that the crew has not read, else the newest. Null: nothing (yet).
const terminal::Post* handoverFor(const Moment& moment, const CrewShift& crew);
// Confirmed for that shift at any terminal.
bool isReadBy(const terminal::Post& handover, const CrewShift& crew);
// Which crews confirmed it: "Crew C, Crew D"; "" when none did.
QString readersOf(const terminal::Post& handover, const Moment& moment);

// The shifts that can be handed over now: the running one, then the one that ended at most an hour ago.
std::vector<core::ShiftOccurrence> handingShifts(const Moment& moment);

} // namespace ploegbord::ui

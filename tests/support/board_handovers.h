// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/board_states.h"

// Boards on which one shift gives way to the next, in the plant of board_states.h: crew C has the early shift
// of 24 November, crew B the late one after it, crew A the night before it.
namespace ploegbord::test {

State handoverBoard();   // 13:42; the night shift has handed over, nobody of the early shift read it yet
State shiftStartBoard(); // 14:20; crew B comes in: handover of the early shift, documents, hazards, shoutouts
State meetingHeldBoard();    // the same, its meeting is discussed and the handover read
State wordyHandoverBoard();  // 14:20; a handover with as many and as long notes as the rules allow
State uncertainClockBoard(); // 14:20 perhaps
State noCrewsBoard();        // 14:20 at a plant whose rota has shifts and no crews

inline constexpr const char* kNightHandover = "h-night";
inline constexpr const char* kEarlyHandover = "h-early";

// The board's clock moved to this moment (boardNow() is 13:42 of 24 November).
State at(State state, core::Instant now);
State at(State state, const char* now); // "2026-11-24T13:20:00Z"
// The handover confirmed for that shift at one terminal.
void setRead(terminal::BoardState& state, const char* handover, const char* day, const char* shift);
void setMeetingHeld(terminal::BoardState& state, const char* day, const char* shift);

} // namespace ploegbord::test

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/board_states.h"

// Boards with questions to the crews, in the plant of board_states.h; crew C is on shift until 14:00.
namespace ploegbord::test {

State pulseBoard();         // an open question of the plant's phrases, and two that were answered
State pulseResultBoard();   // only those two: crew D gave fewer than five answers to the first
State ownPulseBoard();      // an open question in own words, with five choices of its own, as long as may be
State twoCrewsPulseBoard(); // two crews share the shift
State crowdedPulseBoard();  // sixty that were answered, and one that is open
State quietPulseBoard();

inline constexpr const char* kOpenPulse = "q-open";
inline constexpr const char* kClosedPulse = "q-closed";

} // namespace ploegbord::test

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/board_states.h"

// Boards at the ends of what they may hold, in the plant of board_states.h.
namespace ploegbord::test {

State oneCardBoard();       // a single short card in either lane
State goalsBoard();         // one shift goal open, one with its result
State wordyBoard();         // titles, texts and remarks as long as the rules allow, several recipients
State waitingBoard();       // offline; cards that are saved, received, refused and partly shown
State overfullBoard();      // 10,000 announcements and recognitions
State longRunBoard();       // a counter of four digits, a streak of three
State worstMonthBoard();    // every class of event in the cross; one event under review
State urgentBoard();        // one urgent notice for three lines
State crowdedUrgentBoard(); // two urgent notices above ten others
State wordyUrgentBoard();   // the same, as long as the rules allow

} // namespace ploegbord::test

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "app/terminal/board_state.h"

// Believable states of one board, to draw and to test screens with: a packing line of a plant with five
// lines, five crews on 2-2-2 and sixty people, seen on 24 November 2026 at 13:42 (crew C, early shift).
namespace ploegbord::test {

using State = std::shared_ptr<terminal::BoardState>;

core::Instant boardNow();
State fullBoard();      // connected, everything sent
State emptyBoard();     // a plant without posts
State neverConnected(); // enrolled, nothing read yet: no master data
State offlineBoard();   // no hub for 37 minutes, three posts wait
State longNamesBoard(); // names and texts 40 % longer and more
State crowdedBoard();   // 500 of everything
State parkedBoard();    // four posts refused, for different reasons
State quietBoardState();

// The lead of line 3 signed in ("1301" Linda Kuipers), or another by plant number.
State signedIn(State state, const std::string& number = "1301");
core::Ref personRef(const std::string& number);
core::Ref lineRef(const std::string& key);
core::RecordId testId(const std::string& kind, const std::string& key);

} // namespace ploegbord::test

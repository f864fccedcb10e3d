// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/board_states.h"

// Boards whose posts bring pictures, in the plant of board_states.h.
namespace ploegbord::test {

State picturesBoard();           // an announcement with one picture, whose file is here, and one with three
State picturesOfflineBoard();    // no hub, and none of their files is here
State picturesFetchedBoard();    // they are on their way
State picturesUnfitBoard();      // there is no room for them
State wordyPicturesBoard();      // with captions as long as the rules allow
State filmBoard();               // a video and two pictures
State urgentPictureBoard();      // an urgent notice with two
State wordyUrgentPictureBoard(); // the same, of more words than a page holds
inline constexpr const char* kOnePicture = "m-route"; // keys of the announcements
inline constexpr const char* kThreePictures = "m-lock";
inline constexpr const char* kUrgentPictures = "m-urgent";
inline constexpr const char* kFilm = "m-film";
State picturedReportsBoard(); // reports of which one brings two pictures
core::RecordId picturedReportId();
core::RecordId picturedId(const char* key);
void place(terminal::BoardState& state, terminal::BlobPlace place); // of every medium

} // namespace ploegbord::test

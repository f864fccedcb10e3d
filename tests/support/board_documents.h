// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/board_states.h"

// Boards with documents, in the plant of board_states.h, where crew C is on shift.
namespace ploegbord::test {

State documentsBoard(); // a dozen for three lines: every category and place of a file, two to be confirmed
State manyDocumentsBoard();  // 1,000
State wordyDocumentsBoard(); // titles, categories and revisions as long as the rules allow
State noDocumentsHere();     // all of them are for another line

// Of the dozen, all for line 3 but the last: one that crew C has yet to confirm and one that it confirmed,
// one that is being fetched, one that is not here yet, one there is no room for, a picture, and one of
// line 1.
inline constexpr const char* kUnreadDocument = "d01";
inline constexpr const char* kReadDocument = "d02";
inline constexpr const char* kFetchedDocument = "d05";
inline constexpr const char* kWantedDocument = "d06";
inline constexpr const char* kUnfitDocument = "d07";
inline constexpr const char* kPictureDocument = "d08";
inline constexpr const char* kOtherLineDocument = "d11";
core::RecordId documentId(const char* key);
core::Document documentIn(const State& state, const char* key);
void reviseDocument(terminal::BoardState& state, const char* key); // its next revision
void retireDocument(terminal::BoardState& state, const char* key);
// As the hub tells it once this board's crew has confirmed it.
void confirmDocument(terminal::BoardState& state, const char* key);

} // namespace ploegbord::test

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "tests/support/board_states.h"

// Boards with reports from the floor, in the plant of board_states.h.
namespace ploegbord::test {

State reportsBoard();     // a dozen: every class and status, signed and anonymous, with and without replies
State manyReportsBoard(); // 500
State wordyReportBoard(); // one, with a text and replies as long as the rules allow
State reportsOutbox();    // the dozen, and four posts on their way of which two are anonymous

// Of the dozen: an anonymous near miss in progress with replies, a signed idea that is done, a near miss of
// line 1 signed by its reporter and still new, a declined question, a quality fault with a supplier.
inline constexpr const char* kAnonymousReport = "p02";
inline constexpr const char* kSignedIdea = "p04";
inline constexpr const char* kSignedNearMiss = "p01";
inline constexpr const char* kDeclinedReport = "p06";
inline constexpr const char* kQualityReport = "p03";
const core::Report& reportIn(const State& state, const char* key);
void changeReport(State& state, const char* key, const std::function<void(core::Report&)>& change);
std::string keyOfReport(const char* key); // what the anonymous reporter was given

} // namespace ploegbord::test

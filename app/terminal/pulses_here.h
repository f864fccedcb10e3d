// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/core/audience.h"
#include "app/terminal/board_state.h"

namespace ploegbord::terminal {

// How long the result of a question stays on the boards.
inline constexpr std::chrono::days kResultsStay{14};

// The question that whoever stands at this board can answer now: the oldest of those that are open for them.
std::optional<Post> openPulseHere(const BoardState& state, const core::Viewpoint& here, core::Instant now);
// The board's line was asked, and the answers are counted; the last one that closed comes first.
std::vector<Post> pulseResultsHere(const BoardState& state, core::Instant now);
// Crews (ids) that may be the one who answers now: those on shift, of the ones that were asked.
std::vector<core::Ref> crewsAnswering(const core::Audience& audience, const core::ShiftCalendar& shifts,
                                      core::Instant now);

} // namespace ploegbord::terminal

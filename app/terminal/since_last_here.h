// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/terminal/board_state.h"

namespace ploegbord::terminal {

// What a crew that comes back finds changed at this board. Each list newest first.
struct SinceLastHere {
    core::Instant since;             // when the crew's last shift ended
    std::vector<Post> announcements; // posted or edited since, valid now
    std::vector<Post> documents;     // published since, new revisions too
    std::vector<Post> handovers;     // of this board's line
    std::vector<Post> hazards;       // reported at this board's line since, and not solved yet
    std::vector<Post> recognitions;  // posted since
    std::size_t count() const;
};

// For `crew` (id) in `shift` (key), at the board's own line: what is for other crews, shifts or lines is left
// out. `now` is the hub's time. None: the rota does not say that the crew worked here in the last year.
//
// An anonymous report has the time at which its shift-day began, and is on the boards only some minutes after
// it was made. So of the shift-day in which the crew left, every one counts: told twice rather than never.
std::optional<SinceLastHere> sinceLastHere(const BoardState& state, const core::Ref& crew,
                                           const core::Ref& shift, core::Instant now);

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/pulses_here.h"

#include <algorithm>

#include "app/core/pulse.h"

namespace ploegbord::terminal {

std::optional<Post> openPulseHere(const BoardState& state, const core::Viewpoint& here, core::Instant now) {
    if (!state.pulses) return std::nullopt;
    for (auto post = state.pulses->rbegin(); post != state.pulses->rend(); ++post) {
        const auto* pulse = post->record->as<core::Pulse>();
        if (pulse && post->state != PostState::parked && core::isOpen(*pulse, now) &&
            core::includes(post->record->audience, here))
            return *post;
    }
    return std::nullopt;
}

std::vector<Post> pulseResultsHere(const BoardState& state, core::Instant now) {
    std::vector<Post> posts;
    if (!state.pulses) return posts;
    for (const Post& post : *state.pulses) {
        const auto* pulse = post.record->as<core::Pulse>();
        if (pulse && pulse->counted_at && now < pulse->closes_at + kResultsStay &&
            core::includesLine(post.record->audience, state.line))
            posts.push_back(post);
    }
    std::stable_sort(posts.begin(), posts.end(), [](const Post& a, const Post& b) {
        return a.record->as<core::Pulse>()->closes_at > b.record->as<core::Pulse>()->closes_at;
    });
    return posts;
}

std::vector<core::Ref> crewsAnswering(const core::Audience& audience, const core::ShiftCalendar& shifts,
                                      core::Instant now) {
    const auto shift = shifts.countedAt(now);
    if (!shift) return {};
    auto crews = shifts.crewsOn(shift->shiftDay, shift->shift);
    std::erase_if(crews, [&](const core::Ref& crew) {
        return !audience.crews.empty() &&
               std::find(audience.crews.begin(), audience.crews.end(), crew) == audience.crews.end();
    });
    return crews;
}

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/urgent/urgent_notice.h"

namespace ploegbord::ui {

namespace {

bool isWanted(const terminal::Post& post, const Moment& moment, const core::Viewpoint& here) {
    const auto* notice = post.record->as<core::Announcement>();
    return notice && notice->priority == core::Priority::urgent && !post.isAcknowledgedHere &&
           post.state != terminal::PostState::parked && notice->valid_from <= moment.now &&
           moment.now < notice->valid_until && core::includes(post.record->audience, here);
}

} // namespace

std::optional<terminal::Post> urgentNotice(const Moment& moment) {
    if (!moment.state || !moment.isClockCertain || !moment.state->announcements) return std::nullopt;
    const core::Viewpoint here = moment.here();
    for (const auto& post : *moment.state->announcements)
        if (isWanted(post, moment, here)) return post;
    return std::nullopt;
}

} // namespace ploegbord::ui

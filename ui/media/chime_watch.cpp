// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/media/chime_watch.h"

#include <utility>

#include "ui/board/announcement_text.h"
#include "ui/urgent/urgent_notice.h"

namespace ploegbord::ui {

bool ChimeWatch::isTakenOver(const Moment& moment) {
    const auto notice = urgentNotice(moment);
    const auto now =
        notice ? std::optional(Notice(notice->record->id, notice->record->version)) : std::nullopt;
    const bool isNew = now && now != m_urgent;
    m_urgent = now;
    return isNew;
}

bool ChimeWatch::isNewImportant(const Moment& moment) {
    std::map<core::RecordId, std::int64_t> now;
    bool isNew = false;
    for (const auto& post : announcementsHere(moment)) {
        const auto* announcement = post.record->as<core::Announcement>();
        if (announcement->priority != core::Priority::important) continue;
        const auto before = m_important.find(post.record->id);
        // Our own one gets its version from the hub: it is no other one for that.
        isNew = isNew || before == m_important.end() || before->second < post.record->version;
        now.emplace(post.record->id, post.record->version);
    }
    m_important = std::move(now);
    return isNew;
}

bool ChimeWatch::isDue(const Moment& moment) {
    if (!moment.state || !moment.hasMaster() || !moment.isClockCertain) return false;
    const bool isUrgent = isTakenOver(moment), isImportant = isNewImportant(moment);
    const bool hadBegun = std::exchange(m_hasBegun, true);
    return (isUrgent || (hadBegun && isImportant)) && !moment.master().site.quiet;
}

} // namespace ploegbord::ui

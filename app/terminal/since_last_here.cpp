// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/since_last_here.h"

#include <algorithm>

namespace ploegbord::terminal {

namespace {

template <class Choose>
std::vector<Post> chosen(const Posts& posts, Choose isChosen) {
    std::vector<Post> list;
    if (posts) std::copy_if(posts->begin(), posts->end(), std::back_inserter(list), isChosen);
    return list;
}

core::Instant changedAt(const core::Record& record) {
    if (const auto* announcement = record.as<core::Announcement>())
        return std::max({record.at, announcement->edited_at.value_or(record.at), announcement->valid_from});
    if (const auto* document = record.as<core::Document>())
        return std::max(record.at, document->published_at.value_or(record.at));
    return record.at;
}

bool isOpenHazard(const core::Report& report) {
    const bool isHazard = report.report_class == core::ReportClass::nearMiss ||
                          report.report_class == core::ReportClass::unsafeCondition;
    return isHazard && report.status != core::ReportStatus::done &&
           report.status != core::ReportStatus::declined;
}

bool isValid(const core::Announcement& announcement, core::Instant now) {
    return announcement.valid_from <= now && now < announcement.valid_until;
}

} // namespace

std::size_t SinceLastHere::count() const {
    return announcements.size() + documents.size() + handovers.size() + hazards.size() + recognitions.size();
}

std::optional<SinceLastHere> sinceLastHere(const BoardState& state, const core::Ref& crew,
                                           const core::Ref& shift, core::Instant now) {
    if (!state.master) return std::nullopt;
    const core::ShiftCalendar& shifts = state.master->shifts;
    const auto since = shifts.lastWorkedUntil(crew, now);
    if (!since) return std::nullopt;
    const core::Viewpoint here{state.line, {crew}, shift};
    const auto isNewHere = [&](const Post& post) {
        return changedAt(*post.record) >= *since && core::includes(post.record->audience, here);
    };
    // The last moment of the shift, since its end may be the next shift-day's beginning.
    const core::Instant leftOn = shifts.shiftDayStart(*since - std::chrono::milliseconds(1));
    SinceLastHere news{*since, {}, {}, {}, {}, {}};
    news.announcements = chosen(state.announcements, [&](const Post& post) {
        const auto* body = post.record->as<core::Announcement>();
        return body && isValid(*body, now) && isNewHere(post);
    });
    news.documents = chosen(state.documents, isNewHere);
    news.handovers = chosen(state.handovers, isNewHere);
    news.hazards = chosen(state.reports, [&](const Post& post) {
        const auto* report = post.record->as<core::Report>();
        if (!report || report->line != state.line || !isOpenHazard(*report)) return false;
        return post.record->at >= (report->anonymous ? leftOn : *since);
    });
    news.recognitions = chosen(state.recognitions, isNewHere);
    return news;
}

} // namespace ploegbord::terminal

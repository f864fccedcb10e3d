// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/core/judging.h"

namespace ploegbord::core::judging {

namespace {

constexpr std::size_t kMediaLimit = 10;

Check checkAuthor(const Case& c) {
    if (isLeadOrFunction(c.actor)) return std::nullopt;
    return refusal(Problem::not_allowed, "announcements are for leads and functions");
}

// What stood there before may stay, also what only a rule of an earlier version took: an edit of the words
// must not fail for it.
Check checkContent(const Case& c, const Announcement& body, const std::vector<Media>& before = {}) {
    if (body.title.isEmpty()) return refusal(Problem::invalid_value, "the title is empty");
    if (auto wrong = checkText(body.title, kTitleLimit, "the title")) return wrong;
    if (auto wrong = checkText(body.text, kTextLimit, "the text")) return wrong;
    if (body.valid_from >= body.valid_until) {
        return refusal(Problem::invalid_value, "it ends before it begins");
    }
    if (body.goal) {
        if (auto wrong = checkLine(body.goal->unit, kShortLimit, "the goal's unit")) return wrong;
    }
    if (body.media.size() > kMediaLimit) return refusal(Problem::invalid_value, "too many media");
    for (const auto& media : body.media) {
        const bool isNew = std::find(before.begin(), before.end(), media) == before.end();
        if (auto wrong = isNew ? checkMedia(media) : std::nullopt) return wrong;
        if (auto missing = checkBlob(c, media.sha256)) return missing;
    }
    return std::nullopt;
}

Announcement stated(Announcement body, std::optional<Instant> editedAt) {
    body.edited_at = editedAt;
    return body;
}

} // namespace

Verdict postAnnouncement(const Case& c, const Announcement& body) {
    if (auto wrong = checkAuthor(c)) return refuse(*wrong);
    if (auto wrong = checkContent(c, body)) return refuse(*wrong);
    auto audience = audienceOrOwnLine(c);
    if (!audience) return refuse(audience.error());
    auto record = newRecord(c, Kind::announcement, std::move(*audience), stated(body, std::nullopt));
    if (!record) return refuse(record.error());
    return Effect{std::move(*record)};
}

// Raising the version is what makes an urgent notice ask anew: see rules.h on tallies and
// World::hasAcknowledged.
Verdict editAnnouncement(const Case& c, const AnnouncementEdit& body) {
    if (auto wrong = checkAuthor(c)) return refuse(*wrong);
    const auto before = target(c, Kind::announcement);
    if (!before) return refuse(before.error());
    if (auto wrong = checkVersion(**before, body.saw_version)) return refuse(*wrong);
    const auto* stood = (*before)->as<Announcement>();
    if (auto wrong = checkContent(c, body.announcement, stood ? stood->media : std::vector<Media>()))
        return refuse(*wrong);
    Record after = changed(**before, stated(body.announcement, c.at));
    if (c.op.audience) {
        auto audience = resolveAudience(c, *c.op.audience);
        if (!audience) return refuse(audience.error());
        after.audience = std::move(*audience);
    }
    return Effect{std::move(after)};
}

Verdict retractAnnouncement(const Case& c, const VersionSeen& body) {
    if (auto wrong = checkAuthor(c)) return refuse(*wrong);
    const auto before = target(c, Kind::announcement);
    if (!before) return refuse(before.error());
    if (auto wrong = checkVersion(**before, body.saw_version)) return refuse(*wrong);
    return Effect{tombstone(**before)};
}

} // namespace ploegbord::core::judging

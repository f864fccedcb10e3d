// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/since/news.h"

#include <algorithm>
#include <iterator>
#include <set>

#include <QCoreApplication>

#include "app/terminal/since_last_here.h"
#include "ui/board/recognition_text.h"

namespace ploegbord::ui {

namespace {

using terminal::Post;
using Posts = std::vector<Post>;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Since", source, about, n);
}

void addNew(Posts& all, const Posts& more) {
    std::set<core::RecordId> known;
    for (const Post& post : all)
        known.insert(post.record->id);
    std::copy_if(more.begin(), more.end(), std::back_inserter(all),
                 [&](const Post& post) { return known.count(post.record->id) == 0; });
}

int urgency(const Post& post) {
    const auto* announcement = post.record->as<core::Announcement>();
    return announcement ? static_cast<int>(announcement->priority) : 0;
}

void sort(Posts& posts) {
    std::stable_sort(posts.begin(), posts.end(), [](const Post& one, const Post& other) {
        if (urgency(one) != urgency(other)) return urgency(one) > urgency(other);
        return one.record->at > other.record->at;
    });
}

} // namespace

int News::count() const {
    std::size_t count = 0;
    for (const auto& of : posts)
        count += of.size();
    return static_cast<int>(count);
}

News newsFor(const Moment& moment, const CrewShift& crew) {
    News news;
    const auto list = [&](NewsKind kind) -> Posts& { return news.posts[static_cast<std::size_t>(kind)]; };
    for (const auto& one : crew.crews) {
        const auto since = terminal::sinceLastHere(*moment.state, one, crew.shift.shift, moment.now);
        if (!since) continue;
        news.lastHere.push_back({one, since->since});
        addNew(list(NewsKind::handover), since->handovers);
        addNew(list(NewsKind::hazards), since->hazards);
        addNew(list(NewsKind::announcements), since->announcements);
        addNew(list(NewsKind::documents), since->documents);
        addNew(list(NewsKind::shoutouts), since->recognitions);
    }
    if (moment.master().site.quiet) list(NewsKind::shoutouts).clear();
    std::erase_if(list(NewsKind::shoutouts), // whoever is not on the wall is not counted either
                  [&](const Post& post) { return !recognitionText(post, moment); });
    for (auto& posts : news.posts)
        sort(posts);
    return news;
}

QString newsName(NewsKind kind) {
    switch (kind) {
    case NewsKind::handover: return words("Handover", "group of what is new");
    case NewsKind::hazards: return words("Open hazards", "group of what is new");
    case NewsKind::announcements: return words("Notices", "announcements, group of what is new");
    case NewsKind::documents: return words("Documents", "group of what is new");
    case NewsKind::shoutouts: break;
    }
    return words("Shoutouts", "group of what is new");
}

Icon newsIcon(NewsKind kind) {
    switch (kind) {
    case NewsKind::handover: return Icon::handover;
    case NewsKind::hazards: return Icon::alert;
    case NewsKind::announcements: return Icon::megaphone;
    case NewsKind::documents: return Icon::document;
    case NewsKind::shoutouts: break;
    }
    return Icon::star;
}

QString sinceText(const Moment& moment, const CrewShift& crew) {
    return words("Since %1 was last here", "crews; plural: how many crews",
                 static_cast<int>(crew.crews.size()))
        .arg(crewNames(moment, crew.crews));
}

} // namespace ploegbord::ui

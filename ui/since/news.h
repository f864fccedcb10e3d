// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "app/terminal/board_state.h"
#include "ui/flow/page.h"
#include "ui/since/crew_shift.h"

namespace ploegbord::ui {

enum class NewsKind { handover, hazards, announcements, documents, shoutouts };
// In the order in which a crew goes through them: what it takes over and what can hurt someone first.
inline constexpr std::array kNewsKinds{NewsKind::handover, NewsKind::hazards, NewsKind::announcements,
                                       NewsKind::documents, NewsKind::shoutouts};

// What is new for the crews of one shift since each of them was last here; what is new to any of them, once.
// Newest first, urgent and important announcements before others. A quiet board has no shoutouts.
struct News {
    struct LastHere {
        core::Ref crew;
        core::Instant until;
    };
    std::vector<LastHere> lastHere; // none: the rota knows no crew that was here before
    std::array<std::vector<terminal::Post>, kNewsKinds.size()> posts;

    const std::vector<terminal::Post>& of(NewsKind kind) const {
        return posts[static_cast<std::size_t>(kind)];
    }
    int count() const;
};
News newsFor(const Moment& moment, const CrewShift& crew);

// One thing to read at a time: a post, or one topic of a handover.
struct NewsItem {
    NewsKind kind;
    core::RecordId record;
    int part = 0;    // of the post
    QString heading; // what it is: "Announcement · Important"
    QString footer;  // from whom, until when; ""
    std::vector<Reading::Block> blocks;

    bool isSame(const NewsItem& other) const { return record == other.record && part == other.part; }
};
std::vector<NewsItem> newsItems(const News& news, NewsKind kind, const Moment& moment);
// In the order of a meeting: the newest handover topic by topic; at the very end those before it, of days on
// which the crew was away, each as a whole.
std::vector<NewsItem> meetingItems(const News& news, const Moment& moment);

QString newsName(NewsKind kind); // "Open hazards"
Icon newsIcon(NewsKind kind);
// "Since Crew B was last here", "Since Crew A, Crew C were last here"
QString sinceText(const Moment& moment, const CrewShift& crew);

} // namespace ploegbord::ui

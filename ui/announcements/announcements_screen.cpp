// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/announcements/announcements_screen.h"

#include "ui/board/announcement_text.h"

namespace ploegbord::ui {

namespace {

constexpr std::size_t kMostAsked = 100; // records whose reach is asked of the hub at once

} // namespace

AnnouncementsScreen::AnnouncementsScreen(const ScreenContext& context, QWidget* parent)
    : LaneScreen(context, parent), m_wall(new CardWall(theme(), &flow())) {
    flow().setContent(m_wall);
    retranslate();
}

void AnnouncementsScreen::retranslate() {
    flow().statusBar().setTitle(tr("Announcements", "lane"));
    m_wall->setEmptyText(tr("No announcements now.", "empty lane"));
    if (hasMoment()) present(moment());
}

void AnnouncementsScreen::enter() {
    m_wall->showFirstPage();
}

void AnnouncementsScreen::showMoment() {
    m_posts = announcementsHere(moment());
    std::vector<core::RecordId> asked;
    for (const auto& post : m_posts)
        if (asked.size() < kMostAsked) asked.push_back(post.record->id);
    context().intents.ask(std::move(asked));
    m_wall->setCards(static_cast<int>(m_posts.size()), [this](int index) -> std::optional<CardWall::Card> {
        auto text = announcementText(m_posts[static_cast<std::size_t>(index)], moment());
        if (!text) return std::nullopt;
        const auto id = text->id;
        return CardWall::Card{id, cardWords(std::move(*text))};
    });
}

} // namespace ploegbord::ui

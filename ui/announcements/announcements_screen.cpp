// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/announcements/announcements_screen.h"

#include "ui/board/announcement_text.h"

namespace ploegbord::ui {

namespace {

constexpr std::size_t kMostAsked = 100; // records whose reach is asked of the hub at once

} // namespace

AnnouncementsScreen::AnnouncementsScreen(const ScreenContext& context, QWidget* parent)
    : LaneScreen(context, parent), m_wall(new CardWall(theme(), &flow())),
      m_since(new TouchButton(theme(), ButtonRole::look)),
      m_handover(new TouchButton(theme(), ButtonRole::look)) {
    flow().setContent(m_wall);
    m_since->setIcon(Icon::clock);
    m_handover->setIcon(Icon::handover);
    Navigator& navigator = context.navigator;
    connect(m_since, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::since); });
    connect(m_handover, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::handover); });
    for (TouchButton* button : {m_since, m_handover}) {
        button->setPrimary();
        flow().addBottomButton(button);
    }
    retranslate();
}

void AnnouncementsScreen::retranslate() {
    flow().statusBar().setTitle(tr("Announcements", "lane"));
    m_wall->setEmptyText(tr("No announcements now.", "empty lane"));
    m_since->setLabel(tr("Since last here", "button: what is new for the crew"));
    m_handover->setLabel(tr("Handover", "button"));
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

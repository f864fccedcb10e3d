// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/announcements/announcements_screen.h"

#include <QLocale>

#include "ui/board/announcement_text.h"
#include "ui/pictures/media_reader.h"
#include "ui/pulse/pulse_text.h"

namespace ploegbord::ui {

namespace {

constexpr std::size_t kMostAsked = 100; // records whose reach is asked of the hub at once

} // namespace

AnnouncementsScreen::AnnouncementsScreen(const ScreenContext& context, QWidget* parent)
    : LaneScreen(context, parent), m_wall(new CardWall(theme(), &flow())),
      m_since(new TouchButton(theme(), ButtonRole::look)),
      m_handover(new TouchButton(theme(), ButtonRole::look)),
      m_question(new TouchButton(theme(), ButtonRole::look)) {
    flow().setContent(m_wall);
    m_since->setIcon(Icon::clock);
    m_handover->setIcon(Icon::handover);
    m_question->setIcon(Icon::question);
    m_question->setObjectName(QStringLiteral("question"));
    Navigator& navigator = context.navigator;
    connect(m_since, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::since); });
    connect(m_handover, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::handover); });
    connect(m_question, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::pulse); });
    for (TouchButton* button : {m_since, m_handover, m_question}) {
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
    m_question->setLabel(tr("Question", "button: to the crews"));
    if (hasMoment()) present(moment());
}

void AnnouncementsScreen::enter() {
    m_wall->showFirstPage();
}

void AnnouncementsScreen::leave(bool) {
    m_left = m_wall->place();
}

void AnnouncementsScreen::showPart(int part) {
    if (part == kAsLeft && !m_left.empty()) m_wall->showPlace(m_left);
}

void AnnouncementsScreen::showMoment() {
    m_posts = announcementsHere(moment());
    std::vector<core::RecordId> asked;
    for (const auto& post : m_posts)
        if (asked.size() < kMostAsked) asked.push_back(post.record->id);
    context().intents.ask(std::move(asked));
    setPictureButtons();
    m_pulses = pulseCards();
    m_question->setVisible(!m_pulses.empty());
    const auto count = static_cast<int>(m_posts.size() + m_pulses.size());
    m_wall->setCards(count, [this](int index) -> std::optional<CardWall::Card> {
        const auto i = static_cast<std::size_t>(index);
        if (i >= m_posts.size()) return m_pulses[i - m_posts.size()];
        auto text = announcementText(m_posts[i], moment());
        if (!text) return std::nullopt;
        const auto id = text->id;
        text->hasPicture = false; // on the button, not on the card
        return CardWall::Card{id, cardWords(std::move(*text))};
    });
}

// Where no announcement has a picture the cards have the whole width.
void AnnouncementsScreen::setPictureButtons() {
    const auto hasPicture = [this](int index) {
        const auto i = static_cast<std::size_t>(index); // questions stand after them
        return i < m_posts.size() && !mediaOf(*m_posts[i].record).empty();
    };
    const int count = static_cast<int>(m_posts.size());
    bool isAny = false;
    for (int index = 0; index < count && !isAny; ++index)
        isAny = hasPicture(index);
    if (!isAny) return m_wall->setButtons({});
    Navigator& navigator = context().navigator;
    const auto make = [this, &navigator](core::RecordId id, QWidget* parent) {
        auto* button = new TouchButton(theme(), ButtonRole::look, parent);
        button->setIcon(Icon::picture, IconPlace::above);
        button->setLabelRole(TextRole::body);
        connect(button, &TouchButton::tapped, this,
                [&navigator, id] { navigator.openRecord(ScreenName::picture, id); });
        return button;
    };
    const auto dress = [this](int index, TouchButton& button) {
        const auto& post = m_posts[static_cast<std::size_t>(index)];
        const auto pictures = mediaOf(*post.record).size();
        button.setLabel(pictures > 1 ? QLocale().toString(static_cast<int>(pictures)) : QString());
        const auto text = announcementText(post, moment());
        button.setAccessibleName(
            tr("Picture of %1", "button of an announcement; its title").arg(text ? text->title : QString()));
    };
    m_wall->setButtons({make, dress, hasPicture});
}

std::vector<CardWall::Card> AnnouncementsScreen::pulseCards() const {
    std::vector<CardWall::Card> cards;
    const auto add = [&](CardWords words) {
        const auto id = words.id;
        cards.push_back({id, std::move(words)});
    };
    if (auto asked = pulseQuestionCard(moment())) add(std::move(*asked));
    for (CardWords& told : pulseResultCards(moment()))
        add(std::move(told));
    return cards;
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/recognition/recognition_screen.h"

#include <QCoreApplication>

#include "ui/board/recognition_text.h"

namespace ploegbord::ui {

namespace {

constexpr std::size_t kMostAsked = 100; // records whose reach is asked of the hub at once

} // namespace

RecognitionScreen::RecognitionScreen(const ScreenContext& context, QWidget* parent)
    : LaneScreen(context, parent), m_wall(new CardWall(theme(), &flow())) {
    m_wall->setButtons({[this](core::RecordId record, QWidget* wall) { return makeFive(record, wall); },
                        [this](int index, TouchButton& button) { dressFive(index, button); }});
    flow().setContent(m_wall);
    Navigator& navigator = context.navigator;
    connect(&flow(), &Flow::primaryTapped, this, [&navigator] { navigator.open(ScreenName::shoutout); });
    retranslate();
}

void RecognitionScreen::retranslate() {
    flow().statusBar().setTitle(tr("Recognition", "lane"));
    flow().setPrimary(tr("Shoutout", "big button"), Icon::star);
    if (hasMoment()) present(moment());
}

void RecognitionScreen::enter() {
    m_given.clear();
    m_wall->showFirstPage();
}

void RecognitionScreen::leave(bool) {
    m_given.clear();
}

void RecognitionScreen::showMoment() {
    const bool isQuiet = moment().hasMaster() && moment().master().site.quiet;
    m_wall->setEmptyText(isQuiet ? tr("The board is quiet for now.", "recognition lane")
                                 : tr("No shoutouts yet. Give the first one.", "empty lane"));
    m_posts = recognitionsHere(moment());
    std::vector<core::RecordId> asked;
    for (const auto& post : m_posts)
        if (post.op && asked.size() < kMostAsked) asked.push_back(post.record->id);
    if (!asked.empty()) context().intents.ask(std::move(asked));
    m_wall->setCards(static_cast<int>(m_posts.size()), [this](int index) -> std::optional<CardWall::Card> {
        auto text = recognitionText(m_posts[static_cast<std::size_t>(index)], moment());
        if (!text) return std::nullopt;
        const auto id = text->id;
        text->highFives = 0; // on the button, not on the card
        return CardWall::Card{id, cardWords(std::move(*text))};
    });
}

TouchButton* RecognitionScreen::makeFive(core::RecordId record, QWidget* parent) {
    auto* five = new TouchButton(theme(), ButtonRole::look, parent);
    five->setIcon(Icon::thumb, IconPlace::above);
    five->setLabelRole(TextRole::body);
    connect(five, &TouchButton::tapped, this, [this, record] { highFive(record); });
    return five;
}

void RecognitionScreen::dressFive(int index, TouchButton& button) {
    const auto text = recognitionText(m_posts[static_cast<std::size_t>(index)], moment());
    if (!text) return;
    const bool isGiven = m_given.count(text->id) > 0;
    button.setLabel(QString::number(text->highFives));
    button.setAccessibleName(
        QCoreApplication::translate("Recognition", "High five for %1", "button, who").arg(text->who));
    button.setSelected(isGiven);
    button.setEnabled(!isGiven);
}

void RecognitionScreen::highFive(core::RecordId record) {
    if (!m_given.insert(record).second) return;
    m_wall->refresh();
    terminal::Draft draft;
    draft.type = core::OpType::high_five;
    draft.record = record;
    draft.body = core::NoBody{};
    context().intents.post(this, draft, [this, record](const PostAnswer& answer) {
        if (answer) return;
        m_given.erase(record);
        flow().banner().say(
            Banner::Kind::error,
            tr("The high five could not be kept on this terminal. Call IT.", "recognition wall"));
        m_wall->refresh();
    });
}

} // namespace ploegbord::ui

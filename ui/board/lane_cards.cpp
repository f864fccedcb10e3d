// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/lane_cards.h"

#include <algorithm>

#include "ui/board/announcement_text.h"
#include "ui/board/recognition_text.h"
#include "ui/pulse/pulse_text.h"

namespace ploegbord::ui {

namespace {

template <class TextOf>
std::vector<CardWords> cardsOf(const std::vector<terminal::Post>& posts, TextOf textOf) {
    std::vector<CardWords> cards;
    for (const auto& post : posts)
        if (cards.size() < kMostCards)
            if (auto text = textOf(post)) cards.push_back(cardWords(std::move(*text)));
    return cards;
}

std::vector<CardWords> readingOn(std::vector<CardWords> cards, const QString& more) {
    for (CardWords& card : cards)
        card.more = more;
    return cards;
}

} // namespace

std::vector<CardWords> announcementCards(const Moment& moment, const std::vector<terminal::Post>& posts,
                                         bool withQuestion, const QString& more) {
    auto cards = cardsOf(posts, [&](const auto& post) { return announcementText(post, moment); });
    if (auto asked = withQuestion ? pulseQuestionCard(moment) : std::nullopt) {
        const auto calm = std::find_if(cards.begin(), cards.end(), [](const CardWords& card) {
            return card.kind == CardWords::Kind::notice;
        });
        cards.insert(calm, std::move(*asked));
    }
    for (CardWords& told : pulseResultCards(moment))
        cards.push_back(std::move(told));
    return readingOn(std::move(cards), more);
}

std::vector<CardWords> recognitionCards(const Moment& moment, const std::vector<terminal::Post>& posts,
                                        const QString& more) {
    return readingOn(cardsOf(posts, [&](const auto& post) { return recognitionText(post, moment); }), more);
}

} // namespace ploegbord::ui

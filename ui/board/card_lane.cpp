// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/card_lane.h"

namespace ploegbord::ui {

namespace {

constexpr int kMostTextLines = 4;

} // namespace

CardLane::CardLane(const Theme& theme, QWidget* parent) : Pressable(theme, parent) {}

void CardLane::setHeading(const QString& title, const QString& note) {
    m_title = title;
    m_note = note;
    setAccessibleName(title);
    update();
}

void CardLane::setCards(BoardCards cards, const QString& emptyText) {
    m_cards = std::move(cards);
    m_empty = emptyText;
    paginate();
    update();
}

void CardLane::turnPage() {
    if (m_pages.size() < 2) return;
    m_page = (m_page + 1) % m_pages.size();
    update();
}

int CardLane::pageCount() const {
    return static_cast<int>(m_pages.size());
}

BoardCard::Setting CardLane::setting(bool isFirst, int maxTextLines) const {
    return {theme(), layoutDirection(), isFirst, maxTextLines};
}

int CardLane::headingHeight() const {
    return qRound(theme().metrics.capHeadline * 2.4);
}

// The tallest form of the card that fits: with less text first, then with a smaller headline.
CardLane::Placed CardLane::place(std::size_t card, bool isFirst, int room, int width) const {
    Placed placed{card, 0, isFirst, kMostTextLines};
    for (int lines = kMostTextLines; lines >= 1; --lines) {
        placed.maxTextLines = lines;
        placed.height = m_cards[card]->height(setting(isFirst, lines), width);
        if (placed.height <= room) return placed;
    }
    if (!isFirst) return placed;
    return place(card, false, room, width);
}

void CardLane::paginate() {
    m_pages.clear();
    const int room = height() - headingHeight() - theme().metrics.edge;
    int used = room; // so that the first card opens the first page
    for (std::size_t card = 0; card < m_cards.size(); ++card) {
        const int least = m_cards[card]->height(setting(false, 1), width());
        const int gap = theme().metrics.cardGap;
        if (m_pages.empty() || used + gap + least > room) {
            const Placed first = place(card, true, room, width());
            m_pages.push_back({first});
            used = first.height;
        } else {
            const Placed next = place(card, false, room - used - gap, width());
            m_pages.back().push_back(next);
            used += gap + next.height;
        }
    }
    if (m_page >= m_pages.size()) m_page = 0;
}

void CardLane::resizeEvent(QResizeEvent*) {
    paginate();
}

Pressable::Body CardLane::body() const {
    const Colours& c = theme().colours;
    return {c.ground, c.ground};
}

void CardLane::paintHeading(QPainter& painter, const QRect& rect) {
    const Colours& c = theme().colours;
    TextSetting title{theme().metrics.capHeadline, c.text, c.ground, Weight::bold};
    title.direction = layoutDirection();
    TextSetting note{theme().metrics.capSmall, c.textMuted, c.ground};
    note.direction = layoutDirection();
    note.align = Qt::AlignTrailing;
    const QString position =
        m_pages.size() > 1 ? QStringLiteral("%1/%2").arg(m_page + 1).arg(m_pages.size()) : m_note;
    const int used = drawLine(painter, theme().type, rect, m_title, title, &texts());
    const QRect rest =
        visually(layoutDirection(), rect, rect.adjusted(used + theme().metrics.spacing, 0, 0, 0));
    if (!position.isEmpty()) drawLine(painter, theme().type, rest, position, note, &texts());
}

void CardLane::paintEmpty(QPainter& painter, const QRect& rect) {
    const NoteCard note(m_empty);
    const auto with = setting(false, kMostTextLines);
    note.paint(painter, with, QRect(rect.left(), rect.top(), rect.width(), note.height(with, rect.width())),
               texts());
}

void CardLane::paintFace(QPainter& painter, const QRect& face) {
    paintHeading(painter, QRect(face.left(), face.top(), face.width(), headingHeight()));
    QRect room = face.adjusted(0, headingHeight(), 0, 0);
    if (m_pages.empty()) return paintEmpty(painter, room);
    for (const auto& placed : m_pages[m_page]) {
        const QRect rect(room.left(), room.top(), room.width(), placed.height);
        m_cards[placed.card]->paint(painter, setting(placed.isFirst, placed.maxTextLines), rect, texts());
        room.setTop(rect.bottom() + 1 + theme().metrics.cardGap);
    }
}

} // namespace ploegbord::ui

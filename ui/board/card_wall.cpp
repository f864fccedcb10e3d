// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/card_wall.h"

#include <algorithm>

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include "ui/board/card_parts.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr Millimetres kLeastColumn = 110_mm, kWidestColumn = 260_mm;
constexpr int kLookedThrough = 24; // cards, for the one that was being read

} // namespace

CardWall::CardWall(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_up(new TouchButton(theme, ButtonRole::look, this)),
      m_down(new TouchButton(theme, ButtonRole::look, this)) {
    m_up->setIcon(Icon::arrowUp);
    m_down->setIcon(Icon::arrowDown);
    m_down->setObjectName(QStringLiteral("down"));
    connect(m_up, &Pressable::tapped, this, [this] { turn(-1); });
    connect(m_down, &Pressable::tapped, this, [this] { turn(1); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    CardWall::retranslate();
}

void CardWall::retranslate() {
    m_up->setAccessibleName(tr("Previous page", "accessible name of the arrow up"));
    m_down->setAccessibleName(tr("Next page", "accessible name of the arrow down"));
    update();
}

void CardWall::setButtons(Buttons buttons) {
    m_buttons = std::move(buttons);
}

void CardWall::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

void CardWall::setCards(int count, CardMaker maker) {
    m_count = count;
    m_maker = std::move(maker);
    if (!m_isFresh && !m_page.empty()) keepPlace();
    m_isFresh = false;
    while (m_starts.size() > 1 && m_starts.back().index >= m_count)
        m_starts.pop_back();
    layOut();
}

// What came in before the card that is being read does not push it away.
void CardWall::keepPlace() {
    const int first = m_page.front().index;
    const auto isThere = [&](int index) {
        if (index < 0 || index >= m_count) return false;
        const auto card = m_maker(index);
        return card && card->id == m_page.front().id;
    };
    for (int away = 0; away <= kLookedThrough; ++away)
        for (const int moved : {away, -away}) {
            if (!isThere(first + moved)) continue;
            if (moved == 0) return;
            if (m_starts.size() == 1) m_starts.push_back(m_starts.front());
            for (std::size_t n = 1; n < m_starts.size(); ++n)
                m_starts[n].index = std::max(0, m_starts[n].index + moved);
            if (m_starts.back().index == 0 && m_starts.back().part == 0) m_starts = {{}};
            return;
        }
}

void CardWall::showFirstPage() {
    m_starts = {{}};
    m_isFresh = true;
    layOut();
}

void CardWall::showPlace(Place place) {
    m_starts = std::move(place);
    m_isFresh = false;
    layOut();
}

void CardWall::refresh() {
    layOut();
}

void CardWall::turn(int pages) {
    if (pages > 0 && hasMore()) m_starts.push_back(m_next);
    if (pages < 0 && m_starts.size() > 1) m_starts.pop_back();
    layOut();
}

int CardWall::cardGap() const {
    return m_buttons.make ? theme().metrics.gap / 2 : theme().metrics.cardGap;
}

int CardWall::buttonRoom() const {
    return m_buttons.make ? theme().metrics.target + theme().metrics.spacing : 0;
}

// In full; then smaller letters where they matter less.
std::optional<CardForm> CardWall::fullForm(const BoardCard& card, int width, int room, double scale) const {
    CardForm form{true, scale};
    if (card.height(form, width) <= room) return form;
    form = {false, 1};
    if (card.height(form, width) <= room) return form;
    form.isSmall = true;
    if (card.height(form, width) <= room) return form;
    return std::nullopt;
}

// A card that is too long for a column has pages of its own: one, or as many as its parts.
void CardWall::placeAlone(const QRect& room) {
    Start& start = m_starts.back();
    auto made = start.index < m_count ? m_maker(start.index) : std::nullopt;
    if (!made) return;
    const int width = room.width() - buttonRoom();
    m_next = {start.index + 1, 0};
    BoardCard whole(theme(), made->words);
    if (const auto form = fullForm(whole, width, room.height(), 1)) {
        start.part = 0;
        const QRect place(room.left(), room.top(), width, whole.height(*form, width));
        return m_page.push_back({start.index, made->id, std::move(whole), *form, place});
    }
    auto parts = cardParts(theme(), made->words, tr("Goes on: arrow down", "under a part of a long card"),
                           QSize(width, room.height()));
    m_parts = static_cast<int>(parts.size());
    start.part = std::min(start.part, m_parts - 1);
    if (start.part + 1 < m_parts) m_next = {start.index, start.part + 1};
    CardPart& part = parts[static_cast<std::size_t>(start.part)];
    const QRect place(room.left(), room.top(), width, room.height());
    m_page.push_back({start.index, made->id, BoardCard(theme(), std::move(part.words)), part.form, place});
}

// The next card goes under the shortest column.
bool CardWall::tryPlace(int index, const Layout& layout, std::vector<int>& bottoms) {
    auto made = m_maker(index);
    if (!made) return true;
    const QRect& room = layout.room;
    const int gap = theme().metrics.gap, count = static_cast<int>(bottoms.size());
    const int column = (room.width() - (count - 1) * gap) / count, width = column - buttonRoom();
    const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
    const bool isFirst = *shortest == room.top();
    Placed placed{index, made->id, BoardCard(theme(), std::move(made->words)), {true, layout.scale}, {}};
    if (isFirst) {
        const auto form = fullForm(placed.card, width, room.height(), layout.scale);
        if (!form) return false;
        placed.form = *form;
    }
    const int least = m_buttons.make ? theme().metrics.target + theme().metrics.edge + gap - cardGap() : 0;
    const int height = std::max(least, placed.card.height(placed.form, width));
    const int top = isFirst ? room.top() : *shortest + cardGap();
    if (!isFirst && top + height > room.bottom() + 1) return false;
    const int left = room.left() + static_cast<int>(shortest - bottoms.begin()) * (column + gap);
    placed.rect = QRect(left, top, width, std::min(height, room.height()));
    *shortest = std::max(*shortest, placed.rect.bottom() + 1);
    m_page.push_back(std::move(placed));
    return true;
}

void CardWall::fillPage(const Layout& layout) {
    m_page.clear();
    m_parts = 1;
    std::vector<int> bottoms(static_cast<std::size_t>(layout.columns), layout.room.top());
    m_next = {m_starts.back().index, 0};
    if (m_starts.back().part == 0)
        for (; m_next.index < m_count; ++m_next.index)
            if (!tryPlace(m_next.index, layout, bottoms)) break;
    if (!m_page.empty()) return;
    m_starts.back().index = m_next.index;
    placeAlone(layout.room);
}

// Few cards stand large, in few columns; many stand as many as fit.
void CardWall::fillPage(const QRect& room) {
    const int gap = theme().metrics.gap;
    const int fewest = 1 + room.width() / theme().px(kWidestColumn);
    const int most = std::max(fewest, (room.width() + gap) / (theme().px(kLeastColumn) + gap));
    if (m_starts.size() == 1)
        for (const double scale : {1.4, 1.2, 1.0}) {
            fillPage(Layout{room, fewest, scale});
            if (!hasMore()) return;
        }
    fillPage(Layout{room, most, 1});
}

void CardWall::layOut() {
    if (width() <= 0 || height() <= 0 || !m_maker) return;
    const Metrics& m = theme().metrics;
    const bool isFurther = m_starts.size() > 1;
    if (!isFurther) fillPage(rect());
    const bool hasArrows = isFurther || hasMore();
    if (hasArrows) fillPage(rect().adjusted(0, 0, -m.target - m.gap, 0));
    m_up->setVisible(hasArrows);
    m_down->setVisible(hasArrows);
    placeArrows(rect());
    placeButtons();
    update();
}

void CardWall::placeArrows(const QRect& room) {
    const int side = theme().metrics.target, high = side + theme().metrics.edge;
    const QRect column(room.right() + 1 - side, room.top(), side, room.height());
    m_up->setGeometry(visually(layoutDirection(), room, QRect(column.topLeft(), QSize(side, high))));
    m_down->setGeometry(
        visually(layoutDirection(), room, QRect(column.left(), column.bottom() + 1 - high, side, high)));
    m_counterPlace = visually(layoutDirection(), room, column.adjusted(0, high, 0, -high));
    m_up->setEnabled(m_starts.size() > 1);
    m_down->setEnabled(hasMore());
}

void CardWall::placeButtons() {
    std::map<core::RecordId, TouchButton*> shown;
    const int side = theme().metrics.target, high = side + theme().metrics.edge;
    for (const Placed& placed : m_page) {
        if (!m_buttons.make || !m_buttons.isWanted(placed.index)) continue;
        const auto old = m_shownButtons.find(placed.id);
        TouchButton* button = old == m_shownButtons.end() ? m_buttons.make(placed.id, this) : old->second;
        m_shownButtons.erase(placed.id);
        shown[placed.id] = button;
        m_buttons.dress(placed.index, *button);
        const QRect place(placed.rect.right() + 1 + theme().metrics.spacing,
                          placed.rect.top() + (placed.rect.height() - high) / 2, side, high);
        button->setGeometry(visually(layoutDirection(), rect(), place));
        button->show();
    }
    for (const auto& [id, button] : m_shownButtons) {
        button->hide();
        button->deleteLater(); // it may be the one that was tapped
    }
    m_shownButtons = std::move(shown);
}

std::vector<QRect> CardWall::cardRects() const {
    std::vector<QRect> rects;
    for (const Placed& placed : m_page)
        rects.push_back(visually(layoutDirection(), rect(), placed.rect));
    return rects;
}

void CardWall::resizeEvent(QResizeEvent*) {
    m_starts = {{}};
    layOut();
}

void CardWall::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) layOut();
}

void CardWall::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    for (const Placed& placed : m_page)
        placed.card.paint(painter, placed.form, visually(layoutDirection(), rect(), placed.rect),
                          layoutDirection(), m_texts);
    const Colours& c = theme().colours;
    if (m_page.empty()) {
        const BoardCard note(theme(), noteWords(m_emptyText));
        const int column = std::min(width(), theme().px(kLeastColumn) * 3 / 2);
        const QRect place(0, 0, column, note.height({}, column));
        return note.paint(painter, {}, visually(layoutDirection(), rect(), place), layoutDirection(),
                          m_texts);
    }
    if (m_up->isHidden()) return;
    TextSetting setting{theme().metrics.capSmall, c.text, c.ground, Weight::semibold, Qt::AlignHCenter};
    setting.direction = layoutDirection();
    const WrappedText text(theme().type, counter(), setting, m_counterPlace.width());
    text.draw(painter, m_counterPlace.topLeft() + QPoint(0, (m_counterPlace.height() - text.height()) / 2),
              &m_texts);
}

QString CardWall::counter() const {
    const QLocale locale;
    const int first = m_starts.back().index + 1, last = m_page.back().index + 1;
    const QString count = locale.toString(m_count);
    QString words =
        first == last
            ? tr("%1 of %2", "the card on this page, of how many").arg(locale.toString(first), count)
            : tr("%1 to %2 of %3", "cards on this page, of how many")
                  .arg(locale.toString(first), locale.toString(last), count);
    if (m_parts > 1)
        words += QStringLiteral("\n\n") +
                 tr("page %1/%2", "of one long card")
                     .arg(locale.toString(m_starts.back().part + 1), locale.toString(m_parts));
    return words;
}

} // namespace ploegbord::ui

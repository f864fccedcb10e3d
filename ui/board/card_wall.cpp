// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/card_wall.h"

#include <algorithm>

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr Millimetres kLeastColumn = 110_mm, kWidestColumn = 260_mm;
constexpr int kMostTextLines = 40, kMostRemarkLines = 12;

} // namespace

CardWall::CardWall(const Theme& theme, QWidget* parent)
    : View(theme, parent), m_up(new TouchButton(theme, ButtonRole::look, this)),
      m_down(new TouchButton(theme, ButtonRole::look, this)) {
    m_up->setIcon(Icon::arrowUp);
    m_down->setIcon(Icon::arrowDown);
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
    while (m_starts.size() > 1 && m_starts.back() >= m_count)
        m_starts.pop_back();
    layOut();
}

void CardWall::showFirstPage() {
    m_starts = {0};
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

// In full; then smaller letters where they matter less; then the remark is cut, and at last the text.
std::optional<CardForm> CardWall::fullForm(const BoardCard& card, int width, int room, double scale) const {
    CardForm form{true, scale};
    if (card.height(form, width) <= room) return form;
    form = {false, 1};
    if (card.height(form, width) <= room) return form;
    form.isSmall = true;
    if (card.height(form, width) <= room) return form;
    return std::nullopt;
}

CardForm CardWall::cutForm(const BoardCard& card, int width, int room) const {
    CardForm form;
    form.isSmall = true;
    for (form.remarkLines = kMostRemarkLines; form.remarkLines > 0; --form.remarkLines)
        if (card.height(form, width) <= room) return form;
    for (form.textLines = kMostTextLines; form.textLines > 1; --form.textLines)
        if (card.height(form, width) <= room) return form;
    form.isBrief = true;
    return form;
}

// The next card goes under the shortest column. One that is too long for a column has a page of its own, all
// over it.
bool CardWall::tryPlace(int index, const Layout& layout, std::vector<int>& bottoms) {
    auto made = m_maker(index);
    if (!made) return true;
    const QRect& room = layout.room;
    const int gap = theme().metrics.gap, count = static_cast<int>(bottoms.size());
    int column = (room.width() - (count - 1) * gap) / count;
    const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
    const bool isFirst = *shortest == room.top();
    Placed placed{index, made->id, BoardCard(theme(), std::move(made->words)), {true, layout.scale}, {}};
    if (isFirst) {
        auto form = fullForm(placed.card, column - buttonRoom(), room.height(), layout.scale);
        if (!form && !m_page.empty()) return false;
        if (!form) {
            column = room.width();
            form = fullForm(placed.card, column - buttonRoom(), room.height(), layout.scale);
            std::fill(bottoms.begin(), bottoms.end(), room.bottom() + 1);
        }
        placed.form = form ? *form : cutForm(placed.card, column - buttonRoom(), room.height());
    }
    const int least = m_buttons.make ? theme().metrics.target + theme().metrics.edge + gap - cardGap() : 0;
    const int height = std::max(least, placed.card.height(placed.form, column - buttonRoom()));
    const int top = isFirst ? room.top() : *shortest + cardGap();
    if (!isFirst && top + height > room.bottom() + 1) return false;
    const int left = room.left() + static_cast<int>(shortest - bottoms.begin()) * (column + gap);
    placed.rect = QRect(left, top, column - buttonRoom(), std::min(height, room.height()));
    *shortest = std::max(*shortest, placed.rect.bottom() + 1);
    m_page.push_back(std::move(placed));
    return true;
}

void CardWall::fillPage(const Layout& layout) {
    m_page.clear();
    std::vector<int> bottoms(static_cast<std::size_t>(layout.columns), layout.room.top());
    for (m_next = m_starts.back(); m_next < m_count; ++m_next)
        if (!tryPlace(m_next, layout, bottoms)) break;
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
    fillPage(rect());
    const bool hasArrows = hasMore() || m_starts.size() > 1;
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
    if (!m_buttons.make) return;
    std::map<core::RecordId, TouchButton*> shown;
    const int side = theme().metrics.target, high = side + theme().metrics.edge;
    for (const Placed& placed : m_page) {
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
    m_starts = {0};
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
    const QLocale locale;
    const QString words =
        tr("%1 to %2 of %3", "cards on this page, of how many")
            .arg(locale.toString(m_starts.back() + 1), locale.toString(m_next), locale.toString(m_count));
    const WrappedText text(theme().type, words, setting, m_counterPlace.width());
    text.draw(painter, m_counterPlace.topLeft() + QPoint(0, (m_counterPlace.height() - text.height()) / 2),
              &m_texts);
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "ui/flow/page_view.h"
#include "ui/touch/pressable.h"

// PageView: where everything stands.
namespace ploegbord::ui {

using namespace literals;

namespace {

constexpr Millimetres kFieldTab = 26_mm;
constexpr Millimetres kTallestField = 120_mm;
constexpr Millimetres kTab = 36_mm; // where all tabs share one row

} // namespace

void PageView::layOut() {
    if (width() <= 0 || height() <= 0) return;
    m_sentenceRect = m_iconRect = m_headingRect = m_wordsRect = m_messageRect = m_cardRect = m_codeRect =
        QRect();
    m_headingRole = isRow() ? TextRole::body : TextRole::headline;
    m_wordsRole = TextRole::body;
    m_tabs->setRows(layOutGrid());
    if (m_page.field) return layOutField();
    if (saysOneThing()) return layOutOneThing();
    const Metrics& m = theme().metrics;
    int top = 0;
    if (m_row->isVisibleTo(this)) {
        const int tall = m_row->heightForWidth(width());
        place(m_row, QRect(0, 0, width(), tall));
        top = tall + m.gap;
    } else if (!isRow()) {
        top = layOutTextsAndCode();
        if (!hasTabsBesidePad()) top = layOutTabs(QRect(0, top, width(), 0));
    }
    // What is only read may come near a button that destroys.
    const int bottom = hasDanger(m_page) && m_page.facts.empty() ? m.dangerGap - m.gap : 0;
    QRect room(0, top, width(), std::max(0, height() - top - bottom));
    if (m_page.timer) {
        const int tall = std::max(m.target, m_timer->sizeHint().height());
        const int wide = std::min(width(), theme().px(160_mm));
        place(m_timer, QRect(0, height() - tall, wide, tall));
        room.setBottom(height() - tall - m.gap - 1);
    }
    layOutRest(room);
}

bool PageView::saysOneThing() const {
    const bool isMore =
        m_page.hasChoices || m_page.reading || m_page.picture || m_page.pad || m_page.card || m_page.timer;
    return !isMore && !isRow() && m_page.tabs.empty() && m_page.facts.empty() && m_page.bars.empty() &&
           m_page.sentence.empty() && m_page.code.isEmpty();
}

// Read from a step away, a little above the middle.
void PageView::layOutOneThing() {
    const Metrics& m = theme().metrics;
    const int icon = m_page.icon == Icon::none ? 0 : theme().px(theme().panel.isSmall() ? 16_mm : 24_mm);
    const int wide = std::min(width(), theme().px(260_mm));
    int heading = 0, text = 0, whole = 0;
    const auto measure = [&](TextRole headingRole, TextRole wordsRole) {
        m_headingRole = headingRole;
        m_wordsRole = wordsRole;
        heading = words().height(m_page.heading, headingRole, Weight::bold, wide);
        text = words().height(m_page.words, wordsRole, Weight::regular, wide);
        whole = (icon ? icon + m.gap : 0) + heading + (text ? m.gap / 2 + text : 0);
        return whole <= height();
    };
    if (!measure(TextRole::laneHeadline, TextRole::headline)) measure(TextRole::headline, TextRole::body);
    int top = std::max(0, height() - whole) / 3;
    if (icon) m_iconRect = QRect(0, top, icon, icon);
    top += icon ? icon + m.gap : 0;
    m_headingRect = QRect(0, top, wide, std::min(heading, height() - top));
    top += heading + m.gap / 2;
    m_wordsRect = QRect(0, top, wide, std::max(0, std::min(text, height() - top)));
}

// Names in columns under tabs stand on one grid, whichever tab is open; returns the width of its columns.
int PageView::layOutGrid() {
    const bool isGrid = m_page.tiles == Page::Tiles::medium && !m_page.tabs.empty() && !m_page.pad &&
                        !isRow() && m_choices->isVisibleTo(this);
    const bool mayReserve = !theme().panel.isPortrait(); // high glass holds most lists without arrows
    const int column = isGrid ? m_choices->tileWidthIn(width(), mayReserve) : 0;
    // Said once: a list that changes its mind makes its tiles anew under the finger.
    m_choices->setArrowsReserved(mayReserve && isGrid && m_tabs->mayTake(column, width()));
    return column;
}

// Beside a pad the tabs belong to the tiles, so that the keys keep their height.
bool PageView::hasTabsBesidePad() const {
    return m_page.pad && m_page.hasChoices && !theme().panel.isPortrait() && !isRow();
}

// The code stands beside the words where the glass is wide, as large as it leaves them room; returns where
// the rest begins.
int PageView::layOutTextsAndCode() {
    if (m_page.code.isEmpty() || theme().panel.isPortrait()) return layOutTexts(0, width());
    for (const Millimetres side : {60_mm, 45_mm, 30_mm}) {
        const int size = theme().px(side);
        const int top = layOutTexts(0, width() - size - theme().metrics.gap);
        if (std::max(top, size) > height()) continue;
        m_codeRect = QRect(width() - size, 0, size, size);
        return top;
    }
    return layOutTexts(0, width());
}

int PageView::layOutTexts(int top, int width) {
    const Metrics& m = theme().metrics;
    const auto step = [&](QRect& rect, int height, int after) {
        rect = height > 0 ? QRect(0, top, width, height) : QRect();
        if (height > 0) top += height + after;
    };
    const bool isShort = theme().panel.isSmall() || (m_page.pad && !theme().panel.isPortrait());
    int most = theme().px(isShort ? 24_mm : 34_mm);
    if (!m_page.facts.empty()) // their arrows need what they need
        most = std::min(most, height() - top - 2 * m.target - m.gap - m.gap / 2);
    step(m_sentenceRect, m_page.sentence.empty() ? 0 : words().sentenceHeight(m_page.sentence, width, most),
         m.gap / 2);
    step(m_headingRect, words().height(m_page.heading, TextRole::headline, Weight::bold, width),
         m_page.words.isEmpty() ? m.gap / 2 : m.spacing);
    step(m_wordsRect, words().height(m_page.words, TextRole::body, Weight::regular, width), m.gap / 2);
    return top;
}

// In the width of `room`, from its top; returns where the rest begins.
int PageView::layOutTabs(const QRect& room) {
    const Metrics& m = theme().metrics;
    const auto tallness = [&] { return m_tabs->heightForWidth(room.width()); };
    // Two rows of tabs are not worth the arrows of the list.
    const bool isTight =
        m_choices->isVisibleTo(this) && height() - room.top() - tallness() - m.gap < 2 * m.target + m.gap;
    if (m_page.isTabRow || isTight) m_tabs->setOneRow(kTab);
    const int tall = tallness();
    place(m_tabs, QRect(room.left(), room.top(), room.width(), tall));
    return tall == 0 ? room.top() : room.top() + tall + m.gap;
}

// What the compact row has no place for; returns where the rest begins.
int PageView::layOutCaption(const QRect& room) {
    if (!isRow() || CompactRow::holdsTexts(m_page)) return room.top();
    const Metrics& m = theme().metrics;
    int top = room.top() - m.gap / 2;
    const auto step = [&](QRect& rect, int height) {
        if (height <= 0) return;
        rect = QRect(room.left(), top, room.width(), height);
        top += height + m.spacing;
    };
    const int rows = m_choices->isVisibleTo(this) ? 2 * m.target + m.gap + m.spacing : 0;
    const int most = room.bottom() + 1 - rows - top;
    const int heading = words().height(m_page.heading, TextRole::body, Weight::bold, room.width());
    const int wanted = words().messageHeight(message(), !m_page.error.isEmpty(), room.width());
    // Where there is room for one only, the message goes before the question.
    if (wanted == 0 || heading + m.spacing + wanted <= most) step(m_headingRect, heading);
    step(m_wordsRect, words().height(m_page.words, TextRole::body, Weight::regular, room.width()));
    // It shrinks before the list would lose its two rows.
    if (wanted > 0) step(m_messageRect, std::min(wanted, room.bottom() + 1 - rows - top));
    return std::max(top, room.top());
}

// Back, the field, its tabs in one row; the keyboard below.
void PageView::layOutField() {
    const Metrics& m = theme().metrics;
    const int keyboard = std::min(m_keyboard->sizeHint().height(), height() - m.target - m.gap);
    const int row = std::max(m.target, height() - keyboard - m.gap);
    // High glass has its empty room above: what is written stands over the keys that write it.
    const int upper = theme().panel.isPortrait() ? std::max(0, row - theme().px(kTallestField)) : 0;
    place(m_fieldBack, QRect(0, upper, m.target, m.target));
    m_tabs->setOneRow(kFieldTab);
    const int tabs =
        std::min(m_tabs->widthWanted(), width() * 9 / 20); // of many, some and a way to the others
    place(m_tabs, QRect(width() - tabs, upper, tabs, m.target));
    const int left = m.target + m.gap;
    const int wide = width() - left - (tabs > 0 ? tabs + m.gap : 0);
    int tall = std::min(row - upper, theme().px(kTallestField));
    if (showsMessage(m_page, theme()) && !message().isEmpty()) {
        const int wanted = words().messageHeight(message(), !m_page.error.isEmpty(), wide);
        const int message = std::min(wanted, row - upper - m_field->minimumHeight() - m.spacing);
        m_messageRect = QRect(left, row - message, wide, message);
        tall = row - upper - message - m.spacing;
    }
    place(m_field, QRect(left, upper, wide, tall));
    place(m_keyboard, QRect(0, height() - keyboard, width(), keyboard));
}

void PageView::layOutRest(QRect room) {
    if (m_page.pad) return layOutPad(room);
    room.setTop(layOutCaption(room));
    m_cardRect = m_page.card ? room : QRect();
    if (!m_page.code.isEmpty() && theme().panel.isPortrait()) {
        const int size = std::min({room.width(), room.height(), theme().px(60_mm)});
        m_codeRect = QRect(0, room.top(), size, size);
    }
    place(m_facts, room);
    if (hasDanger(m_page) && m_facts->pageCount() > 1) // its arrows are targets
        place(m_facts, room.adjusted(0, 0, 0, theme().metrics.gap - theme().metrics.dangerGap));
    place(m_bars, room);
    place(m_reading, room);
    place(m_picture, room);
    place(m_choices, room);
}

void PageView::layOutPad(const QRect& room) {
    const Metrics& m = theme().metrics;
    const QSize pad = m_pad->sizeHint();
    // A pad's display is no target: it may stand closer to the row above.
    const bool hasDisplayUnderRow = isRow() && m_page.sentence.empty();
    // Under words of a tall script too: keys that are short of height take what stands empty above them.
    const bool isUnderWords = !isRow() && (m_page.tabs.empty() || hasTabsBesidePad());
    const int closer =
        isUnderWords ? std::clamp(pad.height() - room.height(), 0, m.gap / 2 - m.spacing / 2) : 0;
    const QRect padRoom = room.adjusted(0, (hasDisplayUnderRow ? m.spacing - m.gap : 0) - closer, 0, 0);
    if (!m_choices->isVisibleTo(this)) {
        const int wide = std::min(room.width(), std::max(pad.width(), theme().px(120_mm)));
        return place(m_pad, QRect((room.width() - wide) / 2, padRoom.top(), wide, padRoom.height()));
    }
    if (theme().panel.isPortrait()) {
        const int top = layOutCaption(room);
        const int tall = std::min(room.height() / 2, theme().px(130_mm));
        place(m_pad, QRect(0, top, room.width(), tall));
        return place(m_choices, QRect(0, top + tall + m.gap, width(), room.bottom() - top - tall - m.gap));
    }
    const int wide = theme().panel.isSmall()
                         ? theme().px(80_mm)
                         : std::min(room.width() / 2, std::max(pad.width(), room.width() * 2 / 5));
    place(m_pad, QRect(0, padRoom.top(), wide, padRoom.height()));
    QRect beside = room.adjusted(wide + m.gap, 0, 0, 0);
    if (hasTabsBesidePad()) beside.setTop(layOutTabs(beside));
    beside.setTop(layOutCaption(beside));
    place(m_choices, beside);
}

} // namespace ploegbord::ui

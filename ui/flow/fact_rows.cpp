// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/fact_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QPainter>

#include "ui/text/text_pages.h"

namespace ploegbord::ui {

using namespace literals;

namespace {

constexpr Millimetres kTwoColumns = 150_mm;

// How many rows stand in the first of two columns, so that the taller one is as low as can be.
std::size_t evenly(const std::vector<int>& heights) {
    int left = 0, right = std::accumulate(heights.begin(), heights.end(), 0);
    std::size_t rows = 0;
    for (; rows < heights.size() &&
           std::max(left + heights[rows], right - heights[rows]) <= std::max(left, right);
         ++rows) {
        left += heights[rows];
        right -= heights[rows];
    }
    return rows;
}

} // namespace

void FactRows::show(const Facts& facts) {
    m_facts = facts;
    setVisible(!facts.empty());
    update();
}

int FactRows::lay(QPainter* painter, double cap, int spacing, int columns) {
    const Metrics& m = theme().metrics;
    const int wide = (width() - (columns - 1) * m.gap) / columns;
    const std::vector<int> heights = heightsOf(cap, wide);
    const std::size_t turn = columns == 2 ? evenly(heights) : heights.size();
    int tallest = 0, top = 0;
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        if (i == turn) top = 0;
        const int left = i < turn ? 0 : wide + m.gap;
        if (painter) paintRow(*painter, m_facts[i], cap, QRect(left, top, wide, heights[i]), spacing);
        top += heights[i] + spacing;
        tallest = std::max(tallest, top);
    }
    return tallest;
}

// Two where each name keeps its words whole.
int FactRows::columnsAt(double cap) const {
    if (m_mostColumns == 1 || width() < theme().px(kTwoColumns)) return 1;
    const int name = nameWidth((width() - theme().metrics.gap) / 2) - theme().metrics.spacing;
    const bool isWhole = std::none_of(m_facts.begin(), m_facts.end(), [&](const Fact& fact) {
        return laid(fact.name, false, cap, name).brokeWord();
    });
    return isWhole ? 2 : 1;
}

// Pages have one column, of long values.
int FactRows::nameWidth(int wide) const {
    return wide * (m_mostColumns == 1 ? 6 : 7) / 20;
}

TextSetting FactRows::setting(bool isValue, double cap) const {
    const Colours& c = theme().colours;
    TextSetting setting{cap, isValue ? c.text : c.textMuted, c.ground,
                        isValue ? Weight::semibold : Weight::regular};
    setting.direction = layoutDirection();
    return setting;
}

WrappedText FactRows::laid(const QString& text, bool isValue, double cap, int width) const {
    return WrappedText(theme().type, text, setting(isValue, cap), width);
}

int FactRows::heightOf(const Fact& fact, double cap, int wide) const {
    const int width = nameWidth(wide);
    const auto name = laid(fact.name, false, cap, width - theme().metrics.spacing);
    const auto value = laid(fact.value, true, cap, wide - width);
    const auto [above, below] = offsets(name, value);
    return std::max(above + name.height(), below + value.height());
}

// How far name and value stand from the top, so that they share a base line: scripts are not equally tall.
std::pair<int, int> FactRows::offsets(const WrappedText& name, const WrappedText& value) {
    if (name.lineCount() == 0 || value.lineCount() == 0) return {0, 0};
    const int lower = static_cast<int>(std::lround(value.firstBaseline() - name.firstBaseline()));
    return {std::max(0, lower), std::max(0, -lower)};
}

std::vector<int> FactRows::heightsOf(double cap, int wide) const {
    std::vector<int> heights;
    for (const Fact& fact : m_facts)
        heights.push_back(heightOf(fact, cap, wide));
    return heights;
}

bool FactRows::fits() {
    const int spacing = theme().metrics.spacing / 2; // none is needed after the last
    const double cap = theme().type.smallest();
    return lay(nullptr, cap, spacing, columnsAt(cap)) - spacing <= height();
}

std::vector<Facts> FactRows::pagesIn(QSize room) const {
    FactRows page(theme(), nullptr); // to measure by
    page.setColumns(1);
    page.setLayoutDirection(layoutDirection());
    const double cap = theme().type.cap(TextRole::body);
    const int spacing = theme().metrics.spacing, value = room.width() - page.nameWidth(room.width());
    std::vector<Facts> pages{{}};
    int left = room.height();
    const auto turn = [&] {
        pages.emplace_back();
        left = room.height();
    };
    for (const Fact& fact : m_facts) {
        const int tall = page.heightOf(fact, cap, room.width()) + spacing;
        const bool mayBegin = tall > room.height() && left > room.height() / 3; // it is continued anyway
        if (tall > left && !mayBegin && !pages.back().empty()) turn();
        const auto parts = textPages(theme().type, fact.value, setting(true, cap), value, left - spacing,
                                     room.height() - spacing);
        for (std::size_t n = 0; n < parts.size(); ++n) {
            if (n > 0) turn();
            pages.back().push_back({n == 0 ? fact.name : QString(), parts[n]});
            left -= page.heightOf(pages.back().back(), cap, room.width()) + spacing;
        }
    }
    return pages;
}

void FactRows::paintRow(QPainter& painter, const Fact& fact, double cap, const QRect& row, int spacing) {
    const Metrics& m = theme().metrics;
    const int name = nameWidth(row.width());
    const auto at = [&](const QRect& logical) { return visually(layoutDirection(), rect(), logical); };
    const QRect first(row.left(), row.top(), name - m.spacing, row.height());
    const QRect second(row.left() + name, row.top(), row.width() - name, row.height());
    const auto named = laid(fact.name, false, cap, first.width());
    const auto value = laid(fact.value, true, cap, second.width());
    const auto [above, below] = offsets(named, value);
    named.draw(painter, at(first).topLeft() + QPoint(0, above), &m_texts);
    value.draw(painter, at(second).topLeft() + QPoint(0, below), &m_texts);
    const QRect line(row.left(), row.bottom() + 1 + spacing / 2, row.width(), std::max(1, m.crossGap / 2));
    painter.fillRect(at(line), theme().colours.edge);
}

void FactRows::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const double body = theme().type.cap(TextRole::body), large = theme().type.cap(TextRole::headline);
    const int spacing = theme().metrics.spacing;
    // One below the other, as large as they fit; else in two columns; else closer and smaller.
    for (const double cap : {large, (large + body) / 2, body})
        if (lay(nullptr, cap, spacing, 1) <= height()) return void(lay(&painter, cap, spacing, 1));
    const double cap =
        lay(nullptr, body, spacing, columnsAt(body)) <= height() ? body : theme().type.smallest();
    lay(&painter, cap, cap == body ? spacing : spacing / 2, columnsAt(cap));
}

} // namespace ploegbord::ui

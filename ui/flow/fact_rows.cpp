// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/fact_rows.h"

#include <algorithm>

#include <QPainter>

#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

using namespace literals;

namespace {

constexpr Millimetres kTwoColumns = 150_mm;

} // namespace

void FactRows::show(const Facts& facts) {
    m_facts = facts;
    setVisible(!facts.empty());
    update();
}

int FactRows::lay(QPainter* painter, double cap) {
    const Metrics& m = theme().metrics;
    const Colours& c = theme().colours;
    const int columns = width() >= theme().px(kTwoColumns) ? 2 : 1;
    const int wide = (width() - (columns - 1) * 2 * m.gap) / columns;
    const int name = wide * 2 / 5;
    const int count = static_cast<int>(m_facts.size());
    const int rows = (count + columns - 1) / columns;
    int tallest = 0, top = 0;
    for (int i = 0; i < count; ++i) {
        if (i % std::max(1, rows) == 0) top = 0;
        const Fact& fact = m_facts[static_cast<std::size_t>(i)];
        TextSetting setting{cap, c.textMuted, c.ground, Weight::regular};
        setting.direction = layoutDirection();
        const WrappedText left(theme().type, fact.name, setting, name - m.spacing);
        setting.ink = c.text;
        setting.weight = Weight::semibold;
        const WrappedText right(theme().type, fact.value, setting, wide - name);
        const int tall = std::max(left.height(), right.height());
        if (painter) {
            const QRect row((i / rows) * (wide + 2 * m.gap), top, wide, tall);
            const QRect first(row.left(), top, name - m.spacing, tall);
            const QRect second(row.left() + name, top, wide - name, tall);
            left.draw(*painter, visually(layoutDirection(), rect(), first).topLeft(), &m_texts);
            right.draw(*painter, visually(layoutDirection(), rect(), second).topLeft(), &m_texts);
            const QRect line(row.left(), top + tall + m.spacing / 2, wide, std::max(1, m.crossGap / 2));
            painter->fillRect(visually(layoutDirection(), rect(), line), c.edge);
        }
        top += tall + m.spacing;
        tallest = std::max(tallest, top);
    }
    return tallest;
}

void FactRows::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const double body = theme().type.cap(TextRole::body);
    lay(&painter, lay(nullptr, body) <= height() ? body : theme().type.smallest());
}

} // namespace ploegbord::ui

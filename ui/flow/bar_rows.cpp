// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/bar_rows.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>

namespace ploegbord::ui {

using namespace literals;

namespace {

constexpr Millimetres kTallestRow = 22_mm, kTallestBar = 12_mm, kLeastBar = 1_mm, kNumber = 20_mm;

} // namespace

void BarRows::show(const Bars& bars) {
    setVisible(!bars.empty());
    if (bars == m_bars) return;
    m_bars = bars;
    QStringList said;
    for (const Bar& bar : m_bars)
        said << QStringLiteral("%1: %2").arg(bar.name, QLocale().toString(qlonglong(bar.count)));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

// Names take what they need, so that the bars begin beside them; long ones at most half.
BarRows::Columns BarRows::columns() const {
    const int number = theme().px(kNumber), gap = 2 * theme().metrics.spacing;
    int name = width() / 6;
    for (const Bar& bar : m_bars)
        name = std::max(
            name, WrappedText(theme().type, bar.name, setting(Weight::semibold, Qt::AlignLeading), width())
                          .widestLine() +
                      1);
    name = std::min(name, width() / 2);
    return {name, width() - name - number - 2 * gap, number};
}

TextSetting BarRows::setting(Weight weight, Qt::Alignment align) const {
    const Colours& c = theme().colours;
    TextSetting setting{theme().type.cap(TextRole::body), c.text, c.ground, weight, align};
    setting.direction = layoutDirection();
    return setting;
}

QRect BarRows::rowRect(std::size_t index) const {
    const int tall =
        std::min(theme().px(kTallestRow), height() / std::max(1, static_cast<int>(m_bars.size())));
    return {0, static_cast<int>(index) * tall, width(), tall};
}

QRect BarRows::barRect(std::size_t index) const {
    std::int64_t most = 1;
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.count);
    const Columns column = columns();
    const QRect row = rowRect(index);
    const int tall = std::min(theme().px(kTallestBar), row.height() * 3 / 5);
    const auto length = static_cast<int>(column.bar * m_bars[index].count / most);
    const int wide = m_bars[index].count > 0 ? std::max(length, theme().px(kLeastBar)) : 0;
    const QRect logical(column.name + 2 * theme().metrics.spacing, row.top() + (row.height() - tall) / 2,
                        wide, tall);
    return visually(layoutDirection(), rect(), logical);
}

std::vector<QRect> BarRows::barRects() const {
    std::vector<QRect> rects;
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        rects.push_back(barRect(i));
    return rects;
}

void BarRows::paintText(QPainter& painter, const QString& text, Weight weight, Qt::Alignment align,
                        const QRect& room) {
    const auto laid = WrappedText::fitting(theme().type, {{text, weight}}, setting(weight, align),
                                           room.size(), theme().type.smallest());
    const QRect at = visually(layoutDirection(), rect(), room);
    laid.draw(painter, at.topLeft() + QPoint(0, (room.height() - laid.height()) / 2), &m_texts);
}

void BarRows::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const Columns column = columns();
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRect row = rowRect(i);
        paintText(painter, m_bars[i].name, Weight::semibold, Qt::AlignLeading,
                  QRect(row.left(), row.top(), column.name, row.height()));
        paintText(painter, QLocale().toString(qlonglong(m_bars[i].count)), Weight::bold, Qt::AlignTrailing,
                  QRect(row.right() + 1 - column.number, row.top(), column.number, row.height()));
        if (const QRect bar = barRect(i); !bar.isEmpty()) painter.fillRect(bar, theme().colours.notice);
    }
}

} // namespace ploegbord::ui

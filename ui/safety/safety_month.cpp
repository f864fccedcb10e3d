// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/safety_month.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/board/cross_painter.h"
#include "ui/safety/cross_legend.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

namespace {

constexpr double kMostScale = 1.6, kLeastScale = 0.6, kMostWordScale = 1.3, kScaleStep = 0.05;

} // namespace

SafetyMonth::SafetyMonth(const Theme& theme, QWidget* parent) : View(theme, parent) {}

void SafetyMonth::setSafety(SafetyText text, std::shared_ptr<const terminal::MasterData> master) {
    m_text = std::move(text);
    m_master = std::move(master);
    update();
}

// On a small panel all words are of the smallest size.
SafetyScale SafetyMonth::leastScale() const {
    return {1, theme().panel.isSmall() ? theme().metrics.capSmall / theme().metrics.capBody : 1};
}

int SafetyMonth::figuresHeight(SafetyScale scale, int width) const {
    return counterStack(theme(), layoutDirection(), m_text, scale, Detail::full).height(width) +
           2 * theme().metrics.spacing + StreakRow(theme(), layoutDirection(), m_text, scale).height(width);
}

// Counter and streak with their words, as large as the room allows; the words keep their least size.
void SafetyMonth::paintFigures(QPainter& painter, const QRect& room) {
    const auto direction = layoutDirection();
    SafetyScale scale;
    for (double tried = kMostScale; tried > kLeastScale; tried -= kScaleStep) {
        scale = {tried, tried > 1 ? std::min(tried, kMostWordScale) : leastScale().words};
        const SafetyStack counter = counterStack(theme(), direction, m_text, scale, Detail::full);
        if (figuresHeight(scale, room.width()) <= room.height() && counter.width() <= room.width()) break;
    }
    const int spare = std::max(0, room.height() - figuresHeight(scale, room.width()));
    const SafetyStack counter = counterStack(theme(), direction, m_text, scale, Detail::full);
    const QRect upper = room.adjusted(0, spare / 4, 0, 0);
    counter.paint(painter, upper, Qt::AlignLeading, m_report);
    StreakRow(theme(), direction, m_text, scale)
        .paint(
            painter,
            upper.adjusted(0, counter.height(room.width()) + 2 * theme().metrics.spacing + spare / 4, 0, 0),
            m_report);
}

void SafetyMonth::paintCross(QPainter& painter, const QRect& room) {
    const int cell = CrossPainter::largestCell(theme(), room.size());
    const QSize size = CrossPainter::sizeOf(theme(), cell);
    const QPoint topLeft(room.left() + (room.width() - size.width()) / 2,
                         room.top() + (room.height() - size.height()) / 2);
    CrossPainter(theme(), m_text.cross, m_master->site, layoutDirection())
        .paint(painter, topLeft, cell, m_report);
}

QRect SafetyMonth::paintDefinition(QPainter& painter, const QRect& room) {
    const SafetyStack definition = definitionStack(theme(), layoutDirection(), m_text);
    const int height = definition.height(room.width());
    if (!height) return room;
    definition.paint(painter, QRect(room.left(), room.bottom() + 1 - height, room.width(), height),
                     Qt::AlignLeading, m_report);
    return room.adjusted(0, 0, 0, -height - theme().metrics.spacing);
}

// Figures, cross and legend side by side: the cross as large as the words at its sides allow.
void SafetyMonth::paintBeside(QPainter& painter, const QRect& room) {
    const auto direction = layoutDirection();
    const int gap = theme().panel.isSmall() ? theme().metrics.laneGap : theme().metrics.gap;
    const CrossLegend legend(theme(), m_master->site, direction);
    const int ends = std::min(legend.width(), room.width() * 3 / 10);
    const int least = counterStack(theme(), direction, m_text, {}, Detail::full).width();
    int cell = CrossPainter::largestCell(theme(), {room.width() - ends - least - 2 * gap, room.height()});
    const auto figuresWidth = [&] {
        return room.width() - ends - CrossPainter::sizeOf(theme(), cell).width() - 2 * gap;
    };
    while (cell > theme().metrics.crossCell && figuresHeight(leastScale(), figuresWidth()) > room.height())
        --cell;
    const QRect start(room.left(), room.top(), figuresWidth(), room.height());
    const QRect end(room.right() + 1 - ends, room.top(), ends, room.height());
    const QRect middle(start.right() + 1 + gap, room.top(), CrossPainter::sizeOf(theme(), cell).width(),
                       room.height());
    paintFigures(painter, visually(direction, room, start));
    paintCross(painter, visually(direction, room, middle));
    legend.paint(painter, visually(direction, room, end), m_report);
}

void SafetyMonth::paintStacked(QPainter& painter, const QRect& room) {
    const auto direction = layoutDirection();
    const int gap = theme().metrics.gap;
    const int upper = room.height() * 9 / 20;
    const QRect above = room.adjusted(0, 0, 0, upper - gap - room.height());
    const QRect start(above.left(), above.top(), (above.width() - gap) / 2, above.height());
    paintFigures(painter, visually(direction, above, start));
    CrossLegend(theme(), m_master->site, direction)
        .paint(painter, visually(direction, above, start.translated(start.width() + gap, 0)), m_report);
    paintCross(painter, room.adjusted(0, upper + gap, 0, 0));
}

void SafetyMonth::paintNothingYet(QPainter& painter, const QRect& room) {
    SafetyStack(theme(), layoutDirection(),
                {{QCoreApplication::translate("ploegbord::ui::SafetyLane", "No safety figures yet",
                                              "before the first contact with the hub"),
                  theme().metrics.capBody, theme().colours.textMuted}})
        .paint(painter, room, Qt::AlignLeading, m_report);
}

void SafetyMonth::paintEvent(QPaintEvent*) {
    m_report.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect room = paintCard(painter, theme(), rect(), QColor(), Qt::LeftToRight);
    if (!m_master) return paintNothingYet(painter, room);
    const QRect rest = paintDefinition(painter, room);
    theme().panel.isPortrait() ? paintStacked(painter, rest) : paintBeside(painter, rest);
}

} // namespace ploegbord::ui

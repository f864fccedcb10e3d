// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/cross_legend.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetrics>

#include "ui/board/cross_painter.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

CrossLegend::CrossLegend(const Theme& theme, const core::Site& site, Qt::LayoutDirection direction)
    : m_theme(theme), m_direction(direction) {
    using core::CellState;
    using core::SafetyClass;
    const auto add = [&](CellState state, std::optional<SafetyClass> worst, const QString& name) {
        m_entries.push_back({cellLook({0, state, false, worst}, site, theme.colours), name});
    };
    add(CellState::green, {},
        QCoreApplication::translate("Safety", "Closed, no event", "legend of the cross"));
    add(CellState::unconfirmed, {},
        QCoreApplication::translate("Safety", "A shift is still open", "legend of the cross"));
    for (const auto safetyClass :
         {SafetyClass::unsafeCondition, SafetyClass::nearMiss, SafetyClass::propertyDamage,
          SafetyClass::firstAid, SafetyClass::medicalTreatment, SafetyClass::lostTimeInjury})
        add(CellState::event, safetyClass, safetyClassName(safetyClass));
}

double CrossLegend::cap() const {
    return m_theme.panel.isSmall() ? m_theme.metrics.capSmall : m_theme.metrics.capBody;
}

int CrossLegend::side() const {
    return qRound(cap() * 2);
}

int CrossLegend::width() const {
    const QFontMetrics metrics(m_theme.type.fontForCap(cap()));
    int widest = 0;
    for (const Entry& entry : m_entries)
        widest = std::max(widest, metrics.horizontalAdvance(entry.name));
    return widest + 2 + side() + 2 * m_theme.metrics.spacing;
}

WrappedText CrossLegend::laid(const Entry& entry, int width, int maxLines) const {
    TextSetting setting{cap(), m_theme.colours.text, m_theme.colours.card};
    setting.direction = m_direction;
    setting.maxLines = maxLines;
    setting.mayBeCut = maxLines > 0;
    return WrappedText(m_theme.type, entry.name, setting, width - side() - 2 * m_theme.metrics.spacing);
}

int CrossLegend::rowHeight(const Entry& entry, int width, int maxLines) const {
    return std::max(side(), laid(entry, width, maxLines).height());
}

void CrossLegend::paint(QPainter& painter, const QRect& room, std::vector<ShownText>& report) const {
    int maxLines = 0, rows = 0;
    const auto allRows = [&] {
        int height = 0;
        for (const Entry& entry : m_entries)
            height += rowHeight(entry, room.width(), maxLines);
        return height;
    };
    rows = allRows();
    if (rows > room.height()) maxLines = 1, rows = allRows();
    const int gaps = static_cast<int>(m_entries.size()) - 1;
    const int gap = std::clamp((room.height() - rows) / gaps, 0, 2 * m_theme.metrics.spacing);
    int top = room.top() + std::max(0, (room.height() - rows - gaps * gap) / 2);
    for (const Entry& entry : m_entries) {
        const QRect line(room.left(), top, room.width(), rowHeight(entry, room.width(), maxLines));
        const QRect box = visually(m_direction, line,
                                   QRect(line.left(), top + (line.height() - side()) / 2, side(), side()));
        paintCellGround(painter, m_theme, box, entry.look);
        const double air = side() * 0.24;
        paintSymbol(painter, QRectF(box).adjusted(air, air, -air, -air), entry.look.symbol, entry.look.ink);
        const WrappedText words = laid(entry, room.width(), maxLines);
        const QRect place =
            visually(m_direction, line, line.adjusted(side() + 2 * m_theme.metrics.spacing, 0, 0, 0));
        words.draw(painter, place.topLeft() + QPoint(0, (line.height() - words.height()) / 2), &report);
        top += line.height() + gap;
    }
}

} // namespace ploegbord::ui

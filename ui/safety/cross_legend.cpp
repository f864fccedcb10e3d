// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/cross_legend.h"

#include <algorithm>
#include <numeric>

#include <QCoreApplication>
#include <QFontMetrics>

#include "ui/board/cross_painter.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

namespace {

constexpr double kSmallBox = 1.6; // in heights of a capital

} // namespace

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

int CrossLegend::side(double box) const {
    return qRound(cap() * box);
}

int CrossLegend::width() const {
    const QFontMetrics metrics(m_theme.type.fontForCap(cap()));
    int widest = 0;
    for (const Entry& entry : m_entries)
        widest = std::max(widest, metrics.horizontalAdvance(entry.name));
    return widest + 2 + side(Fit{}.box) + 2 * m_theme.metrics.spacing;
}

WrappedText CrossLegend::laid(const Entry& entry, const Fit& fit) const {
    TextSetting setting{cap(), m_theme.colours.text, m_theme.colours.card};
    setting.direction = m_direction;
    setting.maxLines = fit.maxLines;
    setting.mayBeCut = fit.maxLines > 0;
    return WrappedText(m_theme.type, entry.name, setting,
                       fit.width - side(fit.box) - 2 * m_theme.metrics.spacing);
}

int CrossLegend::rowHeight(const Entry& entry, const Fit& fit) const {
    return std::max(side(fit.box), laid(entry, fit).height());
}

int CrossLegend::height(const Fit& fit) const {
    return std::accumulate(m_entries.begin(), m_entries.end(), 0,
                           [&](int sum, const Entry& entry) { return sum + rowHeight(entry, fit); });
}

void CrossLegend::paint(QPainter& painter, const QRect& room, std::vector<ShownText>& report) const {
    Fit fit{room.width()};
    if (height(fit) > room.height()) fit.box = kSmallBox;
    if (height(fit) > room.height()) fit.maxLines = 1;
    const int rows = height(fit), side = this->side(fit.box);
    const int gaps = static_cast<int>(m_entries.size()) - 1;
    const int gap = std::clamp((room.height() - rows) / gaps, 0, 2 * m_theme.metrics.spacing);
    int top = room.top() + std::max(0, (room.height() - rows - gaps * gap) / 2);
    for (const Entry& entry : m_entries) {
        const QRect line(room.left(), top, room.width(), rowHeight(entry, fit));
        const QRect box =
            visually(m_direction, line, QRect(line.left(), top + (line.height() - side) / 2, side, side));
        paintCellGround(painter, m_theme, box, entry.look);
        const double air = side * 0.24;
        paintSymbol(painter, QRectF(box).adjusted(air, air, -air, -air), entry.look.symbol, entry.look.ink);
        const WrappedText words = laid(entry, fit);
        const QRect place =
            visually(m_direction, line, line.adjusted(side + 2 * m_theme.metrics.spacing, 0, 0, 0));
        words.draw(painter, place.topLeft() + QPoint(0, (line.height() - words.height()) / 2), &report);
        top += line.height() + gap;
    }
}

} // namespace ploegbord::ui

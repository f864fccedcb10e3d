// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/choice_tile.h"

#include <QPainter>

#include "ui/board/cross_painter.h"

namespace ploegbord::ui {

ChoiceTile::ChoiceTile(const Theme& theme, const Choice& choice, QWidget* parent)
    : TouchButton(theme, ButtonRole::look, parent) {
    setChoice(choice);
}

void ChoiceTile::setChoice(const Choice& choice) {
    setRole(choice.isDangerous ? ButtonRole::danger : ButtonRole::look);
    setLabel(choice.label);
    setSublabel(choice.sublabel);
    const bool isOnSwatch = choice.colour.isValid() && choice.symbol == Symbol::none;
    m_swatchIcon = isOnSwatch ? choice.icon : Icon::none;
    setIcon(isOnSwatch ? Icon::none : choice.icon, iconPlace());
    setSelected(choice.isSelected);
    setEnabled(choice.isEnabled);
    m_colour = choice.colour;
    m_symbol = choice.symbol;
    update();
}

std::optional<double> ChoiceTile::labelCapIn(QSize size) const {
    const int swatch = m_colour.isValid() ? theme().metrics.icon * 3 / 2 : 0;
    return TouchButton::labelCapIn(size - QSize(swatch, 0));
}

// A swatch has the icon on it, and few of its tiles are ever chosen.
bool ChoiceTile::keepsRoomForIcon() const {
    return !m_colour.isValid() || isSelected() || icon() != Icon::none;
}

void ChoiceTile::paintFace(QPainter& painter, const QRect& face) {
    if (!m_colour.isValid()) return TouchButton::paintFace(painter, face);
    const int side = theme().metrics.icon * 3 / 2;
    const QRect swatch(face.left(), face.top(), side, face.height());
    const QRect at = visually(layoutDirection(), face, swatch);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawRoundedRect(at, theme().metrics.radius, theme().metrics.radius);
    const int symbol = theme().metrics.icon;
    const QRect mark(at.center() - QPoint(symbol / 2, symbol / 2), QSize(symbol, symbol));
    paintSymbol(painter, mark, m_symbol, inkOn(m_colour));
    theme().icons.paint(painter, m_swatchIcon, mark, inkOn(m_colour));
    const QRect rest = face.adjusted(side, 0, 0, 0);
    TouchButton::paintFace(painter, visually(layoutDirection(), face, rest));
}

} // namespace ploegbord::ui

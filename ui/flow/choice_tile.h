// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

// A choice as a tile: a button, with a swatch in the colour of its kind where it has one, and on the swatch
// its symbol, else its icon.
class ChoiceTile final : public TouchButton {
    Q_OBJECT
  public:
    ChoiceTile(const Theme& theme, const Choice& choice, QWidget* parent);
    void setChoice(const Choice& choice);
    std::optional<double> labelCapIn(QSize size) const override;

  protected:
    bool keepsRoomForIcon() const override;
    void paintFace(QPainter& painter, const QRect& face) override;

  private:
    QColor m_colour;
    Symbol m_symbol = Symbol::none;
    Icon m_swatchIcon = Icon::none;
};

} // namespace ploegbord::ui

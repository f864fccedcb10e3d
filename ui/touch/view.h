// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

namespace ploegbord::ui {

// A widget drawn from the theme whose words follow the language at run time.
// retranslate() sets every text again; it is called on QEvent::LanguageChange. The last derived constructor
// calls it once itself, since a base cannot.
class View : public QWidget {
    Q_OBJECT
  public:
    explicit View(const Theme& theme, QWidget* parent = nullptr) : QWidget(parent), m_theme(theme) {}

  protected:
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;
    const Theme& theme() const { return m_theme; }
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

  private:
    const Theme& m_theme;
};

// "position" mirrored within `whole` when the direction is right to left.
inline QRect visually(Qt::LayoutDirection direction, const QRect& whole, const QRect& rect) {
    if (direction == Qt::LeftToRight) return rect;
    return QRect(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height());
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace ploegbord::ui {

// Five seconds on the upper left corner of the glass, where the board's status bar is: the way to the IT
// screen. The same corner in every language, also from right to left, so that IT finds it without reading.
// Watches the application's events and takes none away.
class CornerHold final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kHoldMs = 5000;
    // `side`: of the corner, pixels. The window installs it on the application.
    CornerHold(QWidget* window, int side);

  signals:
    void held();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isInCorner(const QPointF& global) const;

    QWidget* m_window;
    int m_side;
    QTimer m_timer{this};
};

} // namespace ploegbord::ui

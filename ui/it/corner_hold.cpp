// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/it/corner_hold.h"

#include <QMouseEvent>
#include <QTouchEvent>
#include <QWidget>

namespace ploegbord::ui {

CornerHold::CornerHold(QWidget* window, int side) : QObject(window), m_window(window), m_side(side) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kHoldMs);
    connect(&m_timer, &QTimer::timeout, this, &CornerHold::held);
}

bool CornerHold::isInCorner(const QPointF& global) const {
    const QPoint at = m_window->mapFromGlobal(global.toPoint());
    return at.x() >= 0 && at.y() >= 0 && at.x() < m_side && at.y() < m_side;
}

bool CornerHold::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove: {
        const auto& mouse = static_cast<QMouseEvent&>(*event);
        const bool isHere = isInCorner(mouse.globalPosition());
        if (event->type() == QEvent::MouseButtonPress && isHere && !m_timer.isActive()) m_timer.start();
        if (!isHere) m_timer.stop();
        break;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: {
        const auto& touch = static_cast<QTouchEvent&>(*event);
        const bool isHere = touch.points().size() == 1 && isInCorner(touch.points().first().globalPosition());
        if (event->type() == QEvent::TouchBegin && isHere && !m_timer.isActive()) m_timer.start();
        if (!isHere) m_timer.stop();
        break;
    }
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel: m_timer.stop(); break;
    default: break;
    }
    return false;
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/screen_stack.h"

namespace ploegbord::ui {

ScreenStack::ScreenStack(QWidget* parent) : QWidget(parent) {}

void ScreenStack::add(QWidget* screen) {
    if (!screen || m_screens.contains(screen)) return;
    screen->setParent(this);
    screen->hide();
    m_screens.push_back(screen);
    // Whoever deletes a screen from outside leaves no dangling entry.
    connect(screen, &QObject::destroyed, this, [this, screen] {
        m_screens.removeAll(screen);
        if (m_current == screen) m_current = nullptr;
    });
    if (!m_current) show(screen);
}

// The new one is shown before the old one is hidden, so that no frame is empty.
void ScreenStack::show(QWidget* screen) {
    if (!screen || screen == m_current) return;
    if (!m_screens.contains(screen)) {
        add(screen);
        if (screen == m_current) return;
    }
    QWidget* old = m_current;
    m_current = screen;
    screen->setGeometry(rect());
    screen->show();
    screen->raise();
    if (old) old->hide();
    emit changed(screen);
}

void ScreenStack::remove(QWidget* screen) {
    if (!m_screens.removeOne(screen)) return;
    disconnect(screen, nullptr, this, nullptr);
    if (screen == m_current) {
        m_current = nullptr;
        if (!m_screens.isEmpty()) show(m_screens.front());
    }
    screen->hide();
    screen->deleteLater();
}

void ScreenStack::resizeEvent(QResizeEvent*) {
    if (m_current) m_current->setGeometry(rect());
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/touch_gate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace ploegbord::ui {
namespace {

constexpr quint64 kSecondContactMs = 300; // a bounce, or the rest of the hand
constexpr quint64 kNextKeyMs = 60;
// A contact whose release never came (an unplugged panel) must not lock the screen.
constexpr quint64 kLostContactMs = 10'000;

bool isMovingAbout(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return true;
    default: return false;
    }
}

} // namespace

TouchGate::TouchGate(QWidget* window) : QObject(window) {
    qApp->installEventFilter(this); // whoever gets the event, it tells how the board is being used
}

void TouchGate::setByKeyboard(bool isByKeyboard) {
    if (isByKeyboard == m_isByKeyboard) return;
    m_isByKeyboard = isByKeyboard;
    auto* window = qobject_cast<QWidget*>(parent());
    if (window && window->focusWidget()) window->focusWidget()->update();
}

bool TouchGate::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        if (isMovingAbout(static_cast<const QKeyEvent&>(*event))) setByKeyboard(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: setByKeyboard(false); break;
    default: break;
    }
    return false;
}

TouchGate& TouchGate::of(QWidget& widget) {
    QWidget* window = widget.window();
    if (auto* gate = window->findChild<TouchGate*>(QString(), Qt::FindDirectChildrenOnly)) return *gate;
    return *new TouchGate(window);
}

bool TouchGate::tryEnter(const Contact& contact, const QWidget* target, bool isKey) {
    const bool sinceKnown = m_lastPressMs && contact.atMs >= *m_lastPressMs;
    const quint64 since = sinceKnown ? contact.atMs - *m_lastPressMs : kLostContactMs;
    if (m_held && *m_held != contact.id && since < kLostContactMs) return false;
    const bool isNextKey = isKey && m_lastWasKey && target != m_lastTarget;
    if (since < (isNextKey ? kNextKeyMs : kSecondContactMs)) return false;
    m_held = contact.id;
    m_lastPressMs = contact.atMs;
    m_lastTarget = target;
    m_lastWasKey = isKey;
    return true;
}

void TouchGate::leave(int contactId) {
    if (isHeldBy(contactId)) m_held.reset();
}

PressLogic::Outcome PressLogic::press(const Contact& contact, double palm) {
    if (m_contact || contact.diameter >= palm) return Outcome::nothing;
    m_contact = contact.id;
    m_isDown = true;
    return Outcome::sink;
}

PressLogic::Outcome PressLogic::move(const Contact& contact, const QRectF& target, double slop, double palm) {
    if (!isTracking(contact.id)) return Outcome::nothing;
    if (contact.diameter >= palm) return cancel();
    const bool inside = target.adjusted(-slop, -slop, slop, slop).contains(contact.at);
    if (inside == m_isDown) return Outcome::nothing;
    m_isDown = inside;
    return inside ? Outcome::sink : Outcome::rise;
}

PressLogic::Outcome PressLogic::release(const Contact& contact, const QRectF& target, double slop) {
    if (!isTracking(contact.id)) return Outcome::nothing;
    m_contact.reset();
    m_isDown = false;
    return target.adjusted(-slop, -slop, slop, slop).contains(contact.at) ? Outcome::act : Outcome::rise;
}

PressLogic::Outcome PressLogic::cancel() {
    if (!m_contact) return Outcome::nothing;
    m_contact.reset();
    m_isDown = false;
    return Outcome::rise;
}

} // namespace ploegbord::ui

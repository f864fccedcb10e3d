// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/pressable.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QTouchEvent>
#include <chrono>

#include "ui/touch/accessible_pressable.h"

namespace ploegbord::ui {
namespace {

// Events made by a program may carry no time; every panel's do.
quint64 timeOf(const QInputEvent& event) {
    if (event.timestamp()) return event.timestamp();
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<quint64>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

Contact contactOf(const QMouseEvent& event) {
    return {kMouseContact, event.position(), 0, timeOf(event)};
}

Contact contactOf(const QEventPoint& point, const QTouchEvent& event) {
    const QSizeF size = point.ellipseDiameters();
    return {point.id(), point.position(), std::max(size.width(), size.height()), timeOf(event)};
}

bool isPressKey(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select: return !event.isAutoRepeat();
    default: return false;
    }
}

bool isByKeyboard(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

Pressable::Pressable(const Theme& theme, QWidget* parent) : View(theme, parent) {
    installPressableAccessibility();
    setAttribute(Qt::WA_AcceptTouchEvents);
    // A touch must not move the focus away from the field that is being typed in.
    setFocusPolicy(Qt::TabFocus);
    setMinimumSize(theme.metrics.target, theme.metrics.target);
}

Pressable::~Pressable() = default;

void Pressable::setSelected(bool selected) {
    if (m_isSelected == selected) return;
    m_isSelected = selected;
    update();
}

void Pressable::act() {
    if (isEnabled()) emit tapped();
}

Pressable::Body Pressable::body() const {
    const Colours& c = theme().colours;
    if (!isEnabled()) return {c.disabled, c.disabled};
    if (isSelected()) return {c.selected, c.selectedEdge};
    return {isSunk() ? c.cardPressed : c.card, c.edge};
}

void Pressable::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Body b = body();
    const QRect face = paintBody(painter, theme(), rect(), b.fill, b.edge, isSunk());
    if (b.outline.isValid()) {
        const double thick = theme().metrics.edge * 0.5;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(b.outline, thick));
        const double in = thick / 2;
        const double radius = theme().metrics.radius;
        painter.drawRoundedRect(QRectF(face).adjusted(in, in, -in, -in), radius, radius);
    }
    paintFace(painter, face);
    if (!m_showsFocus || !TouchGate::of(*this).isByKeyboard()) return;
    const double ring = theme().metrics.focusRing;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().colours.focus, ring));
    painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2),
                            theme().metrics.radius, theme().metrics.radius);
}

bool Pressable::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        if (isEnabled()) return handleTouch(*static_cast<QTouchEvent*>(event));
        break;
    case QEvent::TouchCancel: cancel(); return true;
    default: break;
    }
    return View::event(event);
}

// Accepted whatever it does, so that Qt makes no mouse events of it.
bool Pressable::handleTouch(QTouchEvent& event) {
    event.accept();
    const QPointer<Pressable> alive(this);
    for (const QEventPoint& point : event.points()) {
        const Contact contact = contactOf(point, event);
        if (point.state() == QEventPoint::Pressed)
            begin(contact);
        else if (point.state() == QEventPoint::Released)
            end(contact);
        else if (m_logic.isTracking(contact.id))
            follow(m_logic.move(contact, rect(), theme().metrics.slop, theme().metrics.palm));
        if (!alive) break;
    }
    return true;
}

void Pressable::begin(const Contact& contact) {
    if (contact.diameter >= theme().metrics.palm) return;
    TouchGate& gate = TouchGate::of(*this);
    if (!gate.tryEnter(contact, this, isKey())) return;
    // A press that starts anew ends a stale one whose release was lost.
    m_logic.cancel();
    follow(m_logic.press(contact, theme().metrics.palm));
}

// repaint(), not update(): the sinking must be in the very next frame, before anything the owner does.
void Pressable::follow(PressLogic::Outcome outcome) {
    if (outcome == PressLogic::Outcome::nothing) return;
    repaint();
    if (outcome == PressLogic::Outcome::sink) emit sunk();
    if (outcome == PressLogic::Outcome::act) act();
}

void Pressable::end(const Contact& contact) {
    if (!m_logic.isTracking(contact.id)) return;
    TouchGate::of(*this).leave(contact.id);
    follow(m_logic.release(contact, rect(), theme().metrics.slop));
}

void Pressable::cancel() {
    if (const auto id = m_logic.contact()) TouchGate::of(*this).leave(*id);
    m_logic.cancel();
    m_isKeyDown = false;
    update();
}

void Pressable::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) begin(contactOf(*event));
}

void Pressable::mouseMoveEvent(QMouseEvent* event) {
    follow(m_logic.move(contactOf(*event), rect(), theme().metrics.slop, theme().metrics.palm));
}

void Pressable::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) end(contactOf(*event));
}

void Pressable::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
}

void Pressable::keyPressEvent(QKeyEvent* event) {
    if (!isPressKey(*event)) return View::keyPressEvent(event);
    m_isKeyDown = true;
    repaint();
    emit sunk();
}

void Pressable::keyReleaseEvent(QKeyEvent* event) {
    if (!m_isKeyDown || !isPressKey(*event)) return View::keyReleaseEvent(event);
    m_isKeyDown = false;
    repaint();
    act();
}

void Pressable::focusInEvent(QFocusEvent* event) {
    m_showsFocus = isByKeyboard(event->reason());
    update();
}

void Pressable::focusOutEvent(QFocusEvent*) {
    m_showsFocus = false;
    m_isKeyDown = false;
    update();
}

void Pressable::hideEvent(QHideEvent* event) {
    cancel();
    View::hideEvent(event);
}

void Pressable::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() != QEvent::EnabledChange) return;
    if (!isEnabled()) cancel();
    update();
}

void PressableCard::setKindColour(const QColor& colour) {
    m_kind = colour;
    update();
}

void PressableCard::paintFace(QPainter& painter, const QRect& face) {
    const Metrics& m = theme().metrics;
    if (m_kind.isValid()) {
        const QRect edge =
            visually(layoutDirection(), face, QRect(face.topLeft(), QSize(m.cardEdge, face.height())));
        painter.save();
        painter.setClipRect(edge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_kind);
        painter.drawRoundedRect(face, m.radius, m.radius);
        painter.restore();
    }
    const int start = m.cardPadding + (m_kind.isValid() ? m.cardEdge : 0);
    const int side = m.cardPadding;
    const QRect room = face.adjusted(start, side, -side, -side);
    paintContent(painter, visually(layoutDirection(), face, room));
    if (!isSelected()) return;
    const QRect mark(face.right() - side - m.iconInline, face.top() + side, m.iconInline, m.iconInline);
    theme().icons.paint(painter, Icon::check, visually(layoutDirection(), face, mark),
                        theme().colours.onSelected);
}

void PressableCard::paintContent(QPainter&, const QRect&) {}

QRect paintBody(QPainter& painter, const Theme& theme, const QRect& rect, const QColor& fill,
                const QColor& edge, bool isSunk) {
    const Metrics& m = theme.metrics;
    painter.setPen(Qt::NoPen);
    if (isSunk) {
        const QRect face = rect.adjusted(0, m.edge, 0, 0);
        painter.setBrush(fill);
        painter.drawRoundedRect(face, m.radius, m.radius);
        return face;
    }
    const QRect face = rect.adjusted(0, 0, 0, -m.edge);
    painter.setBrush(edge);
    painter.drawRoundedRect(rect.adjusted(0, rect.height() / 2, 0, 0), m.radius, m.radius);
    painter.setBrush(fill);
    painter.drawRoundedRect(face, m.radius, m.radius);
    return face;
}

QRect paintCard(QPainter& painter, const Theme& theme, const QRect& rect, const QColor& kind,
                Qt::LayoutDirection direction) {
    const Metrics& m = theme.metrics;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours.card);
    painter.drawRoundedRect(rect, m.radius, m.radius);
    int start = m.cardPadding;
    if (kind.isValid()) {
        painter.setClipRect(
            visually(direction, rect, QRect(rect.topLeft(), QSize(m.cardEdge, rect.height()))));
        painter.setBrush(kind);
        painter.drawRoundedRect(rect, m.radius, m.radius);
        start += m.cardEdge;
    }
    painter.restore();
    return visually(direction, rect, rect.adjusted(start, m.cardPadding, -m.cardPadding, -m.cardPadding));
}

} // namespace ploegbord::ui

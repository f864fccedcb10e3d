// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <optional>

#include "ui/theme/metrics.h"

class QWidget;

namespace ploegbord::ui {

// One touch or mouse contact, in the pixels of the widget it is for.
struct Contact {
    int id = 0; // of the touch point; the mouse is kMouseContact
    QPointF at;
    double diameter = 0; // of the contact, pixels; 0 when the panel does not say
    quint64 atMs = 0;    // the event's time stamp
};
inline constexpr int kMouseContact = -1;

// Which contacts of one window count. A second contact is none within 300 ms of the first, nor while the
// first is down. Keys of a keyboard are hit one after the other in less, so there only the same key waits 300
// ms; another key waits until the first is up and 60 ms have passed.
class TouchGate : public QObject {
    Q_OBJECT
  public:
    // The gate of the widget's window, made when first asked for.
    static TouchGate& of(QWidget& widget);

    // Whether this press may begin. `target` is who would get it.
    bool tryEnter(const Contact& contact, const QWidget* target, bool isKey);
    void leave(int contactId);
    // Someone moves about by the keyboard: since the last Tab or arrow key nothing was touched. Only then is
    // the focus shown; a badge reader's digits are no moving about.
    bool isByKeyboard() const { return m_isByKeyboard; }
    bool isHeldBy(int contactId) const { return m_held && *m_held == contactId; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    explicit TouchGate(QWidget* window);
    void setByKeyboard(bool isByKeyboard);
    std::optional<int> m_held;
    std::optional<quint64> m_lastPressMs;
    const void* m_lastTarget = nullptr; // compared only
    bool m_lastWasKey = false;
    bool m_isByKeyboard = false;
};

// What one pressable makes of the contacts that reach it. Pure: no widget, no clock.
class PressLogic {
  public:
    enum class Outcome { nothing, sink, rise, act };

    Outcome press(const Contact& contact, double palm);
    // Sliding out of `target` plus `slop` raises it, back in sinks it again: only where it is let go counts.
    Outcome move(const Contact& contact, const QRectF& target, double slop, double palm);
    Outcome release(const Contact& contact, const QRectF& target, double slop);
    Outcome cancel();
    bool isDown() const { return m_isDown; }
    bool isTracking(int id) const { return m_contact && *m_contact == id; }
    std::optional<int> contact() const { return m_contact; }

  private:
    std::optional<int> m_contact;
    bool m_isDown = false;
};

} // namespace ploegbord::ui

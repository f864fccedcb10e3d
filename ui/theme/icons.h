// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QRect>

class QPainter;

namespace ploegbord::ui {

// One SVG each in resources/icons, one stroke width, drawn for 10 mm.
enum class Icon {
    none,
    alert,
    star,
    check,
    document,
    globe,
    person,
    people,
    arrowUp,
    arrowDown,
    arrowLeft,
    arrowRight,
    erase,
    cross,
    hand,
    thumb,
    bulb,
    wrench,
    clock,
    lock,
    keyboard,
    shift,
    enter,
    home,
    lines,
    plus,
    minus,
    question,
    shield,
    eye,
    megaphone,
    qr,
    undo,
    camera,
    send,
    refresh,
    cloud,
    cloudOff,
    badge,
    trash,
    edit,
    flag,
    trophy,
    bandage,
    box,
    info,
    urgent,
    pause,
    play,
    zoomIn,
    zoomOut,
    moon,
    sun,
    usb,
    gear,
    exit,
    shiftOn,
    report,
    answered,
    handover,
    quality,
    openPoints,
    meeting,
    fitPage,
    fitWidth,
    picture,
    eyeOff,
    panLeft, // over a page: left is left, whichever way one reads
    panRight,
    panUp,
    panDown,
};

// Draws icons in any colour, rendering each once per size and colour. What points along the line (back, on,
// send, sign out, undo) points the other way where one reads from right to left.
class Icons {
  public:
    Icons();
    void paint(QPainter& painter, Icon icon, const QRect& rect, const QColor& colour,
               Qt::LayoutDirection direction = Qt::LeftToRight) const;
    const QPixmap& pixmap(Icon icon, int pixels, const QColor& colour) const;
    static QString file(Icon icon); // ":/ploegbord/icons/alert.svg"

  private:
    mutable QHash<quint64, QPixmap> m_drawn;
};

} // namespace ploegbord::ui

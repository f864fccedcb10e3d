// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

// In the global namespace, as the macro demands: a static library's resources are not linked in by
// themselves.
static void loadIconResources() {
    Q_INIT_RESOURCE(icons);
}

namespace ploegbord::ui {
namespace {

constexpr const char* kFiles[]{
    "",         "alert",     "star",       "check",      "document",    "globe",       "person",
    "people",   "arrow_up",  "arrow_down", "arrow_left", "arrow_right", "erase",       "cross",
    "hand",     "thumb",     "bulb",       "wrench",     "clock",       "lock",        "keyboard",
    "shift",    "enter",     "home",       "lines",      "plus",        "minus",       "question",
    "shield",   "eye",       "megaphone",  "qr",         "undo",        "camera",      "send",
    "refresh",  "cloud",     "cloud_off",  "badge",      "trash",       "edit",        "flag",
    "trophy",   "bandage",   "box",        "info",       "urgent",      "pause",       "play",
    "zoom_in",  "zoom_out",  "moon",       "sun",        "usb",         "gear",        "exit",
    "shift_on", "report",    "answered",   "handover",   "quality",     "open_points", "meeting",
    "fit_page", "fit_width", "picture",    "eye_off",    "pan_left",    "pan_right",   "pan_up",
    "pan_down",
};

bool pointsAlongTheLine(Icon icon) {
    switch (icon) {
    case Icon::arrowLeft:
    case Icon::arrowRight:
    case Icon::send:
    case Icon::exit:
    case Icon::undo: return true;
    default: return false;
    }
}

} // namespace

Icons::Icons() {
    loadIconResources();
}

QString Icons::file(Icon icon) {
    return QStringLiteral(":/ploegbord/icons/%1.svg").arg(QLatin1String(kFiles[static_cast<int>(icon)]));
}

const QPixmap& Icons::pixmap(Icon icon, int pixels, const QColor& colour) const {
    const quint64 key = quint64(colour.rgba()) << 32 | quint64(pixels) << 8 | quint64(icon);
    QPixmap& drawn = m_drawn[key];
    if (!drawn.isNull() || icon == Icon::none || pixels <= 0) return drawn;
    drawn = QPixmap(pixels, pixels);
    drawn.fill(Qt::transparent);
    QFile source(file(icon));
    if (!source.open(QIODevice::ReadOnly)) return drawn;
    QSvgRenderer svg(source.readAll().replace("currentColor", colour.name().toLatin1()));
    QPainter painter(&drawn);
    svg.render(&painter);
    return drawn;
}

void Icons::paint(QPainter& painter, Icon icon, const QRect& rect, const QColor& colour,
                  Qt::LayoutDirection direction) const {
    const int side = std::min(rect.width(), rect.height());
    if (icon == Icon::none || side <= 0) return;
    const QRect box(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side,
                    side);
    if (direction == Qt::LeftToRight || !pointsAlongTheLine(icon))
        return painter.drawPixmap(box.topLeft(), pixmap(icon, side, colour));
    painter.save();
    painter.translate(box.left() + side, box.top());
    painter.scale(-1, 1);
    painter.drawPixmap(0, 0, pixmap(icon, side, colour));
    painter.restore();
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/countdown.h"

#include <QPainter>

#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

using namespace literals;

Countdown::Countdown(const Theme& theme, QWidget* parent) : Pressable(theme, parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Countdown::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    update();
}

void Countdown::setRemaining(std::chrono::milliseconds left, std::chrono::milliseconds whole) {
    m_fraction = whole.count() > 0 ? std::clamp(double(left.count()) / double(whole.count()), 0.0, 1.0) : 0;
    update();
}

QSize Countdown::sizeHint() const {
    return QSize(theme().px(90_mm), theme().metrics.target);
}

void Countdown::paintFace(QPainter& painter, const QRect& face) {
    const Colours& c = theme().colours;
    const int pad = theme().px(4_mm), bar = theme().px(2.5_mm);
    const QRect inner = face.adjusted(pad, pad / 2, -pad, -pad);
    const QRect track(inner.left(), inner.bottom() + 1 - bar, inner.width(), bar);
    QRect left = track;
    left.setWidth(static_cast<int>(track.width() * m_fraction));
    painter.fillRect(track, c.dayOff);
    painter.fillRect(visually(layoutDirection(), track, left), c.act);
    TextSetting setting{theme().type.cap(TextRole::headline), c.text, body().fill, Weight::bold};
    setting.direction = layoutDirection();
    setting.maxLines = 2;
    const QRect room = inner.adjusted(0, 0, 0, -bar - pad / 2);
    const WrappedText text = WrappedText::fitting(theme().type, {{m_text, Weight::bold}}, setting,
                                                  room.size(), theme().type.smallest());
    text.draw(painter, QPoint(room.left(), room.top() + (room.height() - text.height()) / 2), &texts());
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/banner.h"

#include <QPainter>

namespace ploegbord::ui {
namespace {

using namespace literals;

constexpr Millimetres kPadding = 3_mm;

} // namespace

Banner::Banner(const Theme& theme, QWidget* parent) : View(theme, parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void Banner::say(Kind kind, const QString& text) {
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void Banner::clear() {
    say(Kind::note, {});
}

WrappedText Banner::laid(int width) const {
    const Colours& c = theme().colours;
    const bool isError = m_kind == Kind::error;
    TextSetting setting{theme().type.cap(TextRole::body), isError ? c.onError : c.text,
                        isError ? c.error : c.card, Weight::semibold};
    setting.direction = layoutDirection();
    const int taken = 2 * theme().px(kPadding) + theme().metrics.iconInline + theme().metrics.spacing;
    return WrappedText(theme().type, m_text, setting, width - taken);
}

int Banner::heightForWidth(int width) const {
    return std::max(laid(width).height(), theme().metrics.iconInline) + 2 * theme().metrics.spacing;
}

QSize Banner::sizeHint() const {
    const int width = parentWidget() ? parentWidget()->width() : theme().panel.pixels().width();
    return QSize(width, heightForWidth(width));
}

void Banner::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Metrics& m = theme().metrics;
    const Colours& c = theme().colours;
    const bool isError = m_kind == Kind::error;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isError ? c.error : c.card);
    painter.drawRoundedRect(rect(), m.radius, m.radius);
    const int pad = theme().px(kPadding);
    const QRect mark(pad, (height() - m.iconInline) / 2, m.iconInline, m.iconInline);
    theme().icons.paint(painter, isError ? Icon::alert : Icon::info,
                        visually(layoutDirection(), rect(), mark), isError ? c.onError : c.text);
    const WrappedText text = laid(width());
    const int start = pad + m.iconInline + m.spacing;
    const QRect room(start, 0, width() - start - pad, height());
    text.draw(painter,
              QPoint(visually(layoutDirection(), rect(), room).left(), (height() - text.height()) / 2),
              &m_texts);
}

} // namespace ploegbord::ui

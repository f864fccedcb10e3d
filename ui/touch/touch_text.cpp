// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/touch_text.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {
namespace {

using namespace literals;

constexpr Millimetres kPadding = 4_mm;
constexpr Millimetres kCaretRoom = 2_mm;

QString printable(const QString& text) {
    QString kept;
    for (const QChar c : text)
        if (c.isPrint() || c.isSurrogate() || c.category() == QChar::Other_Format) kept += c;
    return kept;
}

int wholeCharactersWithin(const QString& text, int most) {
    if (text.size() <= most) return static_cast<int>(text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most);
    return static_cast<int>(finder.isAtBoundary() ? most : finder.toPreviousBoundary());
}

} // namespace

TouchText::TouchText(const Theme& theme, QWidget* parent) : View(theme, parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setMinimumHeight(theme.metrics.target);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TouchText::setMaxLength(int characters) {
    m_maxLength = std::max(1, characters);
    setText(m_text);
}

void TouchText::setPlaceholder(const QString& text) {
    m_placeholder = text;
    setAccessibleName(text);
    update();
}

void TouchText::setMasked(bool masked) {
    m_isMasked = masked;
    update();
}

void TouchText::setText(const QString& text) {
    const QString clean = printable(text);
    m_text = clean.left(wholeCharactersWithin(clean, m_maxLength));
    m_caret = static_cast<int>(m_text.size());
    update();
}

void TouchText::insert(const QString& text) {
    const QString clean = printable(text);
    const int fits = wholeCharactersWithin(clean, m_maxLength - static_cast<int>(m_text.size()));
    if (fits <= 0) return;
    m_text.insert(m_caret, clean.left(fits));
    m_caret += fits;
    edited();
}

void TouchText::erase() {
    if (m_caret == 0) return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    finder.setPosition(m_caret);
    const int from = static_cast<int>(std::max<qsizetype>(0, finder.toPreviousBoundary()));
    m_text.remove(from, m_caret - from);
    m_caret = from;
    edited();
}

void TouchText::moveCaret(int characters) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    finder.setPosition(m_caret);
    for (; characters > 0 && finder.toNextBoundary() >= 0; --characters)
        m_caret = int(finder.position());
    for (; characters < 0 && finder.toPreviousBoundary() >= 0; ++characters)
        m_caret = int(finder.position());
    update();
}

void TouchText::edited() {
    update();
    emit written(m_text);
}

QSize TouchText::sizeHint() const {
    return QSize(theme().px(120_mm), theme().px(30_mm));
}
QSize TouchText::minimumSizeHint() const {
    return QSize(theme().px(60_mm), theme().metrics.target);
}

QRect TouchText::textRoom() const {
    const int pad = theme().px(kPadding);
    const int counter = QFontMetrics(theme().type.font(TextRole::small)).height();
    return rect().adjusted(pad, pad / 2, -pad, -pad / 2 - counter);
}

// Long text shows the part around the caret: what is being written is always in sight.
void TouchText::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = theme().colours;
    const double thick = hasFocus() ? theme().metrics.focusRing : theme().px(0.4_mm);
    painter.setBrush(c.card);
    painter.setPen(QPen(hasFocus() ? c.act : c.line, thick));
    painter.drawRoundedRect(QRectF(rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2),
                            theme().metrics.radius, theme().metrics.radius);
    paintText(painter, textRoom());
    paintCounter(painter);
}

void TouchText::paintText(QPainter& painter, const QRect& room) {
    const Colours& c = theme().colours;
    const double cap = theme().type.cap(TextRole::headline);
    if (m_text.isEmpty() && !m_placeholder.isEmpty()) {
        TextSetting setting{cap, c.textMuted, c.card};
        setting.direction = layoutDirection();
        setting.maxLines = 2;
        // Behind the caret, as what is written will be.
        const QRect after = visually(layoutDirection(), room, room.adjusted(theme().px(kCaretRoom), 0, 0, 0));
        WrappedText::fitting(theme().type, {{m_placeholder}}, setting, after.size(), theme().type.smallest())
            .draw(painter, after.topLeft(), &m_texts);
    }
    const QString text = m_isMasked ? QString(m_text.size(), QChar(0x2022)) : m_text;
    QTextLayout layout(text, theme().type.font(TextRole::headline, Weight::semibold));
    QTextOption option(isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_text.isEmpty() ? layoutDirection()
                                             : (text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    const QTextLine at = layout.lineForTextPosition(m_caret);
    const double hidden = at.isValid() ? std::max(0.0, at.y() + at.height() - room.height()) : 0;
    painter.save();
    const int caretRoom = theme().px(1_mm);
    painter.setClipRect(room.adjusted(-caretRoom, 0, caretRoom, 0));
    painter.setPen(c.text);
    layout.draw(&painter, QPointF(room.left(), room.top() - hidden));
    if (isEnabled())
        layout.drawCursor(&painter, QPointF(room.left(), room.top() - hidden), m_caret, theme().px(0.8_mm));
    painter.restore();
    if (text.isEmpty()) return;
    ShownText shown{room, text};
    shown.capPixels = cap;
    shown.ink = c.text;
    shown.ground = c.card;
    m_texts.push_back(shown);
}

void TouchText::paintCounter(QPainter& painter) {
    const Colours& c = theme().colours;
    TextSetting setting{theme().type.smallest(), c.textMuted, c.card};
    setting.align = Qt::AlignTrailing;
    setting.direction = layoutDirection();
    const QRect room = textRoom();
    const QRect line(room.left(), room.bottom() + 1, room.width(),
                     QFontMetrics(theme().type.font(TextRole::small)).height());
    // Held together from left to right, like every figure.
    const QString count = QStringLiteral("\u2066%1 / %2\u2069").arg(m_text.size()).arg(m_maxLength);
    drawLine(painter, theme().type, line, count, setting, &m_texts);
}

void TouchText::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Backspace: return erase();
    case Qt::Key_Left: return moveCaret(-1);
    case Qt::Key_Right: return moveCaret(1);
    case Qt::Key_Return:
    case Qt::Key_Enter: emit entered(); return;
    default: break;
    }
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    if (isCommand || printable(event->text()).isEmpty()) return View::keyPressEvent(event);
    insert(event->text());
}

void TouchText::inputMethodEvent(QInputMethodEvent* event) {
    insert(event->commitString());
}

void TouchText::mousePressEvent(QMouseEvent*) {
    setFocus(Qt::MouseFocusReason);
}

void TouchText::focusInEvent(QFocusEvent*) {
    update();
}
void TouchText::focusOutEvent(QFocusEvent*) {
    update();
}

} // namespace ploegbord::ui

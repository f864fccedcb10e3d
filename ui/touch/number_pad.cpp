// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/number_pad.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {
namespace {

using namespace literals;

constexpr int kColumns = 3, kRows = 4;
constexpr Millimetres kTallestKey = 26_mm;
constexpr Millimetres kDisplay = 13_mm;

} // namespace

NumberPad::NumberPad(const Theme& theme, QWidget* parent) : View(theme, parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (int d = 0; d < 10; ++d) {
        m_digits[d] = new Key(theme, this);
        m_digits[d]->setLabel(QString::number(d));
        m_digits[d]->setLabelRole(TextRole::laneHeadline);
        connect(m_digits[d], &Pressable::tapped, this, [this, d] { add(QLatin1Char(char('0' + d))); });
    }
    m_erase = new Key(theme, this);
    m_erase->setIcon(Icon::erase);
    connect(m_erase, &Pressable::tapped, this, &NumberPad::erase);
    NumberPad::retranslate();
}

void NumberPad::retranslate() {
    m_erase->setAccessibleName(tr("Erase", "key: the last digit"));
}

void NumberPad::askPin(int length) {
    m_isPin = true;
    m_length = std::max(1, length);
    m_unit.clear();
    clear();
}

void NumberPad::askNumber(int maxDigits, const QString& unit) {
    m_isPin = false;
    m_length = std::max(1, maxDigits);
    m_unit = unit;
    clear();
}

void NumberPad::setDisplayShown(bool shown) {
    m_hasDisplay = shown;
    updateGeometry();
    layOut();
    update();
}

void NumberPad::clear() {
    m_value.clear();
    update();
}

void NumberPad::setValue(const QString& digits) {
    if (digits.size() > m_length) return;
    for (const QChar c : digits)
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) return;
    m_value = digits;
    update();
}

void NumberPad::add(QChar digit) {
    if (m_value.size() >= m_length) return;
    if (!m_isPin && m_value == QLatin1String("0")) m_value.clear();
    m_value += digit;
    // The last dot must be seen before whatever the PIN sets off.
    repaint();
    emit changed(m_value);
    if (m_isPin && m_value.size() == m_length) emit entered(m_value);
}

void NumberPad::erase() {
    if (m_value.isEmpty()) return;
    m_value.chop(1);
    update();
    emit changed(m_value);
}

void NumberPad::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    if (text.size() == 1 && text[0] >= QLatin1Char('0') && text[0] <= QLatin1Char('9')) return add(text[0]);
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return erase();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_isPin && !m_value.isEmpty()) emit entered(m_value);
        return;
    default: View::keyPressEvent(event);
    }
}

int NumberPad::displayHeight() const {
    return m_hasDisplay ? theme().px(kDisplay) + theme().metrics.keyGap : 0;
}

QSize NumberPad::minimumSizeHint() const {
    const Metrics& m = theme().metrics;
    return QSize(kColumns * m.key + (kColumns - 1) * m.keyGap,
                 kRows * m.keyHeight + (kRows - 1) * m.keyGap + displayHeight());
}

QSize NumberPad::sizeHint() const {
    const Metrics& m = theme().metrics;
    const QSize roomy(kColumns * theme().px(34_mm) + (kColumns - 1) * m.keyGap, minimumSizeHint().height());
    return roomy.expandedTo(minimumSizeHint());
}

// A pad reads 1 2 3 from the left in every language.
void NumberPad::layOut() {
    const int gap = theme().metrics.keyGap;
    const int top = displayHeight();
    const int w = (width() - (kColumns - 1) * gap) / kColumns;
    const int h = std::min((height() - top - (kRows - 1) * gap) / kRows, theme().px(kTallestKey));
    const auto place = [&](Key* key, int column, int row) {
        key->setGeometry(column * (w + gap), top + row * (h + gap), w, h);
    };
    for (int d = 1; d < 10; ++d)
        place(m_digits[d], (d - 1) % kColumns, (d - 1) / kColumns);
    place(m_digits[0], 1, 3);
    place(m_erase, 2, 3);
}

void NumberPad::resizeEvent(QResizeEvent*) {
    layOut();
}

void NumberPad::changeEvent(QEvent* event) {
    View::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) update();
}

void NumberPad::paintDots(QPainter& painter, const QRect& rect) {
    const int dot = theme().px(5_mm), pitch = theme().px(9_mm);
    const int left = rect.center().x() - (m_length * pitch - (pitch - dot)) / 2;
    const double thick = theme().px(0.6_mm);
    painter.setPen(QPen(theme().colours.text, thick));
    for (int n = 0; n < m_length; ++n) {
        painter.setBrush(n < m_value.size() ? QBrush(theme().colours.text) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(left + n * pitch, rect.center().y() - dot / 2.0, dot, dot)
                                .adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2));
    }
}

void NumberPad::paintEvent(QPaintEvent*) {
    m_texts.clear();
    if (!m_hasDisplay) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = theme().colours;
    const QRect strip(0, 0, width(), theme().px(kDisplay));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.card);
    painter.drawRoundedRect(strip, theme().metrics.radius, theme().metrics.radius);
    if (m_isPin) return paintDots(painter, strip);
    TextSetting setting{theme().type.cap(TextRole::laneHeadline), c.text, c.card, Weight::bold};
    setting.align = Qt::AlignHCenter;
    const int pad = theme().px(3_mm);
    const QString value =
        m_value.isEmpty() ? QString(QChar(0x2013)) : QLocale().toString(m_value.toLongLong());
    const QString line = m_unit.isEmpty() ? value : value + QLatin1Char(' ') + m_unit;
    const QRect room = strip.adjusted(pad, 0, -pad, 0);
    if (QFontMetrics(theme().type.fontForCap(setting.capPixels, Weight::bold)).horizontalAdvance(line) >
        room.width())
        setting.capPixels = theme().type.cap(TextRole::body);
    drawLine(painter, theme().type, room, line, setting, &m_texts);
}

} // namespace ploegbord::ui

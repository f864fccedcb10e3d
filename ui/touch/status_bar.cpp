// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/status_bar.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {
namespace {

using namespace literals;

constexpr Millimetres kBetween = 5_mm;
constexpr int kMostLines = 2; // of what does not fit on one
constexpr QChar kCheck(0x2713), kThen(0x203a), kBack(0x2039);

// One step as it is written: "Who ✓", "What for".
QString stepText(const QString& step, bool isDone) {
    return isDone ? step + QChar(0x00a0) + kCheck : step;
}

} // namespace

StatusBar::StatusBar(const Theme& theme, QWidget* parent) : View(theme, parent) {
    setFixedHeight(theme.metrics.statusBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void StatusBar::setTitle(const QString& title) {
    m_title = title;
    setAccessibleName(title);
    update();
}

void StatusBar::setDetail(const QStringList& ways) {
    m_detail = ways;
    update();
}

void StatusBar::setSteps(const QStringList& steps, int current) {
    m_steps = steps;
    m_current = current;
    update();
}

void StatusBar::setState(const QString& state, bool isAlarming) {
    m_state = state;
    m_isAlarming = isAlarming;
    update();
}

void StatusBar::setClock(const QString& clock) {
    if (clock == m_clock) return;
    m_clock = clock;
    update();
}

QSize StatusBar::sizeHint() const {
    return QSize(theme().panel.pixels().width(), theme().metrics.statusBar);
}

// Draws at the start of `room` and returns what is left of it.
QRect StatusBar::paintStart(QPainter& painter, QRect room, const Piece& piece) {
    TextSetting setting{theme().type.cap(piece.role), piece.ink, theme().colours.bar, piece.weight};
    setting.direction = layoutDirection();
    setting.mayBeCut = piece.mayBeCut;
    const int used = drawLine(painter, theme().type, room, piece.text, setting, &m_texts);
    const int taken = used ? used + theme().px(kBetween) : 0;
    return isMirrored() ? room.adjusted(0, 0, -taken, 0) : room.adjusted(taken, 0, 0, 0);
}

int StatusBar::widthOf(const QString& text, TextRole role, Weight weight) const {
    return QFontMetrics(theme().type.font(role, weight)).horizontalAdvance(text) + 1;
}

QRect StatusBar::paintClock(QPainter& painter, QRect room) {
    if (m_clock.isEmpty()) return room;
    const QFont& font = theme().type.font(TextRole::headline, Weight::bold);
    const int width = Type::figuresWidth(font, m_clock);
    const QRect box(room.right() + 1 - width, room.top(), width, room.height());
    const QRect at = visually(layoutDirection(), room, box);
    painter.setFont(font);
    painter.setPen(theme().colours.onBar);
    Type::drawFigures(painter, at, Qt::AlignLeft, m_clock);
    ShownText shown{at, m_clock};
    shown.capPixels = theme().type.cap(TextRole::headline);
    shown.ink = theme().colours.onBar;
    shown.ground = theme().colours.bar;
    m_texts.push_back(shown);
    const int taken = width + theme().px(kBetween);
    return visually(layoutDirection(), room, room.adjusted(0, 0, -taken, 0));
}

// The state keeps the room it needs, but never more than half: the title must be read too.
QRect StatusBar::paintState(QPainter& painter, QRect room) {
    if (m_state.isEmpty()) return room;
    const Weight weight = m_isAlarming ? Weight::bold : Weight::regular;
    const int sign = m_isAlarming ? theme().px(7_mm) : 0;
    const int titleWidth = widthOf(m_title, TextRole::headline, Weight::bold) + theme().px(kBetween);
    const int most = std::max(room.width() - titleWidth, room.width() / 2);
    const int width = std::min(widthOf(m_state, TextRole::body, weight) + sign, most);
    const QRect box(room.right() + 1 - width, room.top(), width, room.height());
    if (sign) {
        const int side = theme().px(6_mm);
        const QRect mark(box.left(), room.top() + (room.height() - side) / 2, side, side);
        theme().icons.paint(painter, Icon::urgent, visually(layoutDirection(), room, mark),
                            theme().colours.onBar);
    }
    const QColor ink = m_isAlarming ? theme().colours.onBar : theme().colours.onBarMuted;
    TextSetting setting{theme().type.cap(TextRole::body), ink, theme().colours.bar, weight};
    setting.direction = layoutDirection();
    setting.maxLines = kMostLines;
    const QRect words = visually(layoutDirection(), room, box.adjusted(sign, 0, 0, 0));
    const WrappedText text = WrappedText::fitting(theme().type, {{m_state, weight}}, setting, words.size(),
                                                  theme().type.smallest());
    text.draw(painter, words.topLeft() + QPoint(0, (words.height() - text.height()) / 2), &m_texts);
    const int taken = width + theme().px(kBetween);
    return visually(layoutDirection(), room, room.adjusted(0, 0, -taken, 0));
}

void StatusBar::paintSteps(QPainter& painter, QRect room) {
    const Colours& c = theme().colours;
    if (m_steps.isEmpty() || m_current < 0 || m_current >= m_steps.size()) return;
    const QString then = QString(isMirrored() ? kBack : kThen);
    int needed = 0;
    for (int n = 0; n <= m_current; ++n)
        needed += widthOf(stepText(m_steps[n], n < m_current), TextRole::body, Weight::bold) +
                  (n ? widthOf(then, TextRole::body, Weight::regular) + theme().px(kBetween) : 0) +
                  theme().px(kBetween);
    if (needed > room.width()) {
        const QString step = tr("%1 of %2: %3", "number of the step, number of steps, name of the step")
                                 .arg(m_current + 1)
                                 .arg(m_steps.size())
                                 .arg(m_steps[m_current]);
        paintStart(painter, room, {step, TextRole::body, Weight::bold, c.onBar, true});
        return;
    }
    for (int n = 0; n <= m_current; ++n) {
        if (n) room = paintStart(painter, room, {then, TextRole::body, Weight::regular, c.onBarMuted});
        const bool isDone = n < m_current;
        const Weight weight = isDone ? Weight::regular : Weight::bold;
        room = paintStart(painter, room, {stepText(m_steps[n], isDone), TextRole::body, weight, c.onBar});
    }
}

void StatusBar::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const Colours& c = theme().colours;
    painter.fillRect(rect(), c.bar);
    const int margin = theme().metrics.margin;
    QRect room = rect().adjusted(margin, 0, -margin, 0);
    room = paintClock(painter, room);
    room = paintState(painter, room);
    room = paintTitle(painter, room);
    if (!m_steps.isEmpty()) return paintSteps(painter, room);
    paintDetail(painter, room);
}

// A long name of a line stands on two lines before it is cut.
QRect StatusBar::paintTitle(QPainter& painter, const QRect& room) {
    const Piece whole{m_title, TextRole::headline, Weight::bold, theme().colours.onBar};
    if (widthOf(m_title, whole.role, whole.weight) <= room.width()) return paintStart(painter, room, whole);
    const WrappedText text = laidLines(m_title, Weight::bold, room.size());
    text.draw(painter, room.topLeft() + QPoint(0, (room.height() - text.height()) / 2), &m_texts);
    return {};
}

// Even the shortest on two smaller lines before anything is left out; half a word says less than none.
void StatusBar::paintDetail(QPainter& painter, const QRect& room) {
    if (room.width() < theme().px(15_mm) || m_detail.isEmpty()) return;
    for (const QString& way : m_detail) {
        const Piece whole{way, TextRole::body, Weight::regular, theme().colours.onBar};
        if (widthOf(way, whole.role, whole.weight) <= room.width())
            return void(paintStart(painter, room, whole));
    }
    const WrappedText text = laidLines(m_detail.back(), Weight::regular, room.size());
    if (text.brokeWord()) return;
    text.draw(painter, room.topLeft() + QPoint(0, (room.height() - text.height()) / 2), &m_texts);
}

WrappedText StatusBar::laidLines(const QString& words, Weight weight, const QSize& room) const {
    TextSetting setting{theme().type.cap(TextRole::body), theme().colours.onBar, theme().colours.bar, weight};
    setting.direction = layoutDirection();
    setting.maxLines = kMostLines;
    setting.mayBeCut = true;
    return WrappedText::fitting(theme().type, {{words, weight}}, setting, room, theme().type.smallest());
}

} // namespace ploegbord::ui

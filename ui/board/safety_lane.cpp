// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/safety_lane.h"

#include <algorithm>

#include "ui/board/cross_painter.h"
#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

SafetyLane::SafetyLane(const Theme& theme, Form form, QWidget* parent)
    : Pressable(theme, parent), m_form(form) {}

void SafetyLane::setHeading(const QString& title) {
    m_title = title;
    setAccessibleName(title);
    update();
}

void SafetyLane::setSafety(SafetyText text, std::shared_ptr<const terminal::MasterData> master) {
    m_text = std::move(text);
    m_master = std::move(master);
    update();
}

Pressable::Body SafetyLane::body() const {
    const Colours& c = theme().colours;
    if (m_form == Form::strip) return {c.card, c.edge};
    return {c.ground, c.ground};
}

int SafetyLane::headingHeight() const {
    return qRound(theme().metrics.capHeadline * 2.4);
}

QColor SafetyLane::counterInk() const {
    return m_text.isKnown ? theme().colours.safe : theme().colours.text;
}

void SafetyLane::paintHeading(QPainter& painter, const QRect& rect) {
    const Colours& c = theme().colours;
    TextSetting title{theme().metrics.capHeadline, c.text, c.ground, Weight::bold};
    title.direction = layoutDirection();
    const int used = drawLine(painter, theme().type, rect, m_title, title, &texts());
    TextSetting note{theme().metrics.capSmall, c.textMuted, c.ground};
    note.direction = layoutDirection();
    note.align = Qt::AlignTrailing;
    const QRect rest =
        visually(layoutDirection(), rect, rect.adjusted(used + theme().metrics.spacing, 0, 0, 0));
    if (!m_text.month.isEmpty()) drawLine(painter, theme().type, rest, m_text.month, note, &texts());
}

void SafetyLane::paintFace(QPainter& painter, const QRect& face) {
    if (m_form == Form::strip) return paintStrip(painter, face);
    paintHeading(painter, QRect(face.left(), face.top(), face.width(), headingHeight()));
    const QRect card = face.adjusted(0, headingHeight(), 0, 0);
    const QRect room = paintCard(painter, theme(), card, QColor(), layoutDirection());
    if (!m_master) {
        paintWords(painter, room, tr("No safety figures yet", "before the first contact with the hub"),
                   theme().metrics.capBody, theme().colours.textMuted, Qt::AlignLeading);
        return;
    }
    room.width() > room.height() * 1.25 ? paintWide(painter, room) : paintTall(painter, room);
}

// Draws a number by the height of its figures; returns the height used.
int SafetyLane::paintFigure(QPainter& painter, const QRect& room, const QString& figure, double cap,
                            const QColor& ink, Qt::Alignment align) {
    const QFont font = theme().type.fontForCap(cap, Weight::bold);
    const int height = qCeil(cap * 1.12);
    painter.setFont(font);
    painter.setPen(ink);
    const int width = Type::figuresWidth(font, figure);
    int left = room.left();
    if (align & Qt::AlignHCenter) left += (room.width() - width) / 2;
    Type::drawFigures(painter, QRect(left, room.top(), width, height), Qt::AlignLeft | Qt::AlignTop, figure);
    texts().push_back({QRect(left, room.top(), width, height), figure, width > room.width(), false, cap, ink,
                       theme().colours.card});
    return height;
}

int SafetyLane::wordsHeight(const QString& words, double cap, int width) const {
    TextSetting setting{cap, theme().colours.text, theme().colours.card};
    return words.isEmpty() ? 0 : WrappedText(theme().type, words, setting, width).height();
}

int SafetyLane::paintWords(QPainter& painter, const QRect& room, const QString& words, double cap,
                           const QColor& ink, Qt::Alignment align, Weight weight) {
    if (words.isEmpty()) return 0;
    TextSetting setting{cap, ink, theme().colours.card, weight, align};
    setting.direction = layoutDirection();
    const WrappedText text(theme().type, words, setting, room.width());
    text.draw(painter, room.topLeft(), &texts());
    return text.height();
}

// Counter with its words, centred; returns the height used.
int SafetyLane::paintCounter(QPainter& painter, const QRect& room) {
    const Metrics& m = theme().metrics;
    const Colours& c = theme().colours;
    int y = room.top();
    const auto rest = [&] { return QRect(room.left(), y, room.width(), room.bottom() - y); };
    y += paintFigure(painter, rest(), m_text.counter, m.capCounter, counterInk(), Qt::AlignHCenter) +
         m.spacing;
    y += paintWords(painter, rest(), m_text.under, m.capBody, c.text, Qt::AlignHCenter, Weight::semibold);
    y += paintWords(painter, rest(), m_text.target, m.capBody, c.textMuted, Qt::AlignHCenter);
    y += paintWords(painter, rest(), m_text.review, m.capBody, c.text, Qt::AlignHCenter, Weight::bold);
    y += paintWords(painter, rest(), m_text.quiet, m.capBody, c.text, Qt::AlignHCenter, Weight::bold);
    return y - room.top();
}

void SafetyLane::paintStreak(QPainter& painter, const QRect& room, Qt::Alignment align) {
    const Metrics& m = theme().metrics;
    const int figure = paintFigure(painter, room, m_text.streak, m.capStreak, theme().colours.text, align);
    paintWords(painter, room.adjusted(0, figure + m.spacing, 0, 0), m_text.streakUnder, m.capSmall,
               theme().colours.textMuted, align);
}

void SafetyLane::paintTall(QPainter& painter, const QRect& room) {
    const Metrics& m = theme().metrics;
    const int counter = paintCounter(painter, room) + m.spacing * 2;
    QRect below = room.adjusted(0, counter, 0, 0);
    const int definition = wordsHeight(m_text.definition, m.capSmall, room.width());
    const CrossPainter cross(theme(), m_text.cross, m_master->site, layoutDirection());
    const QSize least = cross.sizeIn({0, 0});
    const bool hasDefinition =
        !m_text.definition.isEmpty() && below.height() - least.height() >= definition + m.spacing;
    if (hasDefinition) {
        const QRect line(room.left(), room.bottom() + 1 - definition, room.width(), definition);
        paintWords(painter, line, m_text.definition, m.capSmall, theme().colours.textMuted, Qt::AlignLeading);
        below.setBottom(line.top() - m.spacing - 1);
    }
    const int streakWidth =
        std::max(Type::figuresWidth(theme().type.fontForCap(m.capStreak, Weight::bold), "000"),
                 below.width() - least.width() - m.spacing * 2);
    const QSize size = cross.sizeIn({below.width() - streakWidth - m.spacing * 2, below.height()});
    const QRect whole(below.left(), below.bottom() + 1 - size.height(), size.width(), size.height());
    cross.paint(painter, visually(layoutDirection(), below, whole), texts());
    const QRect streak(whole.right() + 1 + m.spacing * 2, whole.top(),
                       below.right() - whole.right() - m.spacing * 2, whole.height());
    paintStreak(painter, visually(layoutDirection(), below, streak), Qt::AlignLeading);
}

void SafetyLane::paintWide(QPainter& painter, const QRect& room) {
    const Metrics& m = theme().metrics;
    const CrossPainter cross(theme(), m_text.cross, m_master->site, layoutDirection());
    const QSize size = cross.sizeIn({room.width() / 2, room.height()});
    const QRect place(room.right() + 1 - size.width(), room.top() + (room.height() - size.height()) / 2,
                      size.width(), size.height());
    cross.paint(painter, visually(layoutDirection(), room, place), texts());
    const QRect start(room.left(), room.top(), room.width() - size.width() - m.laneGap, room.height());
    const QRect figures = visually(layoutDirection(), room, start);
    const int counter = paintCounter(painter, figures) + m.spacing * 2;
    paintStreak(painter, figures.adjusted(0, counter, 0, 0), Qt::AlignHCenter);
}

void SafetyLane::paintStrip(QPainter& painter, const QRect& face) {
    const Metrics& m = theme().metrics;
    const Colours& c = theme().colours;
    const QRect room = face.adjusted(m.cardPadding, 0, -m.cardPadding, 0);
    const int figureTop = room.top() + (room.height() - qCeil(m.capCounter * 1.12)) / 2;
    const int width = Type::figuresWidth(theme().type.fontForCap(m.capCounter, Weight::bold), m_text.counter);
    const QRect figure(room.left(), figureTop, width, room.height());
    paintFigure(painter, visually(layoutDirection(), room, figure), m_text.counter, m.capCounter,
                counterInk(), Qt::AlignLeading);
    const QRect beside(figure.right() + 1 + m.spacing * 2, room.top(),
                       room.right() - figure.right() - m.spacing * 2, room.height());
    const QString words =
        m_text.review.isEmpty() ? m_text.under : m_text.under + QStringLiteral(". ") + m_text.review;
    const int height = wordsHeight(words, m.capSmall, beside.width());
    paintWords(painter,
               visually(layoutDirection(), room, beside).adjusted(0, (room.height() - height) / 2, 0, 0),
               words, m.capSmall, c.text, Qt::AlignLeading, Weight::semibold);
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_card.h"

#include <algorithm>

#include <QFontMetrics>

#include "ui/touch/pressable.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr Millimetres kPadding = 4_mm;
constexpr int kAnyHeight = 1 << 20;
constexpr double kMark = 1.7; // of the height of the letters beside it

} // namespace

// What a paragraph is laid out from.
struct BoardCard::Asked {
    Runs runs;
    bool isHeadline = false, isFirst = false;
    double cap = 0;
    int lines = 0, width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QColor ink;

    bool operator==(const Asked&) const = default;
};

struct BoardCard::Paragraph {
    Asked asked;
    std::shared_ptr<const WrappedText> text;

    bool answers(const Asked& other) const {
        if (asked == other) return true;
        Asked alike = asked;
        alike.lines = other.lines;
        // All of it, in no more lines than it may have.
        return alike == other && !asked.isHeadline && !text->wasCut() && !text->brokeWord() &&
               text->lineCount() <= other.lines;
    }
};

struct BoardCard::Laid {
    std::vector<Paragraph> body;
    std::optional<WrappedText> footer;
    int height = 0;
};

int BoardCard::padding() const {
    return m_theme.px(kPadding);
}

int BoardCard::padding(const CardForm& form) const {
    return form.isStrip ? m_theme.metrics.spacing : padding();
}

// A strip has no badge: its sign stands before the headline.
QString BoardCard::title(const CardForm& form) const {
    const bool hasSign = form.isStrip && !m_words.badge.isEmpty();
    return hasSign ? m_words.badge.left(1) + QStringLiteral(" ") + m_words.title : m_words.title;
}

int BoardCard::innerWidth(int width) const {
    return width - m_theme.metrics.cardEdge - 2 * padding();
}

QColor BoardCard::kindColour() const {
    const Colours& c = m_theme.colours;
    switch (m_words.kind) {
    case CardWords::Kind::note: return {};
    case CardWords::Kind::notice: return c.notice;
    case CardWords::Kind::important: return c.important;
    case CardWords::Kind::urgent: return c.urgent;
    case CardWords::Kind::recognition: return c.recognition;
    }
    return {};
}

// A preview may be cut: one tap opens it in full.
TextSetting BoardCard::setting(double cap, const QColor& ink, int lines,
                               Qt::LayoutDirection direction) const {
    TextSetting setting{cap, ink, m_theme.colours.card};
    setting.direction = direction;
    setting.maxLines = lines >= CardForm::kAll ? 0 : lines;
    setting.mayBeCut = true;
    return setting;
}

// Wraps. A headline that needs more lines than it has shrinks to the next smaller size; a word that is too
// long even then shrinks on before it breaks.
WrappedText BoardCard::laidOut(const Asked& asked) const {
    const Metrics& m = m_theme.metrics;
    const QSize room(asked.width, kAnyHeight);
    const auto at = setting(asked.cap, asked.ink, asked.lines, asked.direction);
    auto text = asked.isHeadline ? WrappedText::fitting(m_theme.type, asked.runs, at, room,
                                                        asked.isFirst ? m.capHeadline : m.capBody)
                                 : WrappedText(m_theme.type, asked.runs, at, asked.width);
    if (!text.brokeWord()) return text;
    return WrappedText::fitting(m_theme.type, asked.runs, at, room, m.capSmall);
}

// One form of a card differs from the next in few of its paragraphs: the others are taken from the last one.
BoardCard::Paragraph BoardCard::paragraph(Asked asked) const {
    if (m_laid)
        for (const Paragraph& last : m_laid->body)
            if (last.answers(asked)) return {std::move(asked), last.text};
    auto text = std::make_shared<const WrappedText>(laidOut(asked));
    return {std::move(asked), std::move(text)};
}

// How the rest is read comes first: the footer itself may be cut.
std::optional<WrappedText> BoardCard::footer(const CardForm& form, bool saysMore, int width,
                                             Qt::LayoutDirection direction) const {
    const bool hasBadge = form.isBrief && !m_words.badge.isEmpty();
    Runs runs;
    for (Run part : {Run{saysMore ? m_words.more : QString(), Weight::bold, false, m_theme.colours.text},
                     Run{hasBadge ? m_words.badge : QString()}, Run{m_words.footer},
                     Run{m_words.where, Weight::semibold}}) {
        if (part.text.isEmpty()) continue;
        if (!runs.empty()) runs.push_back({QStringLiteral(" · ")});
        runs.push_back(std::move(part));
    }
    if (runs.empty()) return std::nullopt;
    const auto at = setting(m_theme.metrics.capSmall * std::min(form.scale, 1.2), m_theme.colours.textMuted,
                            2, direction);
    return WrappedText(m_theme.type, runs, at, width - fivesWidth(form));
}

bool BoardCard::leavesOut(const CardForm& form) const {
    const bool isWithout = (!m_words.text.empty() && form.textLines == 0) ||
                           (!m_words.remark.isEmpty() && form.remarkLines == 0);
    return isWithout || (form.isBrief && !m_words.figure.empty() && !m_words.title.isEmpty());
}

BoardCard::Laid BoardCard::laid(const CardForm& form, int width, Qt::LayoutDirection direction) const {
    const Metrics& m = m_theme.metrics;
    const Colours& c = m_theme.colours;
    const int inner = innerWidth(width);
    Laid laid;
    const auto headline = [&](Runs runs, bool isFirst) {
        const double cap = form.scale * (isFirst ? m.capLaneHeadline : m.capHeadline);
        laid.body.push_back(
            paragraph({std::move(runs), true, isFirst, cap, form.titleLines, inner, direction, c.text}));
    };
    const auto words = [&](Runs runs, const QColor& ink, int lines) {
        if (runs.empty() || lines == 0) return;
        const double cap = form.isSmall ? m.capSmall : m.capBody * form.scale;
        laid.body.push_back(paragraph({std::move(runs), false, false, cap, lines, inner, direction, ink}));
    };
    // A goal's largest line is its number.
    if (!m_words.title.isEmpty() && !(form.isBrief && !m_words.figure.empty()))
        headline({{title(form), Weight::bold}}, form.isFirst && m_words.figure.empty());
    if (!m_words.figure.empty()) headline(m_words.figure, form.isFirst);
    words(m_words.text, m_words.kind == CardWords::Kind::note ? c.textMuted : c.text, form.textLines);
    if (!m_words.remark.isEmpty()) words({{m_words.remark}}, c.textMuted, form.remarkLines);
    const bool isCut = std::any_of(laid.body.begin(), laid.body.end(),
                                   [](const Paragraph& part) { return part.text->wasCut(); });
    if (!form.isStrip) laid.footer = footer(form, isCut || leavesOut(form), inner, direction);
    laid.height = 2 * padding(form) + (hasBadge(form) ? badgeHeight(form) + m.spacing : 0);
    for (const Paragraph& part : laid.body)
        laid.height += part.text->height() + m.spacing;
    laid.height += laid.footer ? laid.footer->height() : -m.spacing;
    return laid;
}

int BoardCard::height(const CardForm& form, int width) const {
    return laidOut(form, width, Qt::LeftToRight).height;
}

const BoardCard::Laid& BoardCard::laidOut(const CardForm& form, int width,
                                          Qt::LayoutDirection direction) const {
    const LaidFor wanted{form, width, direction, m_theme.colours.text};
    if (m_laidFor != wanted) m_laid = std::make_shared<const Laid>(laid(form, width, direction));
    m_laidFor = wanted;
    return *m_laid;
}

void BoardCard::paint(QPainter& painter, const CardForm& form, const QRect& rect,
                      Qt::LayoutDirection direction, std::vector<ShownText>& report) const {
    const Metrics& m = m_theme.metrics;
    const Laid& laid = laidOut(form, rect.width(), direction);
    paintCard(painter, m_theme, rect, kindColour(), direction);
    const int pad = padding(), high = padding(form);
    QRect room = visually(direction, rect, rect.adjusted(m.cardEdge + pad, high, -pad, -high));
    const QRect line(room.left(), room.bottom() + 1 - (laid.footer ? laid.footer->height() : 0), room.width(),
                     laid.footer ? laid.footer->height() : 0);
    if (hasBadge(form)) room.setTop(room.top() + paintBadge(painter, form, room, direction, report));
    for (const Paragraph& part : laid.body) {
        part.text->draw(painter, room.topLeft(), &report);
        room.setTop(room.top() + part.text->height() + m.spacing);
    }
    if (!laid.footer) return;
    const QRect words = visually(direction, line, line.adjusted(0, 0, -fivesWidth(form), 0));
    laid.footer->draw(painter, words.topLeft(), &report);
    if (m_words.highFives > 0) return paintFives(painter, form, line, direction, report);
    if (m_words.hasPicture) paintMark(painter, form, line, direction);
}

// The small filled word at the top of an announcement ("Important").
int BoardCard::badgeHeight(const CardForm& form) const {
    return qRound(m_theme.metrics.capSmall * std::min(form.scale, 1.2) * 1.9);
}

int BoardCard::paintBadge(QPainter& painter, const CardForm& form, const QRect& room,
                          Qt::LayoutDirection direction, std::vector<ShownText>& report) const {
    const Colours& c = m_theme.colours;
    const Metrics& m = m_theme.metrics;
    QColor ink = c.onNotice;
    if (m_words.kind == CardWords::Kind::urgent) ink = c.onUrgent;
    if (m_words.kind == CardWords::Kind::important) ink = c.onImportant;
    TextSetting text{m.capSmall * std::min(form.scale, 1.2), ink, kindColour(), Weight::semibold};
    text.direction = direction;
    const QFontMetrics metrics(m_theme.type.fontForCap(text.capPixels, text.weight));
    const int width = std::min(room.width(), metrics.horizontalAdvance(m_words.badge) + 2 * m.spacing + 2);
    const QRect rect = visually(direction, room, QRect(room.left(), room.top(), width, badgeHeight(form)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(text.ground);
    painter.drawRoundedRect(rect, m.radius / 2.0, m.radius / 2.0);
    drawLine(painter, m_theme.type, rect.adjusted(m.spacing, 0, -m.spacing, 0), m_words.badge, text, &report);
    return rect.height() + m.spacing;
}

// Of what stands at the end of the footer: high fives, or the mark of a picture.
int BoardCard::fivesWidth(const CardForm& form) const {
    const double cap = m_theme.metrics.capBody * std::min(form.scale, 1.2);
    if (m_words.highFives == 0) return m_words.hasPicture ? qRound(cap * kMark) + m_theme.metrics.spacing : 0;
    const QFontMetrics metrics(m_theme.type.fontForCap(cap, Weight::bold));
    return metrics.horizontalAdvance(QString::number(m_words.highFives)) + 2 + qRound(cap * 1.7) +
           2 * m_theme.metrics.spacing;
}

void BoardCard::paintMark(QPainter& painter, const CardForm& form, const QRect& line,
                          Qt::LayoutDirection direction) const {
    const int side = qRound(m_theme.metrics.capBody * std::min(form.scale, 1.2) * kMark);
    const QRect mark(line.right() + 1 - side, line.bottom() + 1 - side, side, side);
    m_theme.icons.paint(painter, Icon::picture, visually(direction, line, mark), m_theme.colours.text);
}

// Thumb and number at the end of the footer's last line.
void BoardCard::paintFives(QPainter& painter, const CardForm& form, const QRect& line,
                           Qt::LayoutDirection direction, std::vector<ShownText>& report) const {
    const double cap = m_theme.metrics.capBody * std::min(form.scale, 1.2);
    const int side = qRound(cap * 1.7);
    const QRect fives(line.right() + 1 - fivesWidth(form), line.bottom() + 1 - side, fivesWidth(form), side);
    const QRect place = visually(direction, line, fives);
    TextSetting text{cap, m_theme.colours.text, m_theme.colours.card, Weight::bold};
    text.direction = direction;
    text.align = Qt::AlignTrailing;
    const int used =
        drawLine(painter, m_theme.type, place, QString::number(m_words.highFives), text, &report);
    const QRect icon(place.right() + 1 - used - side - m_theme.metrics.spacing / 2, place.top(), side, side);
    const QRect mirrored(place.left() + used + m_theme.metrics.spacing / 2, place.top(), side, side);
    m_theme.icons.paint(painter, Icon::thumb, direction == Qt::RightToLeft ? mirrored : icon,
                        m_theme.colours.text);
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/safety_stack.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QStyle>

#include "ui/touch/view.h"

namespace ploegbord::ui {

namespace {

constexpr int kAnyHeight = 1 << 20;
constexpr double kNarrowest = 0.6; // a figure condensed further can no longer be read

} // namespace

SafetyStack::SafetyStack(const Theme& theme, Qt::LayoutDirection direction, std::vector<Line> lines)
    : m_theme(theme), m_direction(direction), m_lines(std::move(lines)) {
    m_lines.erase(
        std::remove_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.text.isEmpty(); }),
        m_lines.end());
}

WrappedText SafetyStack::laid(const Line& line, int width, Qt::Alignment align) const {
    TextSetting setting{line.cap, line.ink, m_theme.colours.card, line.weight, align};
    setting.direction = m_direction;
    setting.maxLines = line.maxLines;
    setting.mayBeCut = line.maxLines > 0;
    return WrappedText::fitting(m_theme.type, {{line.text, line.weight}}, setting, QSize(width, kAnyHeight),
                                m_theme.type.smallest());
}

// A figure's box ends at its base line, so it keeps a little room from the words below.
int SafetyStack::gapAfter(std::size_t line) const {
    if (line + 1 == m_lines.size()) return 0;
    return m_lines[line].isFigure ? m_theme.metrics.spacing : 0;
}

int SafetyStack::height(int width) const {
    int height = 0;
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        const Line& line = m_lines[n];
        height += line.isFigure ? qCeil(line.cap) : laid(line, width, Qt::AlignLeading).height();
        height += gapAfter(n);
    }
    return height;
}

int SafetyStack::width() const {
    int widest = 0;
    for (const Line& line : m_lines)
        if (line.isFigure)
            widest = std::max(widest,
                              Type::figuresWidth(m_theme.type.fontForCap(line.cap, line.weight), line.text));
    return widest;
}

bool SafetyStack::fits(int width) const {
    return std::none_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        if (line.isFigure) return false;
        const WrappedText words = laid(line, width, Qt::AlignLeading);
        return words.wasCut() || words.brokeWord();
    });
}

// The height of a figure is what the eye needs; short of width it is condensed instead.
void SafetyStack::paintFigure(QPainter& painter, const QRect& place, const Line& line, Qt::Alignment align,
                              std::vector<ShownText>& report) const {
    const QFont font = m_theme.type.fontForCap(line.cap, line.weight);
    const int natural = Type::figuresWidth(font, line.text);
    const int width = std::min(natural, place.width());
    const auto side = QStyle::visualAlignment(m_direction, align);
    int left = place.left();
    if (side & Qt::AlignHCenter) left += (place.width() - width) / 2;
    if (side & Qt::AlignRight) left += place.width() - width;
    painter.save();
    painter.translate(left, place.top());
    painter.scale(double(width) / std::max(1, natural), 1);
    painter.setFont(font);
    painter.setPen(line.ink);
    Type::drawFigures(painter, QRect(0, 0, natural, place.height()), Qt::AlignLeft | Qt::AlignTop, line.text);
    painter.restore();
    report.push_back({QRect(left, place.top(), width, place.height()), line.text,
                      width < natural * kNarrowest, false, line.cap, line.ink, m_theme.colours.card});
}

void SafetyStack::paint(QPainter& painter, const QRect& room, Qt::Alignment align,
                        std::vector<ShownText>& report) const {
    int top = room.top();
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        const Line& line = m_lines[n];
        if (line.isFigure) {
            paintFigure(painter, QRect(room.left(), top, room.width(), qCeil(line.cap)), line, align, report);
            top += qCeil(line.cap) + gapAfter(n);
            continue;
        }
        const WrappedText words = laid(line, room.width(), align);
        words.draw(painter, QPoint(room.left(), top), &report);
        top += words.height() + gapAfter(n);
    }
}

SafetyStack counterStack(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text,
                         SafetyScale scale, Detail detail) {
    const Metrics& m = theme.metrics;
    const Colours& c = theme.colours;
    const double body = std::max(m.capSmall, m.capBody * scale.words),
                 small = std::max(m.capSmall, m.capSmall * scale.words);
    std::vector<SafetyStack::Line> lines{
        {text.counter, m.capCounter * scale.figures, text.isKnown ? c.safe : c.text, Weight::bold, true},
        {text.under, body, c.text, Weight::semibold}};
    if (detail == Detail::least) {
        const bool isReviewed = !text.review.isEmpty();
        lines.push_back({isReviewed ? text.review : text.target, small, isReviewed ? c.text : c.textMuted,
                         isReviewed ? Weight::bold : Weight::regular});
    } else {
        lines.push_back({text.target, small, c.textMuted});
        lines.push_back({text.review, small, c.text, Weight::bold});
        lines.push_back({text.quiet, small, c.text, Weight::bold});
    }
    return SafetyStack(theme, direction, std::move(lines));
}

SafetyStack streakFigure(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text,
                         SafetyScale scale) {
    return SafetyStack(
        theme, direction,
        {{text.streak, theme.metrics.capStreak * scale.figures, theme.colours.text, Weight::bold, true}});
}

SafetyStack streakWords(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text,
                        SafetyScale scale, int maxLines) {
    SafetyStack::Line words{text.streakUnder, theme.metrics.capSmall * std::max(1.0, scale.words),
                            theme.colours.textMuted};
    words.maxLines = maxLines;
    return SafetyStack(theme, direction, {words});
}

StreakRow::StreakRow(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text,
                     SafetyScale scale, int maxLines)
    : m_theme(theme), m_direction(direction), m_figure(streakFigure(theme, direction, text, scale)),
      m_words(streakWords(theme, direction, text, scale, maxLines)) {}

int StreakRow::figureWidth(int width) const {
    return std::min(m_figure.width(), width / 2);
}

int StreakRow::height(int width) const {
    const int figure = figureWidth(width);
    return std::max(m_figure.height(figure), m_words.height(width - figure - gap()));
}

bool StreakRow::fits(int width) const {
    return m_words.fits(width - figureWidth(width) - gap());
}

void StreakRow::paint(QPainter& painter, const QRect& room, std::vector<ShownText>& report) const {
    const int width = figureWidth(room.width()), high = height(room.width());
    const auto centred = [&](const QRect& place, const SafetyStack& stack) {
        const int lower = (high - stack.height(place.width())) / 2;
        stack.paint(painter, visually(m_direction, room, place).adjusted(0, lower, 0, 0), Qt::AlignLeading,
                    report);
    };
    centred(QRect(room.left(), room.top(), width, high), m_figure);
    const int left = room.left() + width + gap();
    centred(QRect(left, room.top(), room.right() + 1 - left, high), m_words);
}

SafetyStack definitionStack(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text) {
    return SafetyStack(theme, direction,
                       {{text.definition, theme.metrics.capSmall, theme.colours.textMuted}});
}

} // namespace ploegbord::ui

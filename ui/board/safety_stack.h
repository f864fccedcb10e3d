// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPainter>

#include "ui/board/safety_text.h"
#include "ui/text/wrapped_text.h"
#include "ui/theme/theme.h"

namespace ploegbord::ui {

// Figures and words of the safety lane, one under the other.
class SafetyStack {
  public:
    struct Line {
        QString text;
        double cap; // pixels
        QColor ink;
        Weight weight = Weight::regular;
        bool isFigure = false; // one line, as wide as the room at most: condensed before it is cut
        int maxLines = 0;
    };
    SafetyStack(const Theme& theme, Qt::LayoutDirection direction, std::vector<Line> lines);

    int height(int width) const; // pixels
    int width() const;           // of its widest figure, uncondensed
    bool fits(int width) const;  // no word is left out
    // From the upper edge of `room`.
    void paint(QPainter& painter, const QRect& room, Qt::Alignment align,
               std::vector<ShownText>& report) const;

  private:
    int gapAfter(std::size_t line) const;
    void paintFigure(QPainter& painter, const QRect& place, const Line& line, Qt::Alignment align,
                     std::vector<ShownText>& report) const;
    WrappedText laid(const Line& line, int width, Qt::Alignment align) const;

    const Theme& m_theme;
    Qt::LayoutDirection m_direction;
    std::vector<Line> m_lines;
};

// How large the pieces of the safety lane are drawn; 1 is the least that the figures of ergonomics allow.
struct SafetyScale {
    double figures = 1, words = 1;
};

enum class Detail { least, full }; // least: two lines under the counter; full: all there is to say
SafetyStack counterStack(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text,
                         SafetyScale scale, Detail detail);
SafetyStack streakFigure(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text,
                         SafetyScale scale);
SafetyStack streakWords(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text,
                        SafetyScale scale, int maxLines = 0);
// The streak with its words beside it: in a strip, a wide lane and full screen.
class StreakRow {
  public:
    StreakRow(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text, SafetyScale scale,
              int maxLines = 0);
    int height(int width) const;
    bool fits(int width) const; // no word is left out
    void paint(QPainter& painter, const QRect& room, std::vector<ShownText>& report) const;

  private:
    int figureWidth(int width) const;
    int gap() const { return m_theme.metrics.spacing; }

    const Theme& m_theme;
    Qt::LayoutDirection m_direction;
    SafetyStack m_figure, m_words;
};
SafetyStack definitionStack(const Theme& theme, Qt::LayoutDirection direction, const SafetyText& text);

} // namespace ploegbord::ui

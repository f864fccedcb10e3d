// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QPainter>

#include "ui/board/card_words.h"
#include "ui/theme/theme.h"

namespace ploegbord::ui {

// How much of it is shown, and how large.
struct CardForm {
    static constexpr int kAll = 1000;
    bool isFirst = false; // the first card's headline is the largest
    double scale = 1;     // of all letters, for panels with room
    int titleLines = kAll, textLines = kAll, remarkLines = kAll;
    bool isSmall = false; // the text in the smallest letters
    bool isBrief = false; // the badge in the footer; of a goal only its figure
    bool isStrip = false; // its sign and headline alone, in little height

    bool operator==(const CardForm&) const = default;
};

// One card, measured and painted without a widget of its own: a lane is one picture.
class BoardCard {
  public:
    BoardCard(const Theme& theme, CardWords words) : m_theme(theme), m_words(std::move(words)) {}

    bool says(const CardWords& words) const { return m_words == words; }
    // Pixels for the whole card, its padding included.
    int height(const CardForm& form, int width) const;
    // Urgent: stays on every page of a lane.
    bool isPinned() const { return m_words.kind == CardWords::Kind::urgent; }
    const core::RecordId& id() const { return m_words.id; }
    int textWidth(int width) const { return innerWidth(width); } // of its lines
    // In a rect that is taller the footer stays at the bottom.
    void paint(QPainter& painter, const CardForm& form, const QRect& rect, Qt::LayoutDirection direction,
               std::vector<ShownText>& report) const;

  private:
    struct Asked;
    struct Paragraph;
    struct Laid;
    struct LaidFor {
        CardForm form;
        int width;
        Qt::LayoutDirection direction;
        QColor ink;

        bool operator==(const LaidFor&) const = default;
    };
    const Laid& laidOut(const CardForm& form, int width, Qt::LayoutDirection direction) const;
    Laid laid(const CardForm& form, int width, Qt::LayoutDirection direction) const;
    WrappedText laidOut(const Asked& asked) const;
    Paragraph paragraph(Asked asked) const;
    std::optional<WrappedText> footer(const CardForm& form, bool saysMore, int width,
                                      Qt::LayoutDirection direction) const;
    bool leavesOut(const CardForm& form) const;
    TextSetting setting(double cap, const QColor& ink, int lines, Qt::LayoutDirection direction) const;
    int paintBadge(QPainter& painter, const CardForm& form, const QRect& room, Qt::LayoutDirection direction,
                   std::vector<ShownText>& report) const;
    void paintMark(QPainter& painter, const CardForm& form, const QRect& line,
                   Qt::LayoutDirection direction) const;
    void paintFives(QPainter& painter, const CardForm& form, const QRect& line, Qt::LayoutDirection direction,
                    std::vector<ShownText>& report) const;
    bool hasBadge(const CardForm& form) const { return !m_words.badge.isEmpty() && !form.isBrief; }
    int badgeHeight(const CardForm& form) const;
    int fivesWidth(const CardForm& form) const;
    int innerWidth(int width) const;
    int padding() const;
    int padding(const CardForm& form) const; // above and below
    QString title(const CardForm& form) const;
    QColor kindColour() const;

    const Theme& m_theme;
    CardWords m_words;
    // What was measured last is what is painted next, and a text costs more to lay out than to paint.
    mutable std::shared_ptr<const Laid> m_laid;
    mutable std::optional<LaidFor> m_laidFor;
};

using BoardCards = std::vector<BoardCard>;

} // namespace ploegbord::ui

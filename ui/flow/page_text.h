// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/theme/theme.h"

namespace ploegbord::ui {

// How a page's own words are set: the sentence on its card, paragraphs, and a note or error as a block. Each
// fits its room by smaller letters, down to the smallest that may be.
class PageText {
  public:
    PageText(const Theme& theme, Qt::LayoutDirection direction) : m_theme(theme), m_direction(direction) {}

    // The card's height for this width: at least two lines of headlines, at most `most` unless the smallest
    // letters need more.
    int sentenceHeight(const Runs& sentence, int width, int most) const;
    void paintSentence(QPainter& painter, const Runs& sentence, const QRect& card,
                       std::vector<ShownText>& report) const;

    int height(const QString& text, TextRole role, Weight weight, int width) const;
    // Shrinks to `rect`; at its top, or in the middle.
    void paint(QPainter& painter, const QString& text, TextRole role, Weight weight, const QRect& rect,
               bool isCentred, std::vector<ShownText>& report) const;

    // A note or an error; an error on its colour.
    int messageHeight(const QString& text, bool isError, int width) const;
    void paintMessage(QPainter& painter, const QString& text, bool isError, const QRect& rect,
                      std::vector<ShownText>& report) const;

  private:
    TextSetting setting(TextRole role, Weight weight) const;
    TextSetting sentenceSetting(TextRole role) const;
    WrappedText laidSentence(const Runs& sentence, const QSize& room) const;
    int padding(bool isError) const;

    const Theme& m_theme;
    Qt::LayoutDirection m_direction;
};

} // namespace ploegbord::ui

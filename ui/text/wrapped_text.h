// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPointF>
#include <QRect>
#include <QTextLayout>
#include <memory>
#include <vector>

#include "ui/text/reports_text.h"
#include "ui/theme/type.h"

class QPainter;

namespace ploegbord::ui {

// A stretch of a sentence in one weight; a blank is drawn on a tinted ground with a line under it.
struct Run {
    QString text;
    Weight weight = Weight::regular;
    bool isBlank = false;
    QColor ink = {}; // invalid: the paragraph's

    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

// How a paragraph is set. Widths and heights are pixels.
struct TextSetting {
    double capPixels;
    QColor ink;
    QColor ground;                          // only reported, so that contrast can be judged
    Weight weight = Weight::regular;        // of a plain string
    Qt::Alignment align = Qt::AlignLeading; // Leading follows the direction of the text's widget
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    int maxLines = 0; // 0: as many as it takes
    bool mayBeCut = false;
    QColor blankGround = {}, blankLine = {};
};

// A paragraph of bold and regular runs laid out in a width, with an ellipsis when it does not fit in its
// lines.
class WrappedText {
  public:
    WrappedText(const Type& type, Runs runs, TextSetting setting, int width);
    WrappedText(const Type& type, const QString& text, TextSetting setting, int width);
    WrappedText(WrappedText&&) noexcept;
    WrappedText& operator=(WrappedText&&) noexcept;
    ~WrappedText();

    int height() const; // of all lines, pixels
    int lineCount() const;
    double cap() const; // of its letters, pixels
    int widestLine() const;
    double lineBottom(int line) const; // pixels from the top
    double firstBaseline() const;      // the same
    int lineEnd(int line) const;       // in the text: where the next line begins
    bool wasCut() const;               // text was left out
    bool readsFromRight() const;       // its paragraph; words of another script in it read their own way
    bool brokeWord() const;            // a word longer than the width was split

    // Draws with the upper left corner at `topLeft` and adds what was drawn to `report`.
    void draw(QPainter& painter, QPoint topLeft, std::vector<ShownText>* report = nullptr) const;

    // The largest setting between `setting.capPixels` and `leastCap` at which the text fits in `room` uncut
    // and with whole words, else the least one.
    static WrappedText fitting(const Type& type, const Runs& runs, TextSetting setting, QSize room,
                               double leastCap);

  private:
    struct Laid;
    std::unique_ptr<Laid> m_laid;
};

// One line in `rect`, vertically centred, with an ellipsis when it must; returns the width used.
int drawLine(QPainter& painter, const Type& type, const QRect& rect, const QString& text,
             const TextSetting& setting, std::vector<ShownText>* report = nullptr);

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

#include "ui/theme/metrics.h"

class QPainter;

namespace ploegbord::ui {

enum class TextRole { counter, streak, laneHeadline, headline, body, small };
enum class Weight { regular, semibold, bold };

// One typeface in three weights, sized by the height of its capitals, which is what the eye needs.
class Type {
  public:
    explicit Type(const Metrics& metrics);

    double cap(TextRole role) const; // pixels
    double smallest() const { return cap(TextRole::small); }
    const QFont& font(TextRole role, Weight weight = Weight::regular) const;
    // Never below the asked cap height: the pixel size is rounded up.
    QFont fontForCap(double capPixels, Weight weight = Weight::regular) const;

    // Text whose digits all take the widest digit's room, so that a clock or counter does not jitter.
    static void drawFigures(QPainter& painter, const QRect& rect, Qt::Alignment align, const QString& text);
    static int figuresWidth(const QFont& font, const QString& text);

  private:
    double m_caps[6];
    double m_capRatio[3]; // cap height / pixel size, by weight
    QFont m_fonts[6][3];
};

} // namespace ploegbord::ui

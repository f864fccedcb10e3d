// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRect>
#include <QString>
#include <vector>

namespace ploegbord::ui {

// A piece of text as it was last painted.
struct ShownText {
    QRect rect; // in the widget's coordinates
    QString text;
    bool wasCut = false;   // an ellipsis, or a word broken in two, or too tall for its room
    bool mayBeCut = false; // a preview that opens in full: cutting it is meant
    double capPixels = 0;
    QColor ink = {}, ground = {};
};

// Implemented by every widget that paints text of its own, so that a test can see what a reader would.
// What paintEvent drew last, in any order; empty before the first paint.
class ReportsText {
  public:
    virtual ~ReportsText() = default;
    virtual const std::vector<ShownText>& shownTexts() const = 0;
};

} // namespace ploegbord::ui

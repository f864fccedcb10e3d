// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPainter>

#include "ui/board/safety_text.h"
#include "ui/text/wrapped_text.h"
#include "ui/theme/theme.h"

namespace ploegbord::ui {

// What each look of the cross's cells means, one under the other.
class CrossLegend {
  public:
    CrossLegend(const Theme& theme, const core::Site& site, Qt::LayoutDirection direction);

    int width() const; // pixels of the longest name on one line, its cell included
    // Spread over the height of `room`, never wider apart than is pleasant. Names wrap; where that takes
    // too much height the cells become smaller, and at last the names are cut.
    void paint(QPainter& painter, const QRect& room, std::vector<ShownText>& report) const;

  private:
    struct Entry {
        CellLook look;
        QString name;
    };
    struct Fit {
        int width;        // pixels of the whole legend
        double box = 2;   // the cell's side, in heights of a capital
        int maxLines = 0; // of a name; 0: as many as it takes
    };
    double cap() const;
    int side(double box) const;
    WrappedText laid(const Entry& entry, const Fit& fit) const;
    int rowHeight(const Entry& entry, const Fit& fit) const;
    int height(const Fit& fit) const; // of all rows without gaps

    const Theme& m_theme;
    Qt::LayoutDirection m_direction;
    std::vector<Entry> m_entries;
};

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/button_row.h"

#include <algorithm>

namespace ploegbord::ui {

std::vector<QRect> buttonRow(const QRect& row, int big, int small, const Metrics& metrics) {
    const int gap = metrics.gap, gaps = (big + small - 1) * gap;
    // Two small ones and their gap are as wide as a big one, where that leaves room for a word; on little
    // glass the big ones give way first, down to their least width.
    const int column = (row.width() - (big + small / 2 - 1) * gap) / std::max(1, big + small / 2);
    const int wanted = std::max((column - gap) / 2, metrics.target * 13 / 10);
    const int most = (row.width() - gaps - big * metrics.primaryWidth) / std::max(1, small);
    const int smallWidth = std::max(metrics.target, std::min(wanted, most));
    const int bigWidth = big ? (row.width() - gaps - small * smallWidth) / big : 0;
    std::vector<QRect> places;
    int left = row.left();
    for (int n = 0; n < big + small; ++n) {
        const int width = n < big ? bigWidth : smallWidth;
        places.push_back({left, row.top(), width, row.height()});
        left += width + gap;
    }
    if (!places.empty()) places.back().setRight(row.right());
    return places;
}

} // namespace ploegbord::ui

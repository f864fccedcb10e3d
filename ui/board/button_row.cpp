// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/button_row.h"

#include <algorithm>

namespace ploegbord::ui {

namespace {

bool fitInOneRow(int width, int big, int small, const Metrics& metrics) {
    return big * metrics.primaryWidth + small * metrics.target + (big + small - 1) * metrics.gap <= width;
}

} // namespace

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

int buttonRowsHeight(int width, int big, int small, const Metrics& metrics) {
    return fitInOneRow(width, big, small, metrics) ? metrics.bottomBar : 2 * metrics.bottomBar + metrics.gap;
}

std::vector<QRect> buttonRows(const QRect& rows, int big, int small, const Metrics& metrics) {
    if (fitInOneRow(rows.width(), big, small, metrics)) return buttonRow(rows, big, small, metrics);
    const QRect first(rows.left(), rows.top(), rows.width(), metrics.bottomBar);
    const QRect second = first.translated(0, metrics.bottomBar + metrics.gap);
    auto places = buttonRow(first, big, 0, metrics);
    for (const QRect& place : buttonRow(second, small, 0, metrics)) // as wide as the row lets them be
        places.push_back(place);
    return places;
}

} // namespace ploegbord::ui

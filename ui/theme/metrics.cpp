// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/metrics.h"

#include <algorithm>

namespace ploegbord::ui {
namespace {

using namespace literals;

constexpr int kKeysInRow = 10;
constexpr int kKeyRows = 4;

// 20 mm where ten keys fit, else a tenth of the width.
int widthOfKey(const Panel& panel, const Metrics& m) {
    const int room = (panel.pixels().width() - 2 * m.margin - (kKeysInRow - 1) * m.keyGap) / kKeysInRow;
    return std::min(panel.px(20_mm), room);
}

// 20 mm, unless four rows would take more than half the height: a low panel must still show what is typed.
int heightOfKey(const Panel& panel, const Metrics& m) {
    const int room = (panel.pixels().height() / 2 - (kKeyRows - 1) * m.keyGap) / kKeyRows;
    return std::min(panel.px(20_mm), room);
}

void setTargets(const Panel& panel, Metrics& m) {
    m.target = panel.px(25_mm);
    m.primaryWidth = panel.px(40_mm);
    m.primaryHeight = panel.px(25_mm);
    m.gap = panel.px(8_mm);
    m.dangerGap = panel.px(13_mm);
    m.keyGap = panel.px(3_mm);
    m.slop = panel.px(4_mm);
    m.palm = panel.px(32_mm);
    m.edge = panel.px(1_mm);
    m.radius = panel.px(2.5_mm);
    m.focusRing = panel.px(0.8_mm);
}

void setLayout(const Panel& panel, Metrics& m) {
    const bool small = panel.isSmall();
    m.margin = panel.px(small ? 4_mm : 6_mm);
    m.statusBar = panel.px(13_mm);
    m.bottomBar = panel.px(26_mm);
    m.laneGap = panel.px(4_mm);
    m.cardGap = panel.px(2.5_mm);
    m.cardPadding = panel.px(small ? 4_mm : 5_mm);
    m.cardEdge = panel.px(2.5_mm);
    m.spacing = panel.px(2_mm);
    m.icon = panel.px(10_mm);
    m.iconInline = panel.px(8_mm);
    m.crossCell = panel.px(small ? 7_mm : 9_mm);
    m.crossGap = panel.px(0.5_mm);
}

void setCaps(const Panel& panel, Metrics& m) {
    m.capCounter = panel.pxExact(panel.isSmall() ? 20_mm : 32_mm);
    m.capStreak = m.capCounter / 2;
    m.capLaneHeadline = panel.pxExact(7_mm);
    m.capHeadline = panel.pxExact(5_mm);
    m.capBody = panel.pxExact(4_mm);
    m.capSmall = panel.pxExact(3.5_mm);
}

} // namespace

Metrics Metrics::of(const Panel& panel) {
    Metrics m{};
    setTargets(panel, m);
    setLayout(panel, m);
    setCaps(panel, m);
    m.key = widthOfKey(panel, m);
    m.keyHeight = heightOfKey(panel, m);
    return m;
}

} // namespace ploegbord::ui

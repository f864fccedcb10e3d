// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/panel.h"

namespace ploegbord::ui {

// Every size of the kiosk, in pixels of one panel. The millimetres behind them stand in metrics.cpp only.
struct Metrics {
    // Targets
    int target;        // 25 mm: least width and height of anything pressable
    int primaryWidth;  // 40 mm
    int primaryHeight; // 25 mm
    int gap;           // 8 mm between two targets
    int dangerGap;     // 13 mm beside a destructive one
    int key;           // 20 mm, or what the width of the panel leaves
    int keyHeight;     // 20 mm, less on a low panel
    int keyGap;        // 3 mm
    int slop;          // 4 mm a finger may slide off its target
    int palm;          // 32 mm: a contact this wide is no finger
    int edge;          // 1 mm: what stands up, and sinks when pressed
    int radius;        // corner of cards and buttons
    int focusRing;     // width of the keyboard's focus ring

    // Layout
    int margin;      // between the glass's rim and anything on it
    int statusBar;   // height of the dark bar
    int bottomBar;   // height of the buttons' row, without margins
    int laneGap;     // between the board's lanes
    int cardGap;     // between cards that are not targets
    int cardPadding; // inside a card
    int cardEdge;    // the coloured left edge that says a card's kind
    int spacing;     // between two lines or things that belong together
    int icon;        // 10 mm: an icon that stands above a word or alone
    int iconInline;  // an icon beside a word of headline size
    int crossCell;   // 9 mm (7 on a small panel)
    int crossGap;    // between cells of the cross

    // Cap heights, exact pixels: hand them to Type
    double capCounter;      // 32 mm (20 on a small panel)
    double capStreak;       // half the counter
    double capLaneHeadline; // 7 mm
    double capHeadline;     // 5 mm
    double capBody;         // 4 mm
    double capSmall;        // 3.5 mm: nothing is smaller

    static Metrics of(const Panel& panel);
};

} // namespace ploegbord::ui

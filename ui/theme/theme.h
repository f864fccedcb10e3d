// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/panel.h"
#include "ui/theme/type.h"

namespace ploegbord::ui {

// What every widget is drawn from. main owns one, it outlives all widgets, and they hold a const reference.
// Widgets read colours when they paint and never keep a copy, so that setShade() followed by update() on the
// window is all it takes to turn the board to night. Needs a QGuiApplication.
class Theme {
  public:
    explicit Theme(const Panel& forPanel, Shade shade = Shade::day, bool isMoving = true)
        : panel(forPanel), metrics(Metrics::of(forPanel)), type(metrics), colours(Colours::of(shade)),
          hasMotion(isMoving) {}
    Theme(const Theme&) = delete;
    Theme& operator=(const Theme&) = delete;

    void setShade(Shade shade) { colours = Colours::of(shade); }
    int px(Millimetres length) const { return panel.px(length); }

    const Panel panel;
    const Metrics metrics;
    const Type type;
    Colours colours;
    const bool hasMotion; // off: nothing fades
    const Icons icons;
};

} // namespace ploegbord::ui

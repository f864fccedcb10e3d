// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPainter>

#include "ui/text/reports_text.h"
#include "ui/theme/theme.h"

namespace ploegbord::ui {

// The line above a lane of the board.
struct LaneHeading {
    QString title;
    QString note;      // at the end: "deze week 9 · 1/3"
    QString shortNote; // instead, where the note does not fit: "1/3"
};
int laneHeadingHeight(const Theme& theme);
void paintLaneHeading(QPainter& painter, const Theme& theme, const QRect& rect, const LaneHeading& heading,
                      Qt::LayoutDirection direction, std::vector<ShownText>& report);

} // namespace ploegbord::ui

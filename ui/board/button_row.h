// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QRect>

#include "ui/theme/metrics.h"

namespace ploegbord::ui {

// The places of the board's buttons, left to right: the big ones, then the small ones half as wide, 8 mm
// between all.
std::vector<QRect> buttonRow(const QRect& row, int big, int small, const Metrics& metrics);

// The same in one row, or where they do not fit in it at their least sizes in two: the small ones below.
std::vector<QRect> buttonRows(const QRect& rows, int big, int small, const Metrics& metrics);
int buttonRowsHeight(int width, int big, int small, const Metrics& metrics);

} // namespace ploegbord::ui

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

} // namespace ploegbord::ui

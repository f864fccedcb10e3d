// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "ui/theme/theme.h"

namespace ploegbord::test {

// Walks everything visible in `root` as a gloved hand and a tired eye would, and says each violation of the
// figures as a sentence with sizes in millimetres: targets too small, too close, overlapping, outside the
// glass or nested; text cut, too small, too faint or overlapping; what the Tab key does not reach; what has
// no accessible name. `root` must be shown at the panel's size; it is painted once by this.
std::vector<std::string> walk(QWidget& root, const ui::Theme& theme);

// All sentences in one, for a test's INFO.
std::string joined(const std::vector<std::string>& sentences);

// Presses and lets go in the middle, by the mouse.
void tap(QWidget& target);

} // namespace ploegbord::test

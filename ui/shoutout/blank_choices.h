// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/core/bodies.h"
#include "app/core/recognition_pattern.h"
#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// What a blank of a pattern can be filled with: keys of what the plant or the pattern lists, or a number.
bool isNumber(const core::Blank& blank);
std::vector<std::string> keysOf(const core::Blank& blank, const Moment& moment);
void addKeys(Page& page, const core::Blank& blank, const core::Recognition& draft, const Moment& moment);
void addNumbers(Page& page, const core::Blank& blank, const core::Recognition& draft);

} // namespace ploegbord::ui

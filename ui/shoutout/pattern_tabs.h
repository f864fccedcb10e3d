// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/core/recognition_pattern.h"
#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// For what a shoutout can be: every category in the first tab (0), then one each.
std::vector<const core::RecognitionPattern*> offeredPatterns(std::size_t tab);
void addPatterns(Page& page, std::size_t chosen, const Moment& moment);

} // namespace ploegbord::ui

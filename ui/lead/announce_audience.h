// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/audience.h"
#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// For whom an announcement is: lines, crews and shifts, a tab for each.
inline constexpr int kAudienceTabs = 3;
void addAudience(Page& page, const core::Audience& audience, int tab, const Moment& moment);
void chooseAudience(core::Audience& audience, int tab, std::size_t index, const Moment& moment);
QString audienceNames(const core::Audience& audience, const Moment& moment); // "everyone" for an empty one
QString audienceText(const core::Audience& audience, const Moment& moment);

} // namespace ploegbord::ui

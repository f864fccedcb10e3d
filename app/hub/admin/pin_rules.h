// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "app/core/result.h"

namespace ploegbord::hub {

// Six digits, and none of the few that everybody tries first: one digit six times, a run up or down (also
// past 9), one or two or three digits repeated.
core::Result<void> checkPin(std::string_view pin);

} // namespace ploegbord::hub

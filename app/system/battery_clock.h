// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/time.h"

namespace ploegbord::system {

// Whether the machine's time, which is now `now`, went on while it was off. A machine without a clock on a
// battery, or with a flat one, starts with the time at which it was switched off: near enough to the truth to
// be believed, and wrong by as long as it was off.
bool isTimeKeptWhileOff(core::Instant now);

} // namespace ploegbord::system

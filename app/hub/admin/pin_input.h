// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/core/result.h"

namespace ploegbord::hub {

// One line of standard input, checked by the rules for PINs. At a terminal it asks, twice, and shows nothing.
core::Result<std::string> readPin();

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/core/record.h"

namespace ploegbord::core {

// What the plant calls it ("L3", a person's number); "" for kinds without a key.
std::string keyOf(const Record& record);

} // namespace ploegbord::core

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/hub/admin/table_reader.h"

namespace ploegbord::hub {

// Name of the store's setting that holds what readRouting gives.
inline constexpr const char* kRoutingSetting = "routing";

CsvShape routingShape();
// Which function a class of reports goes to, of one line or (empty) of every line without a row of its own.
// Canonical JSON: [{"class","function","line"}...], line an id or "".
std::string readRouting(TableReader& reader);

} // namespace ploegbord::hub

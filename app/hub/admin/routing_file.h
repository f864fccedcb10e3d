// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/admin/table_reader.h"

namespace ploegbord::hub {

CsvShape routingShape();
// Which function a class of reports goes to, of one line or (empty) of every line without a row of its own.
// Rules are part of the site's record; a row replaces the rule of its class and line.
void readRouting(TableReader& reader, core::Site& site);

} // namespace ploegbord::hub

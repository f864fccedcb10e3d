// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/hub/admin/master_data.h"
#include "app/hub/admin/table_reader.h"

namespace ploegbord::hub {

CsvShape peopleShape();
// Columns that the file does not have keep what stands; a badge never enters a record.
void readPeople(TableReader& reader, MasterData& data);

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/db/connection.h"

namespace ploegbord::hub {

db::DbResult<std::optional<std::string>> findSetting(db::Connection& connection, const std::string& name);
db::DbResult<void> saveSetting(db::Connection& connection, const std::string& name, const std::string& value);

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/db/connection.h"

namespace ploegbord::hub {

// When the backup was made that was restored; gone with the next import of people.
inline constexpr const char* kRestoredSetting = "restored";

db::DbResult<std::optional<std::string>> findSetting(db::Connection& connection, const std::string& name);
db::DbResult<void> saveSetting(db::Connection& connection, const std::string& name, const std::string& value);
db::DbResult<void> forgetSetting(db::Connection& connection, const std::string& name);

} // namespace ploegbord::hub

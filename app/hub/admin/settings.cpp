// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/settings.h"

namespace ploegbord::hub {

db::DbResult<std::optional<std::string>> findSetting(db::Connection& connection, const std::string& name) {
    std::optional<std::string> value;
    return connection
        .run("SELECT value FROM setting WHERE name = $1", {name},
             [&](const db::Row& row) { value = std::string(row.text(0)); })
        .map([&](std::int64_t) { return std::move(value); });
}

db::DbResult<void> saveSetting(db::Connection& connection, const std::string& name,
                               const std::string& value) {
    return connection
        .run("INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = "
             "excluded.value",
             {name, value})
        .map([](std::int64_t) {});
}

db::DbResult<void> forgetSetting(db::Connection& connection, const std::string& name) {
    return connection.run("DELETE FROM setting WHERE name = $1", {name}).map([](std::int64_t) {});
}

} // namespace ploegbord::hub

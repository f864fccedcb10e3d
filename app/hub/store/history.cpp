// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/history.h"

namespace ploegbord::hub {
namespace {

// SQLite would wait for a reader as long as for any lock, and every post with it.
constexpr std::int64_t kPatienceMs = 100;

db::DbResult<std::int64_t> pragma(db::Connection& connection, const std::string& sql) {
    std::int64_t value = 0;
    auto done = connection.run(sql, {}, [&](const db::Row& row) { value = row.integer(0); });
    if (!done) return done;
    return value;
}

} // namespace

db::DbResult<bool> forgetHistory(db::Connection& connection) {
    if (connection.engine() != db::Engine::sqlite) return true;
    const auto patience = pragma(connection, "PRAGMA busy_timeout");
    if (!patience) return tl::unexpected(patience.error());
    auto isBusy = pragma(connection, "PRAGMA busy_timeout=" + std::to_string(kPatienceMs));
    if (isBusy) isBusy = pragma(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    const auto back = pragma(connection, "PRAGMA busy_timeout=" + std::to_string(*patience));
    if (!isBusy) return tl::unexpected(isBusy.error());
    if (!back) return tl::unexpected(back.error());
    return *isBusy == 0;
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <utility>

#include "app/hub/admin/backup.h"
#include "app/hub/admin/command.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/admin/erasure.h"
#include "app/hub/admin/settings.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

// All of a restore but where its transaction comes from.
struct RestoreJob {
    std::string file;
    std::string madeAt;
    HubOptions options;
    std::vector<LedgerEntry> ledger;
    const core::Clock& clock;
    core::Random& random;
    Restored restored;

    core::Result<void> run(db::Connection& connection) {
        auto outcome = restoreInto(connection, file, ledger, clock.now(), random);
        if (!outcome) return tl::unexpected(outcome.error());
        restored = *outcome;
        return fromStore(saveSetting(connection, kRestoredSetting, madeAt));
    }
};

db::DbResult<std::unique_ptr<db::Connection>> openStore(const HubOptions& options) {
    if (!options.databaseUrl.empty()) return db::openPostgresql(options.databaseUrl);
    db::SqliteOptions sqlite;
    sqlite.path = (options.dir / "hub.db").string();
    sqlite.secureDelete = true;
    return db::openSqlite(sqlite);
}

// While the store is closed: a connection and a transaction of our own.
core::Result<void> restoreClosedStore(RestoreJob& job) {
    const auto connection = openStore(job.options);
    if (!connection) return storeFailed(connection.error());
    auto transaction = db::Transaction::begin(**connection);
    if (!transaction) return storeFailed(transaction.error());
    if (auto done = job.run(**connection); !done) return done;
    return fromStore(transaction->commit());
}

core::Result<void> restore(RestoreJob& job, const CommandPlace& place) {
    // Nothing that the serving process keeps in memory may outlive its store: it closes, and reads everything
    // anew.
    if (place.serving) return place.serving->reopenAround([&] { return restoreClosedStore(job); });
    return place.hub.writer().runPlain([&](db::Connection& connection) { return job.run(connection); });
}

} // namespace

// Read in the asking thread, beside the writer, which goes on.
core::Result<json::object> backupCommand(const json::object& request, const CommandPlace& place) {
    const std::string file = textOf(request, "file");
    if (file.empty()) return core::fail(core::ErrorCode::invalid, "backup needs a file");
    const auto connection = place.hub.openReader();
    if (!connection) return storeFailed(connection.error());
    const auto size = writeBackupFile(**connection, file, place.hub.clock().now());
    if (!size) return tl::unexpected(size.error());
    return json::object{{"rows", size->rows}, {"bytes", size->bytes}};
}

core::Result<json::object> restoreCommand(const json::object& request, const CommandPlace& place) {
    const std::string file = textOf(request, "file");
    const auto header = verifyBackupFile(file);
    if (!header) return tl::unexpected(header.error());
    auto ledger = place.hub.ledger().readAll();
    if (!ledger) return tl::unexpected(ledger.error());
    if (!ledger->damagedLines.empty())
        return core::fail(
            core::ErrorCode::denied,
            "the security ledger is damaged at line " + std::to_string(ledger->damagedLines.front()) +
                ": who was revoked or erased since that backup could come back. Put a sound copy of "
                "DIR/security-ledger there, or take the line and every \"chain\" out of it, then restore");
    RestoreJob job{file,
                   header->madeAt,
                   place.hub.options(),
                   std::move(ledger->entries),
                   place.hub.clock(),
                   place.hub.random(),
                   {}};
    if (const auto done = restore(job, place); !done) return tl::unexpected(done.error());
    json::object answer{
        {"rows", job.restored.rows}, {"made_at", header->madeAt}, {"replayed", job.restored.replayed}};
    // An erased person was in the store for a moment.
    Hub& hub = place.serving ? *place.serving->hub() : place.hub;
    if (const auto rewritten = rewriteStore(hub); !rewritten) answer["warning"] = rewritten.error().detail;
    return answer;
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <string>

#include "app/core/digest.h"
#include "app/db/connection.h"

namespace ploegbord::db {

namespace {

// Any number, as long as no other part of the program locks it ("ploegbrd" in ASCII).
constexpr std::int64_t kMigrationLock = 0x706c6f6567627264;

struct AppliedStep {
    std::string checksum;
    std::int64_t readableFrom;
};
using AppliedSteps = std::map<std::int64_t, AppliedStep>;

tl::unexpected<DbError> refuse(std::string detail) {
    return tl::unexpected(DbError{ErrorCode::refused, std::move(detail)});
}

// Of the text before {BLOB} is replaced, so that both engines store the same.
std::string checksumOf(const Migration& step) {
    return core::toHex(core::sha256(step.sql));
}

std::string sqlFor(Engine engine, std::string_view sql) {
    constexpr std::string_view kMark = "{BLOB}";
    const std::string_view type = engine == Engine::sqlite ? "BLOB" : "BYTEA";
    std::string out;
    for (std::size_t at = sql.find(kMark); at != std::string_view::npos; at = sql.find(kMark)) {
        out.append(sql.substr(0, at)).append(type);
        sql.remove_prefix(at + kMark.size());
    }
    return out.append(sql);
}

DbResult<void> checkNumbering(std::span<const Migration> migrations) {
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        const Migration& step = migrations[i];
        if (step.version != static_cast<int>(i) + 1 || step.readableFrom < 1 ||
            step.readableFrom > step.version)
            return tl::unexpected(DbError{ErrorCode::misuse, "migrations are numbered 1, 2, 3, ..."});
    }
    return {};
}

DbResult<AppliedSteps> appliedSteps(Connection& connection) {
    bool isThere = false;
    const char* look = connection.engine() == Engine::sqlite
                           ? "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'"
                           : "SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL";
    auto looked = connection.run(look, {}, [&](const Row&) { isThere = true; });
    if (!looked) return tl::unexpected(looked.error());

    AppliedSteps applied;
    if (!isThere) return applied;
    auto read = connection.run("SELECT version, checksum, readable_from FROM schema_version", {},
                               [&](const Row& row) {
                                   applied[row.integer(0)] = {std::string(row.text(1)), row.integer(2)};
                               });
    if (!read) return tl::unexpected(read.error());
    return applied;
}

DbResult<void> checkReadable(const AppliedSteps& applied, std::span<const Migration> migrations) {
    std::int64_t readableFrom = 0;
    for (const auto& [version, step] : applied)
        readableFrom = std::max(readableFrom, step.readableFrom);
    if (readableFrom > static_cast<std::int64_t>(migrations.size()))
        return refuse("the database is at schema " + std::to_string(applied.rbegin()->first) +
                      " and can be read from schema " + std::to_string(readableFrom) +
                      " on; this program knows " + std::to_string(migrations.size()));
    for (const Migration& step : migrations) {
        const auto found = applied.find(step.version);
        if (found != applied.end() && found->second.checksum != checksumOf(step))
            return refuse("schema step " + std::to_string(step.version) + " was applied with another text");
        if (found == applied.end() && !applied.empty() && applied.rbegin()->first > step.version)
            return refuse("schema step " + std::to_string(step.version) + " is missing below a later one");
    }
    return {};
}

// Without writing, so that opening an up-to-date database waits for nobody.
DbResult<bool> isUpToDate(Connection& connection, std::span<const Migration> migrations) {
    auto transaction = Transaction::beginRead(connection);
    if (!transaction) return tl::unexpected(transaction.error());
    auto applied = appliedSteps(connection);
    if (!applied) return tl::unexpected(applied.error());
    if (auto readable = checkReadable(*applied, migrations); !readable)
        return tl::unexpected(readable.error());
    return migrations.empty() || applied->contains(migrations.back().version);
}

// SQLite's write lock is taken by begin(); on PostgreSQL two programs that start at once need one of their
// own, since CREATE TABLE IF NOT EXISTS is no protection there.
DbResult<void> lock(Connection& connection) {
    if (connection.engine() == Engine::postgresql) {
        auto locked = connection.run("SELECT pg_advisory_xact_lock($1)", {kMigrationLock});
        if (!locked) return tl::unexpected(locked.error());
    }
    return connection.script(
        "CREATE TABLE IF NOT EXISTS schema_version ("
        "version BIGINT PRIMARY KEY, checksum TEXT NOT NULL, readable_from BIGINT NOT NULL)");
}

DbResult<void> apply(Connection& connection, const Migration& step) {
    if (auto done = connection.script(sqlFor(connection.engine(), step.sql)); !done) return done;
    auto noted =
        connection.run("INSERT INTO schema_version (version, checksum, readable_from) VALUES ($1, $2, $3)",
                       {std::int64_t{step.version}, checksumOf(step), std::int64_t{step.readableFrom}});
    if (!noted) return tl::unexpected(noted.error());
    return {};
}

// Another program may have applied it since we looked, so it is looked up again under the lock.
DbResult<void> applyOnce(Connection& connection, const Migration& step,
                         std::span<const Migration> migrations) {
    auto transaction = Transaction::begin(connection);
    if (!transaction) return tl::unexpected(transaction.error());
    if (auto locked = lock(connection); !locked) return locked;
    auto applied = appliedSteps(connection);
    if (!applied) return tl::unexpected(applied.error());
    if (auto readable = checkReadable(*applied, migrations); !readable) return readable;
    if (!applied->contains(step.version))
        if (auto done = apply(connection, step); !done) return done;
    return transaction->commit();
}

} // namespace

DbResult<void> migrate(Connection& connection, std::span<const Migration> migrations) {
    if (auto numbered = checkNumbering(migrations); !numbered) return numbered;
    auto current = isUpToDate(connection, migrations);
    if (!current) return tl::unexpected(current.error());
    if (*current) return {};
    for (const Migration& step : migrations)
        if (auto done = applyOnce(connection, step, migrations); !done) return done;
    return {};
}

} // namespace ploegbord::db

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/terminals.h"

#include "app/hub/store/digest_column.h"
#include "app/hub/store/sql_list.h"

namespace ploegbord::hub {
namespace {

constexpr std::string_view kSelect = "SELECT id, site, token_hash, enrolled_at, revoked_at, last_seen, "
                                     "painted_epoch, painted_seq, version, screen, "
                                     "outbox, parked, uptime_s, disk_free FROM terminal ";

std::optional<core::Instant> timeOf(const db::Row& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return core::fromMilliseconds(row.integer(column));
}

TerminalRow terminalOf(const db::Row& row) {
    TerminalRow terminal;
    terminal.id = idOf<core::TerminalId>(row.text(0));
    terminal.site = SiteNo{row.integer(1)};
    terminal.tokenHash = digestOf(row.blob(2));
    terminal.enrolledAt = core::fromMilliseconds(row.integer(3));
    terminal.revokedAt = timeOf(row, 4);
    terminal.lastSeen = timeOf(row, 5);
    terminal.painted = {std::string(row.text(6)), row.integer(7)};
    terminal.version = row.text(8);
    terminal.screen = row.text(9);
    terminal.outbox = row.integer(10);
    terminal.parked = row.integer(11);
    terminal.uptimeSeconds = row.integer(12);
    terminal.diskFreeBytes = row.integer(13);
    return terminal;
}

db::DbResult<std::optional<TerminalRow>> findOne(db::Connection& connection, const std::string& where,
                                                 db::Value value) {
    std::optional<TerminalRow> found;
    return connection
        .run(std::string(kSelect) + where, {std::move(value)},
             [&](const db::Row& row) { found = terminalOf(row); })
        .map([&](std::int64_t) { return std::move(found); });
}

db::Value timeValue(const std::optional<core::Instant>& at) {
    if (!at) return db::Null{};
    return core::toMilliseconds(*at);
}

} // namespace

db::DbResult<std::vector<TerminalRow>> loadTerminals(db::Connection& connection) {
    std::vector<TerminalRow> all;
    return connection
        .run(std::string(kSelect) + "ORDER BY id", {},
             [&](const db::Row& row) { all.push_back(terminalOf(row)); })
        .map([&](std::int64_t) { return std::move(all); });
}

db::DbResult<std::optional<TerminalRow>> findTerminal(db::Connection& connection, core::TerminalId id) {
    return findOne(connection, "WHERE id = $1", id.str());
}

db::DbResult<std::optional<TerminalRow>> findTerminalByToken(db::Connection& connection,
                                                             const core::Digest& tokenHash) {
    return findOne(connection, "WHERE token_hash = $1", toBlob(tokenHash));
}

db::DbResult<void> insertTerminal(db::Connection& connection, const TerminalRow& row) {
    return connection
        .run("INSERT INTO terminal (id, site, token_hash, enrolled_at, revoked_at, version) "
             "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET token_hash = "
             "excluded.token_hash, "
             "revoked_at = coalesce(terminal.revoked_at, excluded.revoked_at)",
             {row.id.str(), toInteger(row.site), toBlob(row.tokenHash), core::toMilliseconds(row.enrolledAt),
              timeValue(row.revokedAt), row.version})
        .map([](std::int64_t) {});
}

db::DbResult<void> saveHeartbeat(db::Connection& connection, const TerminalRow& row) {
    return connection
        .run("UPDATE terminal SET last_seen = $2, painted_epoch = $3, painted_seq = $4, version = $5, screen "
             "= $6, "
             "outbox = $7, parked = $8, uptime_s = $9, disk_free = $10 WHERE id = $1",
             {row.id.str(), timeValue(row.lastSeen), row.painted.epoch, row.painted.seq, row.version,
              row.screen, row.outbox, row.parked, row.uptimeSeconds, row.diskFreeBytes})
        .map([](std::int64_t) {});
}

db::DbResult<void> revokeTerminal(db::Connection& connection, core::TerminalId id, core::Instant at) {
    const std::int64_t ms = core::toMilliseconds(at);
    return connection
        .run("UPDATE terminal SET revoked_at = coalesce(revoked_at, $2) WHERE id = $1", {id.str(), ms})
        .and_then([&](std::int64_t) {
            return connection.run("UPDATE person_grant SET withdrawn_at = coalesce(withdrawn_at, $2) "
                                  "WHERE terminal = $1",
                                  {id.str(), ms});
        })
        .map([](std::int64_t) {});
}

} // namespace ploegbord::hub

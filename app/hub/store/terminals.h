// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/core/digest.h"
#include "app/core/record.h"
#include "app/hub/store/sites.h"

namespace ploegbord::hub {

// The credential of a terminal and its last heartbeat. Its line and name are in the record of the same id.
struct TerminalRow {
    core::TerminalId id;
    SiteNo site{};
    core::Digest tokenHash{};
    core::Instant enrolledAt;
    std::optional<core::Instant> revokedAt;
    std::optional<core::Instant> lastSeen;
    core::Cursor painted;
    std::string version;
    std::string screen;
    std::int64_t outbox = 0, parked = 0, uptimeSeconds = 0, diskFreeBytes = 0;
};
db::DbResult<std::vector<TerminalRow>> loadTerminals(db::Connection& connection);
db::DbResult<std::optional<TerminalRow>> findTerminal(db::Connection& connection, core::TerminalId id);
db::DbResult<std::optional<TerminalRow>> findTerminalByToken(db::Connection& connection,
                                                             const core::Digest& tokenHash);
// Also for a ledger's replay: an existing row gets its token and loses no revocation.
db::DbResult<void> insertTerminal(db::Connection& connection, const TerminalRow& row);
db::DbResult<void> saveHeartbeat(db::Connection& connection, const TerminalRow& row);
// Also withdraws the grants given on it. The terminal's record (is_revoked) is the caller's:
// Writer::runSystem.
db::DbResult<void> revokeTerminal(db::Connection& connection, core::TerminalId id, core::Instant at);

} // namespace ploegbord::hub

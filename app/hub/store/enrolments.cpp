// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/enrolments.h"

#include "app/hub/store/digest_column.h"
#include "app/hub/store/sql_list.h"

namespace ploegbord::hub {

db::DbResult<std::optional<EnrolmentRow>> findEnrolment(db::Connection& connection,
                                                        const core::Digest& codeHash) {
    std::optional<EnrolmentRow> found;
    return connection
        .run("SELECT site, line, name, expires_at, nonce_hash, terminal, sealed_token FROM enrolment "
             "WHERE code_hash = $1",
             {toBlob(codeHash)},
             [&](const db::Row& row) {
                 EnrolmentRow& enrolment = found.emplace();
                 enrolment.codeHash = codeHash;
                 enrolment.site = SiteNo{row.integer(0)};
                 enrolment.line = idOf<core::RecordId>(row.text(1));
                 enrolment.name = row.text(2);
                 enrolment.expiresAt = core::fromMilliseconds(row.integer(3));
                 if (!row.isNull(4)) enrolment.nonceHash = digestOf(row.blob(4));
                 if (!row.isNull(5)) enrolment.terminal = idOf<core::TerminalId>(row.text(5));
                 enrolment.sealedToken = row.blob(6);
             })
        .map([&](std::int64_t) { return std::move(found); });
}

db::DbResult<void> saveEnrolment(db::Connection& connection, const EnrolmentRow& row) {
    const db::Value nonce = row.nonceHash ? db::Value(toBlob(*row.nonceHash)) : db::Value(db::Null{});
    const db::Value terminal = row.terminal ? db::Value(row.terminal->str()) : db::Value(db::Null{});
    return connection
        .run("INSERT INTO enrolment (code_hash, site, line, name, expires_at, nonce_hash, terminal, "
             "sealed_token) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (code_hash) DO UPDATE SET "
             "nonce_hash = excluded.nonce_hash, terminal = excluded.terminal, sealed_token = "
             "excluded.sealed_token",
             {toBlob(row.codeHash), toInteger(row.site), row.line.str(), row.name,
              core::toMilliseconds(row.expiresAt), nonce, terminal, db::Blob{row.sealedToken}})
        .map([](std::int64_t) {});
}

db::DbResult<void> deleteEnrolmentOf(db::Connection& connection, core::TerminalId terminal) {
    return connection.run("DELETE FROM enrolment WHERE terminal = $1", {terminal.str()})
        .map([](std::int64_t) {});
}

db::DbResult<void> deleteEnrolmentsExpiredBefore(db::Connection& connection, core::Instant at) {
    return connection.run("DELETE FROM enrolment WHERE expires_at < $1", {core::toMilliseconds(at)})
        .map([](std::int64_t) {});
}

} // namespace ploegbord::hub

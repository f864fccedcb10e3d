// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/ops.h"

#include "app/hub/store/digest_column.h"
#include "app/hub/store/sql_list.h"

namespace ploegbord::hub {

db::DbResult<std::vector<AcceptedOp>> findOps(db::Connection& connection, SiteNo site,
                                              std::span<const core::OpId> ids) {
    std::vector<AcceptedOp> found;
    std::vector<db::Value> list;
    list.reserve(ids.size());
    for (const core::OpId& id : ids)
        list.emplace_back(id.str());
    return selectIn(
               connection, "SELECT id, hash, seq FROM op WHERE site = $1 AND id IN (", ")", {toInteger(site)},
               list,
               [&](const db::Row& row) {
                   found.push_back({idOf<core::OpId>(row.text(0)), digestOf(row.blob(1)), row.integer(2)});
               })
        .map([&] { return std::move(found); });
}

db::DbResult<void> insertOps(db::Connection& connection, SiteNo site, std::span<const AcceptedOp> ops) {
    std::vector<db::Value> values;
    values.reserve(ops.size() * 4);
    for (const AcceptedOp& op : ops) {
        values.emplace_back(toInteger(site));
        values.emplace_back(op.id.str());
        values.emplace_back(toBlob(op.hash));
        values.emplace_back(op.seq);
    }
    return insertRows(connection, "INSERT INTO op (site, id, hash, seq) VALUES ", "", 4, values);
}

db::DbResult<std::vector<AckRow>> findAcks(db::Connection& connection, SiteNo site,
                                           std::span<const core::RecordId> of,
                                           std::span<const core::TerminalId> terminals) {
    std::vector<AckRow> rows;
    std::vector<db::Value> list;
    for (const core::RecordId& id : of)
        list.emplace_back(id.str());
    for (const core::TerminalId& terminal : terminals) {
        const auto done = selectIn(
            connection,
            "SELECT of_id, shift_day, shift FROM ack WHERE site = $1 AND terminal = $2 AND of_id IN (", ")",
            {toInteger(site), terminal.str()}, list, [&](const db::Row& row) {
                const auto day = core::parseDay(row.text(1));
                if (!day) return;
                rows.push_back({idOf<core::RecordId>(row.text(0)), *day, std::string(row.text(2)), terminal});
            });
        if (!done) return tl::unexpected(done.error());
    }
    return rows;
}

db::DbResult<void> insertAcks(db::Connection& connection, SiteNo site, std::span<const AckRow> rows) {
    std::vector<db::Value> values;
    for (const AckRow& row : rows) {
        values.emplace_back(toInteger(site));
        values.emplace_back(row.of.str());
        values.emplace_back(core::formatDay(row.shiftDay));
        values.emplace_back(row.shift);
        values.emplace_back(row.terminal.str());
    }
    return insertRows(connection, "INSERT INTO ack (site, of_id, shift_day, shift, terminal) VALUES ",
                      " ON CONFLICT (site, of_id, shift_day, shift, terminal) DO NOTHING", 5, values);
}

db::DbResult<void> deleteAcks(db::Connection& connection, SiteNo site, core::RecordId of) {
    return connection.run("DELETE FROM ack WHERE site = $1 AND of_id = $2", {toInteger(site), of.str()})
        .map([](std::int64_t) {});
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/held_ops.h"

#include "app/hub/store/digest_column.h"
#include "app/hub/store/sql_list.h"

namespace ploegbord::hub {
namespace {

const std::string kSelect = "SELECT id, record, hash, op, release_at FROM held_op WHERE site = $1 AND ";

HeldOp heldOf(const db::Row& row) {
    return {idOf<core::OpId>(row.text(0)), idOf<core::RecordId>(row.text(1)), digestOf(row.blob(2)),
            std::string(row.text(3)), core::fromMilliseconds(row.integer(4))};
}

template <class Id>
std::vector<db::Value> listOf(std::span<const Id> ids) {
    std::vector<db::Value> list;
    for (const Id& id : ids)
        list.emplace_back(id.str());
    return list;
}

} // namespace

db::DbResult<std::vector<HeldOp>> findHeld(db::Connection& connection, SiteNo site,
                                           std::span<const core::OpId> ids,
                                           std::span<const core::RecordId> records) {
    std::vector<HeldOp> found;
    const auto take = [&](const db::Row& row) { found.push_back(heldOf(row)); };
    auto done = selectIn(connection, kSelect + "id IN (", ")", {toInteger(site)}, listOf(ids), take);
    if (done)
        done = selectIn(connection, kSelect + "record IN (", ")", {toInteger(site)}, listOf(records), take);
    if (!done) return tl::unexpected(done.error());
    return found;
}

db::DbResult<std::vector<HeldOp>> allHeld(db::Connection& connection, SiteNo site) {
    std::vector<HeldOp> found;
    auto done = connection.run(kSelect + "id <> '' ORDER BY id", {toInteger(site)},
                               [&](const db::Row& row) { found.push_back(heldOf(row)); });
    if (!done) return tl::unexpected(done.error());
    return found;
}

db::DbResult<std::vector<HeldOp>> heldUntil(db::Connection& connection, SiteNo site, core::Instant now) {
    std::vector<HeldOp> found;
    auto done =
        connection.run(kSelect + "release_at <= $2 ORDER BY id", {toInteger(site), core::toMilliseconds(now)},
                       [&](const db::Row& row) { found.push_back(heldOf(row)); });
    if (!done) return tl::unexpected(done.error());
    return found;
}

db::DbResult<void> insertHeld(db::Connection& connection, SiteNo site, std::span<const HeldOp> ops) {
    std::vector<db::Value> values;
    for (const HeldOp& op : ops) {
        values.emplace_back(toInteger(site));
        values.emplace_back(op.id.str());
        values.emplace_back(op.record.str());
        values.emplace_back(toBlob(op.hash));
        values.emplace_back(op.json);
        values.emplace_back(core::toMilliseconds(op.releaseAt));
    }
    return insertRows(connection, "INSERT INTO held_op (site, id, record, hash, op, release_at) VALUES ", "",
                      6, values);
}

db::DbResult<void> rewriteHeld(db::Connection& connection, SiteNo site, core::OpId id,
                               const std::string& json) {
    return connection
        .run("UPDATE held_op SET op = $3 WHERE site = $1 AND id = $2", {toInteger(site), id.str(), json})
        .map([](std::int64_t) {});
}

db::DbResult<void> deleteHeld(db::Connection& connection, SiteNo site, core::OpId id) {
    return connection.run("DELETE FROM held_op WHERE site = $1 AND id = $2", {toInteger(site), id.str()})
        .map([](std::int64_t) {});
}

db::DbResult<void> holdLonger(db::Connection& connection, SiteNo site, core::OpId id,
                              core::Instant releaseAt) {
    return connection
        .run("UPDATE held_op SET release_at = $3 WHERE site = $1 AND id = $2",
             {toInteger(site), id.str(), core::toMilliseconds(releaseAt)})
        .map([](std::int64_t) {});
}

} // namespace ploegbord::hub

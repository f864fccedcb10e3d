// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/records.h"

#include "app/hub/store/sql_list.h"
#include "app/wire/changes.h"

namespace ploegbord::hub {
namespace {

constexpr std::string_view kColumns = "id, kind, seq, version, deleted, audience, at, made_by, body";

EncodedRecord rowOf(const db::Row& row) {
    EncodedRecord record;
    record.id = idOf<core::RecordId>(row.text(0));
    record.kind = row.text(1);
    record.seq = row.integer(2);
    record.version = row.integer(3);
    record.isDeleted = row.integer(4) != 0;
    record.audience = row.text(5);
    record.at = core::fromMilliseconds(row.integer(6));
    record.by = row.text(7);
    record.body = row.text(8);
    return record;
}

// About what it takes as JSON.
std::size_t sizeOf(const EncodedRecord& row) {
    return row.body.size() + row.audience.size() + row.by.size() + 200;
}

void appendChange(std::string& json, const EncodedRecord& row) {
    json += "{\"at\":\"";
    json += core::formatInstant(row.at);
    json += "\",\"audience\":";
    json += row.audience;
    json += ",\"body\":";
    json += row.body;
    json += ",\"by\":";
    json += row.by;
    json += row.isDeleted ? ",\"deleted\":true,\"id\":\"" : ",\"deleted\":false,\"id\":\"";
    json += row.id.str();
    json += "\",\"kind\":\"";
    json += row.kind;
    json += "\",\"seq\":";
    json += std::to_string(row.seq);
    json += ",\"version\":";
    json += std::to_string(row.version);
    json += '}';
}

std::string select(std::string_view rest) {
    return "SELECT " + std::string(kColumns) + " FROM record " + std::string(rest);
}

} // namespace

EncodedRecord encode(const core::Record& record) {
    return {record.id,
            record.kind == core::Kind::unknown ? record.unknownKind
                                               : std::string(core::kindName(record.kind)),
            record.seq,
            record.version,
            record.isDeleted,
            wire::writeAudience(record.audience),
            record.at,
            wire::writeBy(record.by),
            record.isDeleted ? "{}" : wire::writeBody(record)};
}

core::Result<core::Record> decode(const EncodedRecord& row) {
    core::Record record;
    record.id = row.id;
    record.seq = row.seq;
    record.version = row.version;
    record.isDeleted = row.isDeleted;
    record.at = row.at;
    if (const auto read = wire::readBody(record, row.kind, row.body); !read)
        return tl::unexpected(read.error());
    auto audience = wire::readAudience(row.audience);
    if (!audience) return tl::unexpected(audience.error());
    auto by = wire::readBy(row.by);
    if (!by) return tl::unexpected(by.error());
    record.audience = std::move(*audience);
    record.by = std::move(*by);
    return record;
}

std::string changeJson(const EncodedRecord& row) {
    std::string json;
    json.reserve(sizeOf(row));
    appendChange(json, row);
    return json;
}

void appendEvent(std::string& events, const std::string& epoch, const EncodedRecord& row) {
    events += "id: ";
    events += epoch;
    events += ':';
    events += std::to_string(row.seq);
    events += "\nevent: change\ndata: ";
    appendChange(events, row);
    events += "\n\n";
}

db::DbResult<std::vector<EncodedRecord>> loadRecords(db::Connection& connection, SiteNo site,
                                                     std::span<const core::RecordId> ids) {
    static const std::string before = select("WHERE site = $1 AND id IN (");
    std::vector<EncodedRecord> rows;
    std::vector<db::Value> list;
    list.reserve(ids.size());
    for (const core::RecordId& id : ids)
        list.emplace_back(id.str());
    return selectIn(connection, before, ")", {toInteger(site)}, list,
                    [&](const db::Row& row) { rows.push_back(rowOf(row)); })
        .map([&] { return std::move(rows); });
}

db::DbResult<std::vector<EncodedRecord>> loadRecordsOfKind(db::Connection& connection, SiteNo site,
                                                           std::string_view kind) {
    static const std::string sql = select("WHERE site = $1 AND kind = $2 ORDER BY seq");
    std::vector<EncodedRecord> rows;
    return connection
        .run(sql, {toInteger(site), std::string(kind)},
             [&](const db::Row& row) { rows.push_back(rowOf(row)); })
        .map([&](std::int64_t) { return std::move(rows); });
}

db::DbResult<RecordPage> recordsAfter(db::Connection& connection, SiteNo site, std::int64_t after, int limit,
                                      std::size_t maxBytes) {
    static const std::string sql = select("WHERE site = $1 AND seq > $2 ORDER BY seq LIMIT $3");
    RecordPage page;
    page.rows.reserve(static_cast<std::size_t>(limit));
    std::size_t bytes = 0;
    const auto done =
        connection.run(sql, {toInteger(site), after, std::int64_t{limit} + 1}, [&](const db::Row& row) {
            page.hasMore = page.hasMore || static_cast<int>(page.rows.size()) == limit;
            if (page.hasMore) return;
            EncodedRecord record = rowOf(row);
            bytes += sizeOf(record);
            page.hasMore = bytes > maxBytes && !page.rows.empty();
            if (!page.hasMore) page.rows.push_back(std::move(record));
        });
    if (!done) return tl::unexpected(done.error());
    return page;
}

db::DbResult<void> upsertRecords(db::Connection& connection, SiteNo site,
                                 std::span<const EncodedRecord> rows) {
    std::vector<db::Value> values;
    values.reserve(rows.size() * 10);
    for (const EncodedRecord& row : rows) {
        values.emplace_back(toInteger(site));
        values.emplace_back(row.id.str());
        values.emplace_back(row.kind);
        values.emplace_back(row.seq);
        values.emplace_back(row.version);
        values.emplace_back(std::int64_t{row.isDeleted});
        values.emplace_back(row.audience);
        values.emplace_back(core::toMilliseconds(row.at));
        values.emplace_back(row.by);
        values.emplace_back(row.body);
    }
    return insertRows(
        connection,
        "INSERT INTO record (site, id, kind, seq, version, deleted, audience, at, made_by, body) VALUES ",
        " ON CONFLICT (site, id) DO UPDATE SET kind = excluded.kind, seq = excluded.seq, "
        "version = excluded.version, deleted = excluded.deleted, audience = excluded.audience, "
        "at = excluded.at, made_by = excluded.made_by, body = excluded.body",
        10, values);
}

} // namespace ploegbord::hub

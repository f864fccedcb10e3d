// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/cache.h"

#include <sodium.h>

#include "app/core/ids.h"
#include "app/terminal/closed_connection.h"
#include "app/wire/changes.h"

namespace ploegbord::terminal {

using db::Blob;
using db::DbResult;
using db::Null;
using db::Row;
using db::Value;

namespace {

// edge: valid_until of an announcement, the date of a safety day. ref: what a tally is of.
constexpr db::Migration kSchema[] = {{1, 1, R"sql(
CREATE TABLE record(
  row INTEGER PRIMARY KEY,
  generation BIGINT NOT NULL, id {BLOB} NOT NULL, kind TEXT NOT NULL, seq BIGINT NOT NULL,
  deleted BIGINT NOT NULL, kept BIGINT NOT NULL, edge BIGINT, ref {BLOB}, json TEXT NOT NULL, hash BIGINT NOT NULL,
  UNIQUE(generation, id));
CREATE INDEX record_by_kind ON record(generation, kind, seq);
CREATE INDEX record_by_edge ON record(generation, kind, edge) WHERE edge IS NOT NULL;
CREATE INDEX record_by_ref ON record(generation, ref) WHERE ref IS NOT NULL;
CREATE TABLE position(
  one BIGINT PRIMARY KEY, drawn BIGINT NOT NULL, reading BIGINT NOT NULL, drawn_cursor TEXT NOT NULL,
  reading_cursor TEXT NOT NULL, complete BIGINT NOT NULL, sweep BIGINT NOT NULL, recognitions BIGINT NOT NULL,
  last_good BIGINT);
)sql"},
                                     // With `deleted` among its columns, counting a kind reads no row.
                                     {2, 1, R"sql(
DROP INDEX record_by_kind;
CREATE INDEX record_by_kind ON record(generation, kind, deleted, seq);
)sql"}};

// So many rows are written by one statement.
constexpr std::size_t kBlock = 32;
constexpr std::size_t kColumns = 9;

// A change that came twice, or late, never takes a newer state back.
std::string insertOf(std::size_t rows) {
    std::string sql =
        "INSERT INTO record(generation, id, kind, seq, deleted, kept, edge, ref, json, hash) VALUES ";
    for (std::size_t row = 0, next = 1; row < rows; ++row) {
        sql += row == 0 ? "(" : ", (";
        for (std::size_t column = 0; column < kColumns; ++column) {
            if (column > 0) sql += ", ";
            if (column == 5) sql += "0, ";
            sql += "$" + std::to_string(next++);
        }
        sql += ")";
    }
    return sql + " ON CONFLICT(generation, id) DO UPDATE SET kind = excluded.kind, seq = excluded.seq, "
                 "deleted = excluded.deleted, kept = 0, edge = excluded.edge, ref = excluded.ref, "
                 "json = excluded.json, hash = excluded.hash "
                 "WHERE excluded.seq >= record.seq OR record.kept = 1";
}

// Guards against damage, not against people: 64 bits are enough and cost a tenth of SHA-256.
std::int64_t rowHash(std::string_view json) {
    static constexpr unsigned char kKey[crypto_shorthash_KEYBYTES] = {'p', 'l', 'o', 'e', 'g',
                                                                      'b', 'o', 'r', 'd'};
    std::int64_t hash = 0;
    crypto_shorthash(reinterpret_cast<unsigned char*>(&hash),
                     reinterpret_cast<const unsigned char*>(json.data()), json.size(), kKey);
    return hash;
}

Blob blobOf(core::RecordId id) {
    return Blob{std::string(reinterpret_cast<const char*>(id.bytes().data()), id.bytes().size())};
}

std::string kindOf(const core::Record& record) {
    return record.kind == core::Kind::unknown ? record.unknownKind : std::string(core::kindName(record.kind));
}

Value edgeOf(const core::Record& record) {
    if (const auto* announcement = record.as<core::Announcement>()) {
        return core::toMilliseconds(announcement->valid_until);
    }
    if (const auto* day = record.as<core::SafetyDay>()) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(day->shift_day.time_since_epoch())
            .count();
    }
    return Null{};
}

Value refOf(const core::Record& record) {
    if (const auto* tally = record.as<core::Tally>()) return blobOf(tally->of);
    return Null{};
}

} // namespace

DbResult<std::unique_ptr<Cache>> Cache::open(std::unique_ptr<db::Connection> connection) {
    std::unique_ptr<Cache> cache(new Cache(std::move(connection)));
    if (auto done = db::migrate(*cache->m_connection, kSchema); !done) return tl::unexpected(done.error());
    if (auto done = cache->loadPosition(); !done) return tl::unexpected(done.error());
    return cache;
}

std::unique_ptr<Cache> Cache::closed(db::DbError why) {
    return std::unique_ptr<Cache>(new Cache(std::make_unique<ClosedConnection>(std::move(why))));
}

DbResult<void> Cache::loadPosition() {
    bool isThere = false;
    CachePosition at;
    auto done = m_connection->run(
        "SELECT drawn, reading, drawn_cursor, reading_cursor, complete, sweep, recognitions, "
        "last_good FROM position WHERE one = 1",
        {}, [&](const Row& row) {
            isThere = true;
            at.drawn = row.integer(0);
            at.reading = row.integer(1);
            at.drawnCursor = core::Cursor::parse(row.text(2)).value_or(core::Cursor{});
            at.readingCursor = core::Cursor::parse(row.text(3)).value_or(core::Cursor{});
            at.isComplete = row.integer(4) != 0;
            at.isSweepDue = row.integer(5) != 0;
            at.recognitionTotal = row.integer(6);
            if (!row.isNull(7)) at.lastGood = core::fromMilliseconds(row.integer(7));
        });
    if (!done) return tl::unexpected(done.error());
    if (isThere) {
        m_position = at;
        return {};
    }
    return savePosition(m_position);
}

DbResult<void> Cache::savePosition(const CachePosition& at) {
    const Value lastGood = at.lastGood ? Value(core::toMilliseconds(*at.lastGood)) : Value(Null{});
    auto done = m_connection->run(
        "INSERT INTO position(one, drawn, reading, drawn_cursor, reading_cursor, complete, sweep, "
        "recognitions, "
        "last_good) VALUES(1, $1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT(one) DO UPDATE SET drawn = "
        "excluded.drawn, "
        "reading = excluded.reading, drawn_cursor = excluded.drawn_cursor, reading_cursor = "
        "excluded.reading_cursor, "
        "complete = excluded.complete, sweep = excluded.sweep, recognitions = excluded.recognitions, "
        "last_good = excluded.last_good",
        {at.drawn, at.reading, at.drawnCursor.str(), at.readingCursor.str(), std::int64_t{at.isComplete},
         std::int64_t{at.isSweepDue}, at.recognitionTotal, lastGood});
    if (!done) return tl::unexpected(done.error());
    m_position = at;
    return {};
}

DbResult<void> Cache::apply(std::span<Change> changes, const core::Cursor& next) {
    const CachePosition before = m_position;
    auto transaction = db::Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    CachePosition after = m_position;
    auto done = isMassReading() ? storeAll(changes) : storeCounted(changes, after);
    if (!done) return done;
    after.readingCursor = next;
    if (!after.isNewGeneration()) after.drawnCursor = next;
    done = savePosition(after);
    if (done) done = transaction->commit();
    if (!done) m_position = before;
    return done;
}

DbResult<void> Cache::storeAll(std::span<Change> changes) {
    for (; changes.size() >= kBlock; changes = changes.subspan(kBlock)) {
        if (auto done = store(changes.first(kBlock)); !done) return done;
    }
    for (; !changes.empty(); changes = changes.subspan(1)) {
        if (auto done = store(changes.first(1)); !done) return done;
    }
    return {};
}

DbResult<void> Cache::storeCounted(std::span<Change> changes, CachePosition& position) {
    for (; !changes.empty(); changes = changes.subspan(1)) {
        const core::Record& record = changes.front().record;
        if (record.kind == core::Kind::recognition) {
            if (auto done = countRecognition(record, position); !done) return done;
        }
        if (auto done = store(changes.first(1)); !done) return done;
    }
    return {};
}

// One statement: a whole block, or one change.
DbResult<void> Cache::store(std::span<Change> changes) {
    static const std::string kOne = insertOf(1), kMany = insertOf(kBlock);
    std::vector<Value> values;
    values.reserve(changes.size() * kColumns);
    for (Change& change : changes) {
        const core::Record& record = change.record;
        const std::int64_t hash = rowHash(change.json);
        values.emplace_back(m_position.reading);
        values.emplace_back(blobOf(record.id));
        values.emplace_back(change.isBroken ? std::string("broken") : kindOf(record));
        values.emplace_back(record.seq);
        values.emplace_back(std::int64_t{record.isDeleted});
        values.push_back(edgeOf(record));
        values.push_back(refOf(record));
        values.emplace_back(std::move(change.json));
        values.emplace_back(hash);
    }
    auto done = m_connection->run(changes.size() == 1 ? kOne : kMany, values, {});
    if (!done) return tl::unexpected(done.error());
    return {};
}

DbResult<void> Cache::countRecognition(const core::Record& record, CachePosition& position) {
    std::int64_t before = 0;
    auto done = m_connection->run("SELECT deleted FROM record WHERE generation = $1 AND id = $2",
                                  {position.reading, blobOf(record.id)},
                                  [&](const Row& row) { before = row.integer(0) == 0 ? 1 : 0; });
    if (!done) return tl::unexpected(done.error());
    position.recognitionTotal += (record.isDeleted ? 0 : 1) - before;
    return {};
}

DbResult<void> Cache::noteTime(core::Instant hubTime) {
    CachePosition after = m_position;
    after.lastGood = hubTime;
    return savePosition(after);
}

DbResult<void> Cache::startGeneration() {
    const CachePosition before = m_position;
    auto transaction = db::Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    // An unfinished generation of yet another epoch is nobody's.
    auto dropped = m_connection->run("DELETE FROM record WHERE generation <> $1", {m_position.drawn});
    if (!dropped) return tl::unexpected(dropped.error());
    CachePosition after = m_position;
    after.reading = std::max(after.drawn, after.reading) + 1;
    after.readingCursor = {};
    // Nothing to draw yet: then there is no old generation to keep.
    if (!after.isComplete) after.drawnCursor = {};
    auto done = savePosition(after);
    if (done) done = transaction->commit();
    if (!done) m_position = before;
    return done;
}

DbResult<void> Cache::finishReading() {
    if (m_position.isComplete && !m_position.isNewGeneration()) return {};
    const CachePosition before = m_position;
    auto transaction = db::Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    CachePosition after = m_position;
    if (after.isNewGeneration()) {
        auto carried = m_connection->run(
            "INSERT INTO record(generation, id, kind, seq, deleted, kept, edge, ref, json, hash) "
            "SELECT $1, id, kind, seq, deleted, 1, edge, ref, json, hash FROM record AS old WHERE generation "
            "= $2 "
            "AND deleted = 0 AND kind <> 'broken' "
            "AND NOT EXISTS (SELECT 1 FROM record AS new WHERE new.generation = $1 AND new.id = old.id)",
            {after.reading, after.drawn});
        if (!carried) return tl::unexpected(carried.error());
        auto dropped = m_connection->run("DELETE FROM record WHERE generation <> $1", {after.reading});
        if (!dropped) return tl::unexpected(dropped.error());
        after.isSweepDue = *carried > 0;
        after.drawn = after.reading;
    }
    after.drawnCursor = after.readingCursor;
    after.isComplete = true;
    auto done = countRecognitions(after);
    if (done) done = savePosition(after);
    if (done) done = transaction->commit();
    if (!done) m_position = before;
    return done;
}

DbResult<void> Cache::countRecognitions(CachePosition& position) {
    return m_connection
        ->run("SELECT count(*) FROM record WHERE generation = $1 AND kind = 'recognition' AND deleted = 0",
              {position.drawn}, [&](const Row& row) { position.recognitionTotal = row.integer(0); })
        .map([](std::int64_t) {});
}

DbResult<SweepReport> Cache::sweep(const std::set<core::RecordId>& held) {
    const CachePosition before = m_position;
    auto transaction = db::Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    std::vector<std::string> doomed;
    std::int64_t all = 0;
    auto read = m_connection->run("SELECT kept, id FROM record WHERE generation = $1", {m_position.drawn},
                                  [&](const Row& row) {
                                      ++all;
                                      if (row.integer(0) == 0 || row.blob(1).size() != 16) return;
                                      core::UuidBytes bytes;
                                      std::copy_n(row.blob(1).begin(), bytes.size(), bytes.begin());
                                      if (!held.contains(core::RecordId(bytes)))
                                          doomed.emplace_back(row.blob(1));
                                  });
    if (!read) return tl::unexpected(read.error());
    SweepReport report;
    const auto count = static_cast<std::int64_t>(doomed.size());
    if (count > 50 && count * 5 > all) {
        report.kept = count;
    } else {
        for (const std::string& id : doomed) {
            auto gone = m_connection->run("DELETE FROM record WHERE generation = $1 AND id = $2",
                                          {m_position.drawn, Blob{id}});
            if (!gone) return tl::unexpected(gone.error());
        }
        report.dropped = count;
    }
    CachePosition after = m_position;
    after.isSweepDue = false;
    auto done = countRecognitions(after);
    if (done) done = savePosition(after);
    if (done) done = transaction->commit();
    if (!done) {
        m_position = before;
        return tl::unexpected(done.error());
    }
    return report;
}

DbResult<void> Cache::wipe() {
    auto done = m_connection->run("DELETE FROM record");
    if (!done) return tl::unexpected(done.error());
    CachePosition empty;
    empty.lastGood = m_position.lastGood;
    if (auto saved = savePosition(empty); !saved) return saved;
    m_brokenSeen.clear();
    return scrub();
}

DbResult<void> Cache::scrub() {
    return m_connection->script("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

DbResult<void> Cache::select(std::string_view sql, std::span<const Value> parameters,
                             const OnRecord& onRecord) {
    auto done = m_connection->run(sql, parameters, [&](const Row& row) {
        const std::string_view json = row.text(1);
        if (rowHash(json) == row.integer(2)) {
            if (auto record = wire::readChange(json)) return onRecord(std::move(*record));
        }
        m_brokenSeen.insert(row.integer(0));
    });
    if (!done) return tl::unexpected(done.error());
    return {};
}

DbResult<void> Cache::readKind(core::Kind kind, const OnRecord& onRecord) {
    const Value parameters[] = {m_position.drawn, std::string(core::kindName(kind))};
    return select("SELECT row, json, hash FROM record WHERE generation = $1 AND kind = $2 AND deleted = 0",
                  parameters, onRecord);
}

DbResult<void> Cache::readFrom(core::Kind kind, core::Instant edge, const OnRecord& onRecord) {
    const Value parameters[] = {m_position.drawn, std::string(core::kindName(kind)),
                                core::toMilliseconds(edge)};
    return select("SELECT row, json, hash FROM record WHERE generation = $1 AND kind = $2 AND edge >= $3 AND "
                  "deleted = 0",
                  parameters, onRecord);
}

DbResult<void> Cache::readNewest(core::Kind kind, std::int64_t beforeSeq, int limit,
                                 const OnRecord& onRecord) {
    const std::int64_t below = beforeSeq > 0 ? beforeSeq : std::int64_t{1} << 62;
    const Value parameters[] = {m_position.drawn, std::string(core::kindName(kind)), below,
                                std::int64_t{limit}};
    return select(
        "SELECT row, json, hash FROM record WHERE generation = $1 AND kind = $2 AND seq < $3 AND deleted = 0 "
        "ORDER BY seq DESC LIMIT $4",
        parameters, onRecord);
}

DbResult<void> Cache::readTallies(core::RecordId of, const OnRecord& onRecord) {
    const Value parameters[] = {m_position.drawn, blobOf(of)};
    return select("SELECT row, json, hash FROM record WHERE generation = $1 AND ref = $2 AND deleted = 0",
                  parameters, onRecord);
}

DbResult<std::optional<core::Record>> Cache::find(core::RecordId id) {
    std::optional<core::Record> found;
    const Value parameters[] = {m_position.drawn, blobOf(id)};
    auto done = select("SELECT row, json, hash FROM record WHERE generation = $1 AND id = $2", parameters,
                       [&](core::Record record) { found = std::move(record); });
    if (!done) return tl::unexpected(done.error());
    return found;
}

DbResult<int> Cache::countBroken() {
    int count = 0;
    auto done = m_connection->run("SELECT count(*) FROM record WHERE generation = $1 AND kind = 'broken'",
                                  {m_position.drawn},
                                  [&](const Row& row) { count = static_cast<int>(row.integer(0)); });
    if (!done) return tl::unexpected(done.error());
    return count;
}

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "app/core/record.h"
#include "app/db/connection.h"

// The site's feed as this terminal last read it, in a file that can be thrown away at any time.
namespace ploegbord::terminal {

inline constexpr auto kCacheFile = "cache_v1.db";

// One record of the feed and the bytes it came as.
struct Change {
    core::Record record;
    std::string json;
    bool isBroken = false; // could not be read: kept under its id, so that a later state heals it
};

// Where the cache stands. A new epoch is read into a generation of its own while the old one is drawn.
struct CachePosition {
    std::int64_t drawn = 1;   // generation on the screen
    std::int64_t reading = 1; // generation that changes go into
    core::Cursor drawnCursor;
    core::Cursor readingCursor;
    bool isComplete = false; // the drawn generation was read to its head once
    bool isSweepDue = false; // records kept from an older generation wait for their sweep
    std::int64_t recognitionTotal = 0;
    std::optional<core::Instant> lastGood; // the hub's time
    bool isNewGeneration() const { return drawn != reading; }
};

struct SweepReport {
    std::int64_t dropped = 0;
    std::int64_t kept = 0; // too many to be true: kept and reported
};

class Cache {
  public:
    static db::DbResult<std::unique_ptr<Cache>> open(std::unique_ptr<db::Connection> connection);
    // Stands in while the file cannot be opened: empty, and every access gives that error.
    static std::unique_ptr<Cache> closed(db::DbError why);

    const CachePosition& position() const { return m_position; }
    bool isUsable() const { return m_connection->isUsable(); }

    // One transaction: the changes and the cursor after them. Takes the changes' bytes, not their records.
    db::DbResult<void> apply(std::span<Change> changes, const core::Cursor& next);
    db::DbResult<void> noteTime(core::Instant hubTime);
    db::DbResult<void> touch() { return savePosition(m_position); } // does the disk take a write?
    // The hub has another epoch: from here on changes go into a new, empty generation.
    db::DbResult<void> startGeneration();
    // The feed was read to its head. If that was a new generation it becomes the drawn one, and what only the
    // old one holds is carried over until the sweep.
    db::DbResult<void> finishReading();
    // Drops what was carried over and is not in `held`; unless that is over 20 % and over 50 records.
    db::DbResult<SweepReport> sweep(const std::set<core::RecordId>& held);
    // Everything goes, and so do its bytes.
    db::DbResult<void> wipe();
    // No byte of what was overwritten or deleted stays in the file.
    db::DbResult<void> scrub();

    // Reads of the drawn generation. A row whose bytes do not hash right or do not parse is counted, not
    // given.
    using OnRecord = std::function<void(core::Record)>;
    db::DbResult<void> readKind(core::Kind kind, const OnRecord& onRecord);
    // announcement: valid until after `edge`; safety_day: on or after it.
    db::DbResult<void> readFrom(core::Kind kind, core::Instant edge, const OnRecord& onRecord);
    // Newest first, below `beforeSeq` (0: from the top).
    db::DbResult<void> readNewest(core::Kind kind, std::int64_t beforeSeq, int limit,
                                  const OnRecord& onRecord);
    db::DbResult<void> readTallies(core::RecordId of, const OnRecord& onRecord);
    db::DbResult<std::optional<core::Record>> find(core::RecordId id);
    db::DbResult<int> countBroken(); // stored as broken; see also brokenSeen()
    int brokenSeen() const { return static_cast<int>(m_brokenSeen.size()); }

  private:
    explicit Cache(std::unique_ptr<db::Connection> connection) : m_connection(std::move(connection)) {}
    db::DbResult<void> loadPosition();
    db::DbResult<void> savePosition(const CachePosition& position);
    db::DbResult<void> storeAll(std::span<Change> changes);
    db::DbResult<void> storeCounted(std::span<Change> changes, CachePosition& position);
    db::DbResult<void> store(std::span<Change> changes);
    db::DbResult<void> countRecognitions(CachePosition& position); // all of them
    db::DbResult<void> countRecognition(const core::Record& record, CachePosition& position);
    db::DbResult<void> select(std::string_view sql, std::span<const db::Value> parameters,
                              const OnRecord& onRecord);
    bool isMassReading() const { return !m_position.isComplete || m_position.isNewGeneration(); }

    std::unique_ptr<db::Connection> m_connection;
    CachePosition m_position;
    std::set<std::int64_t> m_brokenSeen; // rows
};

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/core/op.h"
#include "app/core/record.h"
#include "app/core/time.h"
#include "app/db/connection.h"
#include "app/wire/ops.h"

// What nobody else has yet: every op of this terminal, on disk before anybody is told that it is saved.
namespace ploegbord::terminal {

inline constexpr auto kOutboxFile = "outbox.db";
// Acknowledged ops are kept this long, so that a hub restored from a backup gets them again. Answers to a
// question are not: together they would tell what a small crew answered here.
inline constexpr std::chrono::hours kKeepSettled{14 * 24};

enum class OpState { waiting, accepted, parked };

// What is anonymous stands before all else, in no order: its position is negative and random, and its times
// are the start of a shift-day.
struct OutboxItem {
    std::int64_t position = 0; // the order in which they were made
    bool isAnonymous() const { return position < 0; }
    core::Op op;
    std::int64_t sawVersion = 0; // version of the record when it was made (acknowledgements)
    OpState state = OpState::waiting;
    core::Cursor acceptedAt;     // when accepted
    bool isReadBack = false;     // accepted, and its effect came back in the feed
    std::string problem, detail; // when parked
    core::Instant changedAt;     // settled or parked since
    // Not on disk
    bool isInFlight = false;
    bool wasSent = false; // ever, in this run
    bool isDeferred = false;
    core::Steady notBefore{}; // grace, or deferred until
};

class Outbox {
  public:
    static db::DbResult<std::unique_ptr<Outbox>> open(std::unique_ptr<db::Connection> connection);
    // Stands in while the file cannot be opened: empty, and every access gives that error.
    static std::unique_ptr<Outbox> closed(db::DbError why);

    bool isUsable() const { return m_connection->isUsable(); }
    // Reads the whole file; `corrupt` when a table or an index is not what it should be.
    db::DbResult<void> check();
    // A small durable write: does the disk take one?
    db::DbResult<void> touch(core::Instant at);

    // Everything that has not been deleted, in order.
    const std::map<std::int64_t, OutboxItem>& items() const { return m_items; }
    // Positions of what is not yet accepted and read back, in order: a few of the many that are kept.
    const std::set<std::int64_t>& open() const { return m_open; }
    const OutboxItem& at(std::int64_t position) const { return m_items.at(position); }
    const OutboxItem* find(core::OpId op) const;
    OutboxItem* find(core::OpId op);
    // Rows whose bytes are not what was written; they are set aside and never sent.
    int damagedRows() const { return m_damagedRows; }

    // One transaction, one fsync: once it returns, the op is safe.
    db::DbResult<const OutboxItem*> add(const wire::SignedOp& op, std::int64_t sawVersion);
    // The op's bytes as they were written; none when they no longer hash right.
    db::DbResult<std::optional<std::string>> json(std::int64_t position);

    struct Settlement {
        core::OpId op;
        OpState state;
        core::Cursor acceptedAt;
        std::string problem, detail;
    };
    // An answer to a question goes with its acceptance.
    db::DbResult<void> settle(const std::vector<Settlement>& settlements, core::Instant at);
    // Accepted ops up to here have come back in the feed. In memory only: it follows from the cursor.
    std::vector<core::RecordId> markReadBack(const core::Cursor& cursor);
    // A lead tries a parked op again.
    db::DbResult<void> unpark(core::OpId op);
    db::DbResult<void> remove(core::OpId op);
    // A new epoch: what was acknowledged under another one is waiting again, in its old order.
    db::DbResult<int> reopenSettled(const std::string& epoch);
    db::DbResult<int> dropSettledBefore(core::Instant at);
    // Settled ops that name this person, or hold this exact name, go, and so do their bytes. Gives how many
    // stay because they are not settled.
    db::DbResult<int> erase(core::RecordId person, const std::string& name);

  private:
    explicit Outbox(std::unique_ptr<db::Connection> connection) : m_connection(std::move(connection)) {}
    db::DbResult<void> load();
    void take(const db::Row& row);
    db::DbResult<void> writeSettled(const OutboxItem& item, const Settlement& settlement, core::Instant at);
    void forget(core::OpId op);
    void levelOrder();

    std::unique_ptr<db::Connection> m_connection;
    std::map<std::int64_t, OutboxItem> m_items;
    std::set<std::int64_t> m_open;
    std::unordered_map<core::OpId, std::int64_t> m_positions;
    std::int64_t m_lastPosition = 0;
    int m_damagedRows = 0;
    bool m_isOrderTold = false; // the file's bytes tell when an anonymous op was written or settled
};

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/outbox.h"

#include <algorithm>

#include "app/terminal/closed_connection.h"
#include "app/terminal/outbox_schema.h"

namespace ploegbord::terminal {

using db::Blob;
using db::DbResult;
using db::Row;
using db::Value;

namespace {

Blob blobOf(core::OpId id) {
    return Blob{std::string(reinterpret_cast<const char*>(id.bytes().data()), id.bytes().size())};
}

std::string nameOf(OpState state) {
    switch (state) {
    case OpState::accepted: return "accepted";
    case OpState::parked: return "parked";
    case OpState::waiting: break;
    }
    return "waiting";
}

// An unknown state means "send it again": the hub applies an op once, however often it comes.
OpState stateOf(std::string_view name) {
    if (name == "accepted") return OpState::accepted;
    if (name == "parked") return OpState::parked;
    return OpState::waiting;
}

// Nothing in the file may tell when an anonymous op was made, so that its place comes from its random id.
std::int64_t anonymousPosition(core::OpId id) {
    std::uint64_t random = 0;
    for (std::size_t i = 0; i < sizeof random; ++i)
        random = random << 8 | id.bytes()[i];
    return -1 - static_cast<std::int64_t>(random >> 2);
}

// The change of one row that is known to be there: if it is not found, an index leads astray.
DbResult<void> foundOne(const DbResult<std::int64_t>& changed) {
    if (!changed) return tl::unexpected(changed.error());
    if (*changed == 0) return tl::unexpected(db::DbError{db::ErrorCode::corrupt, "a row is not found"});
    return {};
}

// Of an anonymous op only the epoch is kept, and the start of its shift-day: a seq tells a moment.
core::Cursor settledAt(const OutboxItem& item, const Outbox::Settlement& settlement) {
    return item.isAnonymous() ? core::Cursor{settlement.acceptedAt.epoch, 0} : settlement.acceptedAt;
}

bool isGone(const OutboxItem& item, const Outbox::Settlement& settlement) {
    return settlement.state == OpState::accepted && item.op.type == core::OpType::pulse_answer;
}

core::Instant changedAt(const OutboxItem& item, core::Instant at) {
    return item.isAnonymous() ? item.op.made_at : at;
}

} // namespace

DbResult<std::unique_ptr<Outbox>> Outbox::open(std::unique_ptr<db::Connection> connection) {
    std::unique_ptr<Outbox> outbox(new Outbox(std::move(connection)));
    if (auto done = db::migrate(*outbox->m_connection, kOutboxSchema); !done)
        return tl::unexpected(done.error());
    if (auto done = outbox->load(); !done) return tl::unexpected(done.error());
    outbox->levelOrder();
    return outbox;
}

std::unique_ptr<Outbox> Outbox::closed(db::DbError why) {
    return std::unique_ptr<Outbox>(new Outbox(std::make_unique<ClosedConnection>(std::move(why))));
}

DbResult<void> Outbox::check() {
    std::string verdict;
    auto done =
        m_connection->run("PRAGMA integrity_check(1)", {}, [&](const Row& row) { verdict = row.text(0); });
    if (!done) return tl::unexpected(done.error());
    if (verdict != "ok") return tl::unexpected(db::DbError{db::ErrorCode::corrupt, verdict});
    return {};
}

DbResult<void> Outbox::touch(core::Instant at) {
    auto done = m_connection->run(
        "INSERT INTO touched(one, at) VALUES(1, $1) ON CONFLICT(one) DO UPDATE SET at = excluded.at",
        {core::toMilliseconds(at)});
    if (!done) return tl::unexpected(done.error());
    return {};
}

DbResult<void> Outbox::load() {
    auto done = m_connection->run(
        "SELECT position, json, hash, saw_version, state, cursor, problem, detail, changed_at "
        "FROM op ORDER BY position",
        {}, [this](const Row& row) { take(row); });
    if (!done) return tl::unexpected(done.error());
    return {};
}

void Outbox::take(const Row& row) {
    auto read = opHash(row.text(1)) == row.blob(2)
                    ? wire::readOp(row.text(1))
                    : core::fail(core::ErrorCode::invalid, "the row's hash differs");
    if (!read) {
        ++m_damagedRows;
        return;
    }
    OutboxItem item;
    item.position = row.integer(0);
    m_lastPosition = std::max(m_lastPosition, item.position);
    item.op = std::move(read->op);
    item.sawVersion = row.integer(3);
    item.state = stateOf(row.text(4));
    item.acceptedAt = core::Cursor::parse(row.text(5)).value_or(core::Cursor{});
    item.problem = row.text(6);
    item.detail = row.text(7);
    item.changedAt = core::fromMilliseconds(row.integer(8));
    m_positions[item.op.id] = item.position;
    m_open.insert(item.position);
    m_isOrderTold |=
        item.isAnonymous() && item.state == OpState::waiting; // perhaps: it may have been cut off
    m_items.emplace(item.position, std::move(item));
}

// SQLite places rows in a page in the order of writing, and its journal keeps pages of before. Both are made
// anew in the order of the positions, which for anonymous ops is none. When it fails nothing is lost: it is
// done with the next access.
void Outbox::levelOrder() {
    if (m_isOrderTold) m_isOrderTold = !m_connection->script("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

const OutboxItem* Outbox::find(core::OpId op) const {
    const auto at = m_positions.find(op);
    return at == m_positions.end() ? nullptr : &m_items.at(at->second);
}

OutboxItem* Outbox::find(core::OpId op) {
    return const_cast<OutboxItem*>(std::as_const(*this).find(op));
}

DbResult<const OutboxItem*> Outbox::add(const wire::SignedOp& op, std::int64_t sawVersion) {
    const bool isAnonymous = core::isAnonymous(op.op);
    const std::int64_t position = isAnonymous ? anonymousPosition(op.op.id) : m_lastPosition + 1;
    // A single statement commits by itself: one write, one fsync.
    auto done = m_connection->run(
        "INSERT INTO op(position, id, json, hash, saw_version, state, cursor, problem, detail, changed_at) "
        "VALUES($1, $2, $3, $4, $5, 'waiting', '0', '', '', 0)",
        {position, blobOf(op.op.id), op.json, Blob{opHash(op.json)}, sawVersion});
    if (!done) return tl::unexpected(done.error());
    if (!isAnonymous) m_lastPosition = position;
    OutboxItem item;
    item.position = position;
    item.op = op.op;
    item.sawVersion = sawVersion;
    m_positions[item.op.id] = position;
    m_open.insert(position);
    m_isOrderTold |= isAnonymous;
    levelOrder();
    return &m_items.insert_or_assign(position, std::move(item)).first->second;
}

DbResult<std::optional<std::string>> Outbox::json(std::int64_t position) {
    std::optional<std::string> json;
    auto done =
        m_connection->run("SELECT json, hash FROM op WHERE position = $1", {position}, [&](const Row& row) {
            if (opHash(row.text(0)) == row.blob(1)) json = std::string(row.text(0));
        });
    if (!done) return tl::unexpected(done.error());
    return json;
}

DbResult<void> Outbox::writeSettled(const OutboxItem& item, const Settlement& settlement, core::Instant at) {
    if (isGone(item, settlement))
        return foundOne(m_connection->run("DELETE FROM op WHERE id = $1", {blobOf(settlement.op)}));
    return foundOne(m_connection->run(
        "UPDATE op SET state = $2, cursor = $3, problem = $4, detail = $5, changed_at = $6 WHERE id = $1",
        {blobOf(settlement.op), nameOf(settlement.state), settledAt(item, settlement).str(),
         settlement.problem, settlement.detail, core::toMilliseconds(changedAt(item, at))}));
}

DbResult<void> Outbox::settle(const std::vector<Settlement>& settlements, core::Instant at) {
    auto transaction = db::Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    for (const Settlement& settlement : settlements) {
        const OutboxItem* item = find(settlement.op);
        if (!item) continue;
        if (auto written = writeSettled(*item, settlement, at); !written) return written;
    }
    if (auto done = transaction->commit(); !done) return done;
    for (const Settlement& settlement : settlements) {
        OutboxItem* item = find(settlement.op);
        if (!item) continue;
        m_isOrderTold |= item->isAnonymous();
        if (isGone(*item, settlement)) {
            forget(settlement.op);
            continue;
        }
        item->state = settlement.state;
        item->acceptedAt = settledAt(*item, settlement);
        item->problem = settlement.problem;
        item->detail = settlement.detail;
        item->changedAt = changedAt(*item, at);
        item->isDeferred = false;
    }
    levelOrder();
    return {};
}

std::vector<core::RecordId> Outbox::markReadBack(const core::Cursor& cursor) {
    std::vector<core::RecordId> touched;
    for (auto next = m_open.begin(); next != m_open.end();) {
        OutboxItem& item = m_items.at(*next);
        if (item.state != OpState::accepted || item.acceptedAt.epoch != cursor.epoch ||
            item.acceptedAt.seq > cursor.seq) {
            ++next;
            continue;
        }
        item.isReadBack = true;
        touched.push_back(item.op.record);
        next = m_open.erase(next);
    }
    return touched;
}

DbResult<void> Outbox::unpark(core::OpId op) {
    auto done = m_connection->run("UPDATE op SET state = 'waiting', problem = '', detail = '' WHERE id = $1",
                                  {blobOf(op)});
    if (auto found = foundOne(done); !found) return found;
    if (OutboxItem* item = find(op)) item->state = OpState::waiting;
    return {};
}

DbResult<void> Outbox::remove(core::OpId op) {
    auto done = m_connection->run("DELETE FROM op WHERE id = $1", {blobOf(op)});
    if (auto found = foundOne(done); !found) return found;
    const OutboxItem* item = find(op);
    m_isOrderTold |= item && item->isAnonymous();
    forget(op);
    levelOrder();
    return {};
}

void Outbox::forget(core::OpId op) {
    const auto at = m_positions.find(op);
    if (at == m_positions.end()) return;
    m_items.erase(at->second);
    m_open.erase(at->second);
    m_positions.erase(at);
}

DbResult<int> Outbox::reopenSettled(const std::string& epoch) {
    auto done = m_connection->run("UPDATE op SET state = 'waiting', cursor = '0' WHERE state = 'accepted' "
                                  "AND substr(cursor, 1, length($1)) <> $1",
                                  {epoch + ":"});
    if (!done) return tl::unexpected(done.error());
    int count = 0;
    for (auto& [position, item] : m_items) {
        if (item.state != OpState::accepted || item.acceptedAt.epoch == epoch) continue;
        item.state = OpState::waiting;
        item.isReadBack = false;
        item.acceptedAt = {};
        m_open.insert(position);
        ++count;
    }
    return count;
}

DbResult<int> Outbox::dropSettledBefore(core::Instant at) {
    auto done = m_connection->run("DELETE FROM op WHERE state = 'accepted' AND changed_at < $1",
                                  {core::toMilliseconds(at)});
    if (!done) return tl::unexpected(done.error());
    int count = 0;
    for (auto next = m_items.begin(); next != m_items.end();) {
        const OutboxItem& item = next->second;
        if (item.state != OpState::accepted || item.changedAt >= at) {
            ++next;
            continue;
        }
        m_positions.erase(item.op.id);
        m_open.erase(item.position);
        next = m_items.erase(next);
        ++count;
    }
    return count;
}

DbResult<int> Outbox::erase(core::RecordId person, const std::string& name) {
    std::vector<core::OpId> doomed;
    int unsettled = 0;
    for (const auto& [position, item] : m_items) {
        const auto bytes = json(position);
        if (!bytes) return tl::unexpected(bytes.error());
        if (!*bytes) continue;
        const bool isNamed = !name.empty() && (*bytes)->find(name) != std::string::npos;
        if (!isNamed && (*bytes)->find(person.str()) == std::string::npos) continue;
        if (item.state == OpState::accepted)
            doomed.push_back(item.op.id);
        else
            ++unsettled;
    }
    for (const core::OpId op : doomed) {
        if (auto done = remove(op); !done) return tl::unexpected(done.error());
    }
    if (doomed.empty()) return unsettled;
    if (auto done = m_connection->script("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"); !done) {
        return tl::unexpected(done.error());
    }
    return unsettled;
}

} // namespace ploegbord::terminal

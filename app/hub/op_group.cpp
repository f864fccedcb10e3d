// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/op_group.h"

#include <algorithm>

#include "app/hub/blob_store.h"
#include "app/hub/store/pulse_counts.h"

namespace ploegbord::hub {
namespace {

constexpr int kDeferredSeconds = 5;
constexpr std::chrono::hours kHoldLonger{1}; // a held op that cannot go now: it holds up no other

wire::OpResult refused(const wire::SignedOp& op, core::Problem problem, std::string detail) {
    wire::OpResult result;
    result.op = op.op.id;
    result.problem = problem;
    result.problemName = core::problemName(problem);
    result.detail = std::move(detail);
    if (problem == core::Problem::not_here_yet) {
        result.status = wire::OpStatus::deferred;
        result.retryAfterSeconds = kDeferredSeconds;
    }
    return result;
}

wire::OpResult accepted(core::OpId id, std::int64_t seq, bool isReplayed) {
    wire::OpResult result;
    result.op = id;
    result.status = wire::OpStatus::accepted;
    result.seq = seq;
    result.isReplayed = isReplayed;
    return result;
}

// What is remembered of an accepted op. The few answers there are could all be tried against a hash of what
// was sent: of one to a question only that its id was here is kept.
core::Digest keptHash(const wire::SignedOp& op) {
    return op.op.type == core::OpType::pulse_answer ? core::sha256(op.op.id.str()) : op.contentHash;
}

template <class Id>
void sortUnique(std::vector<Id>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

OpGroup::OpGroup(db::Connection& connection, SiteState& site, const Secrets& secrets, core::Random& random)
    : m_connection(connection), m_site(site), m_proofs(secrets), m_random(random) {
    m_site.world->forgetTouched();
}

db::DbResult<void> OpGroup::apply(std::span<GroupOp> ops, core::Instant now) {
    if (auto loaded = load(ops); !loaded) return loaded;
    for (GroupOp& op : ops)
        op.result = decide(op, now);
    return store();
}

db::DbResult<void> OpGroup::load(std::span<GroupOp> ops) {
    std::vector<core::OpId> ids;
    std::vector<const wire::SignedOp*> signedOps;
    ids.reserve(ops.size());
    for (const GroupOp& op : ops) {
        ids.push_back(op.op->op.id);
        if (!std::holds_alternative<std::monostate>(op.op->op.by)) signedOps.push_back(op.op);
    }
    auto known = findOps(m_connection, m_site.row.no, ids);
    if (!known) return tl::unexpected(known.error());
    for (const AcceptedOp& op : *known)
        m_known[op.id] = {op.hash, op.seq};
    if (auto proofs = m_proofs.load(m_connection, m_site.row.no, signedOps); !proofs) return proofs;
    if (auto held = loadHeld(ops); !held) return held;
    if (auto touched = loadTouched(ops); !touched) return touched;
    return loadAcks(ops);
}

db::DbResult<void> OpGroup::loadTouched(std::span<GroupOp> ops) {
    std::vector<core::RecordId> ids;
    for (const GroupOp& op : ops) {
        for (const core::RecordId& id : core::recordsTouched(op.op->op, *m_site.world)) {
            if (!m_site.world->find(id)) ids.push_back(id); // master data is in memory
        }
    }
    sortUnique(ids);
    const auto rows = loadRecords(m_connection, m_site.row.no, ids);
    if (!rows) return tl::unexpected(rows.error());
    for (const EncodedRecord& row : *rows) {
        auto record = decode(row);
        if (!record) return tl::unexpected(db::DbError{db::ErrorCode::corrupt, record.error().detail});
        m_site.world->put(std::move(*record));
    }
    return {};
}

db::DbResult<void> OpGroup::loadHeld(std::span<GroupOp> ops) {
    std::vector<core::OpId> ids;
    std::vector<core::RecordId> records;
    for (const GroupOp& op : ops) {
        if (!core::isAnonymous(op.op->op)) continue;
        ids.push_back(op.op->op.id);
        if (op.op->op.type == core::OpType::report_submit) records.push_back(op.op->op.record);
    }
    if (ids.empty()) return {};
    const auto held = findHeld(m_connection, m_site.row.no, ids, records);
    if (!held) return tl::unexpected(held.error());
    for (const HeldOp& op : *held) {
        m_known[op.id] = {op.hash, m_site.row.headSeq};
        m_heldRecords.insert(op.record);
    }
    return {};
}

db::DbResult<void> OpGroup::loadAcks(std::span<GroupOp> ops) {
    std::vector<core::RecordId> of;
    std::vector<core::TerminalId> terminals;
    for (const GroupOp& op : ops) {
        if (op.op->op.type != core::OpType::acknowledge) continue;
        of.push_back(op.op->op.record);
        terminals.push_back(op.terminal);
    }
    sortUnique(of);
    sortUnique(terminals);
    const auto acks = findAcks(m_connection, m_site.row.no, of, terminals);
    if (!acks) return tl::unexpected(acks.error());
    for (const AckRow& ack : *acks)
        m_site.world->putAck(ack);
    return {};
}

wire::OpResult OpGroup::decide(const GroupOp& op, core::Instant now) {
    if (m_proofs.isForeign(*op.op, op.terminal))
        return refused(*op.op, core::Problem::proof_invalid, "the proof does not hold");
    if (const auto known = m_known.find(op.op->op.id); known != m_known.end()) {
        if (core::isSameDigest(known->second.hash, op.op->contentHash) ||
            core::isSameDigest(known->second.hash, keptHash(*op.op)))
            return accepted(op.op->op.id, known->second.seq, true);
        return refused(*op.op, core::Problem::op_content_changed, "another op has this id");
    }
    const auto actor = m_proofs.actorOf(*op.op, op.terminal, *m_site.world, now);
    if (!actor) return refused(*op.op, actor.error().problem, actor.error().detail);
    auto effect = core::judge(op.op->op, *actor, *m_site.world, now);
    if (!effect) return refused(*op.op, effect.error().problem, effect.error().detail);
    if (hasTooLargePicture(op.op->op))
        return refused(*op.op, core::Problem::invalid_value, "a picture has at most 16 MiB");
    return core::isAnonymous(op.op->op) ? hold(op, now) : accept(op, std::move(*effect));
}

// It may have come as something else, for which the limit is higher; no board unpacks it as a picture.
bool OpGroup::hasTooLargePicture(const core::Op& op) const {
    const auto files = core::filesNamedBy(op.body);
    return std::any_of(files.begin(), files.end(), [&](const core::NamedFile& file) {
        return file.type.starts_with("image/") && m_site.blobSize(file.sha256) > kMaxPictureBytes;
    });
}

wire::OpResult OpGroup::hold(const GroupOp& op, core::Instant now) {
    const core::RecordId record = op.op->op.record;
    if (op.op->op.type == core::OpType::report_submit && !m_heldRecords.insert(record).second)
        return refused(*op.op, core::Problem::already_exists, "there is a record of this id");
    const std::int64_t seq = m_site.row.headSeq;
    m_known[op.op->op.id] = {op.op->contentHash, seq};
    m_newHeld.push_back({op.op->op.id, record, op.op->contentHash, op.op->json, randomRelease(now)});
    return accepted(op.op->op.id, seq, false);
}

std::chrono::milliseconds OpGroup::longestHold() const {
    const auto* site = m_site.world->site().as<core::Site>();
    return std::chrono::minutes(site ? site->anonymous_delay_minutes : core::Site().anonymous_delay_minutes);
}

core::Instant OpGroup::randomRelease(core::Instant now) {
    const auto most = static_cast<std::uint64_t>(longestHold().count());
    return now + std::chrono::milliseconds(m_random.below(most + 1));
}

db::DbResult<void> OpGroup::release(core::Instant now) {
    const auto due = heldUntil(m_connection, m_site.row.no, now);
    if (!due) return tl::unexpected(due.error());
    if (auto done = releaseAll(*due, now); !done) return done;
    if (auto done = countClosed(now); !done) return done;
    return store();
}

db::DbResult<void> OpGroup::releaseAll(const std::vector<HeldOp>& due, core::Instant now) {
    std::vector<core::OpId> ids;
    ids.reserve(due.size());
    for (const HeldOp& held : due)
        ids.push_back(held.id);
    const auto known = findOps(m_connection, m_site.row.no, ids);
    if (!known) return tl::unexpected(known.error());
    for (const AcceptedOp& op : *known)
        m_known[op.id] = {op.hash, op.seq};
    m_hasReleased = m_hasReleased || !due.empty();
    for (const HeldOp& held : due) {
        const bool isIn = m_known.contains(held.id);
        auto done = isIn ? deleteHeld(m_connection, m_site.row.no, held.id) : releaseOne(held, now);
        if (!done) return done;
    }
    return {};
}

db::DbResult<void> OpGroup::releaseOne(const HeldOp& held, core::Instant now) {
    const auto read = wire::readOp(held.json);
    if (!read) return holdLonger(m_connection, m_site.row.no, held.id, now + kHoldLonger);
    GroupOp op{{}, &*read, {}};
    if (auto loaded = loadTouched({&op, 1}); !loaded) return loaded;
    auto effect = core::judge(read->op, core::Actor{}, *m_site.world, now);
    if (!effect) return holdLonger(m_connection, m_site.row.no, held.id, now + kHoldLonger);
    if (const auto count = core::countOf(read->op, *m_site.world)) {
        auto added = addPulseCount(m_connection, m_site.row.no, read->op.record, *count);
        if (!added) return added;
    }
    (void)accept(op, std::move(*effect));
    return deleteHeld(m_connection, m_site.row.no, held.id);
}

// Not before what was tapped in time has had the time to get here.
db::DbResult<void> OpGroup::countClosed(core::Instant now) {
    std::vector<core::RecordId> closed;
    for (const core::Record* record : m_site.world->pulses()) {
        const auto* pulse = record->as<core::Pulse>();
        if (pulse && !core::isOpen(*pulse, now - longestHold())) closed.push_back(record->id);
    }
    for (const core::RecordId pulse : closed) {
        if (auto done = countAnswers(pulse, now); !done) return done;
    }
    return {};
}

// Answers that are still held count too: told with all others at once, they tell no moment.
db::DbResult<void> OpGroup::countAnswers(core::RecordId pulse, core::Instant now) {
    const auto held = findHeld(m_connection, m_site.row.no, {}, {&pulse, 1});
    if (!held) return tl::unexpected(held.error());
    if (auto done = releaseAll(*held, now); !done) return done;
    const auto counts = loadPulseCounts(m_connection, m_site.row.no, pulse);
    if (!counts) return tl::unexpected(counts.error());
    core::Record record = *m_site.world->find(pulse);
    record.body = core::counted(*record.as<core::Pulse>(), *counts, m_site.world->patterns(), now);
    take(std::move(record));
    m_hasReleased = true;
    return deletePulseCounts(m_connection, m_site.row.no, pulse);
}

wire::OpResult OpGroup::accept(const GroupOp& op, core::Effect effect) {
    noteAcks(op, !effect.empty());
    for (core::Record& record : effect)
        take(std::move(record));
    const std::int64_t seq = m_site.row.headSeq;
    m_known[op.op->op.id] = {keptHash(*op.op), seq};
    m_accepted.push_back({op.op->op.id, keptHash(*op.op), seq});
    return accepted(op.op->op.id, seq, false);
}

void OpGroup::take(core::Record record) {
    record.seq = ++m_site.row.headSeq;
    m_site.world->put(record);
    const auto [place, isNew] = m_changedAt.try_emplace(record.id, m_changed.size());
    if (isNew) {
        m_changed.push_back(std::move(record));
    } else {
        m_changed[place->second] = std::move(record);
    }
}

void OpGroup::noteAcks(const GroupOp& op, bool isNew) {
    if (op.op->op.type == core::OpType::announcement_edit) {
        m_edited.push_back(op.op->op.record);
        m_site.world->forgetAcks(op.op->op.record);
        std::erase_if(m_newAcks, [&](const AckRow& ack) { return ack.of == op.op->op.record; });
    }
    const auto* seen = std::get_if<core::Acknowledgement>(&op.op->op.body);
    if (!seen || !isNew) return;
    m_newAcks.push_back({op.op->op.record, seen->shift_day, seen->shift.str(), op.terminal});
    m_site.world->putAck(m_newAcks.back());
}

db::DbResult<void> OpGroup::store() {
    const SiteNo no = m_site.row.no;
    if (auto done = insertHeld(m_connection, no, m_newHeld); !done) return done;
    if (m_accepted.empty() && m_changed.empty()) return {};
    auto commit = std::make_shared<Committed>();
    commit->site = no;
    commit->epoch = m_site.row.epoch;
    commit->fromSeq = m_site.knownSeq;
    commit->toSeq = m_site.row.headSeq;
    std::sort(m_changed.begin(), m_changed.end(),
              [](const core::Record& a, const core::Record& b) { return a.seq < b.seq; });
    const std::vector<EncodedRecord> rows = encodeCommit(m_changed, *commit);
    auto done = upsertRecords(m_connection, no, rows);
    if (done) done = insertOps(m_connection, no, m_accepted);
    for (const core::RecordId& edited : m_edited) {
        if (done) done = deleteAcks(m_connection, no, edited);
    }
    if (done) done = insertAcks(m_connection, no, m_newAcks);
    if (done && commit->toSeq != commit->fromSeq) done = saveHead(m_connection, no, m_site.row.headSeq);
    if (!done) return done;
    if (commit->toSeq != commit->fromSeq) m_commit = std::move(commit);
    return {};
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <system_error>

#include "app/terminal/outgoing.h"
#include "app/terminal/terminal_impl.h"

// TerminalImpl as the owner of what Sync moves: the files, the board, the outbox.
namespace ploegbord::terminal {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

core::Record tombstoneOf(core::Record record) {
    record.isDeleted = true;
    return record;
}

} // namespace

bool TerminalImpl::takeChanges(std::vector<Change> changes, const core::Cursor& next) {
    if (isCacheAnew()) return false;
    const std::vector<Erasures::Person> erased = erasedBy(changes);
    if (!erased.empty() && !m_erasures.add(erased)) return false;
    if (!kept(File::cache, m_storage.cache().apply(changes, next))) {
        checkStorage();
        return false;
    }
    const CachePosition& position = m_storage.cache().position();
    if (position.isComplete && !position.isNewGeneration()) applyToBoard(changes);
    // What was overwritten must not stay in the file.
    if (!erased.empty()) finishErasures();
    m_isChanged = true; // the cursor
    if (m_sync.isCurrent()) m_lastContact = m_time.now();
    return true;
}

void TerminalImpl::applyToBoard(const std::vector<Change>& changes) {
    m_board.overlay().forgetLookups();
    bool isMoved = false, hasBroken = m_brokenStored > 0;
    for (const Change& change : changes) {
        if (change.isBroken) {
            // What it said before is no longer so.
            const RecordPtr known = m_board.model().find(change.record.id);
            if (known) m_board.apply(tombstoneOf(*known));
            hasBroken = true;
            continue;
        }
        const bool isNew = !m_board.model().find(change.record.id);
        m_board.apply(change.record);
        if (isNew) applyTalliesOf(change.record);
        isMoved = isMoved || change.record.kind == core::Kind::terminal;
    }
    if (isMoved) updateHere();
    if (hasBroken) countBroken();
    readBack();
    if (m_board.model().isShort(m_storage.cache().position().recognitionTotal)) loadBoard();
}

// A post that is sent again comes after what counts for it.
void TerminalImpl::applyTalliesOf(const core::Record& post) {
    if (post.isDeleted || (post.kind != core::Kind::announcement && post.kind != core::Kind::recognition))
        return;
    std::vector<core::Record> tallies;
    const auto done = m_storage.cache().readTallies(
        post.id, [&](core::Record tally) { tallies.push_back(std::move(tally)); });
    if (!done) kept(File::cache, done);
    for (const core::Record& tally : tallies)
        m_board.apply(tally);
}

void TerminalImpl::readBack() {
    for (const core::RecordId record :
         m_storage.outbox().markReadBack(m_storage.cache().position().drawnCursor)) {
        m_board.refresh(record);
        m_isChanged = true;
    }
}

// Changes on their way when the cache was thrown away follow a cursor that the new one does not have.
bool TerminalImpl::isCacheAnew() {
    if (!m_storage.isCacheReopened()) return false;
    checkStorage();
    return true;
}

bool TerminalImpl::startGeneration() {
    m_isChanged = true;
    return kept(File::cache, m_storage.cache().startGeneration());
}

bool TerminalImpl::feedIsCurrent() {
    if (isCacheAnew()) return false;
    const CachePosition before = m_storage.cache().position();
    if (!before.isComplete || before.isNewGeneration()) {
        if (!kept(File::cache, m_storage.cache().finishReading())) {
            checkStorage();
            return false;
        }
        loadBoard();
    }
    if (!pushAgain()) return false;
    readBack();
    m_lastContact = m_time.now();
    m_isChanged = true;
    sweepIfDue();
    return true;
}

// What was acknowledged in another epoch may be missing in this one: it goes again, in its old order.
bool TerminalImpl::pushAgain() {
    const std::string epoch = m_storage.cache().position().drawnCursor.epoch;
    const auto& items = m_storage.outbox().items();
    const bool isOld = std::any_of(items.begin(), items.end(), [&](const auto& entry) {
        return entry.second.state == OpState::accepted && entry.second.acceptedAt.epoch != epoch;
    });
    if (!isOld || epoch.empty()) return true;
    const auto reopened = m_storage.outbox().reopenSettled(epoch);
    if (!reopened) {
        kept(File::outbox, tl::unexpected(reopened.error()));
        checkStorage();
        return false;
    }
    m_board.reset();
    return true;
}

void TerminalImpl::sweepIfDue() {
    if (!m_storage.cache().position().isSweepDue) return;
    std::set<core::RecordId> held;
    for (const std::int64_t position : m_storage.outbox().open()) {
        const OutboxItem& item = m_storage.outbox().at(position);
        // What others lost comes back from them; what waits for it waits, and does not hold up the sweep.
        if (item.state == OpState::waiting && !item.isDeferred) return;
        held.insert(item.op.record);
        for (const core::RecordId effect : m_board.overlay().effectsOf(item.op.record))
            held.insert(effect);
    }
    const auto report = m_storage.cache().sweep(held);
    if (!report) {
        kept(File::cache, tl::unexpected(report.error()));
        return;
    }
    m_sweepReport = report->kept == 0
                        ? ""
                        : "kept " + std::to_string(report->kept) + " records that the hub no longer has";
    loadBoard();
    m_isChanged = true;
}

SyncHost::Batch TerminalImpl::nextBatch(int maxOps, std::size_t maxBytes) {
    Batch batch;
    if (m_isQueueStopped || m_storage.isOutboxClosed()) return batch;
    m_batchEpoch = readingCursor().epoch;
    std::size_t bytes = 0;
    for (const std::int64_t position :
         chooseOutgoing(m_storage.outbox(), m_outgoing, m_clock.steadyNow(), static_cast<std::size_t>(maxOps))
             .positions) {
        auto json = m_storage.outbox().json(position);
        if (!json) {
            kept(File::outbox, tl::unexpected(json.error()));
            break;
        }
        OutboxItem* item = m_storage.outbox().find(m_storage.outbox().at(position).op.id);
        if (!*json) { // its bytes went bad under us: another look when the file is opened next
            item->notBefore = core::Steady::max();
            continue;
        }
        if (!batch.ops.empty() && bytes + (*json)->size() + 1 > maxBytes) break;
        bytes += (*json)->size() + 1;
        item->isInFlight = item->wasSent = true;
        batch.ops.push_back(item->op.id);
        batch.jsons.push_back(std::move(**json));
        if (item->isAnonymous()) break; // they come first, each in a request of its own
    }
    return batch;
}

void TerminalImpl::batchEnded(const std::vector<core::OpId>& ops) {
    for (const core::OpId op : ops) {
        if (OutboxItem* item = m_storage.outbox().find(op)) item->isInFlight = false;
    }
}

bool TerminalImpl::settle(const std::vector<wire::OpResult>& results) {
    const core::Steady now = m_clock.steadyNow();
    std::vector<Outbox::Settlement> settlements;
    for (const wire::OpResult& result : results) {
        OutboxItem* item = m_storage.outbox().find(result.op);
        if (!item) continue;
        item->isDeferred = result.status == wire::OpStatus::deferred;
        if (result.status == wire::OpStatus::accepted) {
            settlements.push_back({result.op, OpState::accepted, {m_batchEpoch, result.seq}, {}, {}});
        } else if (result.status == wire::OpStatus::refused) {
            settlements.push_back({result.op, OpState::parked, {}, result.problemName, result.detail});
        } else {
            item->notBefore = now + seconds(std::clamp(result.retryAfterSeconds, 1, 3600));
            bringFilesAgain(item->op);
            if (lacksFile(item->op))
                settlements.push_back({result.op,
                                       OpState::parked,
                                       {},
                                       std::string(core::problemName(core::Problem::file_damaged)),
                                       "the file is gone from this terminal"});
        }
    }
    m_isChanged = true;
    if (!settlements.empty() && !keep(settlements)) {
        checkStorage();
        return false;
    }
    for (const Outbox::Settlement& settlement : settlements) {
        m_refusals.note(now, settlement.state == OpState::parked);
        if (const OutboxItem* item = m_storage.outbox().find(settlement.op)) m_board.refresh(item->op.record);
    }
    m_isQueueStopped = m_refusals.isStopped(now);
    dropSettledFiles();
    // An answer of the epoch before: the new one may not have it.
    if (m_batchEpoch != m_storage.cache().position().drawnCursor.epoch && !pushAgain()) return false;
    readBack();
    sweepIfDue();
    return true;
}

// What the hub has answered is written down also on a full disk.
bool TerminalImpl::keep(const std::vector<Outbox::Settlement>& settlements) {
    auto done = m_storage.outbox().settle(settlements, m_time.now());
    if (!done && done.error().code == db::ErrorCode::full && m_storage.spendReserve())
        done = m_storage.outbox().settle(settlements, m_time.now());
    return kept(File::outbox, done);
}

std::optional<core::Steady> TerminalImpl::nextOpDue() const {
    if (m_isQueueStopped || m_storage.isOutboxClosed()) return std::nullopt;
    return chooseOutgoing(m_storage.outbox(), m_outgoing, m_clock.steadyNow(), 1).nextDue;
}

wire::Heartbeat TerminalImpl::heartbeat() {
    wire::Heartbeat heartbeat;
    heartbeat.version = m_options.version;
    heartbeat.painted = m_painted;
    heartbeat.outbox = m_state ? m_state->waiting : 0;
    heartbeat.parked = m_state ? m_state->parked : 0;
    heartbeat.uptimeSeconds = std::chrono::duration_cast<seconds>(m_clock.steadyNow() - m_started).count();
    std::error_code ignored;
    const auto space = std::filesystem::space(m_options.stateDirectory, ignored);
    heartbeat.diskFreeBytes = ignored ? 0 : static_cast<std::int64_t>(space.available);
    heartbeat.screen = m_options.screen;
    heartbeat.asking = m_asking;
    return heartbeat;
}

void TerminalImpl::answered(const wire::HeartbeatAnswer& answer) {
    m_board.shown(answer.shown);
    m_publicUrl = answer.publicUrl;
    m_lastContact = m_time.now();
    m_isChanged = true;
}

void TerminalImpl::hubTime(core::Instant date, core::Steady sent) {
    const bool wasCertain = m_time.isCertain();
    const milliseconds before = m_time.offset();
    m_time.measure(date, sent);
    if (wasCertain != m_time.isCertain() || std::chrono::abs(before - m_time.offset()) > milliseconds(500)) {
        m_isChanged = true;
        m_board.timePassed();
    }
    const core::Steady now = m_clock.steadyNow();
    if (!m_time.isCertain() || now < m_timeNotedAt) return;
    m_timeNotedAt = now + seconds(60);
    kept(File::cache, m_storage.cache().noteTime(*m_time.lastGood()));
    keepClock();
}

bool TerminalImpl::revoked() {
    m_session.reset();
    m_isChanged = true;
    const bool areGrantsGone = !m_signIns || m_signIns->wipe().has_value();
    const bool isCacheGone = kept(File::cache, m_storage.cache().wipe());
    m_blobs.stop();
    m_fileSender.stop();
    const bool areBlobsGone = m_blobs.wipe();
    checkStorage();
    // The outbox stays: it is what nobody else has, and IT can export it.
    if (isCacheGone) loadBoard();
    return areGrantsGone && isCacheGone && areBlobsGone;
}

void TerminalImpl::linkChanged(LinkState link, std::string detail) {
    m_link = link;
    m_linkDetail = std::move(detail);
    const bool isRead = link == LinkState::live || link == LinkState::polling;
    m_blobs.setOnline(isRead);
    m_fileSender.setOnline(isRead || link == LinkState::catchingUp); // also while the cache takes nothing
    m_isChanged = true;
}

std::vector<Erasures::Person> TerminalImpl::erasedBy(const std::vector<Change>& changes) const {
    std::vector<Erasures::Person> erased;
    for (const Change& change : changes) {
        if (change.isBroken || change.record.kind != core::Kind::person) continue;
        const auto* person = change.record.as<core::Person>();
        if (!change.record.isDeleted && person && !person->name.empty()) continue;
        erased.push_back({change.record.id, nameOf(core::Ref(change.record.id))});
    }
    return erased;
}

// What fails, or is named by posts that have not settled, is tried again each hour and at the next start.
void TerminalImpl::finishErasures() {
    std::vector<Erasures::Person> left;
    bool isInCache = false;
    for (const Erasures::Person& person : m_erasures.due()) {
        const bool isForgotten = !m_signIns || m_signIns->forget(core::Ref(person.id)).has_value();
        if (m_session && m_session->person.is(person.id)) m_session.reset();
        const auto unsettled = m_storage.outbox().erase(person.id, person.name);
        if (!unsettled) kept(File::outbox, tl::unexpected(unsettled.error()));
        if (!isForgotten || !unsettled || *unsettled > 0) left.push_back(person);
        isInCache = isInCache || person.isInCache;
    }
    if (isInCache && !kept(File::cache, m_storage.cache().scrub())) return;
    for (Erasures::Person& person : left)
        person.isInCache = false;
    static_cast<void>(m_erasures.keepOnly(std::move(left)));
}

} // namespace ploegbord::terminal

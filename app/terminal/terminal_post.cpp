// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/core/report_code.h"
#include "app/terminal/pulses_here.h"
#include "app/terminal/terminal_impl.h"
#include "app/wire/badge.h"

// TerminalImpl: what people make, take back and deal with.
namespace ploegbord::terminal {

using core::Kind;
using core::OpType;

namespace {

PostFailure failureOf(PostError error) {
    return {error, std::nullopt};
}

} // namespace

core::ResultOf<core::Op, PostFailure> TerminalImpl::opOf(const Draft& draft) {
    const Overlay& world = m_board.overlay();
    core::Op op;
    op.type = draft.type;
    op.record = draft.record;
    op.audience = draft.audience;
    op.body = draft.body;
    const bool isAnonymous = core::isAnonymous(op);
    const core::Instant now = m_time.now();
    const auto newId = [&] {
        return isAnonymous ? core::makeUuid4(m_random) : core::makeUuid7(now, m_random);
    };
    op.id = core::OpId(newId());
    op.made_at = isAnonymous ? world.shiftDayStart(now) : now;
    if (!op.record.isNil()) return op;
    if (op.type == OpType::quiet_set || op.type == OpType::quiet_lift) {
        op.record = world.site().id;
    } else if (const auto* day = std::get_if<core::SafetyDay>(&op.body)) {
        // Two terminals that close the same shift make one record.
        const core::Record* line = world.find(Kind::line, day->line);
        op.record = core::safetyDayId(day->shift_day, day->shift, line ? core::Ref(line->id) : day->line);
    } else {
        op.record = core::RecordId(newId());
    }
    return op;
}

core::ResultOf<wire::SignedOp, PostFailure> TerminalImpl::sign(core::Op op, const Draft& draft) {
    if (draft.signWith == SignWith::session) {
        if (!m_session || m_time.now() >= m_session->expiresAt)
            return tl::unexpected(failureOf(PostError::notSignedIn));
        return wire::signOp(std::move(op), m_session->person, m_session->grant, m_session->key);
    }
    if (draft.signWith == SignWith::badge) {
        const auto uid = wire::normaliseBadge(draft.badge);
        const auto box = uid ? wire::sealBadge(*uid, m_identity->hubKey)
                             : core::Result<std::string>(tl::unexpected(uid.error()));
        if (!box) {
            return tl::unexpected(PostFailure{
                PostError::refused, core::Refusal{core::Problem::badge_unknown, box.error().detail}});
        }
        op.by = core::SealedBadge{*box};
    }
    return wire::writeOp(op);
}

// A report gets its number, and an anonymous one its key, unless who sends it has them already.
TerminalImpl::ReportCode TerminalImpl::codeFor(core::Op& op) {
    ReportCode made;
    auto* report = std::get_if<core::Report>(&op.body);
    if (!report || !report->number.empty()) return made;
    report->number = made.number = core::makeReportNumber(m_random);
    if (!report->anonymous) return made;
    made.key = core::makeReportKey(m_random);
    report->key_hash = core::reportKeyHash(made.key);
    return made;
}

// Who answers is of the crew on shift, unless there are several and who sends it says which.
void TerminalImpl::addCrew(core::Op& op) const {
    auto* answer = std::get_if<core::PulseAnswer>(&op.body);
    const MasterData* master = m_board.master();
    const core::Record* of = answer ? m_board.overlay().find(op.record) : nullptr;
    if (!of || !master || !answer->crew.isEmpty()) return;
    const auto crews = crewsAnswering(of->audience, master->shifts, m_time.now());
    if (crews.size() == 1) answer->crew = crews.front();
}

core::ResultOf<Posted, PostFailure> TerminalImpl::post(const Draft& draft) {
    if (!m_identity) return tl::unexpected(failureOf(PostError::notEnrolled));
    auto op = opOf(draft);
    if (!op) return tl::unexpected(op.error());
    const ReportCode code = codeFor(*op);
    addCrew(*op);
    auto signedOp = sign(std::move(*op), draft);
    if (!signedOp) return tl::unexpected(signedOp.error());
    if (const auto wrong = checkFiles(signedOp->op, draft.files)) return tl::unexpected(*wrong);
    if (draft.isJudgedHere) {
        const auto effect = m_board.overlay().judge(signedOp->op, m_time.now());
        if (!effect && !effect.error().isDeferred()) {
            return tl::unexpected(PostFailure{PostError::refused, effect.error()});
        }
    }
    auto posted = save(*signedOp, draft);
    if (posted) {
        posted->reportNumber = code.number;
        posted->reportKey = code.key;
    }
    publish();
    return posted;
}

core::ResultOf<Posted, PostFailure> TerminalImpl::save(const wire::SignedOp& op, const Draft& draft) {
    if (!m_storage.hasRoomForPosts())
        return tl::unexpected(failure({db::ErrorCode::full, "the reserve is spent"}));
    if (auto failed = keepFiles(draft.files)) return tl::unexpected(std::move(*failed));
    const core::Record* record = m_board.overlay().find(op.op.record);
    const auto added = m_storage.outbox().add(op, record ? record->version : 0);
    if (!added) {
        dropSettledFiles();
        return tl::unexpected(failure(added.error()));
    }
    m_storage.worked(File::outbox);
    OutboxItem* item = m_storage.outbox().find(op.op.id);
    if (draft.grace.count() > 0) item->notBefore = m_clock.steadyNow() + draft.grace;
    m_board.overlay().add(*item);
    m_board.refresh(op.op.record);
    m_isChanged = true;
    m_sync.push();
    m_fileSender.wake();
    return Posted{op.op.id, op.op.record};
}

PostFailure TerminalImpl::failure(const db::DbError& error) {
    kept(File::outbox, tl::unexpected(error));
    checkStorage();
    m_isChanged = true;
    return failureOf(error.code == db::ErrorCode::full ? PostError::diskFull : PostError::storage);
}

UndoAnswer TerminalImpl::undo(core::OpId op) {
    const OutboxItem* item = m_storage.outbox().find(op);
    if (!item) return tl::unexpected(failureOf(PostError::refused));
    const core::RecordId record = item->op.record;
    // What the hub refused is not there either.
    if (item->state == OpState::parked || (item->state == OpState::waiting && !item->wasSent)) {
        const auto removed = m_storage.outbox().remove(op);
        if (!removed) {
            const auto why = failure(removed.error());
            publish();
            return tl::unexpected(why);
        }
        dropSettledFiles();
        m_board.refresh(record);
        m_isChanged = true;
        publish();
        return Undone::neverSent;
    }
    if (item->op.type != OpType::recognition_post) return tl::unexpected(failureOf(PostError::refused));
    Draft draft;
    draft.type = OpType::recognition_retract;
    draft.record = record;
    const core::Record* posted = m_board.overlay().find(record);
    draft.body = core::VersionSeen{posted ? posted->version : 1}; // nobody edits a recognition
    return post(draft).map([](const Posted&) { return Undone::retracted; });
}

core::ResultOf<void, PostFailure> TerminalImpl::retryParked(core::OpId op) {
    const OutboxItem* item = m_storage.outbox().find(op);
    if (!item || item->state != OpState::parked) return {};
    if (auto done = m_storage.outbox().unpark(op); !done) return tl::unexpected(failure(done.error()));
    m_refusals.forgive();
    m_isQueueStopped = false;
    m_board.refresh(item->op.record);
    m_isChanged = true;
    m_fileSender.retryNow();
    m_fileSender.wake();
    m_sync.retryNow();
    publish();
    return {};
}

core::ResultOf<void, PostFailure> TerminalImpl::dropParked(core::OpId op) {
    const OutboxItem* item = m_storage.outbox().find(op);
    if (!item || item->state != OpState::parked) return {};
    const core::RecordId record = item->op.record;
    if (auto done = m_storage.outbox().remove(op); !done) return tl::unexpected(failure(done.error()));
    dropSettledFiles();
    m_board.refresh(record);
    m_isChanged = true;
    m_sync.push(); // what waited behind it
    publish();
    return {};
}

std::vector<Post> TerminalImpl::page(Kind kind, std::int64_t beforeSeq, int limit) {
    const auto& overlay = m_board.overlay();
    const auto tallies = m_board.builder().drawnTallies();
    std::vector<Post> posts;
    std::set<core::RecordId> taken;
    if (beforeSeq == 0) {
        for (const auto& [id, drawn] : overlay.drawn()) {
            if (drawn.record->kind != kind || drawn.record->isDeleted || drawn.record->seq != 0) continue;
            posts.push_back(m_board.builder().post(drawn.record, tallies));
            taken.insert(id);
        }
        std::sort(posts.begin(), posts.end(),
                  [](const Post& a, const Post& b) { return a.record->at > b.record->at; });
    }
    const auto done = m_storage.cache().readNewest(kind, beforeSeq, limit, [&](core::Record record) {
        const auto* drawn = overlay.drawn(record.id);
        if (taken.contains(record.id) || (drawn && drawn->record->isDeleted)) return;
        auto shared = drawn ? drawn->record : std::make_shared<const core::Record>(std::move(record));
        posts.push_back(m_board.builder().post(std::move(shared), tallies));
    });
    if (!done) kept(File::cache, done);
    if (posts.size() > static_cast<std::size_t>(std::max(limit, 0)))
        posts.resize(static_cast<std::size_t>(std::max(limit, 0)));
    return posts;
}

std::vector<StoredOp> TerminalImpl::unsettledOps() {
    std::vector<StoredOp> ops;
    for (const std::int64_t position : m_storage.outbox().open()) {
        const OutboxItem& item = m_storage.outbox().at(position);
        if (item.state == OpState::accepted) continue;
        auto json = m_storage.outbox().json(position);
        if (!json || !*json) continue;
        ops.push_back({item.op.id, item.state == OpState::parked ? PostState::parked : PostState::saved,
                       item.isDeferred, std::move(**json), item.problem, item.detail});
    }
    return ops;
}

} // namespace ploegbord::terminal

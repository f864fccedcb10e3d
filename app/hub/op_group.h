// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

#include "app/hub/auth/proof_check.h"
#include "app/hub/site_state.h"
#include "app/hub/store/held_ops.h"

namespace ploegbord::hub {

// One op of a group, with the terminal that sent it.
struct GroupOp {
    core::TerminalId terminal;
    const wire::SignedOp* op;
    wire::OpResult result;
};

// The ops of one transaction: reads what they touch, judges them in memory one after the other (each sees the
// effects of those before it), writes what changed. An anonymous op is judged when it comes and held back for
// a random while; its effect is that of judging it again when it goes into the feed. Answers to a question
// are only counted then; the counts become its results, and go, when it has been closed for that long.
class OpGroup {
  public:
    OpGroup(db::Connection& connection, SiteState& site, const Secrets& secrets, core::Random& random);

    // Inside the transaction, after lockSite and refresh. Fills the results.
    db::DbResult<void> apply(std::span<GroupOp> ops, core::Instant now);
    // The same for what was held back until now, and for questions whose time is over.
    db::DbResult<void> release(core::Instant now);
    bool hasReleased() const { return m_hasReleased; } // something was held or counted, and is no more
    // What to tell the streams once it is committed; none when nothing changed.
    std::shared_ptr<const Committed> takeCommit() { return std::move(m_commit); }

  private:
    struct Known {
        core::Digest hash;
        std::int64_t seq;
    };
    db::DbResult<void> load(std::span<GroupOp> ops);
    db::DbResult<void> loadTouched(std::span<GroupOp> ops);
    db::DbResult<void> loadAcks(std::span<GroupOp> ops);
    db::DbResult<void> loadHeld(std::span<GroupOp> ops);
    wire::OpResult decide(const GroupOp& op, core::Instant now);
    bool hasTooLargePicture(const core::Op& op) const;
    wire::OpResult accept(const GroupOp& op, core::Effect effect);
    wire::OpResult hold(const GroupOp& op, core::Instant now);
    std::chrono::milliseconds longestHold() const;
    core::Instant randomRelease(core::Instant now);
    db::DbResult<void> releaseAll(const std::vector<HeldOp>& held, core::Instant now);
    db::DbResult<void> releaseOne(const HeldOp& held, core::Instant now);
    db::DbResult<void> countClosed(core::Instant now);
    db::DbResult<void> countAnswers(core::RecordId pulse, core::Instant now);
    void take(core::Record record);
    void noteAcks(const GroupOp& op, bool isNew);
    db::DbResult<void> store();

    db::Connection& m_connection;
    SiteState& m_site;
    ProofCheck m_proofs;
    core::Random& m_random;
    std::unordered_map<core::OpId, Known> m_known;
    std::vector<AcceptedOp> m_accepted;
    std::set<core::RecordId> m_heldRecords; // reports to be, not in the feed yet
    std::vector<HeldOp> m_newHeld;
    std::vector<core::Record> m_changed;
    std::unordered_map<core::RecordId, std::size_t> m_changedAt;
    std::vector<AckRow> m_newAcks;
    std::vector<core::RecordId> m_edited; // to be acknowledged anew
    std::shared_ptr<const Committed> m_commit;
    bool m_hasReleased = false;
};

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "app/core/rules.h"
#include "app/hub/auth/secrets.h"
#include "app/hub/store/people.h"
#include "app/hub/world.h"
#include "app/wire/ops.h"

namespace ploegbord::hub {

// The one place that decides who an op is by: from grants, badges and the people as they are now.
class ProofCheck {
  public:
    explicit ProofCheck(const Secrets& secrets) : m_secrets(secrets) {}

    // Grants and badges that these ops name, in at most two statements, and a third where a grant is missing.
    db::DbResult<void> load(db::Connection& connection, SiteNo site,
                            std::span<const wire::SignedOp* const> ops);

    // Signed with a grant of another terminal: nothing may be told of the op, not even that it is known.
    bool isForeign(const wire::SignedOp& op, core::TerminalId terminal) const;
    core::ResultOf<core::Actor, core::Refusal> actorOf(const wire::SignedOp& op, core::TerminalId terminal,
                                                       const SiteWorld& world, core::Instant now) const;

  private:
    core::ResultOf<core::Actor, core::Refusal> byProof(const wire::SignedOp& op, const core::PersonProof& by,
                                                       core::Actor actor, const SiteWorld& world,
                                                       core::Instant now) const;
    // A grant that a restore has lost, as far as its id tells: whether it holds, the key shows.
    std::optional<GrantRow> lostGrant(core::GrantId id, core::RecordId person,
                                      core::TerminalId terminal) const;
    core::ResultOf<core::Actor, core::Refusal> byBadge(const core::SealedBadge& by, core::Actor actor,
                                                       const SiteWorld& world) const;

    const Secrets& m_secrets;
    std::map<core::GrantId, GrantRow> m_grants;
    std::map<core::RecordId, core::Instant> m_pinTimes; // loaded when a grant is missing
    std::map<std::string, core::RecordId> m_badges;     // by box
};

} // namespace ploegbord::hub

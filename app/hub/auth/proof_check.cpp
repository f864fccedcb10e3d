// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/proof_check.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace ploegbord::hub {
namespace {

// A terminal's clock may be this far ahead of ours.
constexpr std::chrono::minutes kSkew{5};
// How long after the grant's end an outbox may still drain what was made within it.
constexpr std::chrono::hours kDrain{24 * 60};

tl::unexpected<core::Refusal> refuse(core::Problem problem, std::string detail) {
    return tl::unexpected(core::Refusal{problem, std::move(detail)});
}

// The time in a UUID of version 7, which is that of the sign-in.
std::optional<core::Instant> madeAt(core::GrantId grant) {
    const core::UuidBytes& bytes = grant.bytes();
    if (bytes[6] >> 4 != 7) return std::nullopt;
    std::int64_t ms = 0;
    for (std::size_t i = 0; i < 6; ++i)
        ms = ms << 8 | bytes[i];
    return core::fromMilliseconds(ms);
}

bool isWithin(const GrantRow& grant, core::Instant at) {
    return at >= grant.validFrom - kSkew && at < grant.validUntil;
}

// made_at is the terminal's word, and its clock may be wrong: either time may lie in the window, but a grant
// that ended long ago signs nothing, whatever the op says.
bool isInWindow(const GrantRow& grant, core::Instant madeAt, core::Instant now) {
    return isWithin(grant, now) || (isWithin(grant, madeAt) && now < grant.validUntil + kDrain);
}

} // namespace

db::DbResult<void> ProofCheck::load(db::Connection& connection, SiteNo site,
                                    std::span<const wire::SignedOp* const> ops) {
    std::vector<core::GrantId> grants;
    std::map<core::Digest, std::vector<std::string>> boxes;
    for (const wire::SignedOp* op : ops) {
        if (const auto* proof = std::get_if<core::PersonProof>(&op->op.by)) grants.push_back(proof->grant);
        if (const auto* badge = std::get_if<core::SealedBadge>(&op->op.by)) {
            if (const auto uid = m_secrets.openBadge(badge->box))
                boxes[m_secrets.badgeHash(*uid)].push_back(badge->box);
        }
    }
    auto found = findGrants(connection, site, grants);
    if (!found) return tl::unexpected(found.error());
    for (GrantRow& grant : *found)
        m_grants[grant.id] = std::move(grant);
    const bool isAnyLost =
        std::any_of(grants.begin(), grants.end(), [&](core::GrantId id) { return m_grants.count(id) == 0; });
    if (isAnyLost && m_pinTimes.empty()) {
        auto times = loadPinTimes(connection, site);
        if (!times) return tl::unexpected(times.error());
        m_pinTimes = std::move(*times);
    }
    std::vector<core::Digest> hashes;
    hashes.reserve(boxes.size());
    for (const auto& [hash, names] : boxes)
        hashes.push_back(hash);
    const auto people = findSecretsByBadge(connection, site, hashes);
    if (!people) return tl::unexpected(people.error());
    for (const PersonSecret& person : *people) {
        for (const std::string& box : boxes[*person.badgeHash])
            m_badges[box] = person.person;
    }
    return {};
}

bool ProofCheck::isForeign(const wire::SignedOp& op, core::TerminalId terminal) const {
    const auto* proof = std::get_if<core::PersonProof>(&op.op.by);
    if (!proof) return false;
    const auto grant = m_grants.find(proof->grant);
    return grant != m_grants.end() && grant->second.terminal != terminal;
}

core::ResultOf<core::Actor, core::Refusal> ProofCheck::actorOf(const wire::SignedOp& op,
                                                               core::TerminalId terminal,
                                                               const SiteWorld& world,
                                                               core::Instant now) const {
    core::Actor actor;
    actor.terminal = terminal;
    if (const core::Record* record = world.find(core::RecordId(terminal.bytes()))) {
        const auto* body = record->as<core::TerminalBody>();
        if (record->isDeleted || !body || body->is_revoked)
            return refuse(core::Problem::not_allowed, "this terminal was revoked");
        actor.line = body->line;
    }
    if (const auto* proof = std::get_if<core::PersonProof>(&op.op.by))
        return byProof(op, *proof, std::move(actor), world, now);
    if (const auto* badge = std::get_if<core::SealedBadge>(&op.op.by))
        return byBadge(*badge, std::move(actor), world);
    return actor;
}

core::ResultOf<core::Actor, core::Refusal> ProofCheck::byProof(const wire::SignedOp& op,
                                                               const core::PersonProof& by, core::Actor actor,
                                                               const SiteWorld& world,
                                                               core::Instant now) const {
    // One answer for every way in which they do not belong together.
    const auto invalid = [] { return refuse(core::Problem::proof_invalid, "the proof does not hold"); };
    const core::Record* person = world.find(core::Kind::person, by.person);
    if (!person) return invalid();
    const auto found = m_grants.find(by.grant);
    const auto grant = found == m_grants.end() ? lostGrant(by.grant, person->id, actor.terminal)
                                               : std::optional(found->second);
    if (!grant || grant->terminal != actor.terminal || person->id != grant->person) return invalid();
    const bool isLost = grant->sealedKey.empty();
    const core::Result<std::string> key = isLost
                                              ? m_secrets.grantKey(grant->id, grant->person, grant->terminal)
                                              : m_secrets.unseal(grant->sealedKey);
    if (!key || !wire::isProofValid(op, *key)) return invalid();
    if (grant->withdrawnAt || !isInWindow(*grant, op.op.made_at, now))
        return refuse(core::Problem::grant_expired, "the grant has ended");
    const auto* body = person->as<core::Person>();
    if (!body || body->has_left) return refuse(core::Problem::grant_expired, "the person is no longer here");
    actor.person = core::Ref(person->id);
    actor.roles = body->roles;
    return actor;
}

std::optional<GrantRow> ProofCheck::lostGrant(core::GrantId id, core::RecordId person,
                                              core::TerminalId terminal) const {
    const auto from = madeAt(id);
    if (!from) return std::nullopt;
    GrantRow grant{id, {}, person, terminal, "", *from, *from + kGrantLife, {}};
    const auto pin = m_pinTimes.find(person);
    if (pin != m_pinTimes.end() && pin->second >= *from) grant.withdrawnAt = pin->second;
    return grant;
}

core::ResultOf<core::Actor, core::Refusal> ProofCheck::byBadge(const core::SealedBadge& by, core::Actor actor,
                                                               const SiteWorld& world) const {
    const auto found = m_badges.find(by.box);
    const core::Record* person = found == m_badges.end() ? nullptr : world.find(found->second);
    const auto* body = person ? person->as<core::Person>() : nullptr;
    if (!body || person->isDeleted || body->has_left)
        return refuse(core::Problem::badge_unknown, "no person has this badge");
    actor.person = core::Ref(person->id);
    actor.isBadgeOnly = true;
    return actor;
}

} // namespace ploegbord::hub

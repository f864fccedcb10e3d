// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/sign_in.h"

#include <algorithm>

namespace ploegbord::hub {
namespace {

using std::chrono::milliseconds;

// Tries without a wait; each later one doubles the wait, from a minute to an hour.
constexpr std::int64_t kFreeAtTerminal = 5; // a person at one terminal
constexpr std::int64_t kFreeOfPerson = 20;
constexpr std::int64_t kFreeOfTerminal = 20;
constexpr milliseconds kFirstLock = std::chrono::minutes(1);
constexpr milliseconds kLongestLock = std::chrono::hours(1);

tl::unexpected<core::Error> storageError(const db::DbError& error) {
    return core::fail(core::ErrorCode::storage, error.detail);
}

milliseconds lockAfter(std::int64_t failures, std::int64_t free) {
    if (failures < free) return milliseconds(0);
    const std::int64_t doublings = std::min<std::int64_t>(failures - free, 6);
    return std::min(kFirstLock * (std::int64_t{1} << doublings), kLongestLock);
}

std::string atTerminal(core::RecordId person, core::TerminalId terminal) {
    return "person:" + person.str() + "@" + terminal.str();
}
std::string ofPerson(core::RecordId person) {
    return "person:" + person.str();
}
std::string ofTerminal(core::TerminalId terminal) {
    return "terminal:" + terminal.str();
}

} // namespace

SignInOutcome SignIn::attempt(SiteNo site, core::TerminalId terminal, const wire::SignInRequest& request) {
    Try now;
    const auto counted = m_hub.writer().runSystem(
        site, [&](SystemTransaction& transaction) { return count(transaction, terminal, request, now); });
    if (!counted) return counted.error();
    if (now.lockedFor) return SignInLocked{std::chrono::ceil<std::chrono::seconds>(*now.lockedFor)};
    const bool isRight = m_hub.secrets().isPin(request.pin, now.candidate ? now.candidate->pinHash : "");
    if (!isRight || !now.candidate) return SignInRefused{};
    auto answer = grant(site, terminal, *now.candidate);
    if (!answer) return answer.error();
    return std::move(*answer);
}

core::Result<std::optional<SignIn::Candidate>> SignIn::find(SystemTransaction& transaction,
                                                            const wire::SignInRequest& request) {
    std::optional<PersonSecret> secret;
    if (!request.badge.empty()) {
        const core::Digest hash = m_hub.secrets().badgeHash(request.badge);
        auto found = findSecretsByBadge(transaction.connection(), transaction.site().no, {&hash, 1});
        if (!found) return storageError(found.error());
        if (!found->empty()) secret = found->front();
    } else if (const auto* person = transaction.world().find(core::Kind::person, request.person)) {
        auto found = findSecret(transaction.connection(), transaction.site().no, person->id);
        if (!found) return storageError(found.error());
        secret = std::move(*found);
        if (!secret) secret = PersonSecret{person->id, std::nullopt, "", {}};
    }
    if (!secret) return std::nullopt;
    const core::Record* record = transaction.world().find(secret->person);
    const auto* body = record ? record->as<core::Person>() : nullptr;
    if (!body || record->isDeleted || body->has_left) return std::nullopt;
    return Candidate{secret->person, body->roles, secret->pinHash};
}

core::Result<void> SignIn::count(SystemTransaction& transaction, core::TerminalId terminal,
                                 const wire::SignInRequest& request, Try& result) {
    auto candidate = find(transaction, request);
    if (!candidate) return tl::unexpected(candidate.error());
    std::vector<std::pair<std::string, std::int64_t>> subjects{{ofTerminal(terminal), kFreeOfTerminal}};
    if (*candidate) {
        subjects.emplace_back(atTerminal((*candidate)->person, terminal), kFreeAtTerminal);
        subjects.emplace_back(ofPerson((*candidate)->person), kFreeOfPerson);
    } else { // locked like one that exists, or a lock would tell who does
        const std::string name = request.badge.empty() ? request.person.str() : request.badge;
        subjects.emplace_back("name:" + core::toHex(m_hub.secrets().badgeHash(name)) + "@" + terminal.str(),
                              kFreeAtTerminal);
    }
    for (const auto& [subject, free] : subjects) {
        const auto guard = findGuard(transaction.connection(), transaction.site().no, subject);
        if (!guard) return storageError(guard.error());
        const milliseconds left = *guard ? lockLeft(**guard, transaction.now()) : milliseconds(0);
        if (left > milliseconds(0)) result.lockedFor = std::max(left, result.lockedFor.value_or(left));
    }
    if (result.lockedFor) return {};
    for (const auto& [subject, free] : subjects) {
        if (auto counted = countOne(transaction, subject, free, result); !counted) return counted;
    }
    result.candidate = std::move(*candidate);
    return {};
}

core::Result<void> SignIn::countOne(SystemTransaction& transaction, const std::string& subject,
                                    std::int64_t free, Try&) {
    const auto before = findGuard(transaction.connection(), transaction.site().no, subject);
    if (!before) return storageError(before.error());
    GuardRow guard = before->value_or(GuardRow{subject, 0, {}, {}});
    guard.failures += 1;
    guard.lockedAt = transaction.now();
    guard.lockedFor = lockAfter(guard.failures, free);
    if (const auto saved = saveGuard(transaction.connection(), transaction.site().no, guard); !saved)
        return storageError(saved.error());
    if (guard.lockedFor > milliseconds(0))
        m_locks[subject] = {guard.lockedAt, m_hub.clock().steadyNow() + guard.lockedFor};
    return {};
}

// By the monotonic clock from when this process first saw the lock: setting the wall clock neither shortens
// nor lengthens it then. Another hub on this database may have set one that is newer than what we know.
milliseconds SignIn::lockLeft(const GuardRow& guard, core::Instant now) {
    if (guard.lockedFor <= milliseconds(0)) return milliseconds(0);
    const auto known = m_locks.find(guard.subject);
    if (known != m_locks.end() && known->second.at == guard.lockedAt)
        return known->second.until - m_hub.clock().steadyNow();
    const milliseconds left = guard.lockedFor - std::max(now - guard.lockedAt, milliseconds(0));
    m_locks[guard.subject] = {guard.lockedAt, m_hub.clock().steadyNow() + left};
    return left;
}

core::Result<wire::SignInAnswer> SignIn::grant(SiteNo site, core::TerminalId terminal,
                                               const Candidate& candidate) {
    wire::SignInAnswer answer;
    answer.person = core::Ref(candidate.person);
    answer.roles = candidate.roles;
    const auto done =
        m_hub.writer().runSystem(site, [&](SystemTransaction& transaction) -> core::Result<void> {
            GrantRow row;
            row.id = answer.grant = core::GrantId(core::makeUuid7(transaction.now(), m_hub.random()));
            const std::string key = m_hub.secrets().grantKey(row.id, candidate.person, terminal);
            answer.key = core::toHex(key);
            row.site = site;
            row.person = candidate.person;
            row.terminal = terminal;
            row.sealedKey = m_hub.secrets().seal(key, m_hub.random());
            row.validFrom = transaction.now();
            row.validUntil = answer.expiresAt = transaction.now() + kGrantLife;
            if (const auto kept = insertGrant(transaction.connection(), row); !kept)
                return storageError(kept.error());
            for (const std::string& subject :
                 {ofTerminal(terminal), atTerminal(candidate.person, terminal), ofPerson(candidate.person)}) {
                const auto reset = saveGuard(transaction.connection(), site, GuardRow{subject, 0, {}, {}});
                if (!reset) return storageError(reset.error());
                m_locks.erase(subject);
            }
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    return answer;
}

} // namespace ploegbord::hub

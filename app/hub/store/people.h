// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/core/digest.h"
#include "app/core/ids.h"
#include "app/core/time.h"
#include "app/hub/store/sites.h"

namespace ploegbord::hub {

struct PersonSecret {
    core::RecordId person;
    std::optional<core::Digest> badgeHash; // Secrets::badgeHash
    std::string pinHash;                   // Secrets::hashPin, "" for none
    core::Instant pinSetAt;                // grants of before do not count; 1970: not known
};
db::DbResult<std::optional<PersonSecret>> findSecret(db::Connection& connection, SiteNo site,
                                                     core::RecordId person);
db::DbResult<std::vector<PersonSecret>> findSecretsByBadge(db::Connection& connection, SiteNo site,
                                                           std::span<const core::Digest> badgeHashes);
db::DbResult<void> saveBadge(db::Connection& connection, SiteNo site, core::RecordId person,
                             const std::optional<core::Digest>& badgeHash);
// Also withdraws the person's grants: who forgot or lost a PIN signs in anew everywhere.
db::DbResult<void> savePin(db::Connection& connection, SiteNo site, core::RecordId person,
                           const std::string& pinHash, core::Instant at);
// The date on which the person leaves; none takes it back.
db::DbResult<void> saveLeaving(db::Connection& connection, SiteNo site, core::RecordId person,
                               const std::optional<core::Day>& day);
db::DbResult<std::vector<core::RecordId>> findLeaversUntil(db::Connection& connection, SiteNo site,
                                                           core::Day day);
// When each person's PIN was set, where that is known.
db::DbResult<std::map<core::RecordId, core::Instant>> loadPinTimes(db::Connection& connection, SiteNo site);
// Badge, PIN, grants and tries.
db::DbResult<void> deleteSecrets(db::Connection& connection, SiteNo site, core::RecordId person);

constexpr std::chrono::hours kGrantLife{30 * 24};

struct GrantRow {
    core::GrantId id;
    SiteNo site{};
    core::RecordId person;
    core::TerminalId terminal;
    std::string sealedKey; // Secrets::seal of 32 bytes
    core::Instant validFrom, validUntil;
    std::optional<core::Instant> withdrawnAt;
};
db::DbResult<void> insertGrant(db::Connection& connection, const GrantRow& row);
db::DbResult<std::vector<GrantRow>> findGrants(db::Connection& connection, SiteNo site,
                                               std::span<const core::GrantId> ids);

struct GuardRow {
    std::string subject;
    std::int64_t failures = 0;
    core::Instant lockedAt;
    std::chrono::milliseconds lockedFor{0};
};
db::DbResult<std::optional<GuardRow>> findGuard(db::Connection& connection, SiteNo site,
                                                const std::string& subject);
db::DbResult<void> saveGuard(db::Connection& connection, SiteNo site, const GuardRow& row);

} // namespace ploegbord::hub

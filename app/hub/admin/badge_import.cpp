// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/badge_import.h"

#include <map>
#include <set>

#include "app/hub/admin/db_error.h"
#include "app/hub/store/people.h"

namespace ploegbord::hub {

namespace {

void mistake(Mistakes& mistakes, const BadgeOf& row, const char* what) {
    mistakes.push_back({"people.csv", row.row, "badge", what});
}

} // namespace

core::Result<BadgePlan> planBadges(SystemTransaction& transaction, const Secrets& secrets,
                                   const std::vector<BadgeOf>& rows, Mistakes& mistakes) {
    BadgePlan plan;
    std::set<core::RecordId> changing;
    std::map<core::Digest, const BadgeOf*> wanted; // spelled differently it is still the same badge
    for (const BadgeOf& row : rows) {
        std::optional<core::Digest> hash;
        if (!row.badge.empty()) hash = secrets.badgeHash(row.badge);
        if (hash && !wanted.emplace(*hash, &row).second) mistake(mistakes, row, "is that of another row too");
        const auto standing = findSecret(transaction.connection(), transaction.site().no, row.person);
        if (!standing) return storeFailed(standing.error());
        const std::optional<core::Digest> before = *standing ? (*standing)->badgeHash : std::nullopt;
        if (before == hash) continue;
        plan.emplace_back(row.person, hash);
        changing.insert(row.person);
    }
    std::vector<core::Digest> hashes;
    hashes.reserve(wanted.size());
    for (const auto& [hash, row] : wanted)
        hashes.push_back(hash);
    if (hashes.empty()) return plan;
    const auto owners = findSecretsByBadge(transaction.connection(), transaction.site().no, hashes);
    if (!owners) return storeFailed(owners.error());
    for (const PersonSecret& owner : *owners) {
        const BadgeOf& row = *wanted.at(*owner.badgeHash);
        if (owner.person != row.person && changing.count(owner.person) == 0) {
            mistake(mistakes, row, "belongs to another person already");
        }
    }
    return plan;
}

core::Result<void> saveBadges(SystemTransaction& transaction, const BadgePlan& plan) {
    const auto save = [&](core::RecordId person, const std::optional<core::Digest>& hash) {
        return saveBadge(transaction.connection(), transaction.site().no, person, hash);
    };
    // All are taken off first, so that two people can swap theirs.
    for (const auto& [person, hash] : plan) {
        if (auto saved = save(person, std::nullopt); !saved) return storeFailed(saved.error());
    }
    for (const auto& [person, hash] : plan) {
        if (!hash) continue;
        if (auto saved = save(person, hash); !saved) return storeFailed(saved.error());
    }
    return {};
}

} // namespace ploegbord::hub

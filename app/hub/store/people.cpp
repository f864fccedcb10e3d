// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/people.h"

#include "app/hub/store/digest_column.h"
#include "app/hub/store/sql_list.h"

namespace ploegbord::hub {
namespace {

PersonSecret secretOf(const db::Row& row) {
    PersonSecret secret;
    secret.person = idOf<core::RecordId>(row.text(0));
    if (!row.isNull(1)) secret.badgeHash = digestOf(row.blob(1));
    secret.pinHash = row.text(2);
    secret.pinSetAt = core::fromMilliseconds(row.integer(3));
    return secret;
}

} // namespace

db::DbResult<std::optional<PersonSecret>> findSecret(db::Connection& connection, SiteNo site,
                                                     core::RecordId person) {
    std::optional<PersonSecret> found;
    return connection
        .run("SELECT person, badge_hash, pin_hash, pin_set_at FROM person_secret WHERE site = $1 AND person "
             "= $2",
             {toInteger(site), person.str()}, [&](const db::Row& row) { found = secretOf(row); })
        .map([&](std::int64_t) { return std::move(found); });
}

db::DbResult<std::vector<PersonSecret>> findSecretsByBadge(db::Connection& connection, SiteNo site,
                                                           std::span<const core::Digest> badgeHashes) {
    std::vector<PersonSecret> found;
    std::vector<db::Value> list;
    for (const core::Digest& hash : badgeHashes)
        list.emplace_back(toBlob(hash));
    return selectIn(connection,
                    "SELECT person, badge_hash, pin_hash, pin_set_at FROM person_secret WHERE site = $1 AND "
                    "badge_hash IN (",
                    ")", {toInteger(site)}, list, [&](const db::Row& row) { found.push_back(secretOf(row)); })
        .map([&] { return std::move(found); });
}

db::DbResult<void> saveBadge(db::Connection& connection, SiteNo site, core::RecordId person,
                             const std::optional<core::Digest>& badgeHash) {
    return connection
        .run("INSERT INTO person_secret (site, person, badge_hash) VALUES ($1, $2, $3) "
             "ON CONFLICT (site, person) DO UPDATE SET badge_hash = excluded.badge_hash",
             {toInteger(site), person.str(),
              badgeHash ? db::Value(toBlob(*badgeHash)) : db::Value(db::Null{})})
        .map([](std::int64_t) {});
}

db::DbResult<void> savePin(db::Connection& connection, SiteNo site, core::RecordId person,
                           const std::string& pinHash, core::Instant at) {
    return connection
        .run("INSERT INTO person_secret (site, person, pin_hash, pin_set_at) VALUES ($1, $2, $3, $4) "
             "ON CONFLICT (site, person) DO UPDATE SET pin_hash = excluded.pin_hash, "
             "pin_set_at = excluded.pin_set_at",
             {toInteger(site), person.str(), pinHash, core::toMilliseconds(at)})
        .and_then([&](std::int64_t) {
            return connection.run("UPDATE person_grant SET withdrawn_at = $3 WHERE site = $1 AND person = $2 "
                                  "AND withdrawn_at IS NULL",
                                  {toInteger(site), person.str(), core::toMilliseconds(at)});
        })
        .map([](std::int64_t) {});
}

db::DbResult<void> saveLeaving(db::Connection& connection, SiteNo site, core::RecordId person,
                               const std::optional<core::Day>& day) {
    const auto done =
        day ? connection.run("INSERT INTO person_secret (site, person, leaves_on) VALUES ($1, $2, $3) "
                             "ON CONFLICT (site, person) DO UPDATE SET leaves_on = excluded.leaves_on",
                             {toInteger(site), person.str(), core::formatDay(*day)})
            : connection.run("UPDATE person_secret SET leaves_on = '' WHERE site = $1 AND person = $2 AND "
                             "leaves_on <> ''",
                             {toInteger(site), person.str()});
    return done.map([](std::int64_t) {});
}

db::DbResult<std::vector<core::RecordId>> findLeaversUntil(db::Connection& connection, SiteNo site,
                                                           core::Day day) {
    std::vector<core::RecordId> leavers;
    return connection
        .run("SELECT person FROM person_secret WHERE site = $1 AND leaves_on <> '' AND leaves_on <= $2",
             {toInteger(site), core::formatDay(day)},
             [&](const db::Row& row) { leavers.push_back(idOf<core::RecordId>(row.text(0))); })
        .map([&](std::int64_t) { return std::move(leavers); });
}

db::DbResult<std::map<core::RecordId, core::Instant>> loadPinTimes(db::Connection& connection, SiteNo site) {
    std::map<core::RecordId, core::Instant> times;
    return connection
        .run("SELECT person, pin_set_at FROM person_secret WHERE site = $1 AND pin_set_at > 0",
             {toInteger(site)},
             [&](const db::Row& row) {
                 times[idOf<core::RecordId>(row.text(0))] = core::fromMilliseconds(row.integer(1));
             })
        .map([&](std::int64_t) { return std::move(times); });
}

db::DbResult<void> deleteSecrets(db::Connection& connection, SiteNo site, core::RecordId person) {
    const std::int64_t no = toInteger(site);
    auto done =
        connection.run("DELETE FROM person_secret WHERE site = $1 AND person = $2", {no, person.str()});
    if (done)
        done = connection.run("DELETE FROM person_grant WHERE site = $1 AND person = $2", {no, person.str()});
    if (done)
        done = connection.run("DELETE FROM sign_in_guard WHERE site = $1 AND subject LIKE $2",
                              {no, "%" + person.str() + "%"});
    return done.map([](std::int64_t) {});
}

db::DbResult<void> insertGrant(db::Connection& connection, const GrantRow& row) {
    return connection
        .run("INSERT INTO person_grant (id, site, person, terminal, sealed_key, valid_from, valid_until) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7)",
             {row.id.str(), toInteger(row.site), row.person.str(), row.terminal.str(),
              db::Blob{row.sealedKey}, core::toMilliseconds(row.validFrom),
              core::toMilliseconds(row.validUntil)})
        .map([](std::int64_t) {});
}

db::DbResult<std::vector<GrantRow>> findGrants(db::Connection& connection, SiteNo site,
                                               std::span<const core::GrantId> ids) {
    std::vector<GrantRow> found;
    std::vector<db::Value> list;
    for (const core::GrantId& id : ids)
        list.emplace_back(id.str());
    return selectIn(connection,
                    "SELECT id, person, terminal, sealed_key, valid_from, valid_until, withdrawn_at "
                    "FROM person_grant WHERE site = $1 AND id IN (",
                    ")", {toInteger(site)}, list,
                    [&](const db::Row& row) {
                        GrantRow& grant = found.emplace_back();
                        grant.id = idOf<core::GrantId>(row.text(0));
                        grant.site = site;
                        grant.person = idOf<core::RecordId>(row.text(1));
                        grant.terminal = idOf<core::TerminalId>(row.text(2));
                        grant.sealedKey = row.blob(3);
                        grant.validFrom = core::fromMilliseconds(row.integer(4));
                        grant.validUntil = core::fromMilliseconds(row.integer(5));
                        if (!row.isNull(6)) grant.withdrawnAt = core::fromMilliseconds(row.integer(6));
                    })
        .map([&] { return std::move(found); });
}

db::DbResult<std::optional<GuardRow>> findGuard(db::Connection& connection, SiteNo site,
                                                const std::string& subject) {
    std::optional<GuardRow> found;
    return connection
        .run("SELECT failures, locked_at, locked_ms FROM sign_in_guard WHERE site = $1 AND subject = $2",
             {toInteger(site), subject},
             [&](const db::Row& row) {
                 found = GuardRow{subject, row.integer(0), core::fromMilliseconds(row.integer(1)),
                                  std::chrono::milliseconds(row.integer(2))};
             })
        .map([&](std::int64_t) { return std::move(found); });
}

db::DbResult<void> saveGuard(db::Connection& connection, SiteNo site, const GuardRow& row) {
    return connection
        .run("INSERT INTO sign_in_guard (site, subject, failures, locked_at, locked_ms) VALUES ($1, $2, $3, "
             "$4, $5) "
             "ON CONFLICT (site, subject) DO UPDATE SET failures = excluded.failures, "
             "locked_at = excluded.locked_at, locked_ms = excluded.locked_ms",
             {toInteger(site), row.subject, row.failures, core::toMilliseconds(row.lockedAt),
              static_cast<std::int64_t>(row.lockedFor.count())})
        .map([](std::int64_t) {});
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/sites.h"

#include "app/core/digest.h"
#include "app/hub/store/sql_list.h"

namespace ploegbord::hub {
namespace {

SiteRow siteOf(const db::Row& row) {
    return {SiteNo{row.integer(0)}, idOf<core::SiteId>(row.text(1)), std::string(row.text(2)),
            row.integer(3)};
}

// 80 random bits: no two epochs of a site are ever equal.
std::string makeEpoch(core::Random& random) {
    std::string bytes(10, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return core::toHex(bytes);
}

} // namespace

db::DbResult<std::vector<SiteRow>> loadSites(db::Connection& connection) {
    std::vector<SiteRow> sites;
    return connection
        .run("SELECT no, id, epoch, head_seq FROM site ORDER BY no", {},
             [&](const db::Row& row) { sites.push_back(siteOf(row)); })
        .map([&](std::int64_t) { return std::move(sites); });
}

db::DbResult<std::optional<SiteRow>> lockSite(db::Connection& connection, SiteNo no) {
    const bool needsLock = connection.engine() == db::Engine::postgresql;
    std::optional<SiteRow> site;
    return connection
        .run(needsLock ? "SELECT no, id, epoch, head_seq FROM site WHERE no = $1 FOR UPDATE"
                       : "SELECT no, id, epoch, head_seq FROM site WHERE no = $1",
             {toInteger(no)}, [&](const db::Row& row) { site = siteOf(row); })
        .map([&](std::int64_t) { return std::move(site); });
}

db::DbResult<SiteRow> insertSite(db::Connection& connection, core::SiteId id, core::Random& random) {
    SiteRow site{SiteNo{1}, id, makeEpoch(random), 0};
    const auto counted = connection.run("SELECT coalesce(max(no), 0) + 1 FROM site", {},
                                        [&](const db::Row& row) { site.no = SiteNo{row.integer(0)}; });
    if (!counted) return tl::unexpected(counted.error());
    return connection
        .run("INSERT INTO site (no, id, epoch, head_seq) VALUES ($1, $2, $3, 0)",
             {toInteger(site.no), id.str(), site.epoch})
        .map([&](std::int64_t) { return site; });
}

db::DbResult<void> saveHead(db::Connection& connection, SiteNo no, std::int64_t headSeq) {
    return connection.run("UPDATE site SET head_seq = $2 WHERE no = $1", {toInteger(no), headSeq})
        .map([](std::int64_t) {});
}

db::DbResult<std::string> startNewEpoch(db::Connection& connection, SiteNo no, core::Random& random) {
    std::string epoch = makeEpoch(random);
    return connection.run("UPDATE site SET epoch = $2 WHERE no = $1", {toInteger(no), epoch})
        .map([&](std::int64_t) { return std::move(epoch); });
}

} // namespace ploegbord::hub

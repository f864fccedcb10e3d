// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/core/ids.h"
#include "app/core/random.h"
#include "app/db/connection.h"

namespace ploegbord::hub {

// A site's number in this database: short in every key.
enum class SiteNo : std::int64_t {};
constexpr std::int64_t toInteger(SiteNo no) {
    return static_cast<std::int64_t>(no);
}

struct SiteRow {
    SiteNo no{};
    core::SiteId id;
    std::string epoch;
    std::int64_t headSeq = 0;
};

db::DbResult<std::vector<SiteRow>> loadSites(db::Connection& connection);
// Takes the site's lock for the rest of the transaction (begin() took it on SQLite); none: no such site.
db::DbResult<std::optional<SiteRow>> lockSite(db::Connection& connection, SiteNo no);
db::DbResult<SiteRow> insertSite(db::Connection& connection, core::SiteId id, core::Random& random);
db::DbResult<void> saveHead(db::Connection& connection, SiteNo no, std::int64_t headSeq);
// Cursors of before are answered with 410 from now on.
db::DbResult<std::string> startNewEpoch(db::Connection& connection, SiteNo no, core::Random& random);

} // namespace ploegbord::hub

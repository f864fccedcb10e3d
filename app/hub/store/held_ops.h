// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/core/digest.h"
#include "app/core/time.h"
#include "app/hub/store/sites.h"

namespace ploegbord::hub {

// An anonymous op that was accepted and goes into the feed at a time of its own.
struct HeldOp {
    core::OpId id;
    core::RecordId record;
    core::Digest hash{};
    std::string json; // RFC 8785
    core::Instant releaseAt;
};

// Those with one of these ids, or about one of these records.
db::DbResult<std::vector<HeldOp>> findHeld(db::Connection& connection, SiteNo site,
                                           std::span<const core::OpId> ids,
                                           std::span<const core::RecordId> records);
db::DbResult<std::vector<HeldOp>> allHeld(db::Connection& connection, SiteNo site);
db::DbResult<std::vector<HeldOp>> heldUntil(db::Connection& connection, SiteNo site, core::Instant now);
db::DbResult<void> insertHeld(db::Connection& connection, SiteNo site, std::span<const HeldOp> ops);
// Other words for the same op: its hash stays that of what was sent.
db::DbResult<void> rewriteHeld(db::Connection& connection, SiteNo site, core::OpId id,
                               const std::string& json);
db::DbResult<void> deleteHeld(db::Connection& connection, SiteNo site, core::OpId id);
db::DbResult<void> holdLonger(db::Connection& connection, SiteNo site, core::OpId id,
                              core::Instant releaseAt);

} // namespace ploegbord::hub

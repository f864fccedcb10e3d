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

struct AcceptedOp {
    core::OpId id;
    core::Digest hash{};
    std::int64_t seq = 0;
};
db::DbResult<std::vector<AcceptedOp>> findOps(db::Connection& connection, SiteNo site,
                                              std::span<const core::OpId> ids);
db::DbResult<void> insertOps(db::Connection& connection, SiteNo site, std::span<const AcceptedOp> ops);

struct AckRow {
    core::RecordId of;
    core::Day shiftDay;
    std::string shift;
    core::TerminalId terminal;
    auto operator<=>(const AckRow&) const = default;
};
// Those of these records by these terminals.
db::DbResult<std::vector<AckRow>> findAcks(db::Connection& connection, SiteNo site,
                                           std::span<const core::RecordId> of,
                                           std::span<const core::TerminalId> terminals);
db::DbResult<void> insertAcks(db::Connection& connection, SiteNo site, std::span<const AckRow> rows);
db::DbResult<void> deleteAcks(db::Connection& connection, SiteNo site, core::RecordId of);

} // namespace ploegbord::hub

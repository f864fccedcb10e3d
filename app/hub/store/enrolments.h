// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/core/digest.h"
#include "app/core/ids.h"
#include "app/core/time.h"
#include "app/hub/store/sites.h"

namespace ploegbord::hub {

struct EnrolmentRow {
    core::Digest codeHash{};
    SiteNo site{};
    core::RecordId line;
    std::string name;
    core::Instant expiresAt;
    std::optional<core::Digest> nonceHash; // once used
    std::optional<core::TerminalId> terminal;
    std::string sealedToken;
};
db::DbResult<std::optional<EnrolmentRow>> findEnrolment(db::Connection& connection,
                                                        const core::Digest& codeHash);
db::DbResult<void> saveEnrolment(db::Connection& connection, const EnrolmentRow& row); // new or changed
db::DbResult<void> deleteEnrolmentOf(db::Connection& connection, core::TerminalId terminal);
db::DbResult<void> deleteEnrolmentsExpiredBefore(db::Connection& connection, core::Instant at);

} // namespace ploegbord::hub

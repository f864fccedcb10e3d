// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

#include "app/core/ids.h"
#include "app/core/random.h"
#include "app/core/time.h"
#include "app/db/connection.h"
#include "app/hub/auth/secrets.h"
#include "app/hub/store/sites.h"

namespace ploegbord::hub {

struct NewEnrolment {
    SiteNo site{};
    core::RecordId line;
    std::string name; // of the terminal, may be empty
    std::chrono::minutes valid{15};
};
struct EnrolmentCode {
    std::string code;
    core::Instant expiresAt;
};
// What `ploegbord-hub enrol` prints. caFingerprint ("" over plain HTTP) becomes part of the code. Runs in the
// caller's transaction (SystemTransaction::connection()).
db::DbResult<EnrolmentCode> createEnrolment(db::Connection& connection, const Secrets& secrets,
                                            core::Random& random, core::Instant now,
                                            const NewEnrolment& wanted, const std::string& caFingerprint);

} // namespace ploegbord::hub

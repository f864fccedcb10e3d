// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/hub/hub.h"
#include "app/hub/store/terminals.h"
#include "app/wire/messages.h"

namespace ploegbord::hub {

struct Enrolled {
    wire::EnrolAnswer answer;
    TerminalRow row;
};

// Turns a code into a terminal: once, and again for the same nonce until the token is first used. `denied`:
// unknown, used or expired, without saying which. Runs on the writer's thread (Writer::startSystem).
core::Result<Enrolled> enrol(SystemTransaction& transaction, const wire::EnrolRequest& request,
                             const Secrets& secrets, core::Random& random, Ledger& ledger);

} // namespace ploegbord::hub

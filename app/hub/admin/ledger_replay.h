// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/hub.h"

namespace ploegbord::hub {

// Makes the store agree with the ledger: revoked terminals are revoked, erased people erased, terminals
// enrolled since are there. Does nothing where it agrees already. Returns how many entries had something to
// say.
core::Result<std::size_t> replayLedger(SystemTransaction& transaction,
                                       const std::vector<LedgerEntry>& entries);

// The same on a hub, to be called before it serves: it makes good what a kill between ledger and store, or a
// database file copied back by hand, left undone. Without a site it does nothing.
core::Result<std::size_t> replayLedger(Hub& hub);

} // namespace ploegbord::hub

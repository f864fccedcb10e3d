// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/db/connection.h"

namespace ploegbord::hub {

// Outside of a transaction: empties SQLite's write-ahead log, which holds what was deleted since, in the
// order in which it came. False: a reader is in its way, and it is to be tried again later; nobody waits for
// that one. PostgreSQL's log is its server's: nothing.
db::DbResult<bool> forgetHistory(db::Connection& connection);

} // namespace ploegbord::hub

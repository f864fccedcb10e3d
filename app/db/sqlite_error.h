// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/db/connection.h"

struct sqlite3;

namespace ploegbord::db {

// systemErrno: what the operating system said last, 0 when unknown. It tells a full disk from a broken one.
ErrorCode sqliteErrorCode(int extendedCode, int systemErrno);
DbError sqliteError(sqlite3* database, int code);

} // namespace ploegbord::db

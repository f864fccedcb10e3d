// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "app/db/connection.h"

namespace ploegbord::db {

// What the server's five-character SQLSTATE means to us.
ErrorCode postgresqlErrorCode(std::string_view sqlState);

} // namespace ploegbord::db

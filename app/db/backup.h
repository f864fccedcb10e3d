// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "app/db/connection.h"

namespace ploegbord::db {

// An empty file of mode 0600 whose name survives a power cut; leaves one that is there as it is.
DbResult<void> createPrivateFile(const std::string& path);

// `write` fills an empty private file beside `path`; only when it is whole and synced does it take the name,
// so that a failed backup never replaces a good one.
DbResult<void> writeBackup(const std::string& path,
                           const std::function<DbResult<void>(const std::string&)>& write);

} // namespace ploegbord::db

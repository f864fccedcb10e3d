// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/db/connection.h"

namespace ploegbord::terminal {

// A row of the table `op`, whole by its own hash.
struct CarvedRow {
    std::int64_t position = 0;
    std::string id, json, hash, state, cursor, problem, detail;
    std::int64_t sawVersion = 0, changedAt = 0;
};

// The rows of a damaged outbox.db, taken from its bytes: a page that leads to others, the first one above
// all, may be gone without taking rows with it. Its log is read with it if it is still there: SQLite writes a
// good one into the file when a connection is closed. In order of position; an error when the bytes cannot be
// read now.
db::DbResult<std::vector<CarvedRow>> carveRows(const std::filesystem::path& file);

} // namespace ploegbord::terminal

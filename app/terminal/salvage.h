// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "app/db/connection.h"
#include "app/terminal/outbox.h"

namespace ploegbord::terminal {

using OpenDatabase = std::function<db::DbResult<std::unique_ptr<db::Connection>>(const db::SqliteOptions&)>;

struct OpenedOutbox {
    std::unique_ptr<Outbox> outbox;
    bool wasSalvaged = false; // the damaged file stays beside it, named outbox.db.damaged-N
    int salvagedPosts = 0;    // of it
};

// Opens outbox.db. Is it damaged, every row that can still be read and whose bytes hash right goes into a new
// file; so too when `isDamaged` is known, which opening it need not show. A full disk and I/O errors are no
// damage: they are returned, and nothing is touched.
db::DbResult<OpenedOutbox> openOutbox(const std::filesystem::path& stateDirectory, const OpenDatabase& open,
                                      bool isDamaged = false);

// The terminal now belongs to another site: what it has of the old one stays beside, named outbox.db.left-N.
db::DbResult<void> leaveOutbox(const std::filesystem::path& stateDirectory);

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include "app/core/random.h"
#include "app/core/time.h"
#include "app/db/connection.h"
#include "app/hub/auth/ledger.h"

namespace ploegbord::hub {

// A backup is one file of JSON lines, the same from either engine, so that it also moves a store to the other
// one:
//   {"ploegbord_backup":1,"schema":N,"made_at":TIME,"version":V}
//   {"table":NAME,"columns":[NAME...]}      then one array a row; bytes are {"hex":".."}
//   {"rows":N,"sha256":HEX}                  of every byte before this line
// It holds the store only: not the folder's secrets, CA or ledger.
struct BackupSize {
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
};

// One consistent snapshot, while others write. FILE appears (0600) only when it is whole and synced. An
// existing FILE is replaced.
core::Result<BackupSize> writeBackupFile(db::Connection& connection, const std::filesystem::path& file,
                                         core::Instant now);

struct BackupHeader {
    int schema = 0;
    std::string madeAt;
    std::int64_t rows = 0;
};
// Reads the whole file: `invalid` when it is none of ours, damaged, cut off, or of a later schema.
core::Result<BackupHeader> verifyBackupFile(const std::filesystem::path& file);

// Replaces everything in the store by the file's content, under new epochs, with the ledger replayed over it.
// In the caller's transaction; the file must have been verified.
struct Restored {
    std::int64_t rows = 0;
    std::size_t replayed = 0; // entries of the ledger that had something to say
};
core::Result<Restored> restoreInto(db::Connection& connection, const std::filesystem::path& file,
                                   const std::vector<LedgerEntry>& ledger, core::Instant now,
                                   core::Random& random);

} // namespace ploegbord::hub

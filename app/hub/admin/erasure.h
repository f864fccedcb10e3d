// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/hub/hub.h"

namespace ploegbord::hub {

// A text in which the person may be meant without being named in full: for a lead to read.
struct Mention {
    core::RecordId record;
    std::string kind;
    std::string text;
};

struct Erasure {
    std::size_t changed = 0; // records, the person's included
    std::size_t removed = 0; // of them recognitions that were for this person only
    std::vector<Mention> mentions;
};

// Takes a person out of everything that the store holds: the person's record becomes a tombstone,
// recognitions for nobody else too, references and signatures are emptied, the full name in free text is
// replaced, badge, PIN, grants and tries are deleted. Every record touched gets a new seq, so that terminals
// follow. For a person already erased it does what is left to do. Without the ledger: the caller's.
core::Result<Erasure> erasePerson(SystemTransaction& transaction, core::RecordId person);

// Freed pages and the write-ahead log still hold what was erased: rewrites the file (SQLite) or the tables
// (PostgreSQL). Outside any transaction. `unavailable`: a reader was in the way, try again.
core::Result<void> rewriteStore(Hub& hub);

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/core/digest.h"
#include "app/core/ids.h"
#include "app/core/result.h"
#include "app/core/time.h"

namespace ploegbord::hub {

struct LedgerEntry {
    enum class What { enrolled, revoked, erased, pinSet };
    What what = What::enrolled;
    core::Instant at;
    core::SiteId site;          // nil: written before entries said so, counts for every site
    core::TerminalId terminal;  // enrolled, revoked
    core::Digest tokenHash{};   // enrolled
    std::string terminalRecord; // enrolled: the body of the terminal's record
    core::RecordId person;      // erased, pinSet
    std::string pinHash;        // pinSet
};

struct LedgerContents {
    std::vector<LedgerEntry> entries;       // the sound ones
    std::vector<std::int64_t> damagedLines; // from 1; a last one torn by a power cut is none
};

// DIR/security-ledger: one JSON object a line, each chained to the one before by a hash, synced before
// append() returns, never part of a backup. restore replays it, so that no revoked terminal and no erased
// person comes back and none enrolled since is locked out.
class Ledger {
  public:
    explicit Ledger(const std::filesystem::path& dir);
    core::Result<void> append(const LedgerEntry& entry); // thread-safe
    core::Result<LedgerContents> readAll() const;

  private:
    std::filesystem::path m_file;
};

} // namespace ploegbord::hub

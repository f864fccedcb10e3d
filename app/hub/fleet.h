// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "app/core/audience.h"
#include "app/hub/store/terminals.h"
#include "app/wire/messages.h"

namespace ploegbord::hub {

// All terminals in memory: who a token belongs to, and what each last said of itself. Thread-safe.
class Fleet {
  public:
    struct Caller {
        core::TerminalId terminal;
        SiteNo site{};
        bool isRevoked = false;
        bool isFirstUse = false; // said once: the code that made this token may go
    };

    // At start, and again when another hub may have changed something.
    db::DbResult<void> load(db::Connection& connection);
    std::optional<Caller> authenticate(const core::Digest& tokenHash);
    bool isRevoked(core::TerminalId terminal) const;
    // What it signs links with; none: unknown, or revoked.
    std::optional<core::Digest> tokenHashOf(core::TerminalId terminal) const;
    void add(const TerminalRow& row);
    // Records of terminals that were committed: lines and revocations. Returns who is revoked now.
    std::vector<core::TerminalId> apply(std::span<const core::Record> records);

    void hear(core::TerminalId terminal, const wire::Heartbeat& heartbeat, core::Instant now);
    std::vector<TerminalRow> takeHeard(); // since the last call, to be stored
    // Of m terminals in the audience heard from within 7 days, n have painted it.
    wire::Shown shown(SiteNo site, const core::Record& record, const std::string& epoch,
                      core::Instant now) const;
    std::size_t size() const; // not revoked
    // Over how long its reconnects are to be spread: the whole fleet at 200 a second.
    int reconnectSpreadSeconds() const;

  private:
    void put(const TerminalRow& row);
    void countActive(); // with the lock held

    struct Member {
        TerminalRow row;
        core::Ref line;
        bool isUsed = false;
        bool isHeard = false;
    };
    mutable std::mutex m_mutex;
    std::unordered_map<core::TerminalId, Member> m_members;
    std::map<core::Digest, core::TerminalId> m_byToken;
    std::size_t m_active = 0;
};

} // namespace ploegbord::hub

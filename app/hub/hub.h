// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/core/random.h"
#include "app/core/result.h"
#include "app/core/time.h"
#include "app/hub/auth/ledger.h"
#include "app/hub/auth/secrets.h"
#include "app/hub/event_log.h"
#include "app/hub/store/sites.h"
#include "app/hub/writer.h"

namespace ploegbord::hub {

struct HubOptions {
    std::filesystem::path dir;
    std::string databaseUrl; // "" for DIR/hub.db
    LogSink log = {};        // none: says nothing
};

// The store and what guards it, without any network: `serve` puts HTTP before it, a command of IT works on it
// directly, either in the serving process (through the socket in DIR) or, when none serves, on one of its
// own.
class Hub {
  public:
    // Creates DIR, takes its lock (`denied`: another process has it), loads the secrets, brings the schema up
    // to date.
    static core::Result<std::unique_ptr<Hub>> open(const HubOptions& options, const core::Clock& clock,
                                                   core::Random& random, OnCommitted onCommitted = {});
    virtual ~Hub() = default;

    virtual const HubOptions& options() const = 0;
    virtual const core::Clock& clock() const = 0;
    virtual core::Random& random() const = 0;
    virtual const Secrets& secrets() const = 0;
    virtual Ledger& ledger() = 0;
    virtual EventLog& log() = 0;
    virtual Writer& writer() = 0;
    // A connection of the caller's own, for reading (SQLite: read-only).
    virtual db::DbResult<std::unique_ptr<db::Connection>> openReader() const = 0;
    // A hub has one site; none before the first import.
    virtual std::optional<SiteRow> site() = 0;
    virtual core::Result<SiteRow> createSite() = 0;
    // DIR/ca.pem's SHA-256 as hex, "" over plain HTTP.
    virtual std::string caFingerprint() const = 0;
};

} // namespace ploegbord::hub

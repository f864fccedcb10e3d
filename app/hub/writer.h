// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/core/time.h"
#include "app/db/connection.h"
#include "app/hub/store/records.h"
#include "app/hub/store/sites.h"
#include "app/hub/world.h"
#include "app/wire/ops.h"

namespace ploegbord::hub {

// One request's ops, from one terminal of one site.
struct Submission {
    SiteNo site{};
    core::TerminalId terminal;
    wire::OpsRequest request;
    // On the writer's thread, after the commit. An error: nothing is known, the terminal must ask again.
    std::function<void(db::DbResult<std::vector<wire::OpResult>>)> done;
};

// What one commit changed, encoded once for all who listen.
struct Committed {
    SiteNo site{};
    std::string epoch;
    std::int64_t fromSeq = 0; // head before
    std::int64_t toSeq = 0;   // head after
    std::vector<core::Record>
        terminals;      // records of terminals among them: credentials and lines change at once
    std::string events; // event-stream bytes, ids included
};
using OnCommitted = std::function<void(std::shared_ptr<const Committed>)>; // on the writer's thread

// Changes past the rules: import, enrolment, revocation, erasure. Lives inside one transaction under the
// site's lock.
class SystemTransaction {
  public:
    SystemTransaction(db::Connection& connection, SiteRow& site, SiteWorld& world, core::Instant now);

    db::Connection& connection() { return m_connection; }
    const SiteRow& site() const { return m_site; }
    const SiteWorld& world() const { return m_world; } // the site's record and master data
    core::Instant now() const { return m_now; }
    db::DbResult<std::vector<core::Record>> load(std::span<const core::RecordId> ids);
    // The new state of a record: kind, audience, body, isDeleted and by are taken as they are; version is
    // raised if the record exists, `at` is kept then, seq is assigned at the end. Nothing happens when
    // nothing differs. False: nothing differed.
    db::DbResult<bool> put(core::Record record);

    const std::vector<core::Record>& changes(); // by seq; each record once, as it is now

  private:
    db::Connection& m_connection;
    SiteRow& m_site;
    SiteWorld& m_world;
    core::Instant m_now;
    std::vector<core::Record> m_changes;
    std::unordered_map<core::RecordId, std::size_t> m_changedAt; // where among them: an import has thousands
};
// An error rolls everything back.
using SystemWork = std::function<core::Result<void>(SystemTransaction&)>;

using BlobSize = std::function<std::uintmax_t(std::string_view sha256)>; // bytes

struct WriterOptions {
    std::function<db::DbResult<std::unique_ptr<db::Connection>>()> connect;
    const core::Clock& clock;
    core::Random& random;
    const class Secrets& secrets;
    class EventLog& log;
    OnCommitted onCommitted;
    // The disk lost something: what was said to be kept can no longer be promised. None: end the process.
    std::function<void(const db::DbError&)> onDiskFault = {};
    SiteWorld::HasBlob hasBlob = [](std::string_view) { return true; };
    BlobSize blobSize = [](std::string_view) { return std::uintmax_t{0}; };
};

// The one thread that writes. Ops of many requests share a transaction, a lock and an fsync.
class Writer {
  public:
    explicit Writer(WriterOptions options);
    ~Writer(); // finishes the group at hand, answers the rest with an error
    Writer(const Writer&) = delete;

    void submit(Submission submission); // any thread
    // Any thread but the writer's; waits for the commit (and its publication). notFound: no such site.
    core::Result<void> runSystem(SiteNo site, SystemWork work);
    // The same without waiting; done runs on the writer's thread.
    void startSystem(SiteNo site, SystemWork work, std::function<void(core::Result<void>)> done);
    // A transaction that changes no record (PINs, guards, heartbeats).
    using PlainWork = std::function<core::Result<void>(db::Connection&)>;
    core::Result<void> runPlain(PlainWork work);
    void startPlain(PlainWork work, std::function<void(core::Result<void>)> done);
    // Anonymous ops whose time has come go into the feed. Any thread but the writer's; waits for the commit.
    core::Result<void> releaseHeld(SiteNo site);
    std::size_t queued() const;

  private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "app/hub/event_log.h"
#include "app/hub/site_state.h"

namespace ploegbord::hub {

// The writer's connection and what it keeps in memory of each site; knows when the store is away and tells
// what other hubs on it committed. The writer's thread only.
class WritingStore {
  public:
    explicit WritingStore(const WriterOptions& options) : m_options(options) {}

    db::DbResult<void> connect(); // nothing while the connection is usable
    db::Connection& connection() { return *m_connection; }
    bool isShared() const; // other hubs may write too

    // Inside a transaction: takes the site's lock and brings its state up to date. Null: no such site.
    db::DbResult<SiteState*> openSite(SiteNo no);
    db::DbResult<void> commit(db::Transaction& transaction, SiteState& site);
    void forget(SiteNo no) { m_sites.erase(no); } // its state may hold what was not committed
    void publish(std::shared_ptr<const Committed> commit);
    // Another hub on the same database may have committed: its changes must reach our streams too.
    void lookElsewhere();

    // What was anonymous was deleted: the store's log must not keep it, nor the order in which it came. Done
    // at the next forgetHistory() that no reader is in the way of.
    void mustForgetHistory() { m_mustForgetHistory = true; }
    void forgetHistory();

    // How a transaction ended: says so in the log when the store went or came back, and ends the process when
    // the disk lost something.
    void noteFailure(const db::DbError& error);
    void noteSuccess();

  private:
    const WriterOptions& m_options;
    std::unique_ptr<db::Connection> m_connection;
    std::map<SiteNo, SiteState> m_sites;
    std::optional<core::Steady> m_awaySince;
    bool m_mustForgetHistory = true; // a hub that was killed may have left it
};

} // namespace ploegbord::hub

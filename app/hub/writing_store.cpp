// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/writing_store.h"

#include "app/hub/store/history.h"

namespace ploegbord::hub {
namespace {

// The streams of a site whose cursors are of an epoch before.
std::shared_ptr<const Committed> turnOf(const SiteRow& row) {
    auto turn = std::make_shared<Committed>();
    turn->site = row.no;
    turn->epoch = row.epoch;
    turn->fromSeq = turn->toSeq = row.headSeq;
    return turn;
}

bool isAway(db::ErrorCode code) {
    return code == db::ErrorCode::connectionLost || code == db::ErrorCode::cannotOpen ||
           code == db::ErrorCode::full || code == db::ErrorCode::readOnly;
}

// A commit that takes longer holds up every board.
constexpr std::chrono::milliseconds kSlowCommit{1000};

} // namespace

db::DbResult<void> WritingStore::connect() {
    if (m_connection && m_connection->isUsable()) return {};
    m_connection.reset();
    auto connection = m_options.connect();
    if (!connection) return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    return {};
}

bool WritingStore::isShared() const {
    return m_connection && m_connection->engine() == db::Engine::postgresql;
}

db::DbResult<SiteState*> WritingStore::openSite(SiteNo no) {
    auto row = lockSite(*m_connection, no);
    if (!row) return tl::unexpected(row.error());
    if (!*row) return nullptr;
    SiteState& site = m_sites[no];
    const bool isNewEpoch = site.knownSeq >= 0 && site.row.epoch != (*row)->epoch;
    if (isNewEpoch || (*row)->headSeq < site.knownSeq) site = SiteState{};
    site.hasBlob = m_options.hasBlob;
    site.blobSize = m_options.blobSize;
    site.row = std::move(**row);
    std::shared_ptr<const Committed> elsewhere;
    if (auto fresh = refresh(*m_connection, site, elsewhere); !fresh) return tl::unexpected(fresh.error());
    publish(isNewEpoch ? turnOf(site.row) : std::move(elsewhere));
    return &site;
}

db::DbResult<void> WritingStore::commit(db::Transaction& transaction, SiteState& site) {
    const core::Steady began = m_options.clock.steadyNow();
    auto done = transaction.commit();
    const auto took = m_options.clock.steadyNow() - began;
    if (took >= kSlowCommit) m_options.log.warn("commit_slow", {{"ms", std::int64_t{took.count()}}});
    if (done) site.knownSeq = site.row.headSeq;
    return done;
}

void WritingStore::publish(std::shared_ptr<const Committed> commit) {
    if (commit && m_options.onCommitted) m_options.onCommitted(std::move(commit));
}

void WritingStore::lookElsewhere() {
    if (const auto connected = connect(); !connected) return noteFailure(connected.error());
    const auto sites = loadSites(*m_connection);
    if (!sites) return noteFailure(sites.error());
    noteSuccess();
    for (const SiteRow& row : *sites) {
        const auto known = m_sites.find(row.no);
        if (known != m_sites.end() && known->second.row.epoch == row.epoch &&
            known->second.knownSeq == row.headSeq)
            continue;
        auto transaction = db::Transaction::begin(*m_connection);
        if (!transaction || !openSite(row.no)) forget(row.no);
    }
}

void WritingStore::forgetHistory() {
    if (!m_mustForgetHistory || !m_connection) return;
    const auto isForgotten = hub::forgetHistory(*m_connection);
    if (!isForgotten) return noteFailure(isForgotten.error());
    m_mustForgetHistory = !*isForgotten;
}

// After a failed write or sync nobody knows what is on the disk: only a new start reads it again.
void WritingStore::noteFailure(const db::DbError& error) {
    if (error.code == db::ErrorCode::io || error.code == db::ErrorCode::corrupt) {
        m_options.log.error("disk_fault", {{"detail", error.detail}});
        m_options.onDiskFault(error);
    }
    if (!isAway(error.code) || m_awaySince) return;
    m_awaySince = m_options.clock.steadyNow();
    m_options.log.error("store_away", {{"detail", error.detail}});
}

void WritingStore::noteSuccess() {
    if (!m_awaySince) return;
    const auto away = m_options.clock.steadyNow() - *m_awaySince;
    m_awaySince.reset();
    m_options.log.info("store_back", {{"away_ms", std::int64_t{away.count()}}});
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/hub_service.h"

#include <pthread.h>

#include "app/hub/admin/leavings.h"
#include "app/hub/admin/ledger_replay.h"
#include "app/hub/blob_store.h"
#include "app/hub/http/api.h"
#include "app/hub/store/terminals.h"

namespace ploegbord::hub {
namespace {

constexpr int kReaders = 2;
constexpr int kFreeCodes = 10; // wrong ones of one address in ten minutes
constexpr std::chrono::seconds kCodeWindow{600};
constexpr std::chrono::seconds kUpkeep{2};
constexpr int kTurnsPerMinute = 30;
constexpr int kTurnsPerRelease = 5;

} // namespace

core::Result<std::unique_ptr<HubService>> HubService::start(const HubOptions& hub,
                                                            const ServerOptions& options,
                                                            const core::Clock& clock, core::Random& random) {
    std::unique_ptr<HubService> service(new HubService);
    HubService* self = service.get();
    auto opened = Hub::open(hub, clock, random, [self](std::shared_ptr<const Committed> committed) {
        self->take(std::move(committed));
    });
    if (!opened) return tl::unexpected(opened.error());
    service->m_hub = std::move(*opened);
    BlobStore(hub.dir).removeUnfinished();
    // Before anything is served: what a restore by hand or a kill left undone of revocations and erasures.
    if (const auto replayed = replayLedger(*service->m_hub); !replayed)
        return tl::unexpected(replayed.error());
    {
        auto reader = service->m_hub->openReader();
        if (!reader) return core::fail(core::ErrorCode::storage, reader.error().detail);
        const auto loaded = service->m_fleet.load(**reader);
        if (!loaded) return core::fail(core::ErrorCode::storage, loaded.error().detail);
    }
    const auto connect = [self] { return self->m_hub->openReader(); };
    service->m_signIn = std::make_unique<SignIn>(*service->m_hub);
    service->m_enrolFailures = std::make_unique<FailureLimiter>(clock, kFreeCodes, kCodeWindow);
    service->m_readers = std::make_unique<ReaderPool>(kReaders, connect);
    service->m_signInThread = std::make_unique<ReaderPool>(1, connect);
    service->m_services = std::make_unique<Services>(Services{
        *service->m_hub, service->m_fleet, *service->m_readers, *service->m_signIn, *service->m_signInThread,
        *service->m_enrolFailures, service->m_counters, service->m_health});
    auto server = Server::start(*service->m_services, options);
    if (!server) return tl::unexpected(server.error());
    {
        const std::lock_guard lock(service->m_mutex);
        service->m_server = std::move(*server);
    }
    service->m_upkeep = std::thread([self] { self->upkeep(); });
    pthread_setname_np(service->m_upkeep.native_handle(), "hub-upkeep");
    return service;
}

HubService::~HubService() {
    std::unique_ptr<Server> server;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        server = std::move(m_server);
    }
    m_stopping.notify_all();
    if (server) server->stop(); // waits for the requests at hand, which need all the rest
    if (m_upkeep.joinable()) m_upkeep.join();
    if (m_hub) storeHeartbeats();
    m_readers.reset();
    m_signInThread.reset();
    server.reset(); // after the readers, which answer to its threads
    m_hub.reset();
}

void HubService::take(std::shared_ptr<const Committed> committed) {
    ++m_counters.commits;
    m_fleet.apply(committed->terminals);
    const std::lock_guard lock(m_mutex);
    if (m_server) m_server->publish(std::move(committed));
}

void HubService::storeHeartbeats() {
    const auto heard = m_fleet.takeHeard();
    if (heard.empty()) return;
    (void)m_hub->writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        for (const TerminalRow& row : heard) {
            const auto saved = saveHeartbeat(connection, row);
            if (!saved) return core::fail(core::ErrorCode::storage, saved.error().detail);
        }
        return {};
    });
}

void HubService::releaseHeld() {
    if (const auto site = m_hub->site())
        (void)m_hub->writer().releaseHeld(site->no); // fails with the store, and is tried again
}

void HubService::upkeep() {
    const bool isShared = !m_hub->options().databaseUrl.empty();
    int turns = -1; // so that the first turn looks at once
    std::unique_lock lock(m_mutex);
    while (!m_stopping.wait_for(lock, kUpkeep, [this] { return m_isStopping; })) {
        lock.unlock();
        storeHeartbeats();
        if (++turns % kTurnsPerMinute == 0)
            (void)applyLeavings(*m_hub); // fails with the store, and is tried again
        if (turns % kTurnsPerRelease == 0) releaseHeld();
        // Heartbeats and enrolments that another hub on this database took.
        if (isShared) {
            (void)m_readers->start([this](db::DbResult<db::Connection*> connection) {
                if (connection) (void)m_fleet.load(**connection);
            });
        }
        lock.lock();
    }
}

} // namespace ploegbord::hub

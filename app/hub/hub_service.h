// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "app/hub/http/server.h"

namespace ploegbord::hub {

// A hub that serves: store, fleet, threads and server, put together. `serve` runs one, tests too.
class HubService {
  public:
    static core::Result<std::unique_ptr<HubService>> start(const HubOptions& hub, const ServerOptions& server,
                                                           const core::Clock& clock, core::Random& random);
    ~HubService(); // finishes what is at hand
    HubService(const HubService&) = delete;

    Hub& hub() { return *m_hub; }
    Server& server() { return *m_server; }
    Fleet& fleet() { return m_fleet; }
    Counters& counters() { return m_counters; }
    void storeHeartbeats(); // what upkeep does every two seconds

  private:
    HubService() = default;
    void take(std::shared_ptr<const Committed> committed);
    void releaseHeld();
    void upkeep();

    Fleet m_fleet;
    Counters m_counters;
    HealthLook m_health;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<FailureLimiter> m_enrolFailures;
    std::unique_ptr<ReaderPool> m_readers, m_signInThread;
    std::unique_ptr<Services> m_services;
    std::mutex m_mutex; // m_server while commits come in, m_isStopping
    std::unique_ptr<Server> m_server;
    std::condition_variable m_stopping;
    bool m_isStopping = false;
    std::thread m_upkeep;
};

} // namespace ploegbord::hub

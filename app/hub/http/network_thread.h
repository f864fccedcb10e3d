// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <list>
#include <map>
#include <memory>
#include <thread>
#include <unordered_set>
#include <vector>

#include "app/hub/http/asio.h"
#include "app/hub/http/due_wheel.h"
#include "app/hub/http/server.h"

namespace ploegbord::hub {

class Stream;
struct Connection;
// Held for as long as a socket counts against the caps of the server and of its address.
using Admission = std::shared_ptr<void>;

// One thread of the network and what lives on it. Everything but post() and publish() belongs to that thread.
class NetworkThread {
  public:
    NetworkThread(Services& services, const ServerOptions& options);
    ~NetworkThread();
    NetworkThread(const NetworkThread&) = delete;

    void run();  // starts the thread
    void stop(); // from outside: closes what is idle, waits for what is at work

    asio::io_context& io() { return m_io; }
    Services& services() { return m_services; }
    const ServerOptions& options() const { return m_options; }
    core::Steady now() const { return m_services.hub.clock().steadyNow(); }
    core::Instant wallNow() const { return m_services.hub.clock().now(); }
    bool isStopping() const { return m_isStopping; }
    std::string& readBuffer() { return m_readBuffer; }

    void add(Connection& connection) { m_connections.insert(&connection); }
    void remove(Connection& connection) { m_connections.erase(&connection); }

    // Takes the socket over; head of the answer included. cursor is of the site's epoch.
    void startStream(tcp::socket socket, Admission admission, SiteNo site, core::TerminalId terminal,
                     std::string epoch, std::int64_t cursor);
    void publish(std::shared_ptr<const Committed> committed); // any thread
    void enlist(const std::shared_ptr<Stream>& stream);
    void dismiss(Stream& stream);

  private:
    void tick();
    void sweep();
    void take(const std::shared_ptr<const Committed>& committed);

    Services& m_services;
    const ServerOptions& m_options;
    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    asio::steady_timer m_tick;
    std::thread m_thread;
    std::string m_readBuffer;
    std::unordered_set<Connection*> m_connections;
    std::vector<std::shared_ptr<Stream>> m_streams;
    DueWheel<std::weak_ptr<Stream>> m_due;
    bool m_isStopping = false;
};

} // namespace ploegbord::hub

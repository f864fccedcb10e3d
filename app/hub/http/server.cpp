// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/server.h"

#include <netinet/tcp.h>
#include <sys/socket.h>

#include <atomic>
#include <map>
#include <mutex>
#include <vector>

#include "app/hub/http/connection.h"
#include "app/hub/http/listen_address.h"

namespace ploegbord::hub {
namespace {

// Connections over a cap that are told so at the same time; more are just closed.
constexpr int kMaxTurnedAway = 256;
constexpr std::chrono::milliseconds kTurnAwayDeadline{1000};

// A peer that is gone without a word is noticed: a comment always fits in the kernel's buffer.
void tuneSocket(tcp::socket& socket) {
    const int on = 1, userTimeoutMs = 30'000, idle = 20, interval = 10, tries = 2;
    const int handle = socket.native_handle();
    ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(handle, IPPROTO_TCP, TCP_USER_TIMEOUT, &userTimeoutMs, sizeof userTimeoutMs);
    ::setsockopt(handle, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    ::setsockopt(handle, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
    ::setsockopt(handle, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
    ::setsockopt(handle, IPPROTO_TCP, TCP_KEEPCNT, &tries, sizeof tries);
}

class HttpServer final : public Server {
  public:
    HttpServer(Services& services, const ServerOptions& options) : m_services(services), m_options(options) {}
    ~HttpServer() override { stop(); }
    void stop() final;

    core::Result<void> open();
    std::uint16_t port() const override { return m_port; }
    std::uint16_t operationsPort() const override { return m_operationsPort; }
    void publish(std::shared_ptr<const Committed> committed) override {
        for (const auto& thread : m_threads)
            thread->publish(committed);
    }

  private:
    using Serve = asio::awaitable<void> (*)(tcp::socket, NetworkThread&, std::string, Admission);

    core::Result<std::uint16_t> listen(std::optional<tcp::acceptor>& acceptor, const std::string& where);
    asio::awaitable<void> accept(tcp::acceptor& acceptor, Serve serve);
    void admit(tcp::socket socket, NetworkThread& thread, Serve serve);
    asio::awaitable<void> turnAway(tcp::socket socket, NetworkThread& thread, std::string address);
    bool countIn(const std::string& address);
    void countOut(const std::string& address);

    Services& m_services;
    ServerOptions m_options;
    // Before the threads: what still hangs there at the end counts itself out.
    std::mutex m_mutex;
    std::map<std::string, int> m_byAddress;
    int m_total = 0;
    std::atomic<int> m_turnedAway{0};
    std::vector<std::unique_ptr<NetworkThread>> m_threads;
    std::optional<tcp::acceptor> m_acceptor, m_operations;
    std::uint16_t m_port = 0, m_operationsPort = 0;
    std::size_t m_next = 0;
    bool m_isStopped = false;
};

core::Result<void> HttpServer::open() {
    for (int i = 0; i < m_options.networkThreads; ++i)
        m_threads.push_back(std::make_unique<NetworkThread>(m_services, m_options));
    auto port = listen(m_acceptor, m_options.listen);
    if (!port) return tl::unexpected(port.error());
    m_port = *port;
    if (!m_options.operations.empty()) {
        port = listen(m_operations, m_options.operations);
        if (!port) return tl::unexpected(port.error());
        m_operationsPort = *port;
    }
    auto& io = m_threads.front()->io();
    asio::co_spawn(io, accept(*m_acceptor, serveConnection), asio::detached);
    if (m_operations) asio::co_spawn(io, accept(*m_operations, serveOperations), asio::detached);
    for (const auto& thread : m_threads)
        thread->run();
    return {};
}

void HttpServer::stop() {
    if (m_isStopped) return;
    m_isStopped = true;
    if (m_port != 0) {
        asio::post(m_threads.front()->io(), [this] {
            SystemError ignored;
            m_acceptor->close(ignored);
            if (m_operations) m_operations->close(ignored);
        });
    }
    for (const auto& thread : m_threads)
        thread->stop();
}

core::Result<std::uint16_t> HttpServer::listen(std::optional<tcp::acceptor>& acceptor,
                                               const std::string& where) {
    const auto address = ListenAddress::parse(where);
    if (!address) return tl::unexpected(address.error());
    const tcp::endpoint endpoint(asio::ip::make_address(address->host), address->port);
    acceptor.emplace(m_threads.front()->io());
    SystemError error;
    acceptor->open(endpoint.protocol(), error);
    if (!error) acceptor->set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor->bind(endpoint, error);
    if (!error) acceptor->listen(4096, error);
    if (error)
        return core::fail(core::ErrorCode::unavailable, "cannot listen on " + where + ": " + error.message());
    return acceptor->local_endpoint().port();
}

asio::awaitable<void> HttpServer::accept(tcp::acceptor& acceptor, Serve serve) {
    asio::steady_timer pause(co_await asio::this_coro::executor);
    while (acceptor.is_open()) {
        NetworkThread& thread = *m_threads[m_next++ % m_threads.size()];
        auto [error, socket] = co_await acceptor.async_accept(thread.io(), kAwait);
        if (error == asio::error::operation_aborted) co_return;
        if (error) { // out of descriptors or memory: wait for some to come free, without a busy loop
            pause.expires_after(std::chrono::milliseconds(100));
            (void)co_await pause.async_wait(kAwait);
            continue;
        }
        admit(std::move(socket), thread, serve);
    }
}

void HttpServer::admit(tcp::socket socket, NetworkThread& thread, Serve serve) {
    SystemError error;
    const auto peer = socket.remote_endpoint(error);
    if (error) return;
    std::string address = peer.address().to_string();
    if (!countIn(address)) {
        ++m_services.counters.connectionsRefused;
        m_services.hub.log().warn("connections_full");
        if (m_turnedAway >= kMaxTurnedAway) return;
        asio::co_spawn(thread.io(), turnAway(std::move(socket), thread, std::move(address)), asio::detached);
        return;
    }
    Admission admission(nullptr, [this, address](void*) { countOut(address); });
    tuneSocket(socket);
    asio::co_spawn(thread.io(), serve(std::move(socket), thread, std::move(address), std::move(admission)),
                   asio::detached);
}

// Without reading a request, and so cheap; but not closed at once, since what the client has sent meanwhile
// would make its kernel drop the answer.
asio::awaitable<void> HttpServer::turnAway(tcp::socket socket, NetworkThread& thread, std::string address) {
    ++m_turnedAway;
    const Admission place(nullptr, [this](void*) { --m_turnedAway; });
    Connection connection(std::move(socket), thread, std::move(address), nullptr);
    connection.deadline = thread.now() + kTurnAwayDeadline;
    const Response full = busy(m_services, "too many connections");
    const std::string bytes = full.head(true, thread.wallNow()) + full.body;
    if (co_await connection.sendAll(bytes)) co_await connection.closeSlowly();
}

bool HttpServer::countIn(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    if (m_total >= m_options.maxConnections) return false;
    int& count = m_byAddress[address];
    if (count >= m_options.maxConnectionsPerAddress) return false;
    ++count;
    ++m_total;
    return true;
}

void HttpServer::countOut(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    --m_total;
    const auto entry = m_byAddress.find(address);
    if (entry != m_byAddress.end() && --entry->second == 0) m_byAddress.erase(entry);
}

} // namespace

core::Result<std::unique_ptr<Server>> Server::start(Services& services, const ServerOptions& options) {
    auto server = std::make_unique<HttpServer>(services, options);
    if (const auto opened = server->open(); !opened) return tl::unexpected(opened.error());
    return server;
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/system/cutting_proxy.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <stdexcept>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ploegbord::test {

namespace {

constexpr int kLookMs = 50;
constexpr std::chrono::milliseconds kPace{1}; // for each 64 KiB: so that there is a middle to be killed in

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectTo(std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return socket;
    ::close(socket);
    return -1;
}

bool sendAll(int socket, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

} // namespace

CuttingProxy::CuttingProxy(std::uint16_t hubPort)
    : m_hubPort(hubPort), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), length) != 0 ||
        ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) != 0)
        throw std::runtime_error("no port for the proxy");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { acceptAll(); });
}

CuttingProxy::~CuttingProxy() {
    m_isOver = true;
    m_acceptor.join();
    for (std::thread& relay : m_relays)
        relay.join();
    ::close(m_listener);
}

void CuttingProxy::cutAfter(std::vector<std::int64_t> bytes) {
    const std::lock_guard guard(m_lock);
    m_plan.assign(bytes.begin(), bytes.end());
}

std::int64_t CuttingProxy::nextCut() {
    const std::lock_guard guard(m_lock);
    if (m_plan.empty()) return std::numeric_limits<std::int64_t>::max();
    const std::int64_t cut = m_plan.front();
    m_plan.pop_front();
    return cut;
}

void CuttingProxy::acceptAll() {
    while (!m_isOver) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, kLookMs) != 1) continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0) continue;
        const std::lock_guard guard(m_lock);
        m_relays.emplace_back([this, client] { relay(client); });
    }
}

void CuttingProxy::relay(int client) {
    const int hub = connectTo(m_hubPort);
    bool isFile = false;
    std::int64_t left = std::numeric_limits<std::int64_t>::max(); // of an answer with a file, before its cut
    std::array<char, 65536> buffer;
    while (hub >= 0 && !m_isOver) {
        std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {hub, POLLIN, 0}}};
        if (::poll(ends.data(), ends.size(), kLookMs) == 0) continue;
        const bool isUp = ends[0].revents != 0;
        const ssize_t got = ::recv(isUp ? client : hub, buffer.data(), buffer.size(), 0);
        if (got <= 0) break;
        std::string_view bytes(buffer.data(), static_cast<std::size_t>(got));
        if (isUp) {
            isFile = bytes.find("GET /v1/blobs/") != std::string_view::npos;
            left = isFile ? nextCut() : std::numeric_limits<std::int64_t>::max();
        } else if (isFile) {
            std::this_thread::sleep_for(kPace);
            bytes = bytes.substr(0, static_cast<std::size_t>(std::min<std::int64_t>(left, got)));
            left -= static_cast<std::int64_t>(bytes.size());
            m_fileBytes += static_cast<std::int64_t>(bytes.size());
        }
        if (!sendAll(isUp ? hub : client, bytes)) break;
        if (left <= 0) {
            ++m_cuts;
            break;
        }
    }
    ::close(client);
    if (hub >= 0) ::close(hub);
}

} // namespace ploegbord::test

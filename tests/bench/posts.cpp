// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/posts.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>
#include <stdexcept>

#include "tests/bench/process.h"
#include "tests/bench/sockets.h"

namespace ploegbord::bench {
namespace {

constexpr const char* kNoOp = "11111111-1111-7111-8111-111111111111";
constexpr const char* kNoRecord = "22222222-2222-7222-8222-222222222222";

std::string now() {
    const std::time_t at = std::time(nullptr);
    char text[40];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.000Z", std::gmtime(&at));
    return text;
}

std::string shoutout() {
    return std::string(R"({"ops":[{"body":{"category":"quality","pattern":"quality.caught_before","to":)") +
           R"([{"person":"1201"}],"values":{"count":500,"what":"label_error"}},"id":")" + kNoOp +
           R"(","made_at":")" + now() + R"(","record":")" + kNoRecord + R"(","type":"recognition.post"}]})";
}

} // namespace

ShoutoutRequests::ShoutoutRequests(const std::string& token)
    : m_bytes(post("/v1/ops", token, shoutout())), m_opAt(m_bytes.find(kNoOp)),
      m_recordAt(m_bytes.find(kNoRecord)),
      m_millisecond(static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                                   std::chrono::system_clock::now().time_since_epoch())
                                                   .count())) {
    m_count = std::random_device()() & 0xffffff;
}

// A UUIDv7: 48 bits of time, here moved on by the count, so that ids rise as real ones do.
void ShoutoutRequests::writeId(std::size_t at) {
    static std::mt19937_64 random(std::random_device{}());
    const std::uint64_t noise = random();
    char id[48];
    std::snprintf(id, sizeof id, "%08llx-%04llx-7%03llx-8%03llx-%012llx",
                  static_cast<unsigned long long>(m_millisecond >> 16),
                  static_cast<unsigned long long>(m_millisecond & 0xffff),
                  static_cast<unsigned long long>((m_count >> 12) & 0xfff),
                  static_cast<unsigned long long>(m_count & 0xfff),
                  static_cast<unsigned long long>(noise & 0xffffffffffff));
    ++m_count;
    std::memcpy(m_bytes.data() + at, id, 36);
}

const std::string& ShoutoutRequests::next() {
    writeId(m_opAt);
    writeId(m_recordAt);
    return m_bytes;
}

PostClients::PostClients(std::uint16_t port, const std::string& token, int connections)
    : m_requests(token), m_epoll(::epoll_create1(EPOLL_CLOEXEC)) {
    for (int i = 0; i < connections; ++i) {
        m_clients.push_back({connectTo(port), {}});
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = static_cast<std::uint32_t>(i);
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_clients.back().socket, &event);
    }
}

PostClients::~PostClients() {
    for (const Client& client : m_clients)
        ::close(client.socket);
    ::close(m_epoll);
}

void PostClients::start(Client& client) {
    sendAll(client.socket, m_requests.next());
}

int PostClients::step(bool isMore) {
    epoll_event events[64];
    const int count = ::epoll_wait(m_epoll, events, 64, 10'000);
    if (count <= 0) throw std::runtime_error("no answer to a post");
    int answered = 0;
    for (int i = 0; i < count; ++i) {
        Client& client = m_clients[events[i].data.u32];
        char buffer[16384];
        const ssize_t got = ::recv(client.socket, buffer, sizeof buffer, 0);
        if (got <= 0) throw std::runtime_error("a connection was cut");
        client.received.append(buffer, static_cast<std::size_t>(got));
        const std::size_t end = messageEnd(client.received);
        if (end == 0) continue;
        if (client.received.find("\"accepted\"") == std::string::npos)
            throw std::runtime_error("a post was not accepted: " + client.received);
        client.received.erase(0, end);
        ++answered;
        if (isMore) start(client);
    }
    return answered;
}

double PostClients::perSecond(double duration) {
    for (Client& client : m_clients)
        start(client);
    const double began = seconds();
    double now = began;
    int answered = 0;
    for (; now < began + duration; now = seconds())
        answered += step(true);
    for (std::size_t left = m_clients.size(); left > 0;)
        left -= static_cast<std::size_t>(step(false));
    return answered / (now - began);
}

void PostClients::send(int count) {
    for (Client& client : m_clients)
        start(client);
    const int first = static_cast<int>(m_clients.size());
    for (int started = first; started < count;)
        started += step(true);
    for (int left = first; left > 0;)
        left -= step(false);
}

} // namespace ploegbord::bench

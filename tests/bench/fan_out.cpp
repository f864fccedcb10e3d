// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/fan_out.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

#include <boost/json.hpp>

#include "tests/bench/process.h"
#include "tests/bench/sockets.h"

namespace ploegbord::bench {

FanOut::FanOut(std::uint16_t port, const std::string& token, const std::string& cursor, int streams)
    : m_requests(token), m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_poster(connectTo(port)),
      m_received(static_cast<std::size_t>(streams)) {
    const std::string request = getStream(token, cursor);
    for (int i = 0; i < streams; ++i) {
        m_streams.push_back(connectTo(port));
        sendAll(m_streams.back(), request);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = static_cast<std::uint32_t>(i);
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_streams.back(), &event);
    }
    waitForAll("event: live");
}

FanOut::~FanOut() {
    for (const int stream : m_streams)
        ::close(stream);
    ::close(m_poster);
    ::close(m_epoll);
}

// Each stream's bytes are dropped once the mark was among them.
void FanOut::waitForAll(std::string_view mark) {
    std::size_t left = m_streams.size();
    epoll_event events[256];
    char buffer[16384];
    while (left > 0) {
        const int count = ::epoll_wait(m_epoll, events, 256, 20'000);
        if (count <= 0) throw std::runtime_error(std::to_string(left) + " streams got nothing");
        for (int i = 0; i < count; ++i) {
            const auto index = events[i].data.u32;
            const ssize_t got = ::recv(m_streams[index], buffer, sizeof buffer, 0);
            if (got <= 0) throw std::runtime_error("a stream was cut: " + m_received[index]);
            std::string& received = m_received[index];
            received.append(buffer, static_cast<std::size_t>(got));
            if (received.find(mark) == std::string::npos || !received.ends_with("\n\n")) continue;
            received.clear();
            --left;
        }
    }
}

double FanOut::post() {
    const std::string& request = m_requests.next();
    const double began = seconds();
    sendAll(m_poster, request);
    waitForAll("event: change");
    const double took = (seconds() - began) * 1000;
    std::string answer;
    char buffer[4096];
    while (messageEnd(answer) == 0) {
        const ssize_t got = ::recv(m_poster, buffer, sizeof buffer, 0);
        if (got <= 0) throw std::runtime_error("no answer to a post");
        answer.append(buffer, static_cast<std::size_t>(got));
    }
    return took;
}

std::string headCursor(std::uint16_t port, const std::string& token) {
    const int socket = connectTo(port);
    std::string cursor = "0";
    for (bool hasMore = true; hasMore;) {
        const std::string answer =
            ask(socket, "GET /v1/changes?limit=500&after=" + cursor +
                            " HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        const auto page = boost::json::parse(answer.substr(answer.find("\r\n\r\n") + 4));
        cursor = std::string(page.at("next").as_string());
        hasMore = page.at("more").as_bool();
    }
    ::close(socket);
    return cursor;
}

} // namespace ploegbord::bench

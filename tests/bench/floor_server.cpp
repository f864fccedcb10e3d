// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floor_server.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "tests/bench/sockets.h"
#include "tests/bench/sqlite.h"

namespace ploegbord::bench {
namespace {

constexpr std::string_view kAnswer =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n"
    "{\"status\":\"accepted\"}   ";
constexpr std::string_view kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nevent: live\ndata: {}\n\n";

class Loop {
  public:
    Loop(int listener, const std::filesystem::path& file)
        : m_listener(listener), m_store(file, BareSqlite::Sync::full),
          m_epoll(::epoll_create1(EPOLL_CLOEXEC)) {
        m_store.run("CREATE TABLE IF NOT EXISTS op(seq INTEGER PRIMARY KEY, body TEXT NOT NULL)");
        m_insert = m_store.prepare("INSERT INTO op(body) VALUES(?)");
        m_begin = m_store.prepare("BEGIN IMMEDIATE");
        m_commit = m_store.prepare("COMMIT");
        watch(listener);
    }

    void run() {
        epoll_event events[256];
        for (;;) {
            const int count = ::epoll_wait(m_epoll, events, 256, -1);
            for (int i = 0; i < count; ++i)
                events[i].data.fd == m_listener ? accept() : read(events[i].data.fd);
            if (!m_posts.empty()) write();
        }
    }

  private:
    struct Post {
        int socket;
        std::string body;
    };

    void watch(int socket) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    }
    void accept() {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0) watch(socket);
    }
    void read(int socket) {
        char buffer[16384];
        const ssize_t got = ::recv(socket, buffer, sizeof buffer, 0);
        std::string& bytes = m_read[socket];
        if (got <= 0) {
            m_read.erase(socket);
            std::erase(m_streams, socket);
            ::close(socket);
            return;
        }
        bytes.append(buffer, static_cast<std::size_t>(got));
        const std::size_t end = messageEnd(bytes);
        if (end == 0) return;
        if (bytes.starts_with("GET")) {
            m_streams.push_back(socket);
            sendAll(socket, kStreamHead);
        } else {
            m_posts.push_back({socket, bytes.substr(bytes.find("\r\n\r\n") + 4)});
        }
        bytes.erase(0, end);
    }
    void write() {
        execute(m_begin);
        std::string events;
        for (const Post& post : m_posts) {
            bindText(m_insert, 1, post.body);
            execute(m_insert);
            if (!m_streams.empty()) events += "event: change\ndata: " + post.body + "\n\n";
        }
        execute(m_commit);
        for (const int stream : m_streams)
            sendAll(stream, events);
        for (const Post& post : m_posts)
            sendAll(post.socket, kAnswer);
        m_posts.clear();
    }

    int m_listener;
    BareSqlite m_store;
    int m_epoll;
    sqlite3_stmt* m_insert;
    sqlite3_stmt* m_begin;
    sqlite3_stmt* m_commit;
    std::map<int, std::string> m_read;
    std::vector<int> m_streams;
    std::vector<Post> m_posts;
};

} // namespace

FloorServer::FloorServer(const std::filesystem::path& storeFile) {
    const int listener = listenOn(port);
    process = Process::fork([&] { Loop(listener, storeFile).run(); });
    ::close(listener);
}

} // namespace ploegbord::bench

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <fstream>
#include <optional>
#include <string>
#include <thread>

#include <QEventLoop>
#include <QTimer>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "app/net/qt_transport.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using terminal::TransportEnd;

namespace {

constexpr std::int64_t kFile = 256 << 20;
constexpr long kMostGrowthKiB = 32 * 1024; // without a bound: more than the file

// Answers one request with a large file, as fast as it is taken.
class FileServer {
  public:
    FileServer() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), length);
        ::listen(m_listener, 1);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length);
        url = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/v1/blobs/x";
        m_thread = std::thread([this] { answer(); });
    }
    ~FileServer() {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    std::string url;

  private:
    void answer() const {
        const int client = ::accept(m_listener, nullptr, nullptr);
        std::string buffer(64 * 1024, 'x');
        if (client < 0 || ::recv(client, buffer.data(), buffer.size(), 0) <= 0) return;
        const std::string head = "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(kFile) + "\r\n\r\n";
        ::send(client, head.data(), head.size(), MSG_NOSIGNAL);
        for (std::int64_t sent = 0; sent < kFile;) {
            const ssize_t count = ::send(client, buffer.data(), buffer.size(), MSG_NOSIGNAL);
            if (count <= 0) break;
            sent += std::min<std::int64_t>(count, kFile - sent);
        }
        ::close(client);
    }
    int m_listener;
    std::thread m_thread;
};

long peakKiB() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stol(line.substr(6));
    }
    return 0;
}

// Takes its time, as a slow disk does.
class SlowDisk final : public terminal::TransportEvents {
  public:
    void onHead(terminal::RequestId, int, const std::vector<std::pair<std::string, std::string>>&) override {}
    void onBytes(terminal::RequestId, std::string_view bytes) override {
        taken += static_cast<std::int64_t>(bytes.size());
        std::this_thread::sleep_for(std::chrono::microseconds(bytes.size() / 100)); // 100 MB/s
    }
    void onEnd(terminal::RequestId, TransportEnd how) override {
        end = how;
        loop.quit();
    }
    std::int64_t taken = 0;
    std::optional<TransportEnd> end;
    QEventLoop loop;
};

} // namespace

TEST_CASE("a file of 256 MB comes through a bounded memory when the disk is slower than the network",
          "[net]") {
    const FileServer server;
    net::QtTransport transport;
    SlowDisk disk;
    transport.tell(disk);
    terminal::HttpRequest request;
    request.id = 1;
    request.method = "GET";
    request.url = server.url;
    request.isStream = true;
    const long before = peakKiB();
    transport.send(std::move(request));
    QTimer::singleShot(std::chrono::seconds(60), &disk.loop, &QEventLoop::quit);
    disk.loop.exec();
    const long growth = peakKiB() - before;
    CHECK(disk.end == TransportEnd::complete);
    CHECK(disk.taken == kFile);
    CAPTURE(growth);
#ifndef __SANITIZE_ADDRESS__ // it keeps what was freed for a while, a file's worth
    CHECK(growth < kMostGrowthKiB);
#endif
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sockets.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

namespace ploegbord::bench {
namespace {

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int newSocket() {
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (made < 0) throw std::runtime_error("socket failed");
    return made;
}

} // namespace

int connectTo(std::uint16_t port) {
    const int made = newSocket();
    const sockaddr_in address = loopback(port);
    if (::connect(made, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(made);
        throw std::runtime_error("connect failed");
    }
    const int on = 1;
    ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return made;
}

int listenOn(std::uint16_t& port) {
    const int made = newSocket();
    sockaddr_in address = loopback(port);
    socklen_t size = sizeof address;
    const int on = 1;
    ::setsockopt(made, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(made, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(made, 4096) != 0)
        throw std::runtime_error("listen failed");
    ::getsockname(made, reinterpret_cast<sockaddr*>(&address), &size);
    port = ntohs(address.sin_port);
    return made;
}

std::uint16_t freePort() {
    std::uint16_t port = 0;
    ::close(listenOn(port));
    return port;
}

void sendAll(int socket, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) throw std::runtime_error("send failed");
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

std::string post(std::string_view path, std::string_view token, std::string_view body) {
    std::string bytes = "POST " + std::string(path) + " HTTP/1.1\r\nHost: hub\r\n";
    if (!token.empty()) bytes += "Authorization: Bearer " + std::string(token) + "\r\n";
    bytes += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    bytes += body;
    return bytes;
}

std::string getStream(std::string_view token, std::string_view cursor) {
    return "GET /v1/changes?after=" + std::string(cursor) +
           " HTTP/1.1\r\nHost: hub\r\nAccept: text/event-stream\r\nAuthorization: Bearer " +
           std::string(token) + "\r\n\r\n";
}

std::size_t messageEnd(std::string_view bytes) {
    const auto head = bytes.find("\r\n\r\n");
    if (head == std::string_view::npos) return 0;
    const auto field = bytes.substr(0, head).find("Content-Length: ");
    const std::size_t length =
        field == std::string_view::npos ? 0 : std::strtoul(bytes.data() + field + 16, nullptr, 10);
    return bytes.size() >= head + 4 + length ? head + 4 + length : 0;
}

std::string ask(int socket, std::string_view request) {
    sendAll(socket, request);
    std::string answer;
    char buffer[16384];
    while (messageEnd(answer) == 0) {
        const ssize_t got = ::recv(socket, buffer, sizeof buffer, 0);
        if (got <= 0) throw std::runtime_error("no answer");
        answer.append(buffer, static_cast<std::size_t>(got));
    }
    return answer;
}

} // namespace ploegbord::bench

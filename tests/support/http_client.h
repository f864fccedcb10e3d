// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace ploegbord::test {

struct HttpAnswer {
    int status = 0; // 0: the connection was cut without an answer
    std::string head;
    std::string body;

    // "" when absent; names as the hub writes them.
    std::string field(const std::string& name) const {
        const auto at = head.find("\r\n" + name + ": ");
        if (at == std::string::npos) return {};
        const auto from = at + name.size() + 4;
        return head.substr(from, head.find("\r\n", from) - from);
    }
};

// A connection to a loopback port that sends exactly the bytes it is given. Every wait ends after ten
// seconds.
class HttpClient {
  public:
    // receiveBuffer: bytes that the kernel takes for a client that does not read; 0: as many as it likes.
    explicit HttpClient(std::uint16_t port, std::string token = {}, int receiveBuffer = 0)
        : m_token(std::move(token)) {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (m_socket < 0) throw std::runtime_error("no socket is left for the test");
        if (receiveBuffer > 0)
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
            ::close(m_socket); // the destructor is not called
            throw std::runtime_error("cannot connect to the hub under test");
        }
    }
    HttpClient(const HttpClient&) = delete;
    ~HttpClient() { ::close(m_socket); }

    void send(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return; // cut off; the answer tells
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
    }

    void sendRequest(std::string_view method, std::string_view path, std::string_view body = {},
                     std::string_view fields = {}) {
        std::string bytes = std::string(method) + " " + std::string(path) + " HTTP/1.1\r\nHost: hub\r\n";
        if (!m_token.empty()) bytes += "Authorization: Bearer " + m_token + "\r\n";
        if (!body.empty() || method != "GET")
            bytes += "Content-Length: " + std::to_string(body.size()) + "\r\n";
        bytes += fields;
        bytes += "\r\n";
        bytes += body;
        send(bytes);
    }

    HttpAnswer request(std::string_view method, std::string_view path, std::string_view body = {},
                       std::string_view fields = {}) {
        sendRequest(method, path, body, fields);
        return readAnswer();
    }

    HttpAnswer readAnswer() {
        HttpAnswer answer;
        while (m_received.find("\r\n\r\n") == std::string::npos) {
            if (!receive()) return answer;
        }
        const auto end = m_received.find("\r\n\r\n") + 4;
        answer.head = m_received.substr(0, end);
        m_received.erase(0, end);
        answer.status = std::stoi(answer.head.substr(9, 3));
        const std::string length = answer.field("Content-Length");
        const std::size_t wanted = length.empty() ? 0 : std::stoul(length);
        while (m_received.size() < wanted && receive()) {
        }
        answer.body = m_received.substr(0, wanted);
        m_received.erase(0, std::min(wanted, m_received.size()));
        return answer;
    }

    // More of a stream, up to and with the next blank line; "" once it has ended.
    std::string readEvent() {
        while (m_received.find("\n\n") == std::string::npos) {
            if (!receive()) return {};
        }
        const auto end = m_received.find("\n\n") + 2;
        std::string event = m_received.substr(0, end);
        m_received.erase(0, end);
        return event;
    }

    // Whether the other side has ended it; waits that long for it. What comes meanwhile is kept.
    bool isClosedWithin(std::chrono::milliseconds limit) {
        while (receive(static_cast<int>(limit.count()))) {
        }
        return m_isClosed;
    }

  private:
    bool receive(int patienceMs = 10'000) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, patienceMs) != 1) return false;
        char buffer[65536];
        const ssize_t got = ::recv(m_socket, buffer, sizeof buffer, 0);
        m_isClosed = got <= 0;
        if (m_isClosed) return false;
        m_received.append(buffer, static_cast<std::size_t>(got));
        return true;
    }

    int m_socket;
    std::string m_token;
    std::string m_received;
    bool m_isClosed = false;
};

} // namespace ploegbord::test

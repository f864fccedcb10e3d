// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/smtp_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

#include <sodium.h>

namespace ploegbord::test {
namespace {

bool isReadable(int socket, int milliseconds) {
    pollfd wait{socket, POLLIN, 0};
    return ::poll(&wait, 1, milliseconds) > 0;
}

void say(int socket, const std::string& line) {
    const std::string text = line + "\r\n";
    (void)!::send(socket, text.data(), text.size(), MSG_NOSIGNAL);
}

std::string between(const std::string& line) { // <...>
    const auto open = line.find('<'), close = line.find('>');
    return line.substr(open + 1, close - open - 1);
}

} // namespace

SmtpServer::SmtpServer() {
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_listening, generic, size) != 0 || ::listen(m_listening, 16) != 0 ||
        ::getsockname(m_listening, generic, &size) != 0)
        throw std::runtime_error("no port is left for the test's mail relay");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

SmtpServer::~SmtpServer() {
    m_isStopping = true;
    m_thread.join();
    ::close(m_listening);
}

std::vector<SmtpServer::Taken> SmtpServer::taken() const {
    const std::lock_guard lock(m_mutex);
    return m_taken;
}

void SmtpServer::refuseAddress(const std::string& address) {
    const std::lock_guard lock(m_mutex);
    m_refused.insert(address);
}

bool SmtpServer::isRefused(const std::string& address) const {
    const std::lock_guard lock(m_mutex);
    return m_refused.count(address) > 0;
}

bool SmtpServer::waitFor(std::size_t messages, std::chrono::milliseconds limit) const {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (taken().size() < messages) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

void SmtpServer::serve() {
    while (!m_isStopping) {
        if (!isReadable(m_listening, 50)) continue;
        const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) continue;
        converse(socket);
        ::close(socket);
    }
}

void SmtpServer::converse(int socket) {
    std::string input;
    const auto line = [&]() -> std::string {
        std::size_t end = 0;
        while ((end = input.find("\r\n")) == std::string::npos) {
            char piece[4096];
            if (!isReadable(socket, 5000)) return "QUIT";
            const auto got = ::recv(socket, piece, sizeof piece, 0);
            if (got <= 0) return "QUIT";
            input.append(piece, static_cast<std::size_t>(got));
        }
        std::string first = input.substr(0, end);
        input.erase(0, end + 2);
        return first;
    };
    say(socket, "220 relay");
    Taken mail;
    for (;;) {
        const std::string command = line();
        if (command == "QUIT") break;
        if (command.starts_with("MAIL FROM:") && m_isRefusing) {
            ++m_refusals;
            say(socket, "451 not now");
            continue;
        }
        if (command.starts_with("MAIL FROM:")) mail = {between(command), {}, {}};
        if (command.starts_with("RCPT TO:") && isRefused(between(command))) {
            say(socket, "550 nobody here");
            continue;
        }
        if (command.starts_with("RCPT TO:")) mail.to.push_back(between(command));
        if (command != "DATA") {
            say(socket, "250 fine");
            continue;
        }
        say(socket, "354 go on");
        for (std::string text = line(); text != "."; text = line())
            mail.text += text + "\r\n";
        const std::lock_guard lock(m_mutex);
        m_taken.push_back(mail);
        say(socket, "250 taken");
    }
    say(socket, "221 bye");
}

std::string bodyOf(const std::string& message) {
    const std::string encoded = message.substr(message.find("\r\n\r\n") + 4);
    std::string bytes(encoded.size(), '\0');
    std::size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), encoded.data(),
                          encoded.size(), "\r\n", &size, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0)
        throw std::runtime_error("the body is not base64");
    bytes.resize(size);
    return bytes;
}

std::string headerOf(const std::string& message, const std::string& name) {
    const std::string head = "\r\n" + message.substr(0, message.find("\r\n\r\n") + 2);
    auto at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos) return {};
    at += name.size() + 4;
    std::string value;
    for (;;) {
        const auto end = head.find("\r\n", at);
        value += head.substr(at, end - at);
        if (end + 2 >= head.size() || head[end + 2] != ' ') return value;
        at = end + 2;
    }
}

} // namespace ploegbord::test

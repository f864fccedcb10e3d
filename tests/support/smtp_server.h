// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace ploegbord::test {

// A mail relay on a loopback port that takes every message, or none.
class SmtpServer {
  public:
    struct Taken {
        std::string from;
        std::vector<std::string> to;
        std::string text; // as it came, without the last dot
    };

    SmtpServer();
    ~SmtpServer();
    SmtpServer(const SmtpServer&) = delete;

    std::string url() const { return "smtp://127.0.0.1:" + std::to_string(m_port); }
    void refuse(bool isRefusing) { m_isRefusing = isRefusing; } // 451 to what follows
    void refuseAddress(const std::string& address);             // 550 to it from now on
    int refusals() const { return m_refusals; }
    std::vector<Taken> taken() const;
    // Until so many came, or ten seconds were over.
    bool waitFor(std::size_t messages, std::chrono::milliseconds limit = std::chrono::seconds(30)) const;

  private:
    bool isRefused(const std::string& address) const;
    void serve();
    void converse(int socket);

    int m_listening = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_isStopping = false, m_isRefusing = false;
    std::atomic<int> m_refusals = 0;
    mutable std::mutex m_mutex;
    std::vector<Taken> m_taken;
    std::set<std::string> m_refused;
    std::thread m_thread;
};

// The body of a message in base64, decoded.
std::string bodyOf(const std::string& message);
// A header's value, its lines joined; "" when it is absent.
std::string headerOf(const std::string& message, const std::string& name);

} // namespace ploegbord::test

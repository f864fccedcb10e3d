// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace ploegbord::test {

// A way to a hub on loopback that is cut while files come over it, and counts their bytes.
class CuttingProxy {
  public:
    explicit CuttingProxy(std::uint16_t hubPort);
    CuttingProxy(const CuttingProxy&) = delete;
    ~CuttingProxy();

    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    // The next answers that hold a file are cut after so many bytes each.
    void cutAfter(std::vector<std::int64_t> bytes);
    std::int64_t fileBytes() const { return m_fileBytes; } // and the heads before them
    int cuts() const { return m_cuts; }

  private:
    void acceptAll();
    void relay(int client);
    std::int64_t nextCut();

    std::uint16_t m_hubPort, m_port = 0;
    int m_listener;
    std::atomic<bool> m_isOver = false;
    std::atomic<std::int64_t> m_fileBytes = 0;
    std::atomic<int> m_cuts = 0;
    std::mutex m_lock; // of the plan and the threads
    std::deque<std::int64_t> m_plan;
    std::vector<std::thread> m_relays;
    std::thread m_acceptor;
};

} // namespace ploegbord::test

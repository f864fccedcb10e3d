// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>

#include "app/core/time.h"

namespace ploegbord::hub {

// Slows down guessing: so many failures of one origin in a window, and it must wait. Thread-safe.
class FailureLimiter {
  public:
    FailureLimiter(const core::Clock& clock, int free, std::chrono::seconds window)
        : m_clock(clock), m_free(free), m_window(window) {}

    // Zero: go on.
    std::chrono::seconds waitFor(const std::string& origin);
    void fail(const std::string& origin);

  private:
    struct Entry {
        int failures = 0;
        core::Steady until;
    };
    const core::Clock& m_clock;
    int m_free;
    std::chrono::seconds m_window;
    std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
};

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <deque>

#include "app/core/time.h"

namespace ploegbord::terminal {

// 20 or more ops judged within an hour, over 5 % of them refused: then the hub is wrong and not the data, and
// the queue stops until that hour is over or somebody says to try again.
class RefusalWatch {
  public:
    void note(core::Steady at, bool isRefused) { m_judged.push_back({at, isRefused}); }
    void forgive() { m_judged.clear(); }
    bool isStopped(core::Steady now) {
        while (!m_judged.empty() && m_judged.front().at <= now - kWindow)
            m_judged.pop_front();
        const auto refused =
            std::count_if(m_judged.begin(), m_judged.end(), [](const Judged& j) { return j.isRefused; });
        return m_judged.size() >= kLeast && static_cast<std::size_t>(refused) * 20 > m_judged.size();
    }
    // When the oldest judgement leaves the window.
    core::Steady nextChange() const {
        return m_judged.empty() ? core::Steady::max() : m_judged.front().at + kWindow;
    }

  private:
    static constexpr std::chrono::hours kWindow{1};
    static constexpr std::size_t kLeast = 20;
    struct Judged {
        core::Steady at;
        bool isRefused;
    };
    std::deque<Judged> m_judged;
};

} // namespace ploegbord::terminal

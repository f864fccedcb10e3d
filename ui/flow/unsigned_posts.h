// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <deque>

#include "app/core/time.h"

namespace ploegbord::ui {

// How many posts a flow took without a name in the last hour: at one kiosk at most 20. Reports are counted
// apart from shoutouts (docs/decisions/0019).
class UnsignedPosts {
  public:
    static constexpr std::size_t kAnHour = 20;
    void add(core::Instant now) {
        m_at.push_back(now);
        if (m_at.size() > kAnHour) m_at.pop_front();
    }
    bool areTooMany(core::Instant now) const {
        const auto isRecent = [&](core::Instant at) { return at > now - std::chrono::hours(1); };
        return static_cast<std::size_t>(std::count_if(m_at.begin(), m_at.end(), isRecent)) >= kAnHour;
    }

  private:
    std::deque<core::Instant> m_at;
};

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/http/failure_limiter.h"

namespace ploegbord::hub {
namespace {

constexpr std::size_t kMaxOrigins = 10'000;

} // namespace

std::chrono::seconds FailureLimiter::waitFor(const std::string& origin) {
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(origin);
    if (entry == m_entries.end()) return std::chrono::seconds(0);
    const core::Steady now = m_clock.steadyNow();
    if (now >= entry->second.until) {
        m_entries.erase(entry);
        return std::chrono::seconds(0);
    }
    if (entry->second.failures < m_free) return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(entry->second.until - now);
}

void FailureLimiter::fail(const std::string& origin) {
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= kMaxOrigins) {
        const core::Steady now = m_clock.steadyNow();
        std::erase_if(m_entries, [&](const auto& entry) { return now >= entry.second.until; });
        if (m_entries.size() >= kMaxOrigins) m_entries.clear(); // codes have 50 bits; memory has a limit
    }
    Entry& entry = m_entries[origin];
    ++entry.failures;
    entry.until = m_clock.steadyNow() + m_window;
}

} // namespace ploegbord::hub

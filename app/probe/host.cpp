// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/host.h"

#include <algorithm>

namespace ploegbord::probe {

using std::chrono::milliseconds;

core::Result<std::unique_ptr<Host>> Host::open(const std::filesystem::path& stateDirectory, bool isOffline) {
    std::unique_ptr<Host> host(new Host);
    terminal::Terminal::Options options;
    options.stateDirectory = stateDirectory;
    options.version = PLOEGBORD_VERSION;
    options.screen = "none (probe)";
    options.isOffline = isOffline;
    auto opened =
        terminal::Terminal::open(std::move(options), host->m_transport, host->m_clock, host->m_random);
    if (!opened) return tl::unexpected(opened.error());
    host->m_terminal = std::move(*opened);
    host->m_transport.tell(*host->m_terminal);
    return host;
}

bool Host::runUntil(const std::function<bool()>& isDone, std::optional<milliseconds> limit) {
    const core::Steady start = m_clock.steadyNow();
    const core::Steady until = limit ? start + *limit : core::Steady::max();
    // Signals are looked for at least this often.
    constexpr milliseconds kLook{200};
    while (!isDone()) {
        const core::Steady now = m_clock.steadyNow();
        if (now >= until) return false;
        if (now >= m_terminal->nextWake()) m_terminal->wake();
        const core::Steady next = std::min({m_terminal->nextWake(), until, now + kLook});
        m_context.run_one_for(std::clamp(next - m_clock.steadyNow(), milliseconds(1), kLook));
        m_context.poll();
    }
    return true;
}

} // namespace ploegbord::probe

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/host.h"

#include <algorithm>

namespace ploegbord::probe {

using std::chrono::milliseconds;

terminal::Terminal::Options optionsFor(const std::filesystem::path& stateDirectory) {
    terminal::Terminal::Options options;
    options.stateDirectory = stateDirectory;
    options.version = PLOEGBORD_VERSION;
    options.screen = "none (probe)";
    return options;
}

core::Result<std::unique_ptr<Host>> Host::open(const std::filesystem::path& stateDirectory, bool isOffline,
                                               std::optional<std::int64_t> blobBudget) {
    std::unique_ptr<Host> host(new Host);
    terminal::Terminal::Options options = optionsFor(stateDirectory);
    options.isOffline = isOffline;
    options.blobBudget = blobBudget;
    auto opened = LiveTerminal::open(host->m_context, std::move(options), host->m_clock, host->m_random);
    if (!opened) return tl::unexpected(opened.error());
    host->m_live = std::move(*opened);
    return host;
}

bool Host::runUntil(const std::function<bool()>& isDone, std::optional<milliseconds> limit) {
    const core::Steady until = limit ? m_clock.steadyNow() + *limit : core::Steady::max();
    constexpr milliseconds kLook{200}; // signals are looked for at least this often
    m_live->arm();
    while (!isDone()) {
        const core::Steady now = m_clock.steadyNow();
        if (now >= until) return false;
        m_context.run_one_for(std::min(kLook, until - now));
    }
    return true;
}

} // namespace ploegbord::probe

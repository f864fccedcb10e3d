// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include <boost/asio/io_context.hpp>

#include "app/probe/live_terminal.h"
#include "app/system/system.h"

namespace ploegbord::probe {

// What runs in this process, as Terminal::Options say it.
terminal::Terminal::Options optionsFor(const std::filesystem::path& stateDirectory);

// One terminal and the loop it runs on.
class Host {
  public:
    // `isOffline`: never touches the network. `blobBudget`: see Terminal::Options.
    static core::Result<std::unique_ptr<Host>> open(const std::filesystem::path& stateDirectory,
                                                    bool isOffline,
                                                    std::optional<std::int64_t> blobBudget = {});

    terminal::Terminal& terminal() { return m_live->terminal(); }
    // Runs until `isDone`, or false once the time is over (none: no limit).
    bool runUntil(const std::function<bool()>& isDone, std::optional<std::chrono::milliseconds> limit);

  private:
    Host() = default;
    boost::asio::io_context m_context;
    system::SystemClock m_clock;
    system::SystemRandom m_random;
    std::unique_ptr<LiveTerminal> m_live;
};

} // namespace ploegbord::probe

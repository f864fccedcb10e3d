// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include "app/probe/asio_transport.h"
#include "app/system/system.h"
#include "app/terminal/terminal.h"

namespace ploegbord::probe {

// A Terminal on an Asio loop.
class Host {
  public:
    // `isOffline`: never touches the network.
    static core::Result<std::unique_ptr<Host>> open(const std::filesystem::path& stateDirectory,
                                                    bool isOffline);

    terminal::Terminal& terminal() { return *m_terminal; }
    // Runs until `isDone`, or false once the time is over (none: no limit).
    bool runUntil(const std::function<bool()>& isDone, std::optional<std::chrono::milliseconds> limit);

  private:
    Host() : m_work(m_context.get_executor()), m_transport(m_context) {}
    boost::asio::io_context m_context;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type>
        m_work; // waits even with nothing to do
    AsioTransport m_transport;
    system::SystemClock m_clock;
    system::SystemRandom m_random;
    std::unique_ptr<terminal::Terminal> m_terminal;
};

} // namespace ploegbord::probe

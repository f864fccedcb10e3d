// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/probe/asio_transport.h"
#include "app/terminal/terminal.h"

namespace ploegbord::probe {

// A Terminal with its transport on an Asio loop, woken when it wants to be.
class LiveTerminal final : private terminal::TransportEvents {
  public:
    static core::Result<std::unique_ptr<LiveTerminal>> open(boost::asio::io_context& context,
                                                            terminal::Terminal::Options options,
                                                            const core::Clock& clock, core::Random& random);

    // Lets `act` do something to the terminal; what it asked for is then waited for.
    template <class Act>
    auto use(Act act) {
        struct Arm {
            LiveTerminal& live;
            ~Arm() { live.arm(); }
        } const arm{*this};
        return act(*m_terminal);
    }
    terminal::Terminal& terminal() { return *m_terminal; }
    void arm();

  private:
    LiveTerminal(boost::asio::io_context& context, const core::Clock& clock)
        : m_clock(clock), m_transport(context), m_timer(context) {}
    void onHead(terminal::RequestId id, int status,
                const std::vector<std::pair<std::string, std::string>>& headers) override;
    void onBytes(terminal::RequestId id, std::string_view bytes) override;
    void onEnd(terminal::RequestId id, terminal::TransportEnd end) override;

    const core::Clock& m_clock;
    AsioTransport m_transport;
    boost::asio::steady_timer m_timer;
    std::unique_ptr<terminal::Terminal> m_terminal;
};

} // namespace ploegbord::probe

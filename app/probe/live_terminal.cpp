// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/live_terminal.h"

#include <algorithm>

namespace ploegbord::probe {

using terminal::Terminal;

core::Result<std::unique_ptr<LiveTerminal>> LiveTerminal::open(boost::asio::io_context& context,
                                                               Terminal::Options options,
                                                               const core::Clock& clock,
                                                               core::Random& random) {
    std::unique_ptr<LiveTerminal> live(new LiveTerminal(context, clock));
    live->m_transport.tell(*live);
    auto opened = Terminal::open(std::move(options), live->m_transport, clock, random);
    if (!opened) return tl::unexpected(opened.error());
    live->m_terminal = std::move(*opened);
    live->arm();
    return live;
}

void LiveTerminal::arm() {
    using std::chrono::milliseconds;
    const auto wait = m_terminal->nextWake() - m_clock.steadyNow();
    m_timer.expires_after(std::clamp(wait, milliseconds(0), milliseconds(3'600'000)));
    m_timer.async_wait([this](const boost::system::error_code& error) {
        if (!error) use([](Terminal& t) { t.wake(); });
    });
}

void LiveTerminal::onHead(terminal::RequestId id, int status,
                          const std::vector<std::pair<std::string, std::string>>& headers) {
    use([&](Terminal& t) { t.onHead(id, status, headers); });
}

void LiveTerminal::onBytes(terminal::RequestId id, std::string_view bytes) {
    use([&](Terminal& t) { t.onBytes(id, bytes); });
}

void LiveTerminal::onEnd(terminal::RequestId id, terminal::TransportEnd end) {
    use([&](Terminal& t) { t.onEnd(id, end); });
}

} // namespace ploegbord::probe

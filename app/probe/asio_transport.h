// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "app/terminal/transport.h"

namespace boost::asio {
class io_context;
}

namespace ploegbord::probe {

class AsioConnection;
struct Address;

// A terminal's bytes over Boost.Asio and Beast, plain or TLS; connections are kept for the next request.
// Everything runs on the thread that runs the context.
class AsioTransport final : public terminal::Transport {
  public:
    explicit AsioTransport(boost::asio::io_context& context) : m_context(context) {}
    ~AsioTransport() override;

    // Who is told; set once, before the first send().
    void tell(terminal::TransportEvents& events) { m_events = &events; }

    void send(terminal::HttpRequest request) override;
    void cancel(terminal::RequestId id) override;

    class Exchange; // one request

  private:
    friend class Exchange;
    std::shared_ptr<AsioConnection> takeIdle(const Address& address); // none: make one
    void keepIdle(std::shared_ptr<AsioConnection> connection);

    boost::asio::io_context& m_context;
    terminal::TransportEvents* m_events = nullptr;
    std::unordered_map<terminal::RequestId, std::shared_ptr<Exchange>> m_exchanges;
    std::vector<std::shared_ptr<AsioConnection>> m_idle;
};

} // namespace ploegbord::probe

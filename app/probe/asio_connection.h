// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include "app/terminal/transport.h"

namespace ploegbord::probe {

// To whom, and by which authority that is believed: connections of one address are alike.
struct Address {
    std::string host, port;
    bool isTls = false;
    std::string ca, caFingerprint; // of HttpRequest
    bool operator==(const Address&) const = default;
};

std::string lowered(std::string_view name); // A to Z only

// A connection to the hub, plain or TLS, for one exchange after the other.
class AsioConnection : public std::enable_shared_from_this<AsioConnection> {
  public:
    AsioConnection(boost::asio::io_context& context, Address address)
        : m_address(std::move(address)), m_resolver(context), m_socket(context) {}

    const Address& address() const { return m_address; }
    // `done` is told none when it stands, else how it went wrong; nothing after close().
    void open(const std::function<void(std::optional<terminal::TransportEnd>)>& done);
    void close();
    bool isAlive(); // as far as can be known without writing

    // Calls with the stream to read from and write to.
    template <class Use>
    void with(Use use) {
        if (m_tls)
            use(*m_tls);
        else
            use(m_socket);
    }
    boost::beast::flat_buffer& buffer() { return m_buffer; }

  private:
    void shakeHands(const std::function<void(std::optional<terminal::TransportEnd>)>& done);

    Address m_address;
    bool m_isClosed = false;
    boost::asio::ip::tcp::resolver m_resolver;
    boost::asio::ip::tcp::socket m_socket;
    std::optional<boost::asio::ssl::context> m_tlsContext;
    std::optional<boost::asio::ssl::stream<boost::asio::ip::tcp::socket&>> m_tls;
    boost::beast::flat_buffer m_buffer;
};

} // namespace ploegbord::probe

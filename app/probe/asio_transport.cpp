// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/asio_transport.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/http.hpp>
#include <boost/url/parse.hpp>

#include "app/probe/asio_connection.h"

namespace ploegbord::probe {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using terminal::HttpRequest;
using terminal::TransportEnd;

namespace {

// What Beast reads at once into a buffer that has no room yet. More is made for who sends more.
constexpr std::size_t kLeastRead = 512;

} // namespace

class AsioTransport::Exchange : public std::enable_shared_from_this<Exchange> {
  public:
    Exchange(AsioTransport& owner, HttpRequest request)
        : m_owner(owner), m_request(std::move(request)), m_timer(owner.m_context) {}

    void start() {
        const auto url = boost::urls::parse_uri(m_request.url);
        if (!url) return failSoon(TransportEnd::unreachable);
        const bool isTls = url->scheme() == "https";
        Address address{std::string(url->host()), std::string(url->port()), isTls, m_request.ca,
                        m_request.caFingerprint};
        if (address.port.empty()) address.port = isTls ? "443" : "80";
        prepare(std::string(url->encoded_target()), std::string(url->encoded_host_and_port()));
        m_timer.expires_after(m_request.timeout);
        m_timer.async_wait([self = shared_from_this()](error_code error) {
            if (!error) self->end(TransportEnd::timedOut);
        });
        m_connection = m_owner.takeIdle(address);
        m_isReused = m_connection != nullptr;
        if (m_isReused) return write();
        connect(std::move(address));
    }

    void close() {
        m_isOver = true;
        m_timer.cancel();
        if (m_connection) m_connection->close();
    }

  private:
    void prepare(const std::string& target, const std::string& host) {
        m_message.method_string(m_request.method);
        m_message.target(target);
        m_message.version(11);
        m_message.set(http::field::host, host);
        for (const auto& [name, value] : m_request.headers)
            m_message.set(name, value);
        m_message.body() = std::move(m_request.body);
        m_message.prepare_payload();
    }

    void connect(Address address) {
        m_connection = std::make_shared<AsioConnection>(m_owner.m_context, std::move(address));
        m_connection->open([self = shared_from_this()](std::optional<TransportEnd> failed) {
            if (failed) return self->end(*failed);
            self->write();
        });
    }

    void write() {
        m_parser.emplace();
        m_parser->body_limit(boost::none);
        m_connection->with([&](auto& stream) {
            http::async_write(
                stream, m_message,
                [self = shared_from_this(), connection = m_connection](error_code error, std::size_t) {
                    if (self->m_isOver) return;
                    if (error) return self->cutBeforeHead();
                    self->readHead();
                });
        });
    }

    void readHead() {
        m_connection->with([&](auto& stream) {
            http::async_read_header(
                stream, m_connection->buffer(), *m_parser,
                [self = shared_from_this(), connection = m_connection](error_code error, std::size_t) {
                    if (self->m_isOver) return;
                    if (error) return self->cutBeforeHead();
                    self->tellHead();
                    if (!self->m_isOver) self->read();
                });
        });
    }

    // A connection that was kept may have been closed while the request was on its way: once more, on a new
    // one.
    void cutBeforeHead() {
        if (!std::exchange(m_isReused, false)) return end(TransportEnd::cutShort);
        m_connection->close();
        connect(m_connection->address());
    }

    void tellHead() {
        if (m_request.isStream) m_timer.cancel();
        std::vector<std::pair<std::string, std::string>> headers;
        for (const auto& field : m_parser->get()) {
            headers.emplace_back(lowered({field.name_string().data(), field.name_string().size()}),
                                 std::string(field.value()));
        }
        m_owner.m_events->onHead(m_request.id, static_cast<int>(m_parser->get().result_int()), headers);
    }

    void read() {
        if (m_parser->is_done()) return end(TransportEnd::complete);
        auto& body = m_parser->get().body();
        body.data = m_bytes.data();
        body.size = m_bytes.size();
        body.more = true;
        m_connection->with([&](auto& stream) {
            http::async_read_some(stream, m_connection->buffer(), *m_parser,
                                  [self = shared_from_this(), connection = m_connection](
                                      error_code error, std::size_t) { self->took(error); });
        });
    }

    void took(error_code error) {
        if (m_isOver) return;
        const std::size_t count = m_bytes.size() - m_parser->get().body().size;
        if (count > 0) m_owner.m_events->onBytes(m_request.id, std::string_view(m_bytes.data(), count));
        if (m_isOver) return;
        if (count >= kLeastRead) m_connection->buffer().reserve(m_bytes.size());
        if (error && error != http::error::need_buffer) return end(TransportEnd::cutShort);
        read();
    }

    void failSoon(TransportEnd how) {
        asio::post(m_owner.m_context, [self = shared_from_this(), how] { self->end(how); });
    }

    void end(TransportEnd how) {
        if (m_isOver) return;
        if (how == TransportEnd::complete && m_parser->keep_alive())
            m_owner.keepIdle(std::exchange(m_connection, nullptr));
        close();
        const auto self = shared_from_this();
        m_owner.m_exchanges.erase(m_request.id);
        m_owner.m_events->onEnd(m_request.id, how);
    }

    AsioTransport& m_owner;
    HttpRequest m_request;
    bool m_isOver = false;
    bool m_isReused = false;
    asio::steady_timer m_timer;
    std::shared_ptr<AsioConnection> m_connection;
    http::request<http::string_body> m_message;
    std::optional<http::response_parser<http::buffer_body>> m_parser;
    std::array<char, 16384> m_bytes{};
};

AsioTransport::~AsioTransport() {
    for (const auto& [id, exchange] : m_exchanges)
        exchange->close();
}

std::shared_ptr<AsioConnection> AsioTransport::takeIdle(const Address& address) {
    while (!m_idle.empty()) {
        auto connection = std::move(m_idle.back());
        m_idle.pop_back();
        if (connection->address() == address && connection->isAlive()) return connection;
        connection->close();
    }
    return nullptr;
}

void AsioTransport::keepIdle(std::shared_ptr<AsioConnection> connection) {
    constexpr std::size_t kKept = 2; // a push and a heartbeat at the same time
    if (m_idle.size() < kKept) return m_idle.push_back(std::move(connection));
    connection->close();
}

void AsioTransport::send(HttpRequest request) {
    const terminal::RequestId id = request.id;
    auto exchange = std::make_shared<Exchange>(*this, std::move(request));
    m_exchanges[id] = exchange;
    exchange->start();
}

void AsioTransport::cancel(terminal::RequestId id) {
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end()) return;
    found->second->close();
    m_exchanges.erase(found);
}

} // namespace ploegbord::probe

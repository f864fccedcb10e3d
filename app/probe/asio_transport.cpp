// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/asio_transport.h"

#include <algorithm>
#include <array>
#include <optional>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/url/parse.hpp>
#include <openssl/x509.h>

#include "app/core/digest.h"

namespace ploegbord::probe {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using terminal::HttpRequest;
using terminal::TransportEnd;

namespace {

std::string lowered(std::string_view name) {
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string fingerprintOf(X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &length) != 1) return {};
    return core::toHex(std::string_view(reinterpret_cast<const char*>(digest.data()), length));
}

// The root that the typed code names is trusted, and nothing else is forgiven: OpenSSL goes on to check every
// signature below it.
bool isNamedRoot(asio::ssl::verify_context& context, const std::string& fingerprint) {
    X509_STORE_CTX* store = context.native_handle();
    const int error = X509_STORE_CTX_get_error(store);
    if (error != X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN && error != X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT)
        return false;
    X509* root = X509_STORE_CTX_get_current_cert(store);
    return root && fingerprint.size() >= 16 && fingerprintOf(root).starts_with(lowered(fingerprint));
}

} // namespace

class AsioTransport::Exchange : public std::enable_shared_from_this<Exchange> {
  public:
    Exchange(AsioTransport& owner, HttpRequest request)
        : m_owner(owner), m_request(std::move(request)), m_resolver(owner.m_context),
          m_timer(owner.m_context), m_socket(owner.m_context) {
        m_parser.body_limit(boost::none);
    }

    void start() {
        const auto url = boost::urls::parse_uri(m_request.url);
        if (!url) return failSoon(TransportEnd::unreachable);
        m_isTls = url->scheme() == "https";
        m_host = std::string(url->host());
        std::string port(url->port());
        if (port.empty()) port = m_isTls ? "443" : "80";
        prepare(std::string(url->encoded_target()), std::string(url->encoded_host_and_port()));
        m_timer.expires_after(m_request.timeout);
        m_timer.async_wait([self = shared_from_this()](error_code error) {
            if (!error) self->end(TransportEnd::timedOut);
        });
        m_resolver.async_resolve(m_host, port, [self = shared_from_this()](error_code error, auto found) {
            if (error) return self->end(TransportEnd::unreachable);
            asio::async_connect(self->m_socket, found, [self](error_code failed, const tcp::endpoint&) {
                if (failed) return self->end(TransportEnd::unreachable);
                self->connected();
            });
        });
    }

    void close() {
        m_isOver = true;
        m_resolver.cancel();
        m_timer.cancel();
        error_code ignored;
        m_socket.close(ignored);
    }

  private:
    void prepare(const std::string& target, const std::string& host) {
        m_message.method_string(m_request.method);
        m_message.target(target);
        m_message.version(11);
        m_message.set(http::field::host, host);
        m_message.set(http::field::connection, "close");
        for (const auto& [name, value] : m_request.headers)
            m_message.set(name, value);
        m_message.body() = std::move(m_request.body);
        m_message.prepare_payload();
    }

    void connected() {
        error_code ignored;
        m_socket.set_option(tcp::no_delay(true), ignored);
        if (!m_isTls) return write(m_socket);
        m_tlsContext.emplace(asio::ssl::context::tls_client);
        error_code error;
        if (!m_request.ca.empty()) {
            m_tlsContext->add_certificate_authority(asio::buffer(m_request.ca), error);
        } else if (m_request.caFingerprint.empty()) {
            m_tlsContext->set_default_verify_paths(error);
        }
        if (error) return end(TransportEnd::untrusted);
        m_tls.emplace(m_socket, *m_tlsContext);
        m_tls->set_verify_mode(asio::ssl::verify_peer);
        m_tls->set_verify_callback([this](bool isGood, asio::ssl::verify_context& context) {
            if (!isGood)
                return !m_request.caFingerprint.empty() && isNamedRoot(context, m_request.caFingerprint);
            return asio::ssl::host_name_verification(m_host)(isGood, context);
        });
        SSL_set_tlsext_host_name(m_tls->native_handle(), m_host.c_str());
        m_tls->async_handshake(
            asio::ssl::stream_base::client, [self = shared_from_this()](error_code failed) {
                if (failed)
                    return self->end(self->m_isOver ? TransportEnd::cutShort : TransportEnd::untrusted);
                self->write(*self->m_tls);
            });
    }

    template <class Stream>
    void write(Stream& stream) {
        http::async_write(stream, m_message,
                          [this, &stream, self = shared_from_this()](error_code error, std::size_t) {
                              if (error) return end(TransportEnd::cutShort);
                              http::async_read_header(stream, m_buffer, m_parser,
                                                      [this, &stream, self](error_code failed, std::size_t) {
                                                          if (failed) return end(TransportEnd::cutShort);
                                                          tellHead();
                                                          if (!m_isOver) read(stream);
                                                      });
                          });
    }

    void tellHead() {
        if (m_request.isStream) m_timer.cancel();
        std::vector<std::pair<std::string, std::string>> headers;
        for (const auto& field : m_parser.get()) {
            headers.emplace_back(lowered({field.name_string().data(), field.name_string().size()}),
                                 std::string(field.value()));
        }
        m_owner.m_events->onHead(m_request.id, static_cast<int>(m_parser.get().result_int()), headers);
    }

    template <class Stream>
    void read(Stream& stream) {
        if (m_parser.is_done()) return end(TransportEnd::complete);
        m_parser.get().body().data = m_bytes.data();
        m_parser.get().body().size = m_bytes.size();
        m_parser.get().body().more = true;
        http::async_read_some(stream, m_buffer, m_parser,
                              [this, &stream, self = shared_from_this()](error_code error, std::size_t) {
                                  if (m_isOver) return;
                                  const std::size_t count = m_bytes.size() - m_parser.get().body().size;
                                  if (count > 0)
                                      m_owner.m_events->onBytes(m_request.id,
                                                                std::string_view(m_bytes.data(), count));
                                  if (m_isOver) return;
                                  if (error && error != http::error::need_buffer)
                                      return end(TransportEnd::cutShort);
                                  read(stream);
                              });
    }

    void failSoon(TransportEnd how) {
        asio::post(m_owner.m_context, [self = shared_from_this(), how] { self->end(how); });
    }

    void end(TransportEnd how) {
        if (m_isOver) return;
        close();
        const auto self = shared_from_this();
        m_owner.m_exchanges.erase(m_request.id);
        m_owner.m_events->onEnd(m_request.id, how);
    }

    AsioTransport& m_owner;
    HttpRequest m_request;
    std::string m_host;
    bool m_isTls = false;
    bool m_isOver = false;
    tcp::resolver m_resolver;
    asio::steady_timer m_timer;
    tcp::socket m_socket;
    std::optional<asio::ssl::context> m_tlsContext;
    std::optional<asio::ssl::stream<tcp::socket&>> m_tls;
    http::request<http::string_body> m_message;
    http::response_parser<http::buffer_body> m_parser;
    beast::flat_buffer m_buffer;
    std::array<char, 16384> m_bytes{};
};

AsioTransport::~AsioTransport() {
    for (const auto& [id, exchange] : m_exchanges)
        exchange->close();
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

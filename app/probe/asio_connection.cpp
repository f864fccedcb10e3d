// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/asio_connection.h"

#include <algorithm>
#include <array>

#include <boost/asio/connect.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <openssl/x509.h>
#include <sys/socket.h>

#include "app/core/digest.h"

namespace ploegbord::probe {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using terminal::TransportEnd;

namespace {

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

std::string lowered(std::string_view name) {
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

void AsioConnection::open(const std::function<void(std::optional<TransportEnd>)>& done) {
    m_resolver.async_resolve(
        m_address.host, m_address.port, [self = shared_from_this(), done](error_code error, auto found) {
            if (self->m_isClosed) return;
            if (error) return done(TransportEnd::unreachable);
            asio::async_connect(self->m_socket, found, [self, done](error_code failed, const tcp::endpoint&) {
                if (self->m_isClosed) return;
                if (failed) return done(TransportEnd::unreachable);
                error_code ignored;
                self->m_socket.set_option(tcp::no_delay(true), ignored);
                if (!self->m_address.isTls) return done(std::nullopt);
                self->shakeHands(done);
            });
        });
}

void AsioConnection::shakeHands(const std::function<void(std::optional<TransportEnd>)>& done) {
    m_tlsContext.emplace(asio::ssl::context::tls_client);
    error_code error;
    if (!m_address.ca.empty()) {
        m_tlsContext->add_certificate_authority(asio::buffer(m_address.ca), error);
    } else if (m_address.caFingerprint.empty()) {
        m_tlsContext->set_default_verify_paths(error);
    }
    if (error) return done(TransportEnd::untrusted);
    m_tls.emplace(m_socket, *m_tlsContext);
    m_tls->set_verify_mode(asio::ssl::verify_peer);
    m_tls->set_verify_callback([fingerprint = m_address.caFingerprint,
                                host = m_address.host](bool isGood, asio::ssl::verify_context& context) {
        if (!isGood) return !fingerprint.empty() && isNamedRoot(context, fingerprint);
        return asio::ssl::host_name_verification(host)(isGood, context);
    });
    SSL_set_tlsext_host_name(m_tls->native_handle(), m_address.host.c_str());
    m_tls->async_handshake(asio::ssl::stream_base::client,
                           [self = shared_from_this(), done](error_code failed) {
                               if (self->m_isClosed) return;
                               done(failed ? std::optional(TransportEnd::untrusted) : std::nullopt);
                           });
}

void AsioConnection::close() {
    m_isClosed = true;
    m_resolver.cancel();
    error_code ignored;
    m_socket.close(ignored);
}

bool AsioConnection::isAlive() {
    char byte = 0;
    const auto got = ::recv(m_socket.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    // What TLS has sent of its own accord (a session ticket) may lie there; a plain peer has nothing to say
    // unasked.
    return got < 0 ? errno == EAGAIN || errno == EWOULDBLOCK : got > 0 && m_address.isTls;
}

} // namespace ploegbord::probe

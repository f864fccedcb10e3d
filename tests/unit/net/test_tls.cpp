// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include <QEventLoop>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include "app/net/qt_transport.h"
#include "tests/support/catch.h"
#include "tests/unit/net/certificates.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::TransportEnd;

namespace {

// Answers every connection with one small JSON, over TLS.
class TlsHub {
  public:
    TlsHub(const Authority& authority, const std::string& address) {
        const Authority::Server made = authority.serverFor(address);
        const QByteArray chain = QByteArray::fromStdString(made.certificate + authority.certificate());
        QSslConfiguration tls;
        tls.setLocalCertificateChain(QSslCertificate::fromData(chain));
        tls.setPrivateKey(QSslKey(QByteArray::fromStdString(made.key), QSsl::Ec));
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, [this] { answer(); });
        m_server.listen(QHostAddress::LocalHost);
    }
    std::string url() const {
        return "https://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/v1/health";
    }

  private:
    void answer() {
        QTcpSocket* socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        });
    }
    QSslServer m_server;
};

class Listener final : public terminal::TransportEvents {
  public:
    void onHead(terminal::RequestId, int, const std::vector<std::pair<std::string, std::string>>&) override {}
    void onBytes(terminal::RequestId, std::string_view bytes) override { body += bytes; }
    void onEnd(terminal::RequestId, TransportEnd how) override {
        end = how;
        loop.quit();
    }
    std::string body;
    std::optional<TransportEnd> end;
    QEventLoop loop;
};

struct Trusted {
    std::string ca, fingerprint;
};

TransportEnd asked(const std::string& url, Trusted trusted) {
    Listener listener;
    net::QtTransport transport;
    transport.tell(listener);
    terminal::HttpRequest request;
    request.id = 1;
    request.method = "GET";
    request.url = url;
    request.ca = std::move(trusted.ca);
    request.caFingerprint = std::move(trusted.fingerprint);
    transport.send(std::move(request));
    listener.loop.exec();
    CHECK((listener.body == "{}") == (listener.end == TransportEnd::complete));
    return *listener.end;
}

} // namespace

TEST_CASE("over TLS the kiosk trusts the hub's own authority and no other", "[net][tls]") {
    const Authority ours, other;
    const TlsHub hub(ours, "127.0.0.1");
    CHECK(asked(hub.url(), {ours.certificate(), {}}) == TransportEnd::complete);
    CHECK(asked(hub.url(), {other.certificate(), {}}) == TransportEnd::untrusted);
    CHECK(asked(hub.url(), {}) == TransportEnd::untrusted);
    const TlsHub elsewhere(ours, "127.0.0.2"); // right authority, another host's certificate
    CHECK(asked(elsewhere.url(), {ours.certificate(), {}}) == TransportEnd::untrusted);
}

TEST_CASE("before it knows the authority the kiosk trusts the one that the typed code names", "[net][tls]") {
    const Authority ours, other;
    const TlsHub hub(ours, "127.0.0.1");
    const std::string code = ours.fingerprint().substr(0, 20);
    CHECK(asked(hub.url(), {{}, code}) == TransportEnd::complete);
    CHECK(asked(hub.url(), {{}, other.fingerprint().substr(0, 20)}) == TransportEnd::untrusted);
    CHECK(asked(hub.url(), {{}, code.substr(0, 8)}) == TransportEnd::untrusted); // too short to mean anything
    const TlsHub elsewhere(ours, "127.0.0.2");
    CHECK(asked(elsewhere.url(), {{}, code}) == TransportEnd::untrusted);
}

TEST_CASE("a chain that only shows the named authority and is not signed by it is refused", "[net][tls]") {
    const Authority ours, impostor; // of the same name
    const Authority::Server made = impostor.serverFor("127.0.0.1");
    QSslServer server;
    QSslConfiguration tls;
    tls.setLocalCertificateChain(
        QSslCertificate::fromData(QByteArray::fromStdString(made.certificate + ours.certificate())));
    tls.setPrivateKey(QSslKey(QByteArray::fromStdString(made.key), QSsl::Ec));
    server.setSslConfiguration(tls);
    server.listen(QHostAddress::LocalHost);
    const std::string url = "https://127.0.0.1:" + std::to_string(server.serverPort()) + "/";
    CHECK(asked(url, {{}, ours.fingerprint()}) == TransportEnd::untrusted);
}

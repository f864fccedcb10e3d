// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/qt_transport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

#include "app/net/tls_trust.h"

namespace ploegbord::net {

using terminal::HttpRequest;
using terminal::RequestId;
using terminal::TransportEnd;

struct QtTransport::Exchange {
    QNetworkReply* reply = nullptr;
    bool isStream = false;
    bool isHeadTold = false;
    QTimer deadline;

    ~Exchange() {
        if (!reply) return;
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
    }
};

namespace {

// What Qt reads ahead of us: without a bound it would hold a whole file while the disk is slow.
constexpr qint64 kReadAhead = 256 * 1024;

QNetworkRequest requestFor(const HttpRequest& request) {
    QNetworkRequest result(QUrl(QString::fromStdString(request.url)));
    for (const auto& [name, value] : request.headers)
        result.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it multiplexes and buffers streams
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (result.url().scheme() == QLatin1String("https")) result.setSslConfiguration(tlsFor(request));
    return result;
}

TransportEnd endOf(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::NoError: return TransportEnd::complete;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: return TransportEnd::cutShort;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return TransportEnd::timedOut;
    case QNetworkReply::SslHandshakeFailedError: return TransportEnd::untrusted;
    default: return TransportEnd::unreachable;
    }
}

} // namespace

QtTransport::QtTransport(QObject* parent)
    : QObject(parent), m_network(new QNetworkAccessManager(this)),
      m_streams(new QNetworkAccessManager(this)) {
    for (QNetworkAccessManager* network : {m_network, m_streams})
        network->setTransferTimeout(0); // deadlines are the request's own; a stream has none
}

QtTransport::~QtTransport() = default;

void QtTransport::send(HttpRequest request) {
    const RequestId id = request.id;
    const QNetworkRequest qtRequest = requestFor(request);
    auto exchange = std::make_unique<Exchange>();
    exchange->isStream = request.isStream;
    exchange->deadline.setSingleShot(true);
    connect(&exchange->deadline, &QTimer::timeout, this,
            [this, id] { finishAs(id, TransportEnd::timedOut); });
    exchange->deadline.start(request.timeout);
    QNetworkAccessManager& network = request.isStream ? *m_streams : *m_network;
    exchange->reply = network.sendCustomRequest(qtRequest, QByteArray::fromStdString(request.method),
                                                QByteArray::fromStdString(request.body));
    QNetworkReply& reply = *exchange->reply;
    m_exchanges[id] = std::move(exchange);
    if (!request.caFingerprint.empty()) trustNamedRoot(reply, request.caFingerprint);
    // Behind Qt's own start of the request, which is queued too: a bound that is set before it gets lost, and
    // one that is set at the head comes late.
    if (request.isStream)
        QMetaObject::invokeMethod(
            &reply, [&reply] { reply.setReadBufferSize(kReadAhead); }, Qt::QueuedConnection);
    watch(id, reply);
}

// Not queued: Qt goes on with the handshake as soon as this returns.
void QtTransport::trustNamedRoot(QNetworkReply& reply, const std::string& fingerprint) {
    connect(&reply, &QNetworkReply::sslErrors, this, [&reply, fingerprint](const QList<QSslError>& errors) {
        reply.ignoreSslErrors(forgivenBy(fingerprint, errors));
    });
}

void QtTransport::watch(RequestId id, QNetworkReply& reply) {
    // Queued, so that nothing is ever told from inside send().
    connect(
        &reply, &QNetworkReply::readyRead, this, [this, id] { tellBytes(id); }, Qt::QueuedConnection);
    connect(
        &reply, &QNetworkReply::metaDataChanged, this, [this, id] { tellBytes(id); }, Qt::QueuedConnection);
    connect(
        &reply, &QNetworkReply::finished, this, [this, id] { finish(id); }, Qt::QueuedConnection);
}

void QtTransport::cancel(RequestId id) {
    m_exchanges.erase(id);
}

void QtTransport::tellHead(RequestId id, Exchange& exchange) {
    const int status = exchange.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (exchange.isHeadTold || status == 0) return;
    exchange.isHeadTold = true;
    if (exchange.isStream) exchange.deadline.stop();
    std::vector<std::pair<std::string, std::string>> headers;
    for (const auto& [name, value] : exchange.reply->rawHeaderPairs())
        headers.emplace_back(name.toLower().toStdString(), value.toStdString());
    m_events->onHead(id, status, headers);
}

void QtTransport::tellBytes(RequestId id) {
    auto found = m_exchanges.find(id);
    if (found == m_exchanges.end()) return;
    tellHead(id, *found->second);
    found = m_exchanges.find(id); // the listener may have cancelled it
    if (found == m_exchanges.end() || !found->second->isHeadTold) return;
    const QByteArray bytes = found->second->reply->readAll();
    if (!bytes.isEmpty()) m_events->onBytes(id, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void QtTransport::finish(RequestId id) {
    tellBytes(id);
    const auto found = m_exchanges.find(id);
    if (found == m_exchanges.end()) return;
    const QNetworkReply& reply = *found->second->reply;
    // A status of 4xx or 5xx is an error to Qt but a whole answer to us.
    const bool isHttpError = found->second->isHeadTold && reply.error() >= QNetworkReply::ContentAccessDenied;
    finishAs(id, isHttpError ? TransportEnd::complete : endOf(reply.error()));
}

void QtTransport::finishAs(RequestId id, TransportEnd end) {
    if (m_exchanges.erase(id) == 0) return;
    m_events->onEnd(id, end);
}

} // namespace ploegbord::net

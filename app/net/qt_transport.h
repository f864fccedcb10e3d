// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <unordered_map>

#include <QObject>

#include "app/terminal/transport.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace ploegbord::net {

// The terminal's bytes over Qt Network. Lives on the thread that made it, which runs a Qt event loop.
class QtTransport final : public QObject, public terminal::Transport {
    Q_OBJECT
  public:
    explicit QtTransport(QObject* parent = nullptr);
    ~QtTransport() override;

    // Who is told; set once, before the first send().
    void tell(terminal::TransportEvents& events) { m_events = &events; }

    void send(terminal::HttpRequest request) override;
    void cancel(terminal::RequestId id) override;

  private:
    struct Exchange;

    void watch(terminal::RequestId id, QNetworkReply& reply);
    void tellHead(terminal::RequestId id, Exchange& exchange);
    void tellBytes(terminal::RequestId id);
    void finish(terminal::RequestId id);
    void finishAs(terminal::RequestId id, terminal::TransportEnd end);
    void trustNamedRoot(QNetworkReply& reply, const std::string& fingerprint);

    // Children, so that they move with us to the terminal's thread. Streams and files have one of their own:
    // it keeps six connections to a hub, and what takes long must not be in the way of a question.
    QNetworkAccessManager* m_network;
    QNetworkAccessManager* m_streams;
    std::unordered_map<terminal::RequestId, std::unique_ptr<Exchange>> m_exchanges;
    terminal::TransportEvents* m_events = nullptr;
};

} // namespace ploegbord::net

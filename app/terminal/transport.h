// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The seam between a terminal and whatever carries its bytes: Qt Network in the kiosk, Asio in the probe,
// FakeHub in tests.
namespace ploegbord::terminal {

using RequestId = std::int64_t;

struct HttpRequest {
    RequestId id = 0;
    std::string method; // GET, POST, PUT
    std::string url;    // absolute
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    bool isStream = false; // deliver bytes as they come; `timeout` then covers the head only
    std::chrono::milliseconds timeout{15000};
    std::string ca; // PEM: the only authority to trust over https
    // While there is no `ca` yet (enrolment): trust the chain whose root's SHA-256 (hex) begins with this.
    // Both empty: the system's authorities.
    std::string caFingerprint;
};

enum class TransportEnd {
    complete,    // the whole answer came
    cutShort,    // closed before it was whole (for a stream: an ordinary reconnect)
    unreachable, // no connection: refused, no route, name not found
    timedOut,
    untrusted, // TLS: not the pinned CA, wrong host, expired
};

// What a transport tells, always on the host's thread and never from inside send() or cancel().
class TransportEvents {
  public:
    virtual ~TransportEvents() = default;
    virtual void
    onHead(RequestId id, int status,
           const std::vector<std::pair<std::string, std::string>>& headers) = 0; // lower-case names
    virtual void onBytes(RequestId id, std::string_view bytes) = 0;
    virtual void onEnd(RequestId id, TransportEnd end) = 0; // last for this id
};

class Transport {
  public:
    virtual ~Transport() = default;
    virtual void send(HttpRequest request) = 0;
    virtual void cancel(RequestId id) = 0; // nothing more is told about it
};

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "app/core/result.h"
#include "app/hub/http/services.h"

namespace ploegbord::hub {

struct ServerOptions {
    std::string listen = "127.0.0.1:0"; // ADDR:PORT, [ADDR]:PORT; port 0: any free one
    std::string operations;             // the same, "" for none: /metrics
    std::string tlsCertificate, tlsKey; // PEM files; "" for plain HTTP
    std::string publicUrl;              // "https://host:port", as telephones reach the hub; "": they do not
    bool isBehindProxy = false;         // the client's address stands in X-Forwarded-For
    int networkThreads = 1;
    int maxConnections = 20'000;
    int maxConnectionsPerAddress = 8'192;
    std::chrono::milliseconds headDeadline{10'000};  // from the first byte of a request
    std::chrono::milliseconds bodyDeadline{30'000};  // of a JSON body, from the end of the head
    std::chrono::milliseconds idleDeadline{75'000};  // between two requests
    std::chrono::milliseconds stallDeadline{30'000}; // a reader that takes nothing is cut off
    std::chrono::milliseconds streamComment{15'000};
    std::chrono::milliseconds streamLife{15 * 60'000};                          // give or take half
    std::function<std::uintmax_t(const std::filesystem::path&)> freeSpace = {}; // bytes; none: the disk's
};

// The API over HTTP: accepts, parses, routes, streams. Its threads are its own.
class Server {
  public:
    static core::Result<std::unique_ptr<Server>> start(Services& services, const ServerOptions& options);
    virtual ~Server() = default; // stops
    // Finishes requests at hand and closes streams. Readers may still be at work for a stream: let them end
    // before the server goes, since they answer to its threads.
    virtual void stop() = 0;

    virtual std::uint16_t port() const = 0;
    virtual std::uint16_t operationsPort() const = 0; // 0: none
    // From the writer: to every stream of the site.
    virtual void publish(std::shared_ptr<const Committed> committed) = 0;
};

} // namespace ploegbord::hub

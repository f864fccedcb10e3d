// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "app/hub/http/connection.h"

namespace ploegbord::hub {

// One request on its way through the routes.
struct Request {
    Connection& connection;
    const RequestHead& head;
    Services& services;
    const struct Route* route = nullptr;      // once it is found
    std::string body = {};                    // JSON routes
    std::string_view tail = {};               // of the path, for routes that end in /*
    std::optional<Fleet::Caller> caller = {}; // routes that need a terminal
    bool isTakenOver = false;                 // the socket belongs to a stream now
    bool isAnswered = false;                  // the route sent everything itself
};

struct Route {
    enum class Access { anyone, terminal };
    std::string_view method;
    std::string_view path; // ends in '/': whatever follows is the tail
    Access access;
    bool readsBody; // as JSON, before the handler; else the handler reads it, or there is none
    asio::awaitable<Response> (*handler)(Request&);
};

// What fits a request; none: 404 or 405 with the Allow of the path.
struct RouteMatch {
    const Route* route = nullptr;
    std::string allow; // methods of the path when only the method does not fit
};
RouteMatch findRoute(std::string_view method, std::string_view path);
const Route* allRoutes(std::size_t& count);

// Handlers, by file.
asio::awaitable<Response> health(Request& request);        // api_health.cpp
asio::awaitable<Response> openapi(Request& request);       // api_health.cpp
asio::awaitable<Response> enrolTerminal(Request& request); // api_terminals.cpp
asio::awaitable<Response> signIn(Request& request);        // api_terminals.cpp
asio::awaitable<Response> heartbeat(Request& request);     // api_terminals.cpp
asio::awaitable<Response> takeOps(Request& request);       // api_ops.cpp
asio::awaitable<Response> changes(Request& request);       // api_changes.cpp
asio::awaitable<Response> putBlob(Request& request);       // api_blobs.cpp
asio::awaitable<Response> blob(Request& request);          // api_blobs.cpp
asio::awaitable<Response> handedFile(Request& request);    // api_blobs.cpp

std::string metrics(Services& services); // metrics.cpp

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/hub/http/network_thread.h"
#include "app/hub/http/request_parser.h"
#include "app/hub/http/response.h"

namespace ploegbord::hub {

// One client's connection while it makes requests. Idle it owns no buffer.
struct Connection {
    Connection(tcp::socket socket, NetworkThread& thread, std::string address, Admission admission);
    ~Connection();
    Connection(const Connection&) = delete;

    // More bytes to parse, appended to rest; false: closed, or too late.
    asio::awaitable<bool> readMore();
    asio::awaitable<bool> sendAll(std::string_view bytes);
    // Says no while the client may still be sending: closing at once would make it lose the answer.
    asio::awaitable<void> closeSlowly();
    void closeNow();

    tcp::socket socket;
    NetworkThread& thread;
    std::string address;
    Admission admission;
    std::string rest;      // received, not parsed yet
    core::Steady deadline; // the thread closes the socket after it
    bool isAtWork = false; // a request is being answered: not closed by a stop
    bool hasServed = false;
    RequestParser parser;
};

// 503 by admission: what would not be answered in time is not begun. They are told to come back spread out,
// or they would all be here again at the same moment.
Response busy(Services& services, std::string detail);

// Requests, one after the other, until one side ends it.
asio::awaitable<void> serveConnection(tcp::socket socket, NetworkThread& thread, std::string address,
                                      Admission admission);
// The same for the operations listener, which knows /metrics only.
asio::awaitable<void> serveOperations(tcp::socket socket, NetworkThread& thread, std::string address,
                                      Admission admission);

} // namespace ploegbord::hub

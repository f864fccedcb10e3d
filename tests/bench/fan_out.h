// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/posts.h"

namespace ploegbord::bench {

// Streams of one hub (or floor) that wait for its changes, and one connection that posts.
class FanOut {
  public:
    // cursor: where the streams begin; all are live once this returns.
    FanOut(std::uint16_t port, const std::string& token, const std::string& cursor, int streams);
    FanOut(const FanOut&) = delete;
    ~FanOut();

    double post(); // milliseconds from the request until the last stream has the change

  private:
    void waitForAll(std::string_view mark);

    ShoutoutRequests m_requests;
    int m_epoll, m_poster;
    std::vector<int> m_streams;
    std::vector<std::string> m_received;
};

std::string headCursor(std::uint16_t port, const std::string& token); // "EPOCH:SEQ"

} // namespace ploegbord::bench

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ploegbord::bench {

// Requests that each post one new shoutout of the demo's factory; only the two ids differ.
class ShoutoutRequests {
  public:
    explicit ShoutoutRequests(const std::string& token);
    const std::string& next();

  private:
    void writeId(std::size_t at);
    std::string m_bytes;
    std::size_t m_opAt, m_recordAt;
    std::uint64_t m_millisecond, m_count = 0;
};

// Connections that each have one post under way at any time.
class PostClients {
  public:
    PostClients(std::uint16_t port, const std::string& token, int connections);
    PostClients(const PostClients&) = delete;
    ~PostClients();

    double perSecond(double duration); // answered posts
    void send(int count);              // that many, answered

  private:
    struct Client {
        int socket;
        std::string received;
    };
    void start(Client& client);
    int step(bool isMore); // answered in this step

    ShoutoutRequests m_requests;
    int m_epoll;
    std::vector<Client> m_clients;
};

} // namespace ploegbord::bench

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/core/op.h"
#include "app/core/problem.h"
#include "app/core/random.h"
#include "app/core/time.h"
#include "app/terminal/backoff.h"
#include "app/terminal/outgoing_files.h"
#include "app/terminal/transport.h"

namespace ploegbord::terminal {

// Brings the files of posts to the hub before the posts go: one at a time, each in a request of its own,
// again until the hub says that it has it. Passive, as Sync is.
class FileSender {
  public:
    struct Hub {
        std::string url, token, ca;
    };
    struct Means {
        Transport& transport;
        const core::Clock& clock;
        core::Random& random;
        std::function<RequestId()> newId;
        // What may go now and is not at the hub; the first of it.
        std::function<std::optional<core::NamedFile>()> next;
        std::function<void()> onSent;
        // It will never go as it is: a person has to deal with the posts that name it.
        std::function<void(const std::string& sha256, core::Problem problem, std::string detail)> onHopeless;
        std::function<void()> onRefused; // 401 or 403: may this terminal still be here?
    };
    FileSender(OutgoingFiles& files, Means means) : m_files(files), m_means(std::move(means)) {}

    void start(Hub hub);
    void stop();
    void setOnline(bool isOnline);
    void retryNow(); // a cause was mended

    bool owns(RequestId id) const { return id != 0 && id == m_exchange.id; }
    void onHead(RequestId id, int status, const std::vector<std::pair<std::string, std::string>>& headers);
    void onBytes(RequestId id, std::string_view bytes);
    void onEnd(RequestId id, TransportEnd end);
    void wake();
    core::Steady nextWake() const;
    const std::string& detail() const { return m_detail; } // for the IT screen: why files do not go

  private:
    struct Exchange {
        RequestId id = 0;
        std::string sha256;
        int status = 0;
        bool isJson = false;
        std::optional<std::chrono::seconds> retryAfter;
        std::string body;
    };
    std::optional<core::NamedFile> due() const;
    void send(const core::NamedFile& file, std::string bytes);
    void ended(const Exchange& exchange, TransportEnd end);
    void giveUp(const std::string& sha256, core::Problem problem, std::string why);
    void later(Trouble trouble, const Exchange& exchange, std::string detail);
    core::Steady now() const { return m_means.clock.steadyNow(); }

    OutgoingFiles& m_files;
    Means m_means;
    Hub m_hub;
    bool m_isRunning = false;
    bool m_isOnline = false;
    Exchange m_exchange;
    int m_attempts = 0; // that failed, in a row
    core::Steady m_notBefore{};
    std::string m_detail;
};

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include <boost/json/value.hpp>

#include "app/hub/hub_service.h"
#include "app/system/system.h"
#include "tests/support/http_client.h"
#include "tests/support/shared_clock.h"
#include "tests/support/temp_dir.h"

namespace ploegbord::test {

enum class StoreKind { sqlite, postgresql };

// A person's grant on a terminal, as sign-in gives it.
struct Grant {
    core::Ref person;
    core::GrantId id;
    std::string key; // bytes
};
struct GrantWindow {
    std::chrono::hours from{-1}, until{24}; // from now
    bool isWithdrawn = false;
};

// A hub that serves a small plant: lines L3 and L5, pick label_error, persons 1201 (lead of L3), 1202 (lead),
// 1203 (lead of L5), 1209 and 1210 (nobody), 1301 to 1306 (safety, quality, maintenance, purchasing, hr,
// admin).
class RunningHub {
  public:
    explicit RunningHub(StoreKind kind, hub::ServerOptions options = {});
    // Beside another one when the database has a plant already.
    RunningHub(std::string databaseUrl, hub::ServerOptions options);

    hub::HubService& service() { return *m_service; }
    std::uint16_t port() const { return m_service->server().port(); }
    void restart();
    std::string enrolCode();
    std::string enrol(); // a terminal's token
    core::RecordId person(const std::string& number) const;
    core::RecordId line(const std::string& key) const;
    void setPin(const std::string& number, const std::string& pin);
    void setBadge(const std::string& number, const std::string& uid);
    void revoke(const std::string& token);
    core::TerminalId terminal(const std::string& token);
    // Past sign-in: any window, and no Argon2id for each.
    Grant grant(const std::string& number, const std::string& token, GrantWindow window = {});
    std::int64_t headSeq() { return service().hub().site()->headSeq; }

    core::OpId newOpId();
    core::RecordId newRecordId();
    core::Instant now() const { return m_clock.now(); }
    void advance(std::chrono::milliseconds by) { m_clock.advance(by); } // time stands still otherwise
    std::string log() const;                                            // all that it said since it was made

  private:
    void makePlant();

    SharedClock m_clock;
    system::SystemRandom m_random;
    TempDir m_folder;
    mutable std::mutex m_mutex;
    std::string m_log;
    hub::HubOptions m_hubOptions;
    hub::ServerOptions m_options;
    std::unique_ptr<hub::HubService> m_service;
};

// What an unsigned shoutout looks like on the wire.
std::string shoutout(RunningHub& hub, core::OpId id, core::RecordId record, int count = 500);
core::Op noticeOp(RunningHub& hub, std::string text = "Text"); // for an hour from now
std::string signedBy(const Grant& who, core::Op op);
std::string highFive(RunningHub& hub, core::OpId id, core::RecordId of);
std::string opsRequest(std::initializer_list<std::string> ops);
boost::json::value parsed(const HttpAnswer& answer);
boost::json::value resultOf(const HttpAnswer& answer, std::size_t index = 0); // of POST /v1/ops

} // namespace ploegbord::test

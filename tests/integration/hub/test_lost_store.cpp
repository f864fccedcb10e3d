// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <set>
#include <thread>

#include "app/wire/changes.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

// Sends until it is accepted; counts the tries that got no result.
int sendUntilAccepted(RunningHub& hub, const std::string& token, const std::string& op) {
    for (int tries = 0; tries < 200; ++tries) {
        const auto answer = HttpClient(hub.port(), token).request("POST", "/v1/ops", opsRequest({op}));
        if (answer.status == 200) {
            REQUIRE(resultOf(answer).at("status").as_string() == "accepted");
            return tries;
        }
    }
    FAIL("it is never accepted");
    return 0;
}

// A reader whose connection died with the server says 503 once.
std::string pageAfter(RunningHub& hub, const std::string& token, const std::string& cursor) {
    HttpAnswer answer;
    for (int tries = 0; answer.status != 200 && tries < 100; ++tries)
        answer = HttpClient(hub.port(), token).request("GET", "/v1/changes?after=" + cursor);
    return answer.body;
}

std::multiset<std::string> shoutoutsIn(RunningHub& hub, const std::string& token) {
    std::multiset<std::string> found;
    std::string after = "0";
    for (bool hasMore = true; hasMore;) {
        const auto page = wire::readChangesPage(pageAfter(hub, token, after));
        REQUIRE(page);
        for (const core::Record& record : page->changes) {
            if (record.kind == core::Kind::recognition) found.insert(record.id.str());
        }
        after = page->next.str();
        hasMore = page->hasMore;
    }
    return found;
}

} // namespace

TEST_CASE("while the database is away the hub says so, and then it goes on with nothing lost",
          "[hub][lost]") {
    PostgresServer server;
    RunningHub hub(server.freshDatabase(), {});
    const std::string token = hub.enrol();
    const auto before = hub.newRecordId(), during = hub.newRecordId();
    CHECK(sendUntilAccepted(hub, token, shoutout(hub, hub.newOpId(), before)) == 0);
    HttpClient stream(hub.port(), token);
    stream.sendRequest("GET", "/v1/changes?after=0", "", "Accept: text/event-stream\r\n");
    REQUIRE(stream.readAnswer().status == 200);
    while (stream.readEvent().find("event: live") == std::string::npos) {
    }

    server.stop();
    hub.advance(std::chrono::seconds(5)); // what health saw before is old
    const std::string op = shoutout(hub, hub.newOpId(), during);
    const std::vector<std::pair<std::string, std::string>> calls{
        {"POST", "/v1/ops"}, {"GET", "/v1/changes"}, {"GET", "/v1/health"}};
    for (const auto& [method, path] : calls) {
        INFO(method << ' ' << path);
        const auto answer = HttpClient(hub.port(), token)
                                .request(method, path, method == "POST" ? opsRequest({op}) : std::string());
        CHECK(answer.status == 503);
        CHECK_FALSE(answer.field("Retry-After").empty());
        CHECK(answer.body.find("/problems/unavailable") != std::string::npos);
    }
    CHECK(hub.log().find("event=store_away") != std::string::npos);
    CHECK(hub.log().find("event=store_back") == std::string::npos);

    server.start();
    sendUntilAccepted(hub, token, op);
    hub.advance(std::chrono::seconds(5));
    CHECK(HttpClient(hub.port()).request("GET", "/v1/health").status == 200);
    CHECK(hub.log().find("event=store_back") != std::string::npos);
    CHECK(stream.readEvent().find(during.str()) != std::string::npos); // the one from before goes on
    CHECK(shoutoutsIn(hub, token) == std::multiset<std::string>{before.str(), during.str()});
}

TEST_CASE("a database that is killed while many write loses and doubles nothing", "[hub][lost]") {
    PostgresServer::Options durable;
    durable.fsync = true;
    PostgresServer server(durable);
    RunningHub hub(server.freshDatabase(), {});
    const std::string token = hub.enrol();
    constexpr int kWriters = 8, kKills = 2;
    std::atomic<bool> isOver{false};
    std::atomic<int> accepted{0};
    std::vector<std::set<std::string>> ledgers(kWriters);
    std::vector<std::thread> writers;
    for (int i = 0; i < kWriters; ++i) {
        writers.emplace_back([&, i] {
            while (!isOver) {
                const auto record = hub.newRecordId();
                const std::string op = shoutout(hub, hub.newOpId(), record);
                HttpAnswer answer;
                while (answer.status != 200) // the same op, until its fate is known
                    answer = HttpClient(hub.port(), token).request("POST", "/v1/ops", opsRequest({op}));
                ledgers[static_cast<std::size_t>(i)].insert(record.str());
                ++accepted;
            }
        });
    }
    for (int kill = 1; kill <= kKills; ++kill) {
        const int goal = accepted + 40;
        while (accepted < goal)
            std::this_thread::yield();
        server.kill9();
        server.start();
    }
    const int goal = accepted + 40;
    while (accepted < goal)
        std::this_thread::yield();
    isOver = true;
    for (std::thread& writer : writers)
        writer.join();
    std::multiset<std::string> all;
    for (const auto& ledger : ledgers)
        all.insert(ledger.begin(), ledger.end());
    CHECK(shoutoutsIn(hub, token) == all);
}

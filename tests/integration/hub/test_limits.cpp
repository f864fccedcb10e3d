// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <future>
#include <set>
#include <thread>

#include "app/hub/store/terminals.h"
#include "app/wire/ops.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

std::string headOf(std::size_t bytes, std::size_t fields) {
    std::string head = "GET /v1/health HTTP/1.1\r\nHost: h\r\n";
    for (std::size_t i = 2; i < fields; ++i)
        head += "X: y\r\n";
    head += "Filler: \r\n\r\n";
    if (head.size() < bytes) head.insert(head.size() - 4, bytes - head.size(), 'x');
    return head;
}

int statusOf(RunningHub& hub, const std::string& bytes) {
    HttpClient client(hub.port());
    client.send(bytes);
    return client.readAnswer().status;
}

std::string opsOf(const std::vector<std::string>& ops) {
    return wire::writeOpsRequest(ops);
}

std::string retryAfter(const HttpAnswer& answer) {
    return answer.field("Retry-After");
}

} // namespace

TEST_CASE("a head has 8 KiB and 64 fields, and no more", "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    CHECK(statusOf(hub, headOf(8 * 1024, 3)) == 200);
    CHECK(statusOf(hub, headOf(8 * 1024 + 1, 3)) == 431);
    CHECK(statusOf(hub, headOf(0, 64)) == 200);
    CHECK(statusOf(hub, headOf(0, 65)) == 431);
    CHECK(statusOf(hub, headOf(1024 * 1024, 3)) == 431);
    CHECK(statusOf(hub, "GET /" + std::string(9000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n") == 431);
}

TEST_CASE("a request has 1 MiB and 500 ops, an op 64 KiB", "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const auto post = [&](const std::string& body) {
        return HttpClient(hub.port(), token).request("POST", "/v1/ops", body);
    };
    const std::string empty = "{\"ops\":[]}";
    CHECK(post(empty + std::string(1024 * 1024 - empty.size(), ' ')).status == 200);
    CHECK(post(empty + std::string(1024 * 1024 - empty.size() + 1, ' ')).status == 413);
    std::vector<std::string> many(500, "1");
    CHECK(post(opsOf(many)).status == 200); // each malformed by itself
    many.emplace_back("1");
    CHECK(post(opsOf(many)).status == 413);

    const auto opOf = [&](std::size_t bytes) { // a good one, filled up with what later versions may say
        std::string op = shoutout(hub, hub.newOpId(), hub.newRecordId());
        op.insert(op.size() - 1, R"(,"unknown":"")");
        return op.insert(op.size() - 2, bytes - op.size(), 'x');
    };
    const auto answer = post(opsOf({opOf(64 * 1024 + 1), opOf(64 * 1024)}));
    CHECK(resultOf(answer, 0).at("status").as_string() == "refused");
    CHECK(resultOf(answer, 1).at("status").as_string() == "accepted");
}

TEST_CASE("what is too large is refused before it is sent", "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const std::string lead = "POST /v1/ops HTTP/1.1\r\nHost: h\r\n";
    const std::string mine = "Authorization: Bearer " + token + "\r\n";
    CHECK(statusOf(hub, lead + mine + "Content-Length: 1000000000\r\n\r\n") == 413);
    CHECK(statusOf(hub, lead + mine + "Content-Length: 1048577\r\nExpect: 100-continue\r\n\r\n") == 413);
    const std::string blob = "PUT /v1/blobs/" + std::string(64, 'a') + " HTTP/1.1\r\nHost: h\r\n";
    CHECK(statusOf(hub, blob + mine + "Content-Length: 268435457\r\n\r\n") == 413);
    // Without a token nothing of it is waited for, and where none is needed little is taken.
    HttpClient stranger(hub.port());
    stranger.send(lead + "Content-Length: 1000000\r\n\r\n");
    const auto refused = stranger.readAnswer();
    CHECK(refused.status == 401);
    CHECK(refused.field("Connection") == "close"); // what comes next on it would be that body
    CHECK(statusOf(hub, blob + "Content-Length: 1000000\r\n\r\n") == 401);
    CHECK(statusOf(hub, "POST /v1/enrol HTTP/1.1\r\nHost: h\r\nContent-Length: 16385\r\n\r\n") == 413);
}

TEST_CASE("an endless body is cut off where the limit is, and what follows is no request", "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    HttpClient client(hub.port(), token);
    client.send("POST /v1/ops HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer " +
                token + "\r\n\r\n");
    const std::string chunk = "10000\r\n" + std::string(65536, ' ') + "\r\n";
    for (int i = 0; i < 40; ++i) // 2.5 MiB, whether it is still read or not
        client.send(chunk);
    CHECK(client.readAnswer().status == 413);
    client.send("0\r\n\r\nGET /v1/health HTTP/1.1\r\nHost: h\r\n\r\n");
    CHECK(client.readAnswer().status == 0);
    CHECK(HttpClient(hub.port()).request("GET", "/v1/health").status == 200);
}

TEST_CASE("who asks first whether to send a body is told, and only if it may", "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const std::string body = opsOf({shoutout(hub, hub.newOpId(), hub.newRecordId())});
    const auto headFor = [&](const std::string& bearer) {
        return "POST /v1/ops HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nAuthorization: Bearer " + bearer +
               "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
    };
    HttpClient asked(hub.port());
    asked.send(headFor(token));
    CHECK(asked.readAnswer().status == 100);
    asked.send(body);
    CHECK(resultOf(asked.readAnswer()).at("status").as_string() == "accepted");
    HttpClient hasty(hub.port()); // does not wait for the word
    hasty.send(headFor(token) + body);
    CHECK(resultOf(hasty.readAnswer()).at("replayed").as_bool());
    HttpClient stranger(hub.port());
    stranger.send(headFor("wrong"));
    CHECK(stranger.readAnswer().status == 401);
    CHECK(statusOf(hub, "GET /v1/health HTTP/1.1\r\nHost: h\r\nExpect: tea\r\n\r\n") == 417);
}

TEST_CASE("requests with bodies that come ahead and in single bytes are answered in their order",
          "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    std::string bytes;
    std::vector<core::OpId> ids;
    for (int i = 0; i < 20; ++i) {
        ids.push_back(hub.newOpId());
        const std::string body = opsOf({shoutout(hub, ids.back(), hub.newRecordId())});
        bytes += "POST /v1/ops HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token +
                 "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    bytes += "POST /v1/ops HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}";
    bytes += "GET /v1/health HTTP/1.1\r\nHost: h\r\n\r\n"; // not to be looked at any more
    const bool isSliced = GENERATE(false, true);
    HttpClient client(hub.port());
    std::thread sender([&] {
        for (std::size_t i = 0; isSliced && i < bytes.size(); ++i)
            client.send(bytes.substr(i, 1));
        if (!isSliced) client.send(bytes);
    });
    for (const core::OpId& id : ids)
        CHECK(std::string(resultOf(client.readAnswer()).at("op").as_string()) == id.str());
    CHECK(client.readAnswer().status == 400);
    CHECK(client.readAnswer().status == 0);
    sender.join();
}

TEST_CASE("a connection over the cap of its address is told when to come back, and finds room later",
          "[hub][limits]") {
    hub::ServerOptions options;
    options.maxConnectionsPerAddress = 5;
    RunningHub hub(StoreKind::sqlite, options);
    for (int i = 0; i < 4000; ++i) { // a fleet whose return takes 20 s
        hub::TerminalRow row;
        row.id = core::TerminalId(hub.newRecordId().bytes());
        row.tokenHash = core::sha256(row.id.str());
        hub.service().fleet().add(row);
    }
    std::vector<std::unique_ptr<HttpClient>> open;
    for (int i = 0; i < 5; ++i) {
        open.push_back(std::make_unique<HttpClient>(hub.port()));
        REQUIRE(open.back()->request("GET", "/v1/openapi.yaml").status == 200);
    }
    std::set<std::string> waits;
    for (int i = 0; i < 30; ++i) {
        const auto answer = HttpClient(hub.port()).request("GET", "/v1/health");
        REQUIRE(answer.status == 503);
        CHECK(answer.body.find("/problems/unavailable") != std::string::npos);
        CHECK(std::stoi(retryAfter(answer)) >= 5);
        CHECK(std::stoi(retryAfter(answer)) <= 25);
        waits.insert(retryAfter(answer));
    }
    CHECK(waits.size() > 3); // not all at the same moment
    CHECK(open.front()->request("GET", "/v1/health").status == 200);
    open.pop_back();
    int status = 0;
    for (int i = 0; i < 100 && status != 200; ++i)
        status = HttpClient(hub.port()).request("GET", "/v1/health").status;
    CHECK(status == 200);
    CHECK(hub.log().find("event=connections_full") != std::string::npos);
}

TEST_CASE("a connection over the cap of all addresses is turned away too", "[hub][limits]") {
    hub::ServerOptions options;
    options.maxConnections = 2;
    RunningHub hub(StoreKind::sqlite, options);
    const auto ask = [](HttpClient& client) { return client.request("GET", "/v1/openapi.yaml").status; };
    {
        HttpClient first(hub.port()), second(hub.port()), third(hub.port());
        REQUIRE(ask(first) == 200);
        REQUIRE(ask(second) == 200);
        CHECK(ask(third) == 503);
    }
    while (hub.service().counters().connections > 0)
        std::this_thread::yield();
    HttpClient first(hub.port()), second(hub.port()); // the room of those that have gone
    CHECK(ask(first) == 200);
    CHECK(ask(second) == 200);
}

TEST_CASE("while 20,000 requests wait for the writer, one more is told when to come back", "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const auto post = [&] {
        return HttpClient(hub.port(), token)
            .request("POST", "/v1/ops", opsOf({shoutout(hub, hub.newOpId(), hub.newRecordId())}));
    };
    hub::Writer& writer = hub.service().hub().writer();
    std::promise<void> isFree;
    writer.startPlain(
        [wait = isFree.get_future().share()](db::Connection&) -> core::Result<void> {
            return wait.wait(), core::Result<void>{};
        },
        [](core::Result<void>) {});
    for (int i = 0; i <= 20'000; ++i)
        writer.submit({hub::SiteNo{1}, {}, {}, [](auto) {}});
    while (writer.queued() > 20'001) { // until the writer holds the one that waits
    }
    const auto answer = post();
    isFree.set_value();
    CHECK(answer.status == 503);
    CHECK(!retryAfter(answer).empty());
    while (writer.queued() > 0)
        std::this_thread::yield();
    CHECK(post().status == 200);
}

TEST_CASE("terminals are told to spread their return over the fleet at 200 a second", "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const auto spread = [&] {
        const auto answer = HttpClient(hub.port(), token)
                                .request("POST", "/v1/heartbeat",
                                         "{\"version\":\"1\",\"painted\":\"0\",\"outbox\":0,\"parked\":0,"
                                         "\"uptime_s\":1,\"disk_free\":1,\"screen\":\"\",\"asking\":[]}");
        return parsed(answer).at("reconnect_spread_s").as_int64();
    };
    CHECK(spread() == 1);
    for (int i = 0; i < 1200; ++i) {
        hub::TerminalRow row;
        row.id = core::TerminalId(hub.newRecordId().bytes());
        row.tokenHash = core::sha256(row.id.str());
        if (i % 3 == 0) row.revokedAt = hub.now(); // these do not come back
        hub.service().fleet().add(row);
    }
    CHECK(spread() == 5); // 801
}

TEST_CASE("health says within seconds that the writer is busy, and not only once it is free",
          "[hub][limits]") {
    RunningHub hub(StoreKind::sqlite);
    std::promise<void> imported;
    std::promise<core::Result<void>> done;
    hub.service().hub().writer().startPlain(
        [free = imported.get_future().share()](db::Connection&) -> core::Result<void> {
            free.wait();
            return {};
        },
        [&](core::Result<void> outcome) { done.set_value(std::move(outcome)); });
    const auto answer = HttpClient(hub.port()).request("GET", "/v1/health");
    CHECK(answer.status == 503);
    CHECK_FALSE(answer.field("Retry-After").empty());
    imported.set_value();
    CHECK(done.get_future().get());
    hub.advance(std::chrono::seconds(5));
    CHECK(HttpClient(hub.port()).request("GET", "/v1/health").status == 200);
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include "app/wire/ops.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::string_view kStream = "Accept: text/event-stream\r\n";
// Longer than the hub takes to look at its deadlines.
constexpr milliseconds kLook{600};

// Lets time pass in steps until the hub ends this connection, and says how much it was.
seconds cutAfter(RunningHub& hub, HttpClient& client, seconds step, std::string_view trickle) {
    for (seconds passed = step; passed < 40 * step; passed += step) {
        client.send(trickle);
        hub.advance(step);
        if (client.isClosedWithin(kLook)) return passed;
    }
    return seconds::max();
}

bool isServed(RunningHub& hub) {
    return HttpClient(hub.port()).request("GET", "/v1/health").status == 200;
}

// One request of posts of some 2.5 KB each.
std::string manyNotices(RunningHub& hub, const Grant& lead, int count) {
    std::vector<std::string> ops;
    for (int i = 0; i < count; ++i)
        ops.push_back(signedBy(lead, noticeOp(hub, std::string(2000, 'x'))));
    return wire::writeOpsRequest(ops);
}

void openStream(HttpClient& client) {
    client.sendRequest("GET", "/v1/changes?after=0", "", kStream);
    REQUIRE(client.readAnswer().status == 200);
}

} // namespace

TEST_CASE("a head or body that trickles in is cut off at its deadline, however often a byte comes",
          "[hub][slow]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    SECTION("head") {
        HttpClient client(hub.port());
        client.send("GET /v1/health HTTP/1.1\r\nX: ");
        const seconds cut = cutAfter(hub, client, seconds(4), "y");
        CHECK(cut > seconds(10));
        CHECK(cut <= seconds(20));
    }
    SECTION("body") {
        HttpClient client(hub.port());
        client.send("POST /v1/ops HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nAuthorization: Bearer " +
                    token + "\r\nContent-Length: 1000\r\n\r\n");
        REQUIRE(client.readAnswer().status == 100);
        const seconds cut = cutAfter(hub, client, seconds(12), " ");
        CHECK(cut > seconds(30));
        CHECK(cut <= seconds(60));
    }
    SECTION("nothing after a request") {
        HttpClient client(hub.port());
        REQUIRE(client.request("GET", "/v1/openapi.yaml").status == 200);
        const seconds cut = cutAfter(hub, client, seconds(30), "");
        CHECK(cut > seconds(75));
        CHECK(cut <= seconds(150));
    }
    CHECK(isServed(hub));
}

TEST_CASE("a crowd of connections that never finish holds up nobody and is gone in time", "[hub][slow]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    std::vector<std::unique_ptr<HttpClient>> crowd;
    const std::string post = "POST /v1/ops HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token +
                             "\r\nContent-Length: 1000000\r\n\r\n{\"ops\":[";
    for (int i = 0; i < 400; ++i) {
        crowd.push_back(std::make_unique<HttpClient>(hub.port()));
        crowd.back()->send(i % 2 == 0 ? "GET /v1/hea" : post);
    }
    for (int i = 0; i < 20; ++i)
        CHECK(isServed(hub));
    const auto answer =
        HttpClient(hub.port(), token)
            .request("POST", "/v1/ops", opsRequest({shoutout(hub, hub.newOpId(), hub.newRecordId())}));
    CHECK(resultOf(answer).at("status").as_string() == "accepted");
    hub.advance(seconds(31));
    int closed = 0;
    for (const auto& each : crowd)
        closed += each->isClosedWithin(seconds(5));
    CHECK(closed == 400);
    CHECK(isServed(hub));
}

TEST_CASE("a stream that is not read is cut off, and no other waits for it", "[hub][slow]") {
    RunningHub hub(GENERATE(StoreKind::sqlite, StoreKind::postgresql));
    const std::string token = hub.enrol();
    const Grant lead = hub.grant("1202", token);
    HttpClient slow(hub.port(), token, 4096), fast(hub.port(), token);
    openStream(slow);
    openStream(fast);
    while (slow.readEvent().find("event: live") == std::string::npos) {
    }
    constexpr int kRequests = 12, kNotices = 350;
    std::thread writer([&] {
        HttpClient client(hub.port(), token);
        for (int i = 0; i < kRequests; ++i)
            client.request("POST", "/v1/ops", manyNotices(hub, lead, kNotices));
    });
    int seen = 0;
    while (seen < kRequests * kNotices) {
        const std::string event = fast.readEvent();
        if (event.empty()) break;
        seen += event.find("\"announcement\"") != std::string::npos;
    }
    writer.join();
    CHECK(seen == kRequests * kNotices);
    CHECK(hub.service().counters().streamsCut == 1);
    CHECK(hub.service().counters().streams == 1);
    CHECK(hub.log().find("event=stream_cut") != std::string::npos);
    std::string last, event;
    while (!(event = slow.readEvent()).empty())
        last = event;
    CHECK_FALSE(last.empty()); // it may go on from there
}

TEST_CASE("a stream that stalls while it catches up is cut off after its deadline", "[hub][slow]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const Grant lead = hub.grant("1202", token);
    for (int i = 0; i < 12; ++i)
        REQUIRE(
            HttpClient(hub.port(), token).request("POST", "/v1/ops", manyNotices(hub, lead, 350)).status ==
            200);
    HttpClient stalled(hub.port(), token, 4096);
    openStream(stalled);
    while (hub.service().counters().streams != 1) {
    }
    for (int i = 0; i < 40 && hub.service().counters().streams == 1; ++i) {
        hub.advance(seconds(10));
        HttpClient(hub.port()).isClosedWithin(milliseconds(300)); // nothing to hear: a wait
    }
    CHECK(hub.service().counters().streams == 0);
    CHECK(hub.service().counters().streamsCut == 1);
    CHECK(isServed(hub));
}

TEST_CASE("a stream whose reader has gone is gone at once", "[hub][slow]") {
    RunningHub hub(StoreKind::sqlite);
    {
        HttpClient stream(hub.port(), hub.enrol());
        openStream(stream);
        while (stream.readEvent().find("event: live") == std::string::npos) {
        }
        REQUIRE(hub.service().counters().streams == 1);
    }
    const auto until = std::chrono::steady_clock::now() + seconds(10);
    while (hub.service().counters().streams > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::yield();
    CHECK(hub.service().counters().streams == 0);
}

TEST_CASE("an answer that is not read is cut off after its deadline", "[hub][slow]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    const Grant lead = hub.grant("1202", token);
    for (int i = 0; i < 2; ++i)
        REQUIRE(
            HttpClient(hub.port(), token).request("POST", "/v1/ops", manyNotices(hub, lead, 350)).status ==
            200);
    const auto& open = hub.service().counters().connections;
    while (open != 0) // those of the posts
        std::this_thread::yield();
    HttpClient stalled(hub.port(), token, 4096);
    for (int i = 0; i < 12; ++i) // more than the kernel keeps for it
        stalled.sendRequest("GET", "/v1/changes?after=0");
    while (open == 0)
        std::this_thread::yield();
    const auto isOpenAfter = [&](milliseconds wait) {
        const auto until = std::chrono::steady_clock::now() + wait;
        while (open != 0 && std::chrono::steady_clock::now() < until)
            std::this_thread::yield();
        return open != 0;
    };
    REQUIRE(isOpenAfter(seconds(1))); // it is stuck in an answer by then
    hub.advance(seconds(29));
    CHECK(isOpenAfter(kLook));
    hub.advance(seconds(2));
    CHECK_FALSE(isOpenAfter(seconds(5)));
}

TEST_CASE("a quiet stream gets a sign of life every 15 seconds and ends after a while", "[hub][slow]") {
    RunningHub hub(StoreKind::sqlite);
    HttpClient stream(hub.port(), hub.enrol());
    openStream(stream);
    while (stream.readEvent().find("event: live") == std::string::npos) {
    }
    for (int i = 0; i < 3; ++i) {
        REQUIRE(isServed(hub)); // by the thread of the stream, which is done with the event then
        hub.advance(seconds(15));
        CHECK(stream.readEvent() == ": \n\n");
    }
    REQUIRE(isServed(hub));
    hub.advance(std::chrono::minutes(6)); // within half of a stream's life it never ends
    CHECK(stream.readEvent() == ": \n\n");
    hub.advance(std::chrono::minutes(16));
    CHECK(stream.isClosedWithin(seconds(5)));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include "app/wire/changes.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

StoreKind anyStore() {
    return GENERATE(StoreKind::sqlite, StoreKind::postgresql);
}

constexpr std::string_view kStream = "Accept: text/event-stream\r\n";

std::string fieldOf(const std::string& event, const std::string& name) {
    const auto at = event.find(name + ": ");
    if (at == std::string::npos) return {};
    const auto from = at + name.size() + 2;
    return event.substr(from, event.find('\n', from) - from);
}

// Reads a stream until `count` shoutouts were seen in all, reconnecting every `cut` events; seqs must only
// rise.
struct Follower {
    std::string cursor = "0";
    std::int64_t lastSeq = 0;
    int shoutouts = 0;
    bool isInOrder = true;

    void follow(RunningHub& hub, const std::string& token, int count, int cut) {
        while (shoutouts < count) {
            HttpClient client(hub.port(), token);
            client.sendRequest("GET", "/v1/changes?after=" + cursor, "", kStream);
            if (client.readAnswer().status != 200) return;
            for (int i = 0; i < cut && shoutouts < count; ++i) {
                const std::string event = client.readEvent();
                if (event.empty()) break;
                take(event);
            }
        }
    }
    void take(const std::string& event) {
        if (fieldOf(event, "event") != "change") return;
        cursor = fieldOf(event, "id");
        const auto change = wire::readChange(fieldOf(event, "data"));
        if (!change || change->seq <= lastSeq) {
            isInOrder = false;
            return;
        }
        lastSeq = change->seq;
        if (change->kind == core::Kind::recognition) ++shoutouts;
    }
};

} // namespace

TEST_CASE("pages and stream give the same bytes as the wire writes", "[hub][feed]") {
    RunningHub hub(anyStore());
    HttpClient client(hub.port(), hub.enrol());
    client.request("POST", "/v1/ops", opsRequest({shoutout(hub, hub.newOpId(), hub.newRecordId())}));
    const auto answer = client.request("GET", "/v1/changes");
    const auto page = wire::readChangesPage(answer.body);
    REQUIRE(page);
    for (const core::Record& record : page->changes)
        CHECK(answer.body.find(wire::writeChange(record)) != std::string::npos);
    CHECK_FALSE(page->hasMore);
    CHECK(page->next.seq == page->changes.back().seq);
}

TEST_CASE("a stream that is cut again and again misses nothing while others write", "[hub][feed]") {
    RunningHub hub(anyStore());
    const std::string token = hub.enrol();
    constexpr int kWriters = 8, kPosts = 40;
    Follower steady, cut;
    std::thread first([&] { steady.follow(hub, token, kWriters * kPosts, 1'000'000); });
    std::thread second([&] { cut.follow(hub, token, kWriters * kPosts, 17); });
    std::vector<std::thread> writers;
    for (int i = 0; i < kWriters; ++i) {
        writers.emplace_back([&] {
            HttpClient client(hub.port(), token);
            for (int n = 0; n < kPosts; ++n)
                client.request("POST", "/v1/ops",
                               opsRequest({shoutout(hub, hub.newOpId(), hub.newRecordId())}));
        });
    }
    for (std::thread& writer : writers)
        writer.join();
    first.join();
    second.join();
    for (const Follower* follower : {&steady, &cut}) {
        CHECK(follower->isInOrder);
        CHECK(follower->shoutouts == kWriters * kPosts);
    }
    CHECK(steady.cursor == cut.cursor);
}

TEST_CASE("the backlog ends with one live event, then comes what is committed", "[hub][feed]") {
    RunningHub hub(anyStore());
    const std::string token = hub.enrol();
    HttpClient stream(hub.port(), token);
    stream.sendRequest("GET", "/v1/changes?after=0", "", kStream);
    const auto head = stream.readAnswer();
    CHECK(head.status == 200);
    CHECK(head.field("X-Accel-Buffering") == "no");
    std::string event;
    do {
        event = stream.readEvent();
    } while (fieldOf(event, "event") == "change");
    CHECK(fieldOf(event, "event") == "live");
    const auto record = hub.newRecordId();
    HttpClient(hub.port(), token)
        .request("POST", "/v1/ops", opsRequest({shoutout(hub, hub.newOpId(), record)}));
    CHECK(stream.readEvent().find(record.str()) != std::string::npos);
}

TEST_CASE("a cursor of another epoch or ahead of the hub is gone", "[hub][feed]") {
    RunningHub hub(anyStore());
    const std::string token = hub.enrol();
    HttpClient client(hub.port(), token);
    const auto page = *wire::readChangesPage(client.request("GET", "/v1/changes").body);
    CHECK(client.request("GET", "/v1/changes?after=" + page.next.str()).status == 200);
    CHECK(client.request("GET", "/v1/changes?after=0123456789abcdef0123:1").status == 410);
    const core::Cursor ahead{page.epoch, page.next.seq + 1};
    CHECK(client.request("GET", "/v1/changes?after=" + ahead.str()).status == 410);
    CHECK(client.request("GET", "/v1/changes?after=x").status == 400);
    CHECK(client.request("GET", "/v1/changes?limit=0").status == 400);
}

TEST_CASE("a new epoch and a revocation end the streams they concern", "[hub][feed]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol(), revoked = hub.enrol();
    HttpClient kept(hub.port(), token), ended(hub.port(), revoked);
    for (HttpClient* stream : {&kept, &ended}) {
        stream->sendRequest("GET", "/v1/changes?after=0", "", kStream);
        stream->readAnswer();
        while (fieldOf(stream->readEvent(), "event") != "live") {
        }
    }
    hub.revoke(revoked);
    CHECK(ended.isClosedWithin(std::chrono::seconds(5)));
    CHECK(kept.readEvent().find("\"terminal\"") != std::string::npos);
    const auto site = hub.service().hub().site();
    (void)hub.service().hub().writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        (void)hub::startNewEpoch(connection, site->no, hub.service().hub().random());
        return {};
    });
    CHECK(kept.isClosedWithin(std::chrono::seconds(5)));
}

TEST_CASE("a heartbeat tells on how many boards a post is shown", "[hub][feed]") {
    RunningHub hub(anyStore());
    const std::string token = hub.enrol(), other = hub.enrol();
    HttpClient client(hub.port(), token), second(hub.port(), other);
    const auto record = hub.newRecordId();
    client.request("POST", "/v1/ops", opsRequest({shoutout(hub, hub.newOpId(), record)}));
    const auto page = *wire::readChangesPage(client.request("GET", "/v1/changes").body);
    const auto beat = [&](HttpClient& from, const std::string& painted) {
        return parsed(
            from.request("POST", "/v1/heartbeat",
                         "{\"version\":\"1\",\"painted\":\"" + painted +
                             "\",\"outbox\":0,\"parked\":0,\"uptime_s\":1,\"disk_free\":1,\"screen\":\"\","
                             "\"asking\":[\"" +
                             record.str() + "\"]}"));
    };
    beat(second, "0");
    const auto some = beat(client, page.next.str()).at("shown").as_array().at(0);
    CHECK(some.at("n").as_int64() == 1);
    CHECK(some.at("m").as_int64() == 2);
    const auto all = beat(second, page.next.str()).at("shown").as_array().at(0);
    CHECK(all.at("n").as_int64() == 2);
}

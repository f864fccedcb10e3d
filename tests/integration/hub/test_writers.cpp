// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <set>
#include <thread>

#include "app/wire/changes.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

constexpr int kWriters = 64, kReaders = 8, kPosts = 25;

std::string dataOf(const std::string& event) {
    const auto at = event.find("data: ");
    return at == std::string::npos ? "" : event.substr(at + 6, event.find('\n', at) - at - 6);
}

// What one board sees of it: every shoutout once, seqs that only rise.
struct Board {
    std::set<std::string> shoutouts;
    std::int64_t lastSeq = 0;
    int strange = 0;

    void watch(RunningHub& hub, const std::string& token, std::size_t wanted) {
        HttpClient client(hub.port(), token);
        client.sendRequest("GET", "/v1/changes?after=0", "", "Accept: text/event-stream\r\n");
        if (client.readAnswer().status != 200) return;
        while (shoutouts.size() < wanted) {
            const std::string event = client.readEvent();
            if (event.empty()) return;
            const auto change = wire::readChange(dataOf(event));
            if (!change) continue;
            strange += change->seq <= lastSeq;
            lastSeq = change->seq;
            if (change->kind == core::Kind::recognition)
                strange += !shoutouts.insert(change->id.str()).second;
        }
    }
};

// What the hubs said to many who posted at once.
struct Said {
    std::mutex mutex;
    std::set<std::string> posted;
    std::set<std::int64_t> seqs;

    // A shoutout and a high five to an older one, again and again.
    void post(RunningHub& hub, const std::string& token, core::RecordId older, int times) {
        HttpClient client(hub.port(), token);
        for (int n = 0; n < times; ++n) {
            const auto record = hub.newRecordId();
            const auto answer = client.request(
                "POST", "/v1/ops",
                opsRequest({shoutout(hub, hub.newOpId(), record), highFive(hub, hub.newOpId(), older)}));
            const std::lock_guard lock(mutex);
            for (std::size_t i = 0; i < 2; ++i) {
                if (resultOf(answer, i).at("status").as_string() != "accepted") return;
                seqs.insert(resultOf(answer, i).at("seq").as_int64());
            }
            posted.insert(record.str());
        }
    }
};

core::RecordId firstShoutout(RunningHub& hub, const std::string& token) {
    const auto record = hub.newRecordId();
    HttpClient(hub.port(), token)
        .request("POST", "/v1/ops", opsRequest({shoutout(hub, hub.newOpId(), record)}));
    return record;
}

// Writers spread over the hubs, and boards on each of them.
void checkMany(const std::vector<RunningHub*>& hubs, int writers) {
    const std::string token = hubs[0]->enrol();
    const core::RecordId first = firstShoutout(*hubs[0], token);
    const std::int64_t head = hubs[0]->headSeq();
    const std::size_t wanted = static_cast<std::size_t>(writers * kPosts) + 1;
    std::vector<Board> boards(kReaders);
    Said said;
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < boards.size(); ++i)
        threads.emplace_back([&, i] { boards[i].watch(*hubs[i % hubs.size()], token, wanted); });
    for (std::size_t i = 0; i < static_cast<std::size_t>(writers); ++i)
        threads.emplace_back([&, i] { said.post(*hubs[i % hubs.size()], token, first, kPosts); });
    for (std::thread& thread : threads)
        thread.join();
    said.posted.insert(first.str());
    CHECK(said.posted.size() == wanted);
    CHECK(said.seqs.size() == 2 * (wanted - 1)); // none given twice
    REQUIRE_FALSE(said.seqs.empty());
    CHECK(*said.seqs.begin() == head + 1);
    CHECK(*said.seqs.rbegin() == head + static_cast<std::int64_t>(said.seqs.size())); // and none left out
    for (const Board& board : boards) {
        CHECK(board.shoutouts == said.posted);
        CHECK(board.strange == 0);
    }
}

} // namespace

TEST_CASE("64 writers at once: every op once, and every board sees all of them in one order",
          "[hub][writers]") {
    RunningHub hub(GENERATE(StoreKind::sqlite, StoreKind::postgresql));
    checkMany({&hub}, kWriters);
}

TEST_CASE("writers at two hubs of one database: every board of either sees all of them in one order",
          "[hub][writers]") {
    RunningHub one(StoreKind::postgresql);
    RunningHub other(one.service().hub().options().databaseUrl, {});
    checkMany({&one, &other}, 16);
}

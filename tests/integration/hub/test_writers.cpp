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
            if (!change || change->kind != core::Kind::recognition) continue;
            strange += change->seq <= lastSeq;
            strange += !shoutouts.insert(change->id.str()).second;
            lastSeq = change->seq;
        }
    }
};

} // namespace

TEST_CASE("64 writers at once: every op once, and every board sees all of them in one order",
          "[hub][writers]") {
    RunningHub hub(GENERATE(StoreKind::sqlite, StoreKind::postgresql));
    const std::string token = hub.enrol();
    const std::int64_t head = hub.headSeq();
    std::vector<Board> boards(kReaders);
    std::vector<std::thread> threads;
    for (Board& board : boards)
        threads.emplace_back([&] { board.watch(hub, token, kWriters * kPosts); });
    std::mutex mutex;
    std::set<std::string> sent;
    std::set<std::int64_t> seqs;
    for (int i = 0; i < kWriters; ++i) {
        threads.emplace_back([&] {
            HttpClient client(hub.port(), token);
            for (int n = 0; n < kPosts; ++n) {
                const auto record = hub.newRecordId();
                const auto result = resultOf(
                    client.request("POST", "/v1/ops", opsRequest({shoutout(hub, hub.newOpId(), record)})));
                const std::lock_guard lock(mutex);
                if (result.at("status").as_string() == "accepted") sent.insert(record.str());
                seqs.insert(result.at("seq").as_int64());
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    CHECK(sent.size() == kWriters * kPosts);
    CHECK(seqs.size() == kWriters * kPosts); // none given twice
    CHECK(*seqs.begin() == head + 1);
    CHECK(*seqs.rbegin() == head + kWriters * kPosts); // and none left out
    for (const Board& board : boards) {
        CHECK(board.shoutouts == sent);
        CHECK(board.strange == 0);
    }
}

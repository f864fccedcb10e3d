// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/cache.h"

#include "app/terminal/read_change.h"
#include "app/wire/changes.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temp_dir.h"

using namespace ploegbord;
using terminal::Cache;
using terminal::Change;

namespace {

struct Feed {
    core::RecordId newId() { return core::RecordId(core::makeUuid7(core::Instant{}, random)); }
    void add(core::RecordId id, std::int64_t seq, bool isDeleted = false) {
        core::Record record;
        record.id = id;
        record.kind = core::Kind::recognition;
        record.seq = seq;
        record.isDeleted = isDeleted;
        core::Recognition body;
        body.category = "quality";
        if (!isDeleted) record.body = body;
        changes.push_back(terminal::readFeedChange(wire::writeChange(record), seq));
    }
    test::SeededRandom random;
    std::vector<Change> changes;
};

std::unique_ptr<Cache> openCache(const test::TempDir& folder) {
    auto connection = db::openSqlite({.path = (folder.path() / terminal::kCacheFile).string()});
    REQUIRE(connection);
    auto cache = Cache::open(std::move(*connection));
    REQUIRE(cache);
    return std::move(*cache);
}

} // namespace

TEST_CASE("a first reading keeps each record's newest state, however often and late it comes", "[cache]") {
    const test::TempDir folder;
    const auto cache = openCache(folder);
    Feed feed;
    const core::RecordId changed = feed.newId(), deleted = feed.newId();
    feed.add(changed, 1);
    feed.add(deleted, 2);
    // Before and behind what fits in one statement.
    const int others = GENERATE(0, 7, 40, 300);
    for (int i = 0; i < others; ++i)
        feed.add(feed.newId(), 3 + i);
    feed.changes.push_back(terminal::readFeedChange("no JSON", 900));
    feed.add(changed, 1'000);
    feed.add(changed, 500);
    feed.add(deleted, 1'001, true);
    REQUIRE(cache->apply(feed.changes, {"epoch", 1'001}));
    REQUIRE(cache->finishReading());
    CHECK(cache->position().recognitionTotal == others + 1);
    CHECK(cache->position().drawnCursor.seq == 1'001);
    CHECK(cache->find(changed).value()->seq == 1'000);
    CHECK(cache->find(deleted).value()->isDeleted);
    CHECK(cache->countBroken().value() == 1);
    std::vector<std::int64_t> newest;
    REQUIRE(cache->readNewest(core::Kind::recognition, 0, 500,
                              [&](core::Record record) { newest.push_back(record.seq); }));
    CHECK(newest.size() == static_cast<std::size_t>(others) + 1);
    CHECK(std::is_sorted(newest.rbegin(), newest.rend()));
}

TEST_CASE("after the first reading each change is counted as it comes", "[cache]") {
    const test::TempDir folder;
    const auto cache = openCache(folder);
    REQUIRE(cache->finishReading());
    Feed feed;
    const core::RecordId one = feed.newId(), two = feed.newId();
    for (int i = 0; i < 40; ++i)
        feed.add(one, 1 + i);
    feed.add(two, 100);
    feed.add(one, 101, true);
    REQUIRE(cache->apply(feed.changes, {"epoch", 101}));
    CHECK(cache->position().recognitionTotal == 1);
}

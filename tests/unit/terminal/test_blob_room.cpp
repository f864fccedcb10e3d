// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/terminal/blob_room.h"
#include "app/terminal/blob_wants.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using terminal::BlobRank;
using terminal::BlobRoom;
using terminal::BlobWant;
using terminal::HeldBlob;

namespace {

constexpr std::int64_t kPlenty = std::int64_t{1} << 40;

BlobWant want(std::string name, std::int64_t bytes, BlobRank rank = BlobRank::other) {
    return {std::move(name), bytes, rank, rank == BlobRank::pinned};
}

HeldBlob held(std::string name, std::int64_t bytes, std::int64_t openedAt = 0) {
    return {std::move(name), bytes, openedAt, false};
}

std::vector<std::string> goneFrom(const BlobRoom& room) {
    std::vector<std::string> names;
    for (const HeldBlob& blob : room.gone())
        names.push_back(blob.sha256);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("what is fetched ahead takes no place of its equals", "[blobs]") {
    BlobRoom room({want("a", 60), want("b", 60)}, {held("a", 60)}, {100, kPlenty});
    CHECK_FALSE(room.take(want("b", 60)));
    CHECK(room.take(want("c", 40)));
    CHECK(room.gone().empty());
}

TEST_CASE("what comes before others takes the place of what was opened longest ago", "[blobs]") {
    const std::vector<BlobWant> wants{want("line", 30, BlobRank::ownLine), want("a", 30), want("b", 30),
                                      want("c", 30)};
    BlobRoom room(wants, {held("a", 30, 2), held("b", 30, 1), held("c", 30, 3)}, {90, kPlenty});
    REQUIRE(room.take(wants[0]));
    CHECK(goneFrom(room) == Names{"b"});
}

TEST_CASE("what is shown goes for nothing that is fetched ahead, and last for what is asked for", "[blobs]") {
    const std::vector<BlobWant> wants{want("line", 60, BlobRank::ownLine), want("a", 50), want("b", 50)};
    const std::vector<HeldBlob> both{held("a", 50, 1), held("b", 50, 2)};
    BlobRoom ahead(wants, both, {100, kPlenty});
    CHECK_FALSE(ahead.take(wants[0]));
    CHECK(ahead.gone().empty());
    BlobRoom asked(wants, both, {100, kPlenty});
    REQUIRE(asked.take(want("line", 60, BlobRank::asked)));
    CHECK(goneFrom(asked) == Names{"a", "b"});
}

TEST_CASE("nothing goes for what has no room even then", "[blobs]") {
    const std::vector<BlobWant> wants{want("a", 50), want("huge", 500, BlobRank::ownLine)};
    BlobRoom room(wants, {held("a", 50)}, {100, kPlenty});
    CHECK_FALSE(room.take(want("huge", 500, BlobRank::asked)));
    CHECK(room.gone().empty());
}

TEST_CASE("what nobody names any more goes before all others", "[blobs]") {
    const std::vector<BlobWant> wants{want("line", 50, BlobRank::ownLine), want("a", 50)};
    BlobRoom room(wants, {held("a", 50), held("old", 50, 9)}, {100, kPlenty});
    REQUIRE(room.take(wants[0]));
    CHECK(goneFrom(room) == Names{"old"});
}

TEST_CASE("what is pinned is kept whatever the budget, and counts in it first", "[blobs]") {
    const std::vector<BlobWant> wants{want("p", 80, BlobRank::pinned), want("q", 80, BlobRank::pinned),
                                      want("a", 10)};
    BlobRoom room(wants, {held("p", 80), held("a", 10)}, {100, kPlenty});
    room.trim();
    CHECK(goneFrom(room) == Names{"a"});
    CHECK(room.take(wants[1]));
    CHECK_FALSE(room.take(wants[2]));
}

TEST_CASE("not even what is pinned fills the disk", "[blobs]") {
    const std::vector<BlobWant> wants{want("p", 80, BlobRank::pinned), want("a", 30)};
    BlobRoom full(wants, {held("a", 30)}, {1000, 70});
    CHECK_FALSE(full.take(wants[0]));
    BlobRoom room(wants, {held("a", 30)}, {1000, 85});
    CHECK(room.take(wants[0]));
    CHECK(goneFrom(room) == Names{"a"});
}

TEST_CASE("a smaller budget lets go of what was opened longest ago", "[blobs]") {
    const std::vector<BlobWant> wants{want("a", 40), want("b", 40), want("c", 40, BlobRank::ownLine)};
    BlobRoom room(wants, {held("a", 40, 7), held("b", 40), held("c", 40)}, {80, kPlenty});
    room.trim();
    CHECK(goneFrom(room) == Names{"b"});
}

TEST_CASE("documents are fetched pinned first, then of this line, then those to be read, newest first",
          "[blobs]") {
    const core::Ref here = *core::Ref::parse("L3"), there = *core::Ref::parse("L4");
    std::vector<core::Record> records;
    const auto add = [&](char name, const core::Ref& line, bool isPinned, bool isMustRead, int day) {
        core::Record record;
        record.kind = core::Kind::document;
        record.audience.lines = {line};
        core::Document document;
        document.sha256 = std::string(64, name);
        document.bytes = 1;
        document.is_pinned = isPinned;
        document.must_read = isMustRead;
        document.published_at = core::Instant(std::chrono::days(day));
        record.body = document;
        records.push_back(record);
    };
    add('a', there, false, false, 9);
    add('b', there, false, true, 1);
    add('c', here, false, false, 1);
    add('d', here, false, false, 2);
    add('e', there, true, false, 1);
    add('d', there, false, false, 9); // the same file, for others too
    std::vector<const core::Record*> all;
    for (const core::Record& record : records)
        all.push_back(&record);
    std::string order;
    for (const BlobWant& one : terminal::blobWantsOf(all, here))
        order += one.sha256.front();
    CHECK(order == "edcba");
}

TEST_CASE("a document whose hash is none names no file", "[blobs]") {
    core::Record record;
    record.kind = core::Kind::document;
    core::Document document;
    document.sha256 = "../../etc/passwd";
    record.body = document;
    CHECK(terminal::blobWantsOf({&record}, core::Ref()).empty());
}

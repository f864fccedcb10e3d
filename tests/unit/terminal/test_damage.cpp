// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>

#include "tests/support/catch.h"
#include "tests/unit/terminal/kiosk_rig.h"
#include "tests/unit/terminal/sabotage.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::StorageState;

namespace {

constexpr std::size_t kPage = 4096;

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {(std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>()};
}

void write(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

// The pages of this type: 2 and 5 branch (index, table), 10 and 13 are leaves.
std::vector<std::size_t> pagesOf(const std::string& bytes, char type) {
    std::vector<std::size_t> pages;
    for (std::size_t at = kPage; at + kPage <= bytes.size(); at += kPage) {
        if (bytes[at] == type) pages.push_back(at);
    }
    return pages;
}

void postOffline(Rig& rig, int count) {
    rig.hub.faults.isUnreachable = true;
    for (int i = 1; i <= count; ++i) {
        auto draft = rig.shoutout(i);
        if (i == 30) { // longer than a page; the hub will refuse it
            std::get<core::Recognition>(draft.body).text = std::string(9000, 'x');
            draft.isJudgedHere = false;
        }
        rig.post(draft);
    }
}

} // namespace

TEST_CASE("no single damaged page costs more posts than it held", "[storage][damage]") {
    Rig rig;
    postOffline(rig, 60);
    rig.kiosk.close();
    const auto file = rig.kiosk.folder() / "outbox.db";
    std::string bytes = bytesOf(file);
    REQUIRE(pagesOf(bytes, 13).size() > 5);
    int least = 60;
    SECTION("the first page") {
        bytes.replace(0, kPage, std::string(kPage, '\x5a'));
    }
    SECTION("the header") {
        bytes.replace(0, 100, std::string(100, '\x5a'));
    }
    SECTION("the page that leads to all rows") {
        bytes.replace(pagesOf(bytes, 5).at(0), kPage, std::string(kPage, '\x5a'));
    }
    SECTION("a page of rows") {
        bytes.replace(pagesOf(bytes, 13).at(3), kPage, std::string(kPage, '\x5a'));
        least = 45;
    }
    SECTION("the end is gone") {
        bytes.resize(bytes.size() - kPage);
        least = 45;
    }
    write(file, bytes);
    rig.kiosk.open();
    rig.kiosk.run(1s);
    REQUIRE(rig.kiosk.board().wasOutboxSalvaged);
    REQUIRE(rig.kiosk.board().waiting >= least);
    const auto saved = static_cast<std::size_t>(rig.kiosk.board().waiting);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() + static_cast<std::size_t>(rig.kiosk.board().parked) == saved);
}

TEST_CASE("posts that stand only in the log survive a damaged file", "[storage][damage]") {
    Rig rig;
    postOffline(rig, 20);
    rig.kiosk.reopen();
    postOffline(rig, 5);
    const auto dropped = rig.post(rig.shoutout(77));
    REQUIRE(rig.kiosk->undo(dropped.op));
    // As after a power cut: the log was not yet written into the file.
    const auto file = rig.kiosk.folder() / "outbox.db", log = rig.kiosk.folder() / "outbox.db-wal";
    std::string bytes = bytesOf(file);
    const std::string logBytes = bytesOf(log);
    rig.kiosk.close();
    bytes.replace(0, kPage, std::string(kPage, '\x5a'));
    write(log, logBytes);
    write(file, bytes);
    rig.kiosk.open();
    rig.kiosk.run(1s);
    REQUIRE(rig.kiosk.board().waiting == 25);
}

TEST_CASE("a salvage that was cut short does not take the damaged log along", "[storage][damage]") {
    Rig rig;
    postOffline(rig, 3);
    const auto file = rig.kiosk.folder() / "outbox.db", log = rig.kiosk.folder() / "outbox.db-wal";
    const std::string logBytes = bytesOf(log);
    rig.kiosk.close();
    const std::string salvaged = bytesOf(file);
    rig.kiosk.open();
    postOffline(rig, 4);
    rig.kiosk.close();
    // Killed when the damaged file had been set aside and its log had not.
    std::filesystem::rename(file, rig.kiosk.folder() / "outbox.db.damaged-1");
    write(rig.kiosk.folder() / "outbox.db.salvaged", salvaged);
    write(log, logBytes.substr(0, 2 * kPage));
    rig.kiosk.open();
    REQUIRE(rig.kiosk.board().waiting == 3);
    REQUIRE(bytesOf(rig.kiosk.folder() / "outbox.db.damaged-2-wal").size() == 2 * kPage);
}

TEST_CASE("a damaged index of the outbox is found within the hour and healed", "[storage][damage]") {
    Rig rig;
    postOffline(rig, 3);
    rig.kiosk.close();
    const auto file = rig.kiosk.folder() / "outbox.db";
    std::string bytes = bytesOf(file);
    std::size_t damaged = 0;
    for (const std::size_t page : pagesOf(bytes, 10)) {
        // Ids of 16 bytes fill the end of their page.
        if (bytes.find('\0', page + kPage - 48) != std::string::npos && bytes[page + kPage - 1] != '\0') {
            bytes.replace(page, kPage, std::string(kPage, '\x5a'));
            ++damaged;
        }
    }
    REQUIRE(damaged > 0);
    write(file, bytes);
    rig.kiosk.open();
    rig.kiosk.run(1s);
    REQUIRE(rig.kiosk.board().wasOutboxSalvaged);
    REQUIRE(rig.kiosk.board().waiting == 3);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 3);
}

TEST_CASE("a flipped byte in the log is noticed wherever it is, and costs at most one post",
          "[storage][damage]") {
    constexpr int kPosts = 12;
    Rig rig;
    rig.kiosk.sync();
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.reopen();
    for (int i = 1; i <= kPosts; ++i)
        rig.post(rig.shoutout(i));
    const auto file = rig.kiosk.folder() / "outbox.db", log = rig.kiosk.folder() / "outbox.db-wal";
    const std::string bytes = bytesOf(file), logBytes = bytesOf(log);
    REQUIRE(logBytes.size() > 20 * kPage);
    const auto start = [&](const std::string& withLog) {
        rig.kiosk.close();
        write(file, bytes);
        write(log, withLog);
        rig.kiosk.open();
    };
    start(logBytes);
    REQUIRE_FALSE(rig.kiosk.board().wasOutboxSalvaged);
    REQUIRE(rig.kiosk.board().waiting == kPosts);
    for (std::size_t at = 100; at < logBytes.size(); at += kPage) {
        CAPTURE(at);
        std::string flipped = logBytes;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        start(flipped);
        CHECK(rig.kiosk.board().wasOutboxSalvaged);
        CHECK(rig.kiosk.board().waiting >= kPosts - 1);
    }
    start(logBytes.substr(0, logBytes.size() - 1000)); // a write that the power cut
    CHECK_FALSE(rig.kiosk.board().wasOutboxSalvaged);
}

TEST_CASE("a row that should be there and is not found is damage", "[storage][damage]") {
    SabotagedRig rig;
    rig.kiosk.run(2s);
    postOffline(rig, 1);
    const auto posted = rig.post(rig.shoutout());
    rig.sabotage.isBlind = true;
    REQUIRE_FALSE(rig.kiosk->undo(posted.op));
    rig.sabotage.isBlind = false;
    REQUIRE(rig.kiosk.board().wasOutboxSalvaged);
    REQUIRE(rig.kiosk.board().waiting == 2);
}

TEST_CASE("after a failed write the outbox is read again, whatever worked since", "[storage]") {
    SabotagedRig rig;
    rig.kiosk.run(2s);
    postOffline(rig, 1);
    const int opened = rig.sabotage.outboxesOpened;
    rig.sabotage.failing = "INSERT INTO op";
    REQUIRE_FALSE(rig.kiosk->post(rig.shoutout(2)));
    rig.sabotage.failing.clear();
    REQUIRE(rig.kiosk->post(rig.shoutout(3)));
    REQUIRE(rig.kiosk.board().storage == StorageState::inputOutputError);
    rig.kiosk.run(10s);
    REQUIRE(rig.sabotage.outboxesOpened == opened + 1);
    REQUIRE(rig.kiosk.board().storage == StorageState::ok);
    REQUIRE(rig.kiosk.board().waiting == 2);
}

TEST_CASE("an outbox that cannot be read is opened anew, in no hurry", "[storage]") {
    SabotagedRig rig;
    rig.kiosk.run(2s);
    rig.sabotage.failing = "SELECT json, hash FROM op";
    rig.post(rig.shoutout());
    const int opened = rig.sabotage.outboxesOpened, accesses = rig.sabotage.accesses;
    rig.kiosk.run(60s);
    REQUIRE(rig.sabotage.outboxesOpened > opened + 5);
    REQUIRE(rig.sabotage.accesses < accesses + 1000);
    rig.sabotage.failing.clear();
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 1);
    REQUIRE(rig.kiosk.board().storage == StorageState::ok);
}

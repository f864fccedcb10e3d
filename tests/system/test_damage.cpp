// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include <boost/json.hpp>

#include "tests/support/catch.h"
#include "tests/system/ledger.h"

using namespace ploegbord::test;
namespace json = boost::json;
namespace fs = std::filesystem;

namespace {

using Lines = std::vector<std::string>;

void overwrite(const fs::path& file, std::uintmax_t at, std::size_t count) {
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(static_cast<std::streamoff>(at));
    for (std::size_t n = 0; n < count; ++n)
        bytes.put(static_cast<char>(0xA5 ^ n));
}

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool hasFileLike(const fs::path& folder, const std::string& part) {
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().string().find(part) != std::string::npos) return true;
    }
    return false;
}

} // namespace

TEST_CASE("a damaged outbox is salvaged, said, and what is whole in it still arrives", "[system][damage]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    REQUIRE(probe.sync().status == 0);
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 30)));
    const fs::path outbox = probe.file("outbox.db");
    const auto size = fs::file_size(outbox);
    REQUIRE(size > 20'000);
    SECTION("bytes flipped in the last page") {
        overwrite(outbox, size - 2048, 1024);
    }
    SECTION("cut off") {
        fs::resize_file(outbox, size - 4096);
    }
    SECTION("its header is garbage") {
        overwrite(outbox, 0, 100);
    }
    const Ran status = probe.command({"show", "status", "--json"});
    INFO(status.err);
    REQUIRE(status.status == 0);
    const Ran synced = probe.sync();
    INFO(synced.err);
    CHECK(synced.status == 0);
    CHECK((json::parse(status.out).at("outbox_salvaged") == true ||
           probe.status().at("outbox_salvaged") == true));
    CHECK(hasFileLike(outbox.parent_path(), "outbox.db.damaged-"));
    CHECK(whatIsWrongWith(outbox).empty());
    // Nothing that nobody posted, and nothing twice; what is missing was on the broken page, and a page holds
    // no more than these.
    const Lines differences = ledger.differences(hub.feed(probe.token()));
    CHECK(differences.size() <= 12);
    for (const std::string& difference : differences)
        CHECK(difference.find(": 0 times") != std::string::npos);
    ledger.note(probe.command(ledger.recognitions(probe, 1)));
    CHECK(probe.sync().status == 0);
    CHECK(probe.show("recognition").at(0).at("state") == "received");
}

TEST_CASE("a cache that is gone or garbage is read anew", "[system][damage]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 5)));
    REQUIRE(probe.sync().status == 0);
    const json::array before = probe.show("recognition");
    const fs::path cache = probe.file("cache_v1.db");
    SECTION("gone") {
        fs::remove(cache);
    }
    SECTION("garbage") {
        overwrite(cache, 0, fs::file_size(cache));
    }
    SECTION("cut off") {
        fs::resize_file(cache, fs::file_size(cache) / 2);
    }
    SECTION("empty") {
        fs::resize_file(cache, 0);
    }
    REQUIRE(probe.sync().status == 0);
    CHECK(probe.show("recognition") == before);
    CHECK(whatIsWrongWith(cache).empty());
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
}

TEST_CASE("a second process on one state directory is sent away in one line", "[system]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    // Which of the two comes first is theirs to find out.
    Program one = probe.start({"sync"}), two = probe.start({"sync"});
    while (!one.waitFor(std::chrono::milliseconds(20)) && !two.waitFor(std::chrono::milliseconds(20))) {
    }
    Program& winner = one.isRunning() ? one : two;
    Program& second = one.isRunning() ? two : one;
    CHECK(winner.isRunning());
    CHECK(second.result().status == 1);
    CHECK(second.result().err == "ploegbord-probe: another process has the state directory\n");
    winner.terminate();
    CHECK(winner.result().status == 0);
    CHECK(probe.command({"show", "status"}).status == 0);
}

TEST_CASE("what was saved from a damaged outbox is counted", "[system][damage]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    REQUIRE(probe.sync().status == 0);
    hub.stop();
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 30)));
    const fs::path outbox = probe.file("outbox.db");
    const auto size = fs::file_size(outbox);
    overwrite(outbox, size - 4096, 4096);
    // The damage is found by the first command that reads the pages, and the count is that command's to say.
    const json::object status = probe.status();
    REQUIRE(status.at("outbox_salvaged") == true);
    const auto waiting = status.at("outbox").to_number<int>();
    CHECK(waiting < 30);
    CHECK(waiting > 15);
    CHECK(status.at("detail").as_string().find("posts saved from it: " + std::to_string(waiting)) !=
          std::string::npos);
}

TEST_CASE("a log that is gone, or of another time, is never silent loss", "[system][damage]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 3)));
    REQUIRE(probe.sync().status == 0);
    // Killed while it stands open, so that the logs stay.
    Program syncing = probe.start({"sync"});
    while (!fs::exists(probe.file("outbox.db-wal")) && syncing.isRunning()) {
    }
    const std::string file = GENERATE("outbox.db", "cache_v1.db");
    const fs::path wal = probe.file(file + "-wal"), shm = probe.file(file + "-shm"),
                   stale = probe.file("stale");
    syncing.kill9();
    SECTION("removed") {
        fs::remove(wal);
        fs::remove(shm);
    }
    SECTION("an older one put back") {
        if (fs::exists(wal)) fs::copy_file(wal, stale);
        ledger.note(probe.command(ledger.recognitions(probe, 3)));
        REQUIRE(probe.sync().status == 0);
        if (fs::exists(stale)) fs::copy_file(stale, wal, fs::copy_options::overwrite_existing);
    }
    SECTION("garbage") {
        std::ofstream(wal, std::ios::binary) << std::string(64 * 1024, '\x5a');
    }
    ledger.note(probe.command(ledger.recognitions(probe, 2)));
    const Ran synced = probe.sync();
    INFO(synced.err);
    REQUIRE(synced.status == 0);
    CHECK(whatIsWrongWith(probe.file(file)).empty());
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
    CHECK(probe.status().at("outbox") == 0);
}

TEST_CASE("a hub that cannot read its store serves nothing and leaves the file as it is",
          "[system][damage]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 5)));
    REQUIRE(probe.sync().status == 0);
    hub.stop();
    const fs::path store = hub.file("hub/hub.db");
    const std::string whole = bytesOf(store);
    SECTION("its header is garbage") {
        overwrite(store, 0, 100);
    }
    SECTION("all of it is garbage") {
        overwrite(store, 0, fs::file_size(store));
    }
    const std::string damaged = bytesOf(store);
    const Ran refused = hub.command({"serve", "--listen", "127.0.0.1:20999", "--plain-http"});
    INFO(refused.err);
    CHECK(refused.status == 1);
    CHECK(refused.err.find('\n') == refused.err.size() - 1);
    CHECK(bytesOf(store) == damaged);
    std::ofstream(store, std::ios::binary) << whole;
    hub.serve();
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
}

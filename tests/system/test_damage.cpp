// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <stdexcept>

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

bool hasFileLike(const fs::path& folder, const std::string& part) {
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().string().find(part) != std::string::npos) return true;
    }
    return false;
}

// The clock of the programs under test only.
Lines clockAt(const std::string& moment) {
    for (const char* triplet : {"x86_64-linux-gnu", "aarch64-linux-gnu"}) {
        const fs::path library = fs::path("/usr/lib") / triplet / "faketime" / "libfaketime.so.1";
        if (fs::exists(library))
            return {"LD_PRELOAD=" + library.string(), "FAKETIME=" + moment, "FAKETIME_DONT_FAKE_MONOTONIC=1",
                    "ASAN_OPTIONS=verify_asan_link_order=0"};
    }
    throw std::runtime_error("libfaketime is not installed (package faketime)");
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
    // Nothing that nobody posted, and nothing twice; what is missing was on the broken page.
    for (const std::string& difference : ledger.differences(hub.feed(probe.token())))
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

TEST_CASE("a terminal whose clock stands in 1970 shows the same, in the same order", "[system][time]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    Ledger ledger;
    const Lines wrong = clockAt("@1970-01-02 00:00:00");
    ledger.note(probe.command(ledger.recognitions(probe, 3)));
    REQUIRE(probe.sync().status == 0);
    const json::array before = probe.show("recognition");
    const Ran shown = probe.command({"show", "recognition", "--json"}, {}, wrong);
    INFO(shown.err);
    REQUIRE(shown.status == 0);
    CHECK(json::parse(shown.out) == before);

    ledger.note(probe.command(ledger.recognitions(probe, 2), {}, wrong));
    const Ran synced = probe.command({"sync", "--until-idle", "--seconds", "30"}, {}, wrong);
    INFO(synced.err);
    REQUIRE(synced.status == 0);
    CHECK(probe.show("parked").empty());
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
    const json::array after = probe.show("recognition");
    REQUIRE(after.size() == 5);
    for (std::size_t n = 1; n < after.size(); ++n)
        CHECK(after[n - 1].at("seq").to_number<int>() > after[n].at("seq").to_number<int>());
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <chrono>

#include <boost/json.hpp>

#include "app/core/time.h"
#include "tests/support/catch.h"
#include "tests/system/ledger.h"

using namespace ploegbord::test;
namespace json = boost::json;
namespace core = ploegbord::core;

namespace {

using Lines = std::vector<std::string>;

std::string fromNow(std::chrono::hours hours) {
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return core::formatInstant(now + hours);
}

// A lead's notice, posted and read back.
void postNotice(const HubSite& hub, const Probe& probe, std::chrono::hours valid) {
    REQUIRE(hub.command({"pin", "101"}, "274913").status == 0);
    REQUIRE(probe.command({"sign-in", "--person", "101"}, "274913").status == 0);
    const json::object body{{"title", "Let op"},
                            {"text", "Heftruckroute gewijzigd"},
                            {"priority", "info"},
                            {"valid_from", fromNow(std::chrono::hours(-1))},
                            {"valid_until", fromNow(valid)},
                            {"needs_ack", false},
                            {"media", json::array()}};
    const Ran posted =
        probe.command({"post", probe.draft("notice.json", {{"type", "announcement.post"}, {"body", body}})});
    INFO(posted.err);
    REQUIRE(posted.status == 0);
    REQUIRE(probe.sync().status == 0);
    REQUIRE(probe.show("parked").empty());
}

} // namespace

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

TEST_CASE("without a hub a clock that went on is trusted, and one that went back is not", "[system][time]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    REQUIRE(probe.sync().status == 0);
    hub.stop();
    CHECK(probe.status().at("clock_certain") == true);
    CHECK(probe.status(clockAt("+3d")).at("clock_certain") == true);
    CHECK(probe.status(clockAt("@1970-01-02 00:00:00")).at("clock_certain") == false);
    CHECK(probe.status(clockAt("-2d")).at("clock_certain") == false);
    CHECK(probe.status(clockAt("+3650d")).at("clock_certain") == false);
}

TEST_CASE("a notice that has expired is not shown without a hub, whatever the clock says", "[system][time]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    postNotice(hub, probe, std::chrono::hours(2));
    CHECK(probe.status().at("announcements") == 1);
    SECTION("the clock goes on") {
        hub.stop();
        CHECK(probe.status(clockAt("+1h")).at("announcements") == 1);
        CHECK(probe.status(clockAt("+3h")).at("announcements") == 0);
    }
    SECTION("the clock falls back to 1970 after the hub was last heard") {
        hub.stop();
        hub.serve(clockAt("+3h"));
        REQUIRE(probe.sync("60", clockAt("+3h")).status == 0);
        hub.stop();
        CHECK(probe.status(clockAt("@1970-01-02 00:00:00")).at("announcements") == 0);
    }
}

TEST_CASE("what was posted in days without a hub is delivered once", "[system][time]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    REQUIRE(probe.sync().status == 0);
    hub.stop();
    Ledger ledger;
    for (int day = 0; day < 5; ++day) {
        const Lines clock = clockAt("+" + std::to_string(day) + "d");
        ledger.note(probe.command(ledger.recognitions(probe, 4), {}, clock));
        CHECK(probe.sync("0.3", clock).status != 0);
    }
    REQUIRE(ledger.saved() == 20);
    CHECK(probe.status().at("outbox") == 20);
    hub.serve(clockAt("+5d"));
    for (int again = 0; again < 2; ++again) {
        const Ran synced = probe.sync("60", clockAt("+5d"));
        INFO(synced.err);
        REQUIRE(synced.status == 0);
    }
    CHECK(probe.show("parked").empty());
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
    const json::array shown = probe.show("recognition");
    REQUIRE(shown.size() == 20);
    for (std::size_t n = 0; n < shown.size(); ++n) // newest first
        CHECK(shown[n].at("body").at("text").as_string() == "post " + std::to_string(19 - n));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include <boost/json.hpp>

#include "tests/support/catch.h"
#include "tests/system/ledger.h"

using namespace ploegbord::test;
namespace json = boost::json;

using Lines = std::vector<std::string>;

TEST_CASE("a post made without a hub survives a kill and arrives once", "[system]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    REQUIRE(probe.sync().status == 0);
    hub.stop();
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 3)));
    REQUIRE(ledger.saved() == 3);
    Program syncing = probe.start({"sync"});
    CHECK_FALSE(syncing.waitFor(std::chrono::milliseconds(300)));
    syncing.kill9();
    CHECK(probe.sync("0.5").status != 0);
    REQUIRE(probe.show("recognition").size() == 3);
    CHECK(probe.show("recognition").at(0).at("state") == "saved");
    hub.serve();
    REQUIRE(probe.sync().status == 0);
    REQUIRE(probe.sync().status == 0);
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
    CHECK(probe.show("recognition").at(0).at("state") == "received");
}

TEST_CASE("a post that the hub refuses is parked in sight and holds up nothing", "[system]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    const json::object generic{{"to", json::array{json::object{{"team", "PACK"}}}},
                               {"category", "quality"},
                               {"pattern", "quality.no_such_pattern"},
                               {"values", json::object()},
                               {"text", "well done"}};
    const Ran refused = probe.command(
        {"post", probe.draft("refused.json", {{"type", "recognition.post"}, {"body", generic}})});
    REQUIRE(refused.status == 0);
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 2)));
    REQUIRE(probe.sync().status == 0);
    const json::array parked = probe.show("parked");
    REQUIRE(parked.size() == 1);
    CHECK(std::string(parked[0].at("id").as_string()) + "\n" == refused.out);
    CHECK(probe.status().at("parked") == 1);
    CHECK(ledger.differences(hub.feed(probe.token())) == Lines());
}

TEST_CASE("a parked post is accepted once its cause is mended and it is sent again", "[system]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    const json::object body{{"to", json::array{json::object{{"team", "SHIP"}}}},
                            {"category", "quality"},
                            {"pattern", "quality.caught_before"},
                            {"values", {{"what", "label_error"}, {"count", 3}}},
                            {"text", "post 0"}};
    const Ran posted =
        probe.command({"post", probe.draft("early.json", {{"type", "recognition.post"}, {"body", body}})});
    REQUIRE(posted.status == 0);
    const std::string op = posted.out.substr(0, 36);
    REQUIRE(probe.sync().status == 0);
    REQUIRE(probe.show("parked").size() == 1);

    std::ofstream(hub.file("plant") / "teams.csv", std::ios::app) << "SHIP,Verzending\n";
    REQUIRE(hub.command({"import", hub.file("plant")}).status == 0);
    REQUIRE(probe.sync().status == 0);
    CHECK(probe.show("parked").size() == 1); // nobody has said that it is mended
    CHECK(probe.command({"retry", op}).status == 0);
    REQUIRE(probe.sync().status == 0);
    CHECK(probe.show("parked").empty());
    CHECK(probe.show("recognition").at(0).at("state") == "received");
    CHECK(probe.command({"retry", op}).status == 1); // it is not parked any more
}

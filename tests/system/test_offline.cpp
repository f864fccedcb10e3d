// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
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

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>

#include "tests/support/catch.h"
#include "tests/system/ledger.h"

using namespace ploegbord::test;
namespace json = boost::json;

using Lines = std::vector<std::string>;

TEST_CASE("after a restore what was taken away stays away, and what was posted since comes back",
          "[system]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub), revoked(hub);
    REQUIRE(revoked.sync().status == 0);
    Ledger ledger;
    ledger.note(probe.command(ledger.recognitions(probe, 2)));
    REQUIRE(probe.sync().status == 0);
    REQUIRE(hub.command({"backup", hub.file("old")}).status == 0);

    ledger.note(probe.command(ledger.recognitions(probe, 3)));
    const std::string cheered(probe.show("recognition").at(0).at("id").as_string());
    ledger.note(probe.command(ledger.highFives(probe, cheered, 4)));
    REQUIRE(probe.sync().status == 0);
    const std::string away(revoked.status().at("terminal").as_string());
    REQUIRE(hub.command({"revoke", away}).status == 0);
    REQUIRE(hub.command({"erase-person", "102"}).status == 0);
    REQUIRE(probe.sync().status == 0);

    const Ran restored = hub.command({"restore", hub.file("old")});
    INFO(restored.err);
    REQUIRE(restored.status == 0);
    CHECK(ledger.differences(hub.feed(probe.token())).size() == 4); // three posts, and the high fives
    REQUIRE(probe.sync().status == 0);
    const json::array feed = hub.feed(probe.token());
    CHECK(ledger.differences(feed) == Lines());
    CHECK(json::serialize(feed).find("Zwanenburg") == std::string::npos);
    CHECK(json::serialize(probe.show("person")).find("Zwanenburg") == std::string::npos);
    const Ran refused = revoked.sync();
    CHECK(refused.status != 0);
    CHECK(refused.err.find("revoked") != std::string::npos);
    CHECK(probe.show("parked").empty());
    CHECK(hub.command({"doctor"}).status == 0);
}

TEST_CASE("after a restore a high five that comes before its lost post waits for it", "[system]") {
    HubSite hub;
    hub.serve();
    const Probe author(hub), other(hub);
    REQUIRE(author.sync().status == 0);
    REQUIRE(hub.command({"backup", hub.file("old")}).status == 0);
    Ledger ledger;
    ledger.note(author.command(ledger.recognitions(author, 1)));
    REQUIRE(author.sync().status == 0);
    REQUIRE(other.sync().status == 0);
    const std::string cheered(other.show("recognition").at(0).at("id").as_string());
    ledger.note(other.command(ledger.highFives(other, cheered, 2)));
    REQUIRE(other.sync().status == 0);
    REQUIRE(ledger.differences(hub.feed(author.token())) == Lines());

    REQUIRE(hub.command({"restore", hub.file("old")}).status == 0);
    REQUIRE(other.sync().status == 0); // the post is not there yet
    CHECK(other.show("parked").empty());
    CHECK(other.status().at("outbox") == 2);
    REQUIRE(author.sync().status == 0);
    REQUIRE(other.sync().status == 0);
    CHECK(other.status().at("outbox") == 0);
    CHECK(ledger.differences(hub.feed(author.token())) == Lines());
}

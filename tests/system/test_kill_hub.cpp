// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <deque>
#include <iostream>

#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/system/kills.h"
#include "tests/system/ledger.h"

using namespace ploegbord::test;

namespace {

// So many with the same terminals: a terminal keeps what it has sent for days, and reads it at each start.
constexpr int kLeg = 100;

void killWhileBothPush(HubSite& hub, const Probe& first, const Probe& second, Ledger& ledger,
                       Moments& moments, int cycles) {
    ledger.note(first.command(ledger.recognitions(first, 1)));
    REQUIRE(first.sync().status == 0);
    const std::string cheered(first.show("recognition").at(0).at("id").as_string());
    for (int cycle = 0; cycle < cycles; ++cycle) {
        for (const Probe* probe : {&first, &second}) {
            ledger.note(probe->command(ledger.recognitions(*probe, moments.count(6))));
            ledger.note(probe->command(ledger.highFives(*probe, cheered, moments.count(6))));
        }
        Program pushing = first.start({"sync"}), alsoPushing = second.start({"sync"});
        pushing.waitFor(moments.next());
        hub.kill9();
        pushing.terminate();
        alsoPushing.terminate();
        ledger.noteAcknowledged(first);
        ledger.noteAcknowledged(second);
        hub.serve();
        REQUIRE(ledger.missingAcknowledged(hub.feed(first.token())) == std::vector<std::string>());
    }
}

void killWhileTheyPush(HubSite& hub, int cycles) {
    hub.serve();
    Ledger ledger;
    Moments moments(20261125);
    std::deque<Probe> probes; // the ledger points at them
    int acknowledged = 0;
    for (int killed = 0; killed < cycles; killed += kLeg) {
        const Probe& first = probes.emplace_back(hub);
        const Probe& second = probes.emplace_back(hub);
        killWhileBothPush(hub, first, second, ledger, moments, std::min(kLeg, cycles - killed));
        acknowledged = ledger.acknowledged();
        REQUIRE(first.sync().status == 0);
        REQUIRE(second.sync().status == 0);
        REQUIRE(ledger.differences(hub.feed(first.token())) == std::vector<std::string>());
        CHECK(first.show("outbox").empty());
        CHECK(second.show("outbox").empty());
        REQUIRE(first.sync().status == 0); // what the second had to say
        CHECK(first.show("recognition") == second.show("recognition"));
    }
    std::cout << "hub killed " << cycles << " times: " << ledger.saved() << " ops said to be saved, "
              << acknowledged << " of them acknowledged before the last kill\n";
    CHECK(hub.command({"doctor"}).status == 0);
}

} // namespace

TEST_CASE("a killed hub loses nothing that it acknowledged and doubles nothing that is sent again",
          "[system][kill][hub]") {
    HubSite hub;
    killWhileTheyPush(hub, kills());
}

TEST_CASE("a killed hub on PostgreSQL loses and doubles nothing either", "[system][kill][postgresql]") {
    HubSite hub(PostgresServer::shared().freshDatabase());
    killWhileTheyPush(hub, kills());
}

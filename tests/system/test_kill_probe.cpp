// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <iostream>

#include "tests/support/catch.h"
#include "tests/system/kills.h"
#include "tests/system/ledger.h"

using namespace ploegbord::test;

namespace {

// What it had written when it was killed, or when it had ended before that.
Ran killedAt(std::chrono::milliseconds moment, Program program, int& killed) {
    if (!program.waitFor(moment)) {
        program.kill9();
        ++killed;
    }
    return program.result();
}

} // namespace

TEST_CASE("whatever a killed terminal had said to be saved reaches the hub, once", "[system][kill][probe]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub), other(hub);
    Ledger ledger;
    Moments moments(20261124);
    int killedPosts = 0, killedSyncs = 0;
    for (int cycle = 0; cycle < kills(); ++cycle) {
        const auto words = ledger.recognitions(probe, moments.count(12));
        ledger.note(killedAt(moments.next(), probe.start(words), killedPosts));
        killedAt(moments.next(), probe.start({"sync"}), killedSyncs);
    }
    CHECK(whatIsWrongWith(probe.file("outbox.db")).empty());
    const Ran synced = probe.sync();
    INFO(synced.err);
    REQUIRE(synced.status == 0);
    std::cout << "terminal killed: " << killedPosts << " posts and " << killedSyncs << " syncs cut off; "
              << ledger.begun() << " ops begun, " << ledger.saved() << " said to be saved\n";
    CHECK(ledger.differences(hub.feed(other.token())) == std::vector<std::string>());
    CHECK(probe.show("outbox").empty());
    const auto status = probe.status();
    CHECK(status.at("outbox_salvaged") == false);
    CHECK(status.at("broken_records") == 0);
    REQUIRE(other.sync().status == 0);
    CHECK(probe.show("recognition") == other.show("recognition"));
}

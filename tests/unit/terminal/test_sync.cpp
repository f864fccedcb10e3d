// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/terminal/kiosk_rig.h"
#include "tests/unit/terminal/sabotage.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::LinkState;
using terminal::PostState;

TEST_CASE("an enrolled terminal shows the site", "[sync]") {
    Rig rig;
    REQUIRE(rig.kiosk.board().link == LinkState::live);
    REQUIRE(rig.kiosk.board().hasContent);
    REQUIRE(rig.kiosk.board().master->people.size() == 3);
    REQUIRE(rig.kiosk.board().master->lines.front().body.key == "L3");
}

TEST_CASE("what changes at the hub is on the board", "[sync]") {
    Rig rig;
    rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    REQUIRE(rig.kiosk.board().announcements->front().state == PostState::atHub);
}

TEST_CASE("a post is on the board at once and says where it is", "[sync]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.link().cutStreams();
    rig.kiosk.sync();
    rig.post(rig.shoutout());
    REQUIRE(rig.kiosk.board().recognitions->size() == 1);
    REQUIRE(rig.kiosk.board().recognitions->front().state == PostState::saved);
    REQUIRE(rig.kiosk.board().waiting == 1);

    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().recognitions->size() == 1);
    REQUIRE(rig.kiosk.board().recognitions->front().state == PostState::atHub);
    REQUIRE(rig.kiosk.board().waiting == 0);
    REQUIRE(rig.shoutoutsAtHub() == 1);
}

TEST_CASE("a post made offline survives a power cut", "[sync]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    rig.post(rig.shoutout());
    rig.kiosk.reopen();
    REQUIRE(rig.kiosk.board().recognitions->size() == 1);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 1);
}

TEST_CASE("a response lost after the commit has one effect", "[sync]") {
    Rig rig;
    const bool isCut = GENERATE(false, true);
    (isCut ? rig.hub.faults.cutPushAnswers : rig.hub.faults.losePushAnswers) = 3;
    const auto posted = rig.post(rig.shoutout());
    const auto fived = rig.post(rig.highFive(posted.record));
    rig.kiosk.sync();
    REQUIRE(rig.hub.acceptedOrder() == std::vector{posted.op, fived.op});
    REQUIRE(rig.shoutoutsAtHub() == 1);
    REQUIRE(rig.kiosk.board().recognitions->front().highFives == 1);
    REQUIRE(rig.hub.pushes() >= 4);
    REQUIRE(rig.kiosk.board().waiting == 0);
    REQUIRE(rig.kiosk.board().parked == 0);
}

TEST_CASE("a poison op is parked and holds up only its own record", "[sync]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    const auto poison = rig.post(rig.shoutout(1));
    rig.post(rig.highFive(poison.record));
    rig.post(rig.shoutout(2));
    rig.hub.faults.refuse.insert(poison.op);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.link().cutStreams();
    rig.kiosk.run(10s);
    REQUIRE(rig.kiosk.board().parked == 1);
    REQUIRE(rig.kiosk.board().parkedOps.front().problemName == "not-allowed");
    REQUIRE(rig.kiosk.board().waiting == 1);
    REQUIRE(rig.shoutoutsAtHub() == 1);

    SECTION("its cause is mended and a lead tries again") {
        rig.hub.faults.refuse.clear();
        REQUIRE(rig.kiosk->retryParked(poison.op));
        rig.kiosk.sync();
        REQUIRE(rig.shoutoutsAtHub() == 2);
        REQUIRE(rig.hub.records(core::Kind::tally).size() == 1);
    }
    SECTION("a lead drops it for ever") {
        REQUIRE(rig.kiosk->dropParked(poison.op));
        rig.kiosk.reopen();
        REQUIRE(rig.kiosk.board().parked == 0);
    }
}

TEST_CASE("a deferred op waits as long as the hub says and others flow", "[sync]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    const auto first = rig.post(rig.shoutout(1));
    rig.post(rig.shoutout(2));
    rig.hub.faults.defer.insert(first.op);
    rig.hub.faults.deferSeconds = 60;
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.run(30s);
    REQUIRE(rig.shoutoutsAtHub() == 1);
    REQUIRE(rig.kiosk.board().deferred == 1);
    rig.hub.faults.defer.clear();
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 2);
}

TEST_CASE("a hub that refuses much stops the queue, and nothing is lost", "[sync]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    for (int i = 1; i <= 100; ++i)
        rig.post(rig.shoutout(i));
    rig.hub.faults.refuseTypes.insert(core::OpType::recognition_post);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().isQueueStopped);
    REQUIRE(rig.kiosk.board().parked + rig.kiosk.board().waiting == 100);
    REQUIRE(rig.kiosk.board().parked < 40);
}

TEST_CASE("events that come twice are drawn once", "[sync]") {
    Rig rig;
    rig.hub.faults.sendsTwice = true;
    rig.hub.put(core::Kind::announcement, rig.notice());
    rig.post(rig.shoutout());
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    REQUIRE(rig.kiosk.board().recognitions->size() == 1);
    REQUIRE(rig.kiosk.board().recognitionTotal == 1);
}

TEST_CASE("a black hole is noticed within 40 s", "[sync]") {
    Rig rig;
    rig.hub.faults.isBlackHole = true;
    rig.kiosk.run(56s);
    REQUIRE(rig.kiosk.board().link != LinkState::live);
    rig.hub.faults.isBlackHole = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().link == LinkState::live);
}

TEST_CASE("behind a proxy that holds streams back the board is still current within a minute", "[sync]") {
    Rig rig;
    rig.hub.faults.areStreamsSilent = true;
    rig.kiosk.run(90s);
    rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.run(61s);
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    REQUIRE(rig.kiosk.board().link == LinkState::polling);
    rig.post(rig.shoutout());
    rig.kiosk.run(61s);
    REQUIRE(rig.shoutoutsAtHub() == 1);

    rig.hub.faults.areStreamsSilent = false;
    rig.kiosk.run(20min);
    REQUIRE(rig.kiosk.board().link == LinkState::live);
}

TEST_CASE("behind such a proxy a new epoch on a full disk is asked about in no hurry", "[sync]") {
    SabotagedRig rig;
    rig.hub.faults.areStreamsSilent = true;
    rig.kiosk.run(90s);
    REQUIRE(rig.kiosk.board().link == LinkState::polling);
    rig.sabotage.isFull = true;
    rig.hub.newEpoch();
    const int before = rig.hub.requests();
    rig.kiosk.run(2min);
    REQUIRE(rig.hub.requests() < before + 60);
    rig.sabotage.isFull = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().cursor.epoch == rig.hub.epoch());
}

TEST_CASE("a change that cannot be read takes the place of what was known, by stream and by page", "[sync]") {
    Rig rig;
    const auto id = rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    rig.hub.faults.areStreamsSilent = GENERATE(false, true);
    rig.kiosk.run(90s);
    core::Record record = *rig.hub.record(id);
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    record.version = 0;
    rig.hub.put(record);
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->empty());
    REQUIRE(rig.kiosk.board().brokenRecords == 1);
    record.version = 3;
    rig.hub.put(record);
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    REQUIRE(rig.kiosk.board().brokenRecords == 0);
}

TEST_CASE("high fives that come before their shoutout count", "[sync]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.link().cutStreams();
    const auto id = rig.hub.put(core::Kind::recognition, std::get<core::Recognition>(rig.shoutout().body));
    core::Record tally;
    tally.id = core::highFiveTallyId(id);
    tally.kind = core::Kind::tally;
    tally.at = rig.clock.now();
    tally.body = core::Tally{id, 3, std::nullopt, {}};
    rig.hub.put(tally);
    rig.hub.put(core::Record(*rig.hub.record(id))); // sent again: now it comes last
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().recognitions->front().highFives == 3);
}

TEST_CASE("a broken shoutout does not mean reading the whole board at each change", "[sync]") {
    Sabotage sabotage;
    Rig rig;
    rig.post(rig.shoutout());
    rig.kiosk.sync();
    rig.kiosk.close();
    {
        auto connection = db::openSqlite({.path = (rig.kiosk.folder() / "cache_v1.db").string()});
        REQUIRE((*connection)->run("UPDATE record SET hash = hash + 1 WHERE kind = 'recognition'"));
    }
    rig.kiosk.openDatabase = sabotaged(sabotage);
    rig.kiosk.open();
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().brokenRecords == 1);
    const int before = sabotage.accesses;
    rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.run(1s);
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    REQUIRE(sabotage.accesses < before + 12);
}

TEST_CASE("a captive portal's page is never data", "[sync]") {
    Rig rig;
    rig.hub.faults.isHtml = true;
    rig.kiosk.link().cutStreams();
    rig.post(rig.shoutout());
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().link == LinkState::refused);
    REQUIRE(rig.kiosk.board().waiting == 1);
    REQUIRE(rig.kiosk.board().master->people.size() == 3);
    rig.hub.faults.isHtml = false;
    rig.kiosk.run(10min);
    REQUIRE(rig.shoutoutsAtHub() == 1);
}

TEST_CASE("every status that is no answer keeps everything", "[sync]") {
    Rig rig;
    const int status = GENERATE(400, 401, 403, 404, 408, 409, 413, 425, 429, 500, 502, 503, 504);
    rig.hub.faults.status = status;
    rig.kiosk.link().cutStreams();
    rig.post(rig.shoutout());
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().waiting == 1);
    REQUIRE(rig.kiosk.board().parked == 0);
    REQUIRE(rig.kiosk.board().master->people.size() == 3);
    rig.hub.faults.status = 0;
    rig.kiosk.run(10min);
    REQUIRE(rig.shoutoutsAtHub() == 1);
}

TEST_CASE("Retry-After is obeyed", "[sync]") {
    Rig rig;
    rig.hub.faults.status = 503;
    rig.hub.faults.retryAfter = 600;
    rig.kiosk.link().cutStreams();
    rig.kiosk.run(1min);
    const int before = rig.hub.requests();
    rig.kiosk.run(8min);
    REQUIRE(rig.hub.requests() == before);
}

TEST_CASE("revocation wipes people and never the outbox", "[sync]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    rig.post(rig.shoutout());
    rig.kiosk.sync();
    rig.hub.faults.isUnreachable = false;
    SECTION("of another terminal: nothing happens") {
        rig.hub.faults.status = 403;
        rig.hub.faults.problemType = "revoked";
        rig.kiosk.run(10min);
        REQUIRE(rig.kiosk.board().master->people.size() == 3);
        REQUIRE(rig.kiosk.board().link == LinkState::refused);
    }
    SECTION("of this one") {
        rig.hub.revoke(rig.kiosk.board().terminal);
        rig.kiosk.run(10min);
        REQUIRE(rig.kiosk.board().link == LinkState::revoked);
        REQUIRE_FALSE(rig.kiosk.board().master);
        REQUIRE(rig.kiosk->unsettledOps().size() == 1);
        rig.kiosk.reopen();
        REQUIRE_FALSE(rig.kiosk.board().hasContent);
        REQUIRE(rig.kiosk->unsettledOps().size() == 1);
    }
}

TEST_CASE("the heartbeat says what is painted and brings what is shown", "[sync]") {
    Rig rig;
    const auto posted = rig.post(rig.shoutout());
    rig.kiosk->ask({posted.record});
    rig.kiosk->painted(rig.kiosk.board().cursor);
    rig.hub.shown = {{posted.record, 11, 12}};
    rig.kiosk.sync();
    REQUIRE(rig.hub.lastHeartbeat()->asking == std::vector{posted.record});
    REQUIRE(rig.kiosk.board().recognitions->front().shownOn->n == 11);
}

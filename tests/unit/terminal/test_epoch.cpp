// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/unit/terminal/kiosk_rig.h"
#include "tests/unit/terminal/sabotage.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::PostState;

TEST_CASE("what a restored hub lost is pushed again in its old order", "[epoch]") {
    Rig rig;
    const auto before = rig.hub.snapshot();
    const auto posted = rig.post(rig.shoutout(1));
    const auto fived = rig.post(rig.highFive(posted.record));
    const auto other = rig.post(rig.shoutout(2));
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 2);

    rig.hub.restore(before);
    REQUIRE(rig.shoutoutsAtHub() == 0);
    rig.kiosk.sync();
    REQUIRE(rig.hub.acceptedOrder() == std::vector{posted.op, fived.op, other.op});
    REQUIRE(rig.shoutoutsAtHub() == 2);
    REQUIRE(rig.kiosk.board().recognitions->size() == 2);
    REQUIRE(rig.kiosk.board().waiting == 0);
    REQUIRE(rig.kiosk.board().cursor.epoch == rig.hub.epoch());
}

TEST_CASE("the old board stays while a new epoch is read", "[epoch]") {
    Rig rig;
    rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    rig.hub.newEpoch();
    bool wasBlank = false;
    rig.kiosk->onState(
        [&](const auto& board) { wasBlank = wasBlank || !board->master || board->announcements->empty(); });
    rig.kiosk.sync();
    REQUIRE_FALSE(wasBlank);
    REQUIRE(rig.kiosk.board().cursor.epoch == rig.hub.epoch());
}

TEST_CASE("a forgotten new epoch is noticed because the cursor is ahead", "[epoch]") {
    Rig rig;
    const auto before = rig.hub.snapshot();
    const auto posted = rig.post(rig.shoutout());
    rig.kiosk.sync();
    rig.hub.restore(before);
    rig.kiosk.sync();
    REQUIRE(rig.hub.hasAccepted(posted.op));
}

TEST_CASE("absence in a new epoch takes a few records away and never most of them", "[epoch]") {
    Rig rig;
    const auto before = rig.hub.snapshot();
    const int count = GENERATE(3, 100);
    for (int i = 0; i < count; ++i)
        rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->size() == static_cast<std::size_t>(count));
    rig.hub.restore(before);
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->size() == (count == 3 ? 0u : 100u));
    REQUIRE((rig.kiosk.board().linkDetail.find("kept 100") != std::string::npos) == (count == 100));
}

TEST_CASE("an explicit tombstone always counts, whatever its version", "[epoch]") {
    Rig rig;
    const auto id = rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    rig.hub.erase(id);
    rig.hub.newEpoch();
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->empty());
}

TEST_CASE("an erased person leaves no byte behind and does not come back", "[epoch][erase]") {
    Rig rig;
    REQUIRE(rig.signInLead());
    rig.post(rig.announcement());
    rig.kiosk.sync();
    rig.kiosk->signOut();
    const auto lead = rig.hub.idOf(core::Kind::person, "200");
    REQUIRE(isInAnyFile(rig.kiosk.folder(), "Lena Lead"));
    rig.hub.erase(lead);
    rig.kiosk.sync();
    REQUIRE_FALSE(isInAnyFile(rig.kiosk.folder(), "Lena Lead"));
    REQUIRE_FALSE(isInFile(rig.kiosk.folder() / "outbox.db", lead.str()));
    const int seen = rig.hub.opsSeen();
    rig.hub.newEpoch();
    rig.kiosk.sync();
    REQUIRE(rig.hub.opsSeen() == seen);
    REQUIRE(rig.kiosk.board().master->people.size() == 2);
}

TEST_CASE("an erasure that was cut short is finished after a restart", "[epoch][erase]") {
    SabotagedRig rig;
    REQUIRE(rig.signInLead());
    rig.kiosk.sync();
    rig.sabotage.failing = "VACUUM";
    rig.hub.erase(rig.hub.idOf(core::Kind::person, "200"));
    rig.kiosk.sync();
    rig.kiosk.close();
    REQUIRE(isInAnyFile(rig.kiosk.folder(), "Lena Lead"));
    rig.sabotage.failing.clear();
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.open();
    rig.kiosk.run(1s);
    REQUIRE_FALSE(isInAnyFile(rig.kiosk.folder(), "Lena Lead"));
}

TEST_CASE("a post that settles after an erasure is erased too", "[epoch][erase]") {
    Rig rig;
    auto draft = rig.shoutout();
    std::get<core::Recognition>(draft.body).text = "met Jake de Vries";
    rig.hub.faults.isUnreachable = true;
    const auto posted = rig.post(draft);
    rig.hub.faults.defer.insert(posted.op);
    rig.hub.faults.isUnreachable = false;
    rig.hub.erase(rig.hub.idOf(core::Kind::person, "101"));
    rig.kiosk.sync();
    REQUIRE_FALSE(rig.hub.hasAccepted(posted.op));
    if (GENERATE(false, true)) rig.kiosk.reopen();
    rig.hub.faults.defer.clear();
    rig.kiosk.sync();
    REQUIRE(rig.hub.hasAccepted(posted.op));
    rig.kiosk.run(61min);
    rig.kiosk.close();
    REQUIRE_FALSE(isInFile(rig.kiosk.folder() / "outbox.db", "Jake de Vries"));
    REQUIRE_FALSE(std::filesystem::exists(rig.kiosk.folder() / "erasures.json"));
}

TEST_CASE("an answer of an old epoch that comes in the new one does not settle a post", "[epoch]") {
    Rig rig;
    const auto before = rig.hub.snapshot();
    rig.hub.faults.holdsPushAnswers = true;
    const auto posted = rig.post(rig.shoutout());
    rig.kiosk.run(1s);
    REQUIRE(rig.hub.hasAccepted(posted.op));
    rig.hub.restore(before);
    rig.kiosk.run(1min);
    REQUIRE(rig.kiosk.board().cursor.epoch == rig.hub.epoch());
    REQUIRE_FALSE(rig.hub.hasAccepted(posted.op));
    rig.hub.faults.holdsPushAnswers = false;
    rig.kiosk.sync();
    REQUIRE(rig.hub.hasAccepted(posted.op));
    REQUIRE(rig.kiosk.board().waiting == 0);
}

TEST_CASE("what was posted at one site does not go to another", "[epoch]") {
    Rig rig;
    const auto posted = rig.post(rig.shoutout());
    rig.hub.faults.defer.insert(posted.op);
    rig.kiosk.run(1s);
    bool isEnrolled = false;
    // This hub makes a site of each enrolment.
    rig.kiosk->enrol("http://127.0.0.1:1", "GOOD-CODE", "Kiosk",
                     [&](const auto& result) { isEnrolled = result.has_value(); });
    rig.kiosk.run(2s);
    REQUIRE(isEnrolled);
    rig.hub.faults.defer.clear();
    rig.kiosk.sync();
    REQUIRE_FALSE(rig.hub.hasAccepted(posted.op));
    REQUIRE(rig.kiosk.board().waiting == 0);
    REQUIRE(rig.kiosk.board().recognitions->empty());
    REQUIRE(std::filesystem::exists(rig.kiosk.folder() / "outbox.db.left-1"));
    rig.post(rig.shoutout());
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 1);
}

TEST_CASE("acknowledged ops are kept 14 days and no longer", "[epoch]") {
    Rig rig;
    const auto before = rig.hub.snapshot();
    rig.post(rig.shoutout());
    rig.kiosk.sync();
    const bool isLate = GENERATE(false, true);
    rig.clock.advance(std::chrono::hours(24) * (isLate ? 15 : 13));
    rig.kiosk.sync();
    rig.hub.restore(before);
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == (isLate ? 0 : 1));
}

TEST_CASE("thirty days offline are delivered in order and once", "[epoch]") {
    Rig rig;
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.link().cutStreams();
    std::vector<core::OpId> made;
    for (int day = 0; day < 30; ++day) {
        for (int i = 0; i < 20; ++i)
            made.push_back(rig.post(rig.shoutout(i + 1)).op);
        rig.kiosk.run(std::chrono::hours(24));
        rig.kiosk.reopen();
    }
    REQUIRE(rig.kiosk.board().waiting == 600);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.hub.acceptedOrder() == made);
    REQUIRE(rig.kiosk.board().recognitions->size() == 500);
    REQUIRE(rig.kiosk.board().recognitionTotal == 600);
}

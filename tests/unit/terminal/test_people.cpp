// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/terminal/kiosk_rig.h"
#include "tests/unit/terminal/sabotage.h"

using namespace ploegbord;
using namespace ploegbord::test;
using terminal::PostState;
using terminal::SignInError;

namespace {

SignInError refusedAs(Rig& rig, const std::string& pin, const std::string& person = "200") {
    std::optional<terminal::SignInAnswer> answer;
    rig.kiosk->signIn({"", *core::Ref::parse(person), pin}, [&](const auto& given) { answer = given; });
    rig.kiosk.run(6s);
    REQUIRE(answer.has_value());
    REQUIRE_FALSE(answer->has_value());
    return answer->error().error;
}

void goOffline(Rig& rig) {
    rig.hub.faults.isUnreachable = true;
    rig.kiosk.link().cutStreams();
    rig.kiosk.run(1min);
}

} // namespace

TEST_CASE("a lead's post carries its proof, also long after signing out", "[people]") {
    Rig rig;
    REQUIRE(rig.signInLead());
    goOffline(rig);
    rig.post(rig.announcement());
    rig.kiosk->signOut();
    rig.kiosk.reopen();
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.hub.records(core::Kind::announcement).size() == 1);
    REQUIRE(rig.kiosk.board().parked == 0);
}

TEST_CASE("nobody signed in makes no announcement", "[people]") {
    Rig rig;
    REQUIRE(rig.kiosk->post(rig.announcement()).error().error == terminal::PostError::notSignedIn);
}

TEST_CASE("offline sign-in works where the person signed in before, with the right PIN", "[people]") {
    Rig rig;
    REQUIRE(rig.signInLead());
    rig.kiosk->signOut();
    rig.kiosk.reopen();
    goOffline(rig);
    REQUIRE(refusedAs(rig, "000000") == SignInError::wrong);
    REQUIRE(refusedAs(rig, "123456", "101") == SignInError::offlineUnknown);
    REQUIRE(rig.signInLead());
    REQUIRE(rig.kiosk.board().session->isOffline);
    rig.post(rig.announcement());
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.hub.records(core::Kind::announcement).size() == 1);
}

TEST_CASE("guessing a PIN locks out, and pulling the plug gains nothing", "[people]") {
    Rig rig;
    REQUIRE(rig.signInLead());
    goOffline(rig);
    for (int i = 0; i < 4; ++i) {
        REQUIRE(refusedAs(rig, "00000" + std::to_string(i)) == SignInError::wrong);
        rig.kiosk.reopen();
        goOffline(rig);
    }
    REQUIRE(refusedAs(rig, "000004") == SignInError::lockedOut);
    REQUIRE(refusedAs(rig, "123456") == SignInError::lockedOut);
    rig.clock.setWall(rig.clock.now() + std::chrono::days(1)); // setting the clock does not help either
    REQUIRE(refusedAs(rig, "123456") == SignInError::lockedOut);
    rig.kiosk.run(16min);
    REQUIRE(rig.signInLead());
}

TEST_CASE("a grant ends after 30 days", "[people]") {
    Rig rig;
    REQUIRE(rig.signInLead());
    rig.kiosk->signOut();
    goOffline(rig);
    rig.clock.advance(std::chrono::days(31));
    REQUIRE(refusedAs(rig, "123456") == SignInError::expired);
}

TEST_CASE("within its grace a post is taken back as if it had never been", "[people]") {
    Rig rig;
    auto draft = rig.shoutout();
    draft.grace = 5s;
    const auto posted = rig.post(draft);
    rig.kiosk.run(4s);
    REQUIRE(rig.hub.pushes() == 0);
    REQUIRE(rig.kiosk->undo(posted.op) == terminal::Undone::neverSent);
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().recognitions->empty());
    REQUIRE(rig.shoutoutsAtHub() == 0);
}

TEST_CASE("after its grace a shoutout is taken back by a retraction", "[people]") {
    Rig rig;
    auto draft = rig.shoutout();
    draft.grace = 5s;
    const auto posted = rig.post(draft);
    rig.kiosk.run(6s);
    REQUIRE(rig.shoutoutsAtHub() == 1);
    REQUIRE(rig.kiosk->undo(posted.op) == terminal::Undone::retracted);
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 0);
    REQUIRE(rig.kiosk.board().recognitions->empty());
}

TEST_CASE("an undo that cannot be saved says so, and the post stays", "[people]") {
    SabotagedRig rig;
    rig.kiosk.run(2s);
    const bool hasLeft = GENERATE(true, false);
    auto draft = rig.shoutout();
    draft.grace = 5s;
    const auto posted = rig.post(draft);
    rig.kiosk.run(hasLeft ? 6s : 1s);
    rig.sabotage.isFull = true;
    const auto undone = rig.kiosk->undo(posted.op);
    REQUIRE_FALSE(undone);
    REQUIRE(undone.error().error == terminal::PostError::diskFull);
    REQUIRE(rig.kiosk.board().recognitions->size() == 1);
    rig.sabotage.isFull = false;
    rig.kiosk.sync();
    REQUIRE(rig.shoutoutsAtHub() == 1);
}

TEST_CASE("high fives and acknowledgements count at once and once", "[people]") {
    Rig rig;
    const auto notice = rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    goOffline(rig);
    const auto posted = rig.post(rig.shoutout());
    rig.post(rig.highFive(posted.record));
    terminal::Draft draft;
    draft.type = core::OpType::acknowledge;
    draft.record = notice;
    const auto& shifts = rig.kiosk.board().master->shifts;
    draft.body = core::Acknowledgement{shifts.shiftDayAt(rig.clock.now()), shifts.at(rig.clock.now())->shift};
    rig.post(draft);
    REQUIRE(rig.kiosk.board().recognitions->front().highFives == 1);
    REQUIRE(rig.kiosk.board().announcements->front().isAcknowledgedHere);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().recognitions->front().highFives == 1);
    REQUIRE(rig.kiosk.board().announcements->front().isAcknowledgedHere);
    REQUIRE(rig.kiosk.board().announcements->front().acknowledged.begin()->second.begin()->second == 1);
    rig.kiosk.reopen();
    REQUIRE(rig.kiosk.board().announcements->front().isAcknowledgedHere);
}

TEST_CASE("an acknowledgement between two shifts survives a restart and reaches the hub", "[people]") {
    Rig rig;
    core::Record site = rig.hub.records(core::Kind::site).front();
    std::get<core::Site>(site.body).shifts.pop_back(); // no night shift
    rig.hub.put(site);
    const auto notice = rig.hub.put(core::Kind::announcement, rig.notice());
    rig.clock.advance(14h);
    rig.kiosk.sync();
    goOffline(rig);
    const auto& shifts = rig.kiosk.board().master->shifts;
    REQUIRE_FALSE(shifts.at(rig.clock.now()));
    terminal::Draft draft;
    draft.type = core::OpType::acknowledge;
    draft.record = notice;
    const auto counted = shifts.countedAt(rig.clock.now());
    REQUIRE(counted);
    draft.body = core::Acknowledgement{counted->shiftDay, counted->shift};
    rig.post(draft);
    rig.kiosk.reopen();
    REQUIRE(rig.kiosk.board().waiting == 1);
    REQUIRE_FALSE(rig.kiosk.board().wasOutboxSalvaged);
    REQUIRE(rig.kiosk.board().announcements->front().isAcknowledgedHere);
    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().parked == 0);
    REQUIRE(rig.kiosk.board().waiting == 0);
    REQUIRE(rig.kiosk.board().announcements->front().acknowledged.begin()->second.begin()->second == 1);
    rig.kiosk.reopen();
    REQUIRE(rig.kiosk.board().announcements->front().isAcknowledgedHere);
    REQUIRE(rig.kiosk.board().brokenRecords == 0);
}

TEST_CASE("what the hub refused acts on nothing; a new post stays to be seen", "[people]") {
    Rig rig;
    const auto notice = rig.hub.put(core::Kind::announcement, rig.notice());
    rig.kiosk.sync();
    REQUIRE(rig.signInLead());
    goOffline(rig);
    const auto& master = *rig.kiosk.board().master;
    const auto shift = rig.kiosk.board().master->shifts.at(rig.clock.now());
    const core::Ref line(master.lines.front().id);
    const auto make = [&](core::OpType type, core::RecordId record, core::OpBody body) {
        terminal::Draft draft = rig.announcement();
        draft.type = type;
        draft.record = record;
        draft.body = std::move(body);
        rig.hub.faults.refuse.insert(rig.post(draft).op);
    };
    core::SafetyEvent event;
    event.event_class = core::SafetyClass::lostTimeInjury;
    event.happened_on = shift->shiftDay;
    make(core::OpType::safety_event_record, {}, event);
    make(core::OpType::safety_day_close, {}, core::SafetyDay{shift->shiftDay, shift->shift, line});
    make(core::OpType::quiet_set, {}, core::QuietReason{""});
    make(core::OpType::announcement_edit, notice, core::AnnouncementEdit{rig.notice(24h, "Anders"), 1});
    make(core::OpType::person_set_display, rig.hub.idOf(core::Kind::person, "200"),
         core::DisplayChoice{core::OnWall::hidden});
    make(core::OpType::announcement_post, {}, rig.notice(24h, "Nieuw"));
    REQUIRE(rig.kiosk.board().safetyDays->size() == 1);
    REQUIRE(rig.kiosk.board().master->site.quiet);

    rig.hub.faults.isUnreachable = false;
    rig.kiosk.sync();
    if (GENERATE(false, true)) rig.kiosk.reopen();
    const auto& board = rig.kiosk.board();
    REQUIRE(board.parked == 6);
    REQUIRE(board.safetyEvents->empty());
    REQUIRE(board.safetyDays->empty());
    REQUIRE_FALSE(board.master->site.quiet);
    for (const auto& person : board.master->people)
        REQUIRE(person.body.on_wall == core::OnWall::full);
    REQUIRE(board.announcements->size() == 2);
    REQUIRE(board.announcements->front().state == PostState::parked);
    REQUIRE(board.announcements->back().state == PostState::atHub);
    REQUIRE(board.announcements->back().record->as<core::Announcement>()->title.in("nl").text == "Let op");
    rig.hub.faults.refuse.clear();
    for (const auto& parked : std::vector(board.parkedOps))
        REQUIRE(rig.kiosk->retryParked(parked.op.id));
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().safetyDays->size() == 1);
}

TEST_CASE("nothing that had expired is shown with a clock at 1970", "[clock]") {
    Rig rig;
    rig.hub.put(core::Kind::announcement, rig.notice(2h, "kort"));
    rig.hub.put(core::Kind::announcement, rig.notice(48h, "lang"));
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->size() == 2);
    rig.kiosk.run(3h);
    REQUIRE(rig.kiosk.board().announcements->size() == 1);

    rig.hub.faults.isUnreachable = true;
    rig.kiosk.close();
    const auto now = rig.clock.now();
    rig.clock.setWall(core::Instant(1h));
    rig.kiosk.open();
    REQUIRE_FALSE(rig.kiosk.board().isClockCertain);
    REQUIRE(rig.kiosk.board().announcements->size() == 1);

    rig.hub.faults.isUnreachable = false;
    rig.hub.faults.clockSkew = now - rig.clock.now();
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().isClockCertain);
    const auto seen =
        rig.clock.now() + rig.kiosk.board().clockOffset - (rig.clock.now() + rig.hub.faults.clockSkew);
    REQUIRE(std::chrono::abs(seen) < 1100ms);
}

TEST_CASE("an announcement leaves the board when it expires, offline", "[clock]") {
    Rig rig;
    rig.hub.put(core::Kind::announcement, rig.notice(2h));
    rig.kiosk.sync();
    goOffline(rig);
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
    rig.kiosk.run(2h);
    REQUIRE(rig.kiosk.board().announcements->empty());
}

TEST_CASE("a hub whose clock lied once does not expire the board for ever", "[clock]") {
    Rig rig;
    rig.hub.put(core::Kind::announcement, rig.notice(48h));
    rig.kiosk.sync();
    rig.hub.faults.clockSkew = std::chrono::hours(24 * 3650);
    rig.kiosk.sync();
    REQUIRE(rig.kiosk.board().announcements->empty());
    rig.hub.faults.clockSkew = 0ms;
    rig.kiosk.run(10min);
    REQUIRE(rig.kiosk.board().announcements->size() == 1);
}

TEST_CASE("a hub test asks now and says what came of it", "[people]") {
    Rig rig;
    std::optional<terminal::HubAnswer> answer;
    const auto test = [&] {
        answer.reset();
        rig.kiosk->testHub([&](const auto& given) { answer = given; });
        rig.kiosk.run(11s);
        REQUIRE(answer.has_value());
    };
    test();
    CHECK(answer->status == 200);
    rig.hub.faults.status = 503;
    test();
    CHECK(answer->status == 503);
    rig.hub.faults.status = 0;
    rig.hub.faults.isUnreachable = true;
    test();
    CHECK(answer->status == 0);
    CHECK(answer->end == terminal::TransportEnd::unreachable);
}

TEST_CASE("people are listed by name, whatever marks its letters have", "[people]") {
    Rig rig;
    for (const char* name : {"Özgür Kaya", "Zoë Bakker", "Łukasz Nowak", "Çiğdem Arslan", "abel de Wit"}) {
        core::Person person;
        person.name = name;
        rig.hub.put(core::Kind::person, person);
    }
    rig.kiosk.sync();
    std::vector<std::string> names;
    for (const auto& entry : rig.kiosk.board().master->people) {
        if (entry.body.number.empty()) names.push_back(entry.body.name);
    }
    CHECK(names == std::vector<std::string>{"abel de Wit", "Çiğdem Arslan", "Łukasz Nowak", "Özgür Kaya",
                                            "Zoë Bakker"});
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/support/amsterdam.h"
#include "tests/support/board_handovers.h"
#include "tests/support/board_posts.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/handover/handover_list.h"
#include "ui/since/board_offer.h"
#include "ui/since/since_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

using Rig = FlowRig<ui::SincePresenter>;

ui::Moment momentAt(State state, core::Instant now) {
    return ui::momentOf(at(std::move(state), now), boardNow(), "en");
}
ui::Moment momentAt(State state, const char* now) {
    return momentAt(std::move(state), instant(now));
}
ui::Moment momentOf(State state) {
    return ui::momentOf(std::move(state), boardNow(), "en");
}

QString offered(const ui::Moment& moment) {
    const auto offer = ui::boardOffer(moment);
    return offer ? readable(offer->label) : QString();
}

// A notice for everyone, made at that moment and valid for ten days.
State boardWithNotice(core::Instant made) {
    State state = emptyBoard();
    auto body = announcement(core::Text("News"), {}, core::Priority::info, hours(0));
    body.valid_from = made;
    body.valid_until = made + hours(240);
    auto record = std::make_shared<core::Record>();
    record->id = testId("post", "news");
    record->kind = core::Kind::announcement;
    record->at = made;
    record->body = body;
    terminal::Post post;
    post.record = std::move(record);
    state->announcements = std::make_shared<const std::vector<terminal::Post>>(1, post);
    return state;
}

// From which minute to which the board offers what is new, of a notice made two hours before the shift.
std::pair<core::Instant, core::Instant> offeredFrom(core::Instant shiftStart) {
    const State state = boardWithNotice(shiftStart - hours(2));
    std::optional<core::Instant> first, last;
    for (core::Instant now = shiftStart - hours(1); now < shiftStart + hours(4); now += minutes(1)) {
        const bool isOffered = offered(momentAt(state, now)).endsWith("1 new");
        if (isOffered && !first) first = now;
        if (isOffered) last = now;
    }
    return {first.value_or(core::Instant()), last.value_or(core::Instant())};
}

} // namespace

TEST_CASE("what is new is offered from 15 minutes before the shift until two hours into it", "[since]") {
    const char* const starts[]{
        "2026-11-24T05:00:00Z", // winter
        "2026-07-01T04:00:00Z", // summer
        "2026-10-24T20:00:00Z", // the evening before summer time ends
        "2026-10-25T05:00:00Z", // the morning after
        "2026-03-28T21:00:00Z", // the evening before summer time begins
        "2026-03-29T04:00:00Z", // the morning after
    };
    for (const char* start : starts) {
        INFO(start);
        const auto [first, last] = offeredFrom(instant(start));
        CHECK(core::formatInstant(first) == core::formatInstant(instant(start) - minutes(15)));
        CHECK(core::formatInstant(last) == core::formatInstant(instant(start) + minutes(119)));
    }
}

TEST_CASE("an hour before the clock changes the offer stands as long by the clock on the wrist", "[since]") {
    // Shifts that begin at 02:30 and 03:30 on the nights in which 02:00 to 03:00 is skipped or comes twice.
    for (const auto& [startMinute, start] : {std::pair{210, "2026-03-29T01:30:00Z"}, // 03:30 summer time
                                             {210, "2026-10-25T02:30:00Z"},          // 03:30 winter time
                                             {90, "2026-10-24T23:30:00Z"},           // 01:30, before both
                                             {90, "2026-03-29T00:30:00Z"}}) {
        INFO(start);
        State state = boardWithNotice(instant(start) - minutes(90));
        auto master = std::make_shared<terminal::MasterData>(*state->master);
        master->site.shifts = {{"V", core::Text("Early"), startMinute, startMinute + 480}};
        master->shifts = core::ShiftCalendar(
            master->site.shifts,
            {{core::Ref(testId("crew", "A")), {"A", core::Text("A"), "V", day("2026-01-01")}}}, {},
            amsterdam());
        state->master = master;
        CHECK(offered(momentAt(state, instant(start) - minutes(16))) == "");
        CHECK(offered(momentAt(state, instant(start) - minutes(15))) == "Since Crew A was last here: 1 new");
        CHECK(offered(momentAt(state, instant(start) + minutes(119))) == "Since Crew A was last here: 1 new");
        CHECK(offered(momentAt(state, instant(start) + minutes(120))) == "");
    }
}

TEST_CASE("the offer names the crew that comes, also while the crew before it still works", "[since]") {
    CHECK(offered(momentAt(boardWithNotice(instant("2026-11-24T09:00:00Z")), "2026-11-24T12:50:00Z")) ==
          "Since Crew B was last here: 1 new");
    CHECK(offered(momentAt(boardWithNotice(instant("2026-11-24T09:00:00Z")), "2026-11-24T20:50:00Z")) ==
          "Since Crew A was last here: 1 new");
}

TEST_CASE("nothing new is no offer", "[since]") {
    CHECK_FALSE(ui::boardOffer(momentAt(emptyBoard(), "2026-11-24T13:20:00Z")));
    // Made while crew B was here, in the late shift of the day before.
    CHECK(offered(momentAt(boardWithNotice(instant("2026-11-23T18:00:00Z")), "2026-11-24T13:20:00Z")) == "");
}

TEST_CASE("the offer leads to the list and says that a handover is unread", "[since]") {
    const auto offer = ui::boardOffer(momentOf(shiftStartBoard()));
    REQUIRE(offer);
    CHECK(offer->screen == ui::ScreenName::since);
    CHECK(offer->sublabel == "Handover not read yet");
}

TEST_CASE("once the meeting is held the offer is gone for that crew, and back for the next", "[since]") {
    CHECK_FALSE(ui::boardOffer(momentOf(meetingHeldBoard())));
    const State next = boardWithNotice(instant("2026-11-24T19:00:00Z"));
    setMeetingHeld(*next, "2026-11-24", "L");
    CHECK(offered(momentAt(next, "2026-11-24T20:50:00Z")) == "Since Crew A was last here: 1 new");
}

TEST_CASE("a meeting that is held leaves the handover on offer until it is read", "[since]") {
    State state = shiftStartBoard();
    setMeetingHeld(*state, "2026-11-24", "L");
    const auto offer = ui::boardOffer(momentOf(state));
    REQUIRE(offer);
    CHECK(offer->screen == ui::ScreenName::handover);
    CHECK(offer->label == "Read the handover");
    CHECK(readable(offer->sublabel) == "Early shift · Crew C · Tue 24 Nov");
    setRead(*state, kEarlyHandover, "2026-11-24", "L");
    CHECK_FALSE(ui::boardOffer(momentOf(state)));
}

TEST_CASE("later in the shift an unread handover is still on offer", "[since]") {
    CHECK(offered(momentOf(handoverBoard())) == "Read the handover"); // 13:42, since 06:00
}

TEST_CASE("only the handover of the shift before is offered", "[since]") {
    State state = handoverBoard(); // of the night, and nothing of the early shift
    setMeetingHeld(*state, "2026-11-24", "L");
    CHECK(offered(momentAt(state, "2026-11-24T17:00:00Z")) == "");
}

TEST_CASE("after a free weekend the handover of Friday is offered, and on it nobody is asked", "[since]") {
    State state = emptyBoard();
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    master->shifts = core::ShiftCalendar(
        master->site.shifts,
        {{core::Ref(testId("crew", "A")), {"A", core::Text("A"), "VVVVV--", day("2026-11-16")}}}, {},
        amsterdam());
    state->master = master;
    auto record = std::make_shared<core::Record>(*handoverBoard()->handovers->front().record);
    record->at = instant("2026-11-20T12:50:00Z");
    auto& body = std::get<core::Handover>(record->body);
    body.shift_day = day("2026-11-20");
    body.shift = core::Ref::parse("V").value();
    terminal::Post friday;
    friday.record = record;
    state->handovers = std::make_shared<const std::vector<terminal::Post>>(1, friday);
    CHECK(offered(momentAt(state, "2026-11-20T16:00:00Z")) == ""); // the late shift is not manned
    CHECK(offered(momentAt(state, "2026-11-21T10:00:00Z")) == "");
    CHECK(offered(momentAt(state, "2026-11-23T04:44:00Z")) == "");
    CHECK(offered(momentAt(state, "2026-11-23T04:45:00Z")) == "Read the handover");
    CHECK(offered(momentAt(state, "2026-11-24T05:00:00Z")) == "");
}

TEST_CASE("while the clock is uncertain nothing is offered, and the list says why", "[since]") {
    CHECK_FALSE(ui::boardOffer(momentOf(uncertainClockBoard())));
    Rig rig(uncertainClockBoard());
    CHECK(rig.page().heading.contains("clock is uncertain"));
    CHECK(rig.page().primary.isEmpty());
}

TEST_CASE("a site without crews is offered the handover alone", "[since]") {
    const auto offer = ui::boardOffer(momentOf(noCrewsBoard()));
    REQUIRE(offer);
    CHECK(offer->screen == ui::ScreenName::handover);
    CHECK(Rig(noCrewsBoard()).page().heading.contains("no crews"));
}

TEST_CASE("a board that never read anything offers nothing and says what it lacks", "[since]") {
    CHECK_FALSE(ui::boardOffer(momentOf(neverConnected())));
    CHECK(Rig(neverConnected()).page().heading.contains("needs the hub once"));
}

TEST_CASE("the list counts each group, and only what is new can be opened", "[since]") {
    Rig rig(shiftStartBoard());
    const auto tiles = rig.page().choices;
    REQUIRE(tiles.size() == 5);
    CHECK(tiles[0].label == "Handover");
    CHECK(tiles[0].sublabel == "not read yet");
    CHECK(tiles[3].label == "Documents");
    CHECK(tiles[3].sublabel == "2 new");
    int counted = 0;
    for (const auto& group : ui::kNewsKinds) {
        const auto crew = ui::crewShiftAt(momentOf(shiftStartBoard()));
        counted += static_cast<int>(ui::newsFor(momentOf(shiftStartBoard()), *crew).of(group).size());
    }
    CHECK(readable(rig.page().heading) == QString("Since Crew B was last here: %1 new").arg(counted));
    CHECK(offered(momentOf(shiftStartBoard())) == readable(rig.page().heading));
    const ui::Page nothing = Rig(at(emptyBoard(), "2026-11-24T13:20:00Z")).page();
    CHECK(nothing.heading == "Nothing is new for Crew B.");
    CHECK_FALSE(nothing.hasChoices);
    State fewer = shiftStartBoard();
    fewer->documents = nullptr;
    CHECK_FALSE(Rig(fewer).page().choices[3].isEnabled);
}

TEST_CASE("items are read one after the other, and back leads to the groups", "[since]") {
    Rig rig(shiftStartBoard());
    REQUIRE(rig.tap("Notices"));
    const auto crew = ui::crewShiftAt(momentOf(shiftStartBoard()));
    const auto all = ui::newsFor(momentOf(shiftStartBoard()), *crew).of(ui::NewsKind::announcements).size();
    REQUIRE(all > 1);
    CHECK(readable(rig.page().title) == QString("Notices · 1 of %1").arg(all));
    CHECK(rig.page().buttons.empty());
    const auto first = rig.page().reading->name;
    for (std::size_t n = 1; n < all; ++n) {
        CHECK(rig.page().isPrimaryEnabled);
        rig.presenter.primary();
    }
    CHECK(readable(rig.page().title) == QString("Notices · %1 of %1").arg(all));
    CHECK_FALSE(rig.page().isPrimaryEnabled); // it stays: what stands beside it keeps its place
    for (std::size_t n = 1; n < all; ++n)
        rig.presenter.chooseButton(0);
    CHECK(rig.page().reading->name == first);
    rig.presenter.back();
    CHECK(rig.page().choices.size() == 5);
}

TEST_CASE("an item that is taken away does not change what is read after it", "[since]") {
    Rig rig(shiftStartBoard());
    REQUIRE(rig.tap("Notices"));
    rig.presenter.primary();
    const auto second = rig.page().reading->name;
    State fewer = shiftStartBoard();
    std::vector<terminal::Post> left(*fewer->announcements);
    std::erase_if(left, [&](const terminal::Post& post) {
        return !second.startsWith(QString::fromStdString(post.record->id.str()));
    });
    fewer->announcements = std::make_shared<const std::vector<terminal::Post>>(std::move(left));
    rig.show(fewer);
    CHECK(readable(rig.page().title) == "Notices · 1 of 1");
    CHECK(rig.page().reading->name == second);
    fewer->announcements = nullptr;
    rig.show(fewer);
    CHECK(rig.page().choices.size() == 5);
}

TEST_CASE("a new document opens in the reader, which leads back to the list", "[since]") {
    Rig rig(shiftStartBoard());
    REQUIRE(rig.tap("Documents"));
    REQUIRE(rig.page().choices.size() == 2);
    CHECK(rig.page().choices[0].label == "Sealer vergrendelen en labelen");
    rig.presenter.choose(1);
    CHECK(rig.navigator.opened == std::vector{ui::ScreenName::document});
    CHECK(rig.navigator.openedRecord == shiftStartBoard()->documents->at(1).record->id);

    rig.presenter.leave(false);
    rig.presenter.enter();
    rig.presenter.showPart(ui::kAsLeft);
    CHECK(rig.page().choices.size() == 2);
    CHECK(rig.page().shownChoice == 1);

    rig.presenter.leave(false); // by its own Back: nothing is kept for the next person
    rig.presenter.enter();
    rig.presenter.showPart(ui::kAsLeft);
    CHECK(rig.page().choices.size() == 5);
}

TEST_CASE("a document that is no longer new leads back to the groups", "[since]") {
    Rig rig(shiftStartBoard());
    REQUIRE(rig.tap("Documents"));
    rig.presenter.choose(0);
    rig.presenter.leave(false);
    State fewer = shiftStartBoard();
    fewer->documents = nullptr;
    rig.show(fewer);
    rig.presenter.enter();
    rig.presenter.showPart(ui::kAsLeft);
    CHECK(rig.page().choices.size() == 5);
}

TEST_CASE("the handover opens with its question, and its Back leads to the list", "[since]") {
    Rig rig(shiftStartBoard());
    REQUIRE(rig.tap("Handover"));
    CHECK(rig.navigator.opened == std::vector{ui::ScreenName::handover});
}

TEST_CASE("a quiet board tells a crew of no shoutouts", "[since]") {
    State quiet = shiftStartBoard();
    auto master = std::make_shared<terminal::MasterData>(*quiet->master);
    master->site.quiet = core::QuietBoard{boardNow(), ""};
    quiet->master = master;
    const auto crew = ui::crewShiftAt(momentOf(quiet));
    CHECK_FALSE(ui::newsFor(momentOf(shiftStartBoard()), *crew).of(ui::NewsKind::shoutouts).empty());
    CHECK(ui::newsFor(momentOf(quiet), *crew).of(ui::NewsKind::shoutouts).empty());
}

TEST_CASE("two crews in one shift are told what is new to either, once", "[since]") {
    State state = shiftStartBoard();
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    std::vector<core::ShiftCalendar::CrewRota> rotas;
    for (const char* crew : {"B", "E"}) // E was last here a week ago, B yesterday
        rotas.push_back({core::Ref(testId("crew", crew)),
                         {crew, core::Text(crew), *crew == 'B' ? "L" : "-------L", day("2026-11-17")}});
    master->shifts = core::ShiftCalendar(master->site.shifts, rotas, {}, amsterdam());
    state->master = master;
    const auto crew = ui::crewShiftAt(momentOf(state));
    REQUIRE(crew);
    REQUIRE(crew->crews.size() == 2);
    const auto both = ui::newsFor(momentOf(state), *crew);
    ui::CrewShift longer{crew->shift, {core::Ref(testId("crew", "E"))}};
    CHECK(both.count() == ui::newsFor(momentOf(state), longer).count());
    CHECK(offered(momentOf(state)).startsWith("Since Crew B, Crew E "));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>

#include "tests/support/board_handovers.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/flow/reading_pages.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/meeting/meeting_presenter.h"
#include "ui/touch/touch_button.h"

using namespace ploegbord;
using namespace ploegbord::test;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

using Rig = FlowRig<ui::MeetingPresenter>;

State leadOfLate() {
    return signedIn(shiftStartBoard(), "1201");
}

// Begun, and the session ended by it.
void begin(Rig& rig) {
    rig.presenter.primary();
    rig.show(shiftStartBoard());
}

core::Acknowledgement markIn(const terminal::Draft& draft) {
    return std::get<core::Acknowledgement>(draft.body);
}

// The kiosk's own window at the start of the late shift, touched as on the floor.
struct WindowAtShiftStart {
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeClock clock{boardNow()};
    ui::KioskWindow window{theme, intents, clock, {"en", false}};

    WindowAtShiftStart() {
        window.resize(ui::reference::kPanel15.pixels);
        window.show();
        window.setState(shiftStartBoard());
    }
    bool touch(const QString& label) {
        QApplication::processEvents();
        for (auto* one : window.findChildren<ui::TouchButton*>()) {
            if (!one->isVisible() || readable(one->label()) != label || !one->isEnabled()) continue;
            tap(*one);
            QApplication::processEvents();
            return true;
        }
        return false;
    }
    ui::TouchButton* offer() { return window.findChild<ui::TouchButton*>("offer"); }
    void pass(std::chrono::seconds time, const State& state) {
        clock.advance(time);
        window.setState(state);
    }
    void startMeeting() {
        window.setState(leadOfLate());
        window.open(ui::ScreenName::lead);
        REQUIRE(touch("Meeting"));
        REQUIRE(touch("Begin"));
        window.setState(shiftStartBoard());
    }
};

} // namespace

TEST_CASE("a meeting takes a lead to begin it", "[meeting]") {
    Rig nobody(shiftStartBoard());
    CHECK(nobody.page().heading.startsWith("Sign in first"));
    nobody.presenter.primary();
    CHECK(nobody.navigator.opened == std::vector{ui::ScreenName::signIn});
    Rig quality(signedIn(shiftStartBoard(), "2002"));
    CHECK(quality.page().heading.startsWith("Sign in first"));
    Rig lead(leadOfLate());
    CHECK(lead.page().heading == "Meeting of Crew B");
    lead.presenter.primary();
    CHECK(readable(lead.page().title).startsWith("1 of "));
}

TEST_CASE("beginning a meeting ends the lead's session and not the meeting", "[meeting]") {
    Rig rig(leadOfLate());
    CHECK(rig.presenter.idleLimit() == seconds(90));
    rig.presenter.primary();
    CHECK(rig.intents.signOuts == 1);
    rig.show(shiftStartBoard());
    CHECK(rig.navigator.homes == 0);
    CHECK(rig.presenter.idleLimit() == minutes(20));
    CHECK_FALSE(rig.page().state.contains("Mo"));
}

TEST_CASE("a session that ends before the meeting begins leads home", "[meeting]") {
    Rig rig(leadOfLate());
    rig.show(shiftStartBoard());
    CHECK(rig.navigator.homes == 1);
}

TEST_CASE("one item a screen, the handover by topic before all else, forth and back", "[meeting]") {
    Rig rig(leadOfLate());
    begin(rig);
    CHECK(readable(rig.page().heading) == "Handover · Early shift · Crew C · Tue 24 Nov");
    CHECK(rig.page().reading->isFromAfar);
    CHECK(rig.page().reading->blocks[0].title == "Safety");
    rig.presenter.primary();
    CHECK(readable(rig.page().title).startsWith("2 of "));
    CHECK(rig.page().reading->blocks[0].title == "Quality");
    CHECK(rig.page().reading->blocks.size() == 2);
    rig.presenter.back();
    CHECK(rig.page().reading->blocks[0].title == "Safety");
}

TEST_CASE("handovers before the newest stand at the end, each as a whole", "[meeting]") {
    const auto moment = ui::momentOf(shiftStartBoard(), boardNow(), "en");
    const auto items = ui::meetingItems(ui::newsFor(moment, *ui::crewShiftAt(moment)), moment);
    REQUIRE(items.size() > 5);
    CHECK(items.back().record == testId("post", kNightHandover));
    CHECK(items.back().blocks.size() == 5);
    CHECK(std::count_if(items.begin(), items.end(),
                        [](const auto& item) { return item.record == testId("post", kNightHandover); }) == 1);
}

TEST_CASE("a meeting ends with a question, and Discussed marks the line's record for the crew", "[meeting]") {
    Rig rig(leadOfLate());
    begin(rig);
    for (int n = 0; n < 100 && rig.page().heading != "All discussed?"; ++n)
        rig.presenter.primary();
    REQUIRE(rig.page().primary == "Discussed");
    CHECK(rig.intents.posted.empty());
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 2);
    CHECK(rig.intents.posted[0].record == testId("post", kEarlyHandover)); // it was gone through
    CHECK(rig.intents.posted[1].record == lineRef("L3").id());
    for (const auto& draft : rig.intents.posted) {
        CHECK(draft.type == core::OpType::acknowledge);
        CHECK(draft.signWith == terminal::SignWith::nobody);
        CHECK(core::formatDay(markIn(draft).shift_day) == "2026-11-24");
        CHECK(markIn(draft).shift.str() == "L");
    }
    CHECK(rig.page().heading == "Discussed by Crew B.");
    rig.presenter.advance(seconds(5));
    CHECK(rig.navigator.homes == 1);
}

TEST_CASE("a meeting that cannot be marked says so and stays where it is", "[meeting]") {
    Rig rig(leadOfLate());
    begin(rig);
    rig.presenter.chooseButton(0);
    rig.intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    rig.presenter.primary();
    CHECK(rig.page().error.contains("disk is full"));
    CHECK(rig.page().primary == "Discussed");
    rig.intents.failure.reset();
    rig.presenter.primary();
    CHECK(rig.intents.posted.back().record == lineRef("L3").id());
    CHECK(rig.page().heading == "Discussed by Crew B.");
}

TEST_CASE("a meeting can be ended without being marked", "[meeting]") {
    Rig rig(leadOfLate());
    begin(rig);
    rig.presenter.chooseButton(0); // to the end
    rig.presenter.chooseButton(0); // stop without it
    CHECK(rig.intents.posted.empty());
    CHECK(rig.navigator.homes == 1);
}

TEST_CASE("the meeting's time counts up in whole minutes", "[meeting]") {
    Rig rig(leadOfLate());
    begin(rig);
    int changes = 0;
    rig.presenter.onChanged([&] { ++changes; });
    CHECK(rig.page().state == "0 min");
    for (int n = 0; n < 4 * 150; ++n)
        rig.presenter.advance(std::chrono::milliseconds(250));
    CHECK(rig.page().state == "2 min");
    CHECK(changes == 2); // nothing moves while someone reads
}

TEST_CASE("what is taken back during a meeting goes, what comes stands at its end", "[meeting]") {
    Rig rig(leadOfLate());
    begin(rig);
    rig.presenter.primary();
    State state = shiftStartBoard();
    state->documents = nullptr;
    auto more = std::make_shared<std::vector<terminal::Post>>(*state->recognitions);
    auto record = std::make_shared<core::Record>(*more->front().record);
    record->id = testId("post", "in the meeting");
    more->front().record = record;
    more->push_back(shiftStartBoard()->recognitions->front());
    state->recognitions = more;
    const QString before = rig.page().title;
    rig.show(state);
    CHECK(rig.page().reading->blocks[0].title == "Quality"); // still the same page
    CHECK(readable(rig.page().title) !=
          readable(before)); // two documents fewer, one shoutout more: "2 of n - 1"
}

TEST_CASE("during a meeting the crew stays the one it began with", "[meeting]") {
    Rig rig(signedIn(at(shiftStartBoard(), "2026-11-24T12:50:00Z"), "1201"));
    CHECK(rig.page().heading == "Meeting of Crew B"); // ten minutes before its shift
    rig.presenter.primary();
    rig.show(at(shiftStartBoard(), "2026-11-24T13:05:00Z"));
    rig.presenter.chooseButton(0);
    rig.presenter.primary();
    CHECK(markIn(rig.intents.posted.back()).shift.str() == "L");
}

TEST_CASE("before midnight a meeting of the coming day is held and cannot be marked yet", "[meeting]") {
    State state = signedIn(shiftStartBoard(), "1201");
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    master->site.shifts = {{"N", core::Text("Night"), 0, 480}};
    master->shifts = core::ShiftCalendar(
        master->site.shifts,
        {{core::Ref(testId("crew", "B")), {"B", core::Text("B"), "N", core::parseDay("2026-01-01").value()}}},
        {}, master->shifts.zone());
    state->master = master;
    Rig rig(at(state, "2026-11-24T22:50:00Z"));
    rig.presenter.primary();
    rig.presenter.chooseButton(0);
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    rig.presenter.primary();
    CHECK(rig.intents.posted.empty());
    rig.show(at(state, "2026-11-24T23:00:00Z"));
    CHECK(rig.page().isPrimaryEnabled);
}

TEST_CASE("a meeting with nothing new goes straight to its end", "[meeting]") {
    Rig rig(signedIn(at(emptyBoard(), "2026-11-24T13:20:00Z"), "1201"));
    CHECK(rig.page().words.startsWith("Nothing is new"));
    rig.presenter.primary();
    CHECK(rig.page().primary == "Discussed");
}

TEST_CASE("while the clock is uncertain no meeting begins", "[meeting]") {
    Rig rig(signedIn(uncertainClockBoard(), "1201"));
    CHECK(rig.page().heading.contains("uncertain"));
    CHECK(rig.page().primary.isEmpty());
}

TEST_CASE_METHOD(WindowAtShiftStart,
                 "the board's offer leads to the list, and is gone once the meeting is held", "[meeting]") {
    REQUIRE(offer()->isVisible());
    tap(*offer());
    CHECK(window.current() == ui::ScreenName::since);
    window.home();
    window.setState(meetingHeldBoard());
    CHECK_FALSE(offer()->isVisible());
}

TEST_CASE_METHOD(WindowAtShiftStart, "the offer comes and goes with the minute, without a new state",
                 "[meeting]") {
    State state = shiftStartBoard();
    setRead(*state, kEarlyHandover, "2026-11-24", "L");
    window.setState(at(state, "2026-11-24T14:59:00Z"));
    CHECK(offer()->isVisible());
    pass(seconds(60), state); // 16:00, two hours into the shift
    CHECK_FALSE(offer()->isVisible());
}

TEST_CASE_METHOD(WindowAtShiftStart,
                 "a meeting stands for 20 minutes without a touch and asks nobody to stay", "[meeting]") {
    startMeeting();
    CHECK(intents.signOuts == 1);
    pass(minutes(19), shiftStartBoard());
    CHECK(window.current() == ui::ScreenName::meeting);
    CHECK(intents.signOuts == 1);
    pass(minutes(1) + seconds(1), shiftStartBoard());
    CHECK(window.current() == ui::ScreenName::board);
}

TEST_CASE_METHOD(WindowAtShiftStart, "a badge held to the reader does not end a meeting", "[meeting]") {
    startMeeting();
    CHECK(window.screen(ui::ScreenName::meeting).badgeRead("04A8BA5C"));
    CHECK(window.current() == ui::ScreenName::meeting);
}

TEST_CASE_METHOD(WindowAtShiftStart, "after a meeting nobody's rights are left on the glass", "[meeting]") {
    startMeeting();
    REQUIRE(touch("To the end"));
    REQUIRE(touch("Discussed"));
    for (const auto& draft : intents.posted)
        CHECK(draft.signWith == terminal::SignWith::nobody);
    REQUIRE(touch("To the board"));
    REQUIRE(touch("Sign in"));
    CHECK(window.current() == ui::ScreenName::signIn);
}

TEST_CASE_METHOD(WindowAtShiftStart, "an item of a meeting is read from three metres", "[meeting]") {
    startMeeting();
    auto* reading = window.screen(ui::ScreenName::meeting).findChild<ui::ReadingPages*>();
    CHECK(reading->cap() >= theme.panel.pxExact(ui::Millimetres(8)) - 0.001);
    CHECK(reading->pageCount() == 1);
}

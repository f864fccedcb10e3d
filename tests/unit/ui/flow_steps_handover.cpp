// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_handovers.h"
#include "tests/unit/ui/flow_step_tables.h"
#include "ui/handover/handover_presenter.h"

namespace ploegbord::test {

using ui::FlowPresenter;
using ui::ScreenName;

namespace {

State leadAtWork() {
    return signedIn(handoverBoard());
}
State leadJustAfter() {
    return signedIn(shiftStartBoard());
}
State leadOfNoShift() {
    State state = signedIn(shiftStartBoard());
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    master->shifts = core::ShiftCalendar({}, {}, {}, master->shifts.zone());
    state->master = std::move(master);
    return state;
}
State noShift() {
    State state = leadOfNoShift();
    state->session.reset();
    return state;
}
State leadOfMeeting() {
    return signedIn(shiftStartBoard(), "1201");
}
State leadOfWordyMeeting() {
    return signedIn(wordyHandoverBoard(), "1201");
}
State leadOfHeldMeeting() {
    return signedIn(meetingHeldBoard(), "1201");
}

const char* const kLongNote =
    "De palletiseerder stopt na elke zevende laag; een tik op reset helpt. Onderhoud komt om 15:30 en heeft "
    "dan twintig minuten nodig, plan daar de pauze in. Rij tot die tijd op 80 procent.";

Go back() {
    return [](FlowPresenter& flow, FakeIntents&) { flow.back(); };
}
Go note(int topic, int phrase) {
    return inOrder({choose(topic), choose(phrase), primary()});
}

} // namespace

FlowSteps handOverSteps() {
    const Go some = inOrder({note(0, 1), note(2, 2), note(3, 2), choose(2), choose(0), writing(kLongNote)});
    const Go notes = inOrder({some, primary(), chooseButton(0)});
    return {
        {"hand-over-1-topics", ScreenName::handoverPost, leadAtWork, 0, stay},
        {"hand-over-2-phrases", ScreenName::handoverPost, leadAtWork, 0, choose(2)},
        {"hand-over-3-people", ScreenName::handoverPost, leadAtWork, 0, choose(3)},
        {"hand-over-4-write", ScreenName::handoverPost, leadAtWork, 0, inOrder({choose(3), choose(5)})},
        {"hand-over-5-missing", ScreenName::handoverPost, leadAtWork, 0,
         inOrder({choose(0), choose(0), primary()})},
        {"hand-over-6-some", ScreenName::handoverPost, leadAtWork, 0, some},
        {"hand-over-7-preview", ScreenName::handoverPost, leadAtWork, 0, inOrder({some, primary()})},
        {"hand-over-8-notes", ScreenName::handoverPost, leadAtWork, 0, notes},
        {"hand-over-9-one", ScreenName::handoverPost, leadAtWork, 0, inOrder({notes, choose(3)})},
        {"hand-over-a-done", ScreenName::handoverPost, leadAtWork, 0, inOrder({some, primary(), primary()})},
        {"hand-over-b-after", ScreenName::handoverPost, leadJustAfter, 0, stay},
        {"hand-over-c-gap", ScreenName::handoverPost, leadOfNoShift, 0, stay},
        {"hand-over-d-nobody", ScreenName::handoverPost, handoverBoard, 0, stay},
    };
}

FlowSteps handoverSteps() {
    return {
        {"handover-1-new", ScreenName::handover, handoverBoard, 0, stay},
        {"handover-2-read", ScreenName::handover, meetingHeldBoard, 0, stay},
        {"handover-3-earlier", ScreenName::handover, shiftStartBoard, 0, chooseButton(0)},
        {"handover-4-wordy", ScreenName::handover, wordyHandoverBoard, 0, stay},
        {"handover-5-none", ScreenName::handover, emptyBoard, 0, stay},
        {"handover-6-clock", ScreenName::handover, uncertainClockBoard, 0, stay},
        {"handover-7-no-crews", ScreenName::handover, noCrewsBoard, 0, stay},
        {"handover-8-new-board", ScreenName::handover, neverConnected, 0, stay},
    };
}

FlowSteps sinceSteps() {
    return {
        {"since-1-groups", ScreenName::since, shiftStartBoard, 0, stay},
        {"since-2-held", ScreenName::since, meetingHeldBoard, 0, stay},
        {"since-3-hazard", ScreenName::since, shiftStartBoard, 0, choose(1)},
        {"since-4-announcement", ScreenName::since, shiftStartBoard, 0, choose(2)},
        {"since-5-document", ScreenName::since, shiftStartBoard, 0, choose(3)},
        {"since-6-shoutout", ScreenName::since, shiftStartBoard, 0, choose(4)},
        {"since-7-nothing", ScreenName::since, emptyBoard, 0, stay},
        {"since-8-clock", ScreenName::since, uncertainClockBoard, 0, stay},
        {"since-9-no-crews", ScreenName::since, noCrewsBoard, 0, stay},
        {"since-a-no-shift", ScreenName::since, noShift, 0, stay},
        {"since-b-new-board", ScreenName::since, neverConnected, 0, stay},
    };
}

FlowSteps meetingSteps() {
    const Go next = primary(), begun = primary();
    return {
        {"meeting-1-overview", ScreenName::meeting, leadOfMeeting, 0, stay},
        {"meeting-2-first", ScreenName::meeting, leadOfMeeting, 0, begun},
        {"meeting-3-second", ScreenName::meeting, leadOfMeeting, 0, inOrder({begun, next})},
        {"meeting-4-hazard", ScreenName::meeting, leadOfMeeting, 0, inOrder({begun, next, next, next, next})},
        {"meeting-b-earlier", ScreenName::meeting, leadOfMeeting, 0,
         inOrder({begun, chooseButton(0), back()})},
        {"meeting-5-wordy", ScreenName::meeting, leadOfWordyMeeting, 0, begun},
        {"meeting-6-close", ScreenName::meeting, leadOfMeeting, 0, inOrder({begun, chooseButton(0)})},
        {"meeting-7-done", ScreenName::meeting, leadOfMeeting, 0,
         inOrder({begun, chooseButton(0), primary()})},
        {"meeting-8-held", ScreenName::meeting, leadOfHeldMeeting, 0, stay},
        {"meeting-9-nobody", ScreenName::meeting, shiftStartBoard, 0, stay},
        {"meeting-a-no-shift", ScreenName::meeting, leadOfNoShift, 0, stay},
    };
}

} // namespace ploegbord::test

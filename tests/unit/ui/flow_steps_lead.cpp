// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_step_tables.h"
#include "ui/lead/parts.h"

namespace ploegbord::test {

using ui::FlowPresenter;
using ui::ScreenName;

namespace {

State offlineLead() {
    State state = signedIn(offlineBoard());
    state->session->isOffline = true;
    return state;
}
State quietLead() {
    return signedIn(quietBoardState());
}
State safety() {
    return signedIn(fullBoard(), "2001");
}
State crowdedLead() {
    return signedIn(crowdedBoard());
}

// The lead's menu; tiles as a lead has them.
void quiet(FlowPresenter& flow, FakeIntents&) {
    flow.choose(5);
}
void quietDone(FlowPresenter& flow, FakeIntents&) {
    flow.choose(5);
    write(flow, "Ernstig ongeval op lijn 2");
}
void hide(FlowPresenter& flow, FakeIntents&) {
    flow.choose(6);
}
void hideShoutout(FlowPresenter& flow, FakeIntents&) {
    flow.choose(6);
    flow.chooseTab(1);
}
void hideAsk(FlowPresenter& flow, FakeIntents&) {
    flow.choose(6);
    flow.choose(0);
}
void hideDone(FlowPresenter& flow, FakeIntents&) {
    flow.choose(6);
    flow.choose(0);
    flow.primary();
}

// Safety events: class, day, shift, line.
void day(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
}
void shift(FlowPresenter& flow, FakeIntents& intents) {
    day(flow, intents);
    flow.choose(1);
}
void line(FlowPresenter& flow, FakeIntents& intents) {
    shift(flow, intents);
    flow.choose(1);
}
void eventCheck(FlowPresenter& flow, FakeIntents& intents) {
    line(flow, intents);
    flow.choose(2);
}
void eventWords(FlowPresenter& flow, FakeIntents& intents) {
    eventCheck(flow, intents);
    flow.chooseButton(0);
}
void recorded(FlowPresenter& flow, FakeIntents& intents) {
    eventCheck(flow, intents);
    flow.primary();
}
void confirmAsk(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
}
void confirmed(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
    flow.primary();
}
void correct(FlowPresenter& flow, FakeIntents&) {
    flow.chooseTab(2);
}
void reclass(FlowPresenter& flow, FakeIntents&) {
    flow.chooseTab(2);
    flow.choose(0);
}

void closed(FlowPresenter& flow, FakeIntents&) {
    flow.choose(1);
}

} // namespace

FlowSteps leadSteps() {
    return {
        {"lead-1-menu", ScreenName::lead, offlineLead, 0, stay},
        {"lead-2-safety", ScreenName::lead, safety, 0, stay},
        {"lead-3-quiet", ScreenName::lead, lead, 0, quiet},
        {"lead-4-quiet-done", ScreenName::lead, lead, 0, quietDone},
        {"lead-5-is-quiet", ScreenName::lead, quietLead, 0, stay},
        {"lead-6-hide", ScreenName::lead, lead, 0, hide},
        {"lead-7-hide-shoutout", ScreenName::lead, lead, 0, hideShoutout},
        {"lead-8-hide-ask", ScreenName::lead, lead, 0, hideAsk},
        {"lead-9-hide-done", ScreenName::lead, lead, 0, hideDone},
        {"lead-a-nobody", ScreenName::lead, fullBoard, 0, stay},
    };
}

FlowSteps safetyEventSteps() {
    return {
        {"event-1-what", ScreenName::safetyEvent, lead, ui::kRecordPart, stay},
        {"event-2-day", ScreenName::safetyEvent, lead, ui::kRecordPart, day},
        {"event-3-shift", ScreenName::safetyEvent, lead, ui::kRecordPart, shift},
        {"event-4-line", ScreenName::safetyEvent, lead, ui::kRecordPart, line},
        {"event-5-check", ScreenName::safetyEvent, lead, ui::kRecordPart, eventCheck},
        {"event-6-words", ScreenName::safetyEvent, lead, ui::kRecordPart, eventWords},
        {"event-7-done", ScreenName::safetyEvent, lead, ui::kRecordPart, recorded},
        {"event-8-confirm", ScreenName::safetyEvent, lead, ui::kConfirmPart, stay},
        {"event-9-ask", ScreenName::safetyEvent, lead, ui::kConfirmPart, confirmAsk},
        {"event-a-confirmed", ScreenName::safetyEvent, lead, ui::kConfirmPart, confirmed},
        {"event-b-correct", ScreenName::safetyEvent, lead, ui::kRecordPart, correct},
        {"event-c-reclass", ScreenName::safetyEvent, lead, ui::kRecordPart, reclass},
        {"event-d-crowd", ScreenName::safetyEvent, crowdedLead, ui::kRecordPart, correct},
        {"event-e-nobody", ScreenName::safetyEvent, fullBoard, ui::kRecordPart, stay},
    };
}

FlowSteps closeShiftSteps() {
    return {
        {"close-1-open", ScreenName::closeShift, lead, 0, stay},
        {"close-2-closed", ScreenName::closeShift, lead, 0, closed},
        {"close-3-nobody", ScreenName::closeShift, fullBoard, 0, stay},
    };
}

} // namespace ploegbord::test

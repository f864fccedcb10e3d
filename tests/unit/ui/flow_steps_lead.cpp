// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_step_tables.h"
#include "ui/lead/parts.h"

namespace ploegbord::test {

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

} // namespace

// Tiles as a lead has them.
FlowSteps leadSteps() {
    return {
        {"lead-1-menu", ScreenName::lead, offlineLead, 0, stay},
        {"lead-2-safety", ScreenName::lead, safety, 0, stay},
        {"lead-3-quiet", ScreenName::lead, lead, 0, choose(9)},
        {"lead-4-quiet-done", ScreenName::lead, lead, 0,
         inOrder({choose(9), writing("Ernstig ongeval op lijn 2")})},
        {"lead-5-is-quiet", ScreenName::lead, quietLead, 0, stay},
        {"lead-6-hide", ScreenName::lead, lead, 0, choose(10)},
        {"lead-7-hide-shoutout", ScreenName::lead, lead, 0, inOrder({choose(10), chooseTab(1)})},
        {"lead-8-hide-ask", ScreenName::lead, lead, 0, inOrder({choose(10), choose(0)})},
        {"lead-9-hide-done", ScreenName::lead, lead, 0, inOrder({choose(10), choose(0), primary()})},
        {"lead-a-nobody", ScreenName::lead, fullBoard, 0, stay},
    };
}

FlowSteps safetyEventSteps() {
    const Go day = choose(0), shift = inOrder({day, choose(1)}), line = inOrder({shift, choose(1)}),
             check = inOrder({line, choose(2)});
    return {
        {"event-1-what", ScreenName::safetyEvent, lead, ui::kRecordPart, stay},
        {"event-2-day", ScreenName::safetyEvent, lead, ui::kRecordPart, day},
        {"event-3-shift", ScreenName::safetyEvent, lead, ui::kRecordPart, shift},
        {"event-4-line", ScreenName::safetyEvent, lead, ui::kRecordPart, line},
        {"event-5-check", ScreenName::safetyEvent, lead, ui::kRecordPart, check},
        {"event-6-words", ScreenName::safetyEvent, lead, ui::kRecordPart, inOrder({check, chooseButton(0)})},
        {"event-7-done", ScreenName::safetyEvent, lead, ui::kRecordPart, inOrder({check, primary()})},
        {"event-8-confirm", ScreenName::safetyEvent, lead, ui::kConfirmPart, stay},
        {"event-9-ask", ScreenName::safetyEvent, lead, ui::kConfirmPart, choose(0)},
        {"event-a-confirmed", ScreenName::safetyEvent, lead, ui::kConfirmPart,
         inOrder({choose(0), primary()})},
        {"event-b-correct", ScreenName::safetyEvent, lead, ui::kRecordPart, chooseTab(2)},
        {"event-c-reclass", ScreenName::safetyEvent, lead, ui::kRecordPart,
         inOrder({chooseTab(2), choose(0)})},
        {"event-d-crowd", ScreenName::safetyEvent, crowdedLead, ui::kRecordPart, chooseTab(2)},
        {"event-e-nobody", ScreenName::safetyEvent, fullBoard, ui::kRecordPart, stay},
    };
}

FlowSteps closeShiftSteps() {
    return {
        {"close-1-open", ScreenName::closeShift, lead, 0, stay},
        {"close-2-closed", ScreenName::closeShift, lead, 0, choose(1)},
        {"close-3-nobody", ScreenName::closeShift, fullBoard, 0, stay},
    };
}

} // namespace ploegbord::test

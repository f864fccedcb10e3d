// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_step_tables.h"
#include "ui/lead/parts.h"

namespace ploegbord::test {

using ui::FlowPresenter;
using ui::ScreenName;

namespace {

// Announcement.
void headline(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
}
void noHeadline(FlowPresenter& flow, FakeIntents&) {
    flow.primary();
}
void text(FlowPresenter& flow, FakeIntents&) {
    write(flow, "Nieuwe vergrendeling op de sealer");
}
void audience(FlowPresenter& flow, FakeIntents& intents) {
    text(flow, intents);
    write(flow, "De kap gaat pas open als de messen stilstaan. Druk niet op de kap.");
}
void audienceCrews(FlowPresenter& flow, FakeIntents& intents) {
    audience(flow, intents);
    flow.chooseTab(1);
}
void until(FlowPresenter& flow, FakeIntents& intents) {
    audience(flow, intents);
    flow.primary();
}
void steppers(FlowPresenter& flow, FakeIntents& intents) {
    until(flow, intents);
    flow.choose(5);
}
void priority(FlowPresenter& flow, FakeIntents& intents) {
    until(flow, intents);
    flow.primary();
}
void urgent(FlowPresenter& flow, FakeIntents& intents) {
    priority(flow, intents);
    flow.choose(2);
}
void check(FlowPresenter& flow, FakeIntents& intents) {
    urgent(flow, intents);
    flow.primary();
}
void announced(FlowPresenter& flow, FakeIntents& intents) {
    check(flow, intents);
    flow.primary();
}

void goalFilled(FlowPresenter& flow, FakeIntents&) {
    flow.typed("11500");
    flow.choose(1);
}
void goalCheck(FlowPresenter& flow, FakeIntents& intents) {
    goalFilled(flow, intents);
    for (int n = 0; n < 3; ++n)
        flow.primary();
}
void goals(FlowPresenter& flow, FakeIntents&) {
    flow.chooseButton(0);
}
void result(FlowPresenter& flow, FakeIntents&) {
    flow.chooseButton(0);
    flow.choose(0);
}

} // namespace

FlowSteps announceSteps() {
    return {
        {"announce-1-headline", ScreenName::announce, lead, ui::kAnnouncePart, headline},
        {"announce-2-none", ScreenName::announce, lead, ui::kAnnouncePart, noHeadline},
        {"announce-3-text", ScreenName::announce, lead, ui::kAnnouncePart, text},
        {"announce-4-audience", ScreenName::announce, lead, ui::kAnnouncePart, audience},
        {"announce-5-crews", ScreenName::announce, lead, ui::kAnnouncePart, audienceCrews},
        {"announce-6-until", ScreenName::announce, lead, ui::kAnnouncePart, until},
        {"announce-7-steppers", ScreenName::announce, lead, ui::kAnnouncePart, steppers},
        {"announce-8-priority", ScreenName::announce, lead, ui::kAnnouncePart, priority},
        {"announce-9-urgent", ScreenName::announce, lead, ui::kAnnouncePart, urgent},
        {"announce-a-check", ScreenName::announce, lead, ui::kAnnouncePart, check},
        {"announce-b-done", ScreenName::announce, lead, ui::kAnnouncePart, announced},
        {"announce-c-nobody", ScreenName::announce, fullBoard, ui::kAnnouncePart, stay},
    };
}

FlowSteps goalSteps() {
    return {
        {"goal-1-empty", ScreenName::announce, lead, ui::kGoalPart, stay},
        {"goal-2-filled", ScreenName::announce, lead, ui::kGoalPart, goalFilled},
        {"goal-3-check", ScreenName::announce, lead, ui::kGoalPart, goalCheck},
        {"goal-4-which", ScreenName::announce, lead, ui::kGoalPart, goals},
        {"goal-5-result", ScreenName::announce, lead, ui::kGoalPart, result},
    };
}

} // namespace ploegbord::test

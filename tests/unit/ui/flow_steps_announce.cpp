// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_step_tables.h"
#include "ui/lead/parts.h"

namespace ploegbord::test {

using ui::FlowPresenter;
using ui::ScreenName;

namespace {

State leadOfMany() {
    return withEveryLanguage(lead());
}
void headline(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
}
void goalFilled(FlowPresenter& flow, FakeIntents&) {
    flow.typed("11500");
    flow.choose(1);
}

FlowStep announceStep(const char* name, Go go) {
    return {name, ScreenName::announce, lead, ui::kAnnouncePart, std::move(go)};
}
FlowStep goalStep(const char* name, Go go) {
    return {name, ScreenName::announce, lead, ui::kGoalPart, std::move(go)};
}

} // namespace

FlowSteps announceSteps() {
    const Go text = writing("Nieuwe vergrendeling op de sealer");
    const Go audience =
        inOrder({text, writing("De kap gaat pas open als de messen stilstaan. Druk niet op de kap.")});
    const Go until = inOrder({audience, primary()});
    const Go priority = inOrder({until, primary()});
    const Go urgent = inOrder({priority, choose(2)});
    const Go check = inOrder({urgent, primary()});
    return {
        announceStep("announce-1-headline", headline),
        announceStep("announce-2-none", primary()),
        announceStep("announce-3-text", text),
        announceStep("announce-4-audience", audience),
        announceStep("announce-5-crews", inOrder({audience, chooseTab(1)})),
        announceStep("announce-6-until", until),
        announceStep("announce-7-steppers", inOrder({until, choose(5)})),
        announceStep("announce-8-priority", priority),
        announceStep("announce-9-urgent", urgent),
        announceStep("announce-a-check", check),
        announceStep("announce-b-done", inOrder({check, primary()})),
        {"announce-d-languages", ScreenName::announce, leadOfMany, ui::kAnnouncePart, headline},
        {"announce-c-nobody", ScreenName::announce, fullBoard, ui::kAnnouncePart, stay},
    };
}

FlowSteps goalSteps() {
    return {
        goalStep("goal-1-empty", stay),
        goalStep("goal-2-filled", goalFilled),
        goalStep("goal-3-check", inOrder({goalFilled, primary(), primary(), primary()})),
        goalStep("goal-4-which", chooseButton(0)),
        goalStep("goal-5-result", inOrder({chooseButton(0), choose(0)})),
    };
}

} // namespace ploegbord::test

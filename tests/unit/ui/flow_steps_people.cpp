// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_step_tables.h"

namespace ploegbord::test {

using ui::FlowPresenter;
using ui::ScreenName;

namespace {

void number(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
}
void numberMissing(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
    flow.typed(QString());
}
void overLimit(FlowPresenter& flow, FakeIntents&) {
    for (int n = 0; n < 20; ++n) {
        flow.enter();
        flow.prepareForPicture();
        flow.primary();
    }
    flow.enter();
    flow.prepareForPicture();
}
void posted(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
    flow.primary();
}
void undone(FlowPresenter& flow, FakeIntents& intents) {
    posted(flow, intents);
    flow.tapTimer();
}
void diskFull(FlowPresenter& flow, FakeIntents& intents) {
    intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    posted(flow, intents);
}

// Sign-in.
void badgePin(FlowPresenter& flow, FakeIntents&) {
    flow.badge("04A8BA5C");
}
void wrongPin(FlowPresenter& flow, FakeIntents& intents) {
    intents.signInAnswer = tl::unexpected(terminal::SignInFailure{terminal::SignInError::wrong});
    flow.choose(0);
    flow.pinEntered("111111");
}
void noGrant(FlowPresenter& flow, FakeIntents& intents) {
    intents.signInAnswer = tl::unexpected(terminal::SignInFailure{terminal::SignInError::offlineUnknown});
    flow.choose(0);
    flow.pinEntered("111111");
}

} // namespace

FlowSteps shoutoutSteps() {
    return {
        {"shoutout-1-who", ScreenName::shoutout, fullBoard, 0, stay},
        {"shoutout-2-what-for", ScreenName::shoutout, fullBoard, 0, choose(0)},
        {"shoutout-3-pick", ScreenName::shoutout, fullBoard, 0, inOrder({choose(0), choose(0)})},
        {"shoutout-4-number", ScreenName::shoutout, fullBoard, 0, number},
        {"shoutout-5-missing", ScreenName::shoutout, fullBoard, 0, numberMissing},
        {"shoutout-6-limit", ScreenName::shoutout, fullBoard, 0, overLimit},
        {"shoutout-7-lead", ScreenName::shoutout, lead, 0, number},
        {"shoutout-8-done", ScreenName::shoutout, fullBoard, 0, posted},
        {"shoutout-9-undone", ScreenName::shoutout, fullBoard, 0, undone},
        {"shoutout-a-disk", ScreenName::shoutout, fullBoard, 0, diskFull},
        {"shoutout-b-quiet", ScreenName::shoutout, quietBoardState, 0, stay},
        {"shoutout-c-nobody", ScreenName::shoutout, neverConnected, 0, stay},
        {"shoutout-d-crowd", ScreenName::shoutout, crowdedBoard, 0, stay},
    };
}

FlowSteps signInSteps() {
    return {
        {"sign-in-1-names", ScreenName::signIn, offlineBoard, 0, stay},
        {"sign-in-2-everyone", ScreenName::signIn, fullBoard, 0, chooseTab(1)},
        {"sign-in-3-letters", ScreenName::signIn, crowdedBoard, 0, chooseTab(1)},
        {"sign-in-4-pin", ScreenName::signIn, offlineBoard, 0, choose(0)},
        {"sign-in-5-badge", ScreenName::signIn, fullBoard, 0, badgePin},
        {"sign-in-6-wrong", ScreenName::signIn, fullBoard, 0, wrongPin},
        {"sign-in-7-unknown", ScreenName::signIn, offlineBoard, 0, noGrant},
    };
}

} // namespace ploegbord::test

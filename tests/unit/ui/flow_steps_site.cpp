// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_reports.h"
#include "tests/unit/ui/flow_step_tables.h"

namespace ploegbord::test {

using ui::FlowPresenter;
using ui::ScreenName;

namespace {

State refusedLead() {
    return signedIn(parkedBoard());
}

State nineLanguages() {
    return withEveryLanguage(fullBoard());
}

void itWrong(FlowPresenter& flow, FakeIntents&) {
    flow.pinEntered("111111");
}
void itOpen(FlowPresenter& flow, FakeIntents&) {
    flow.pinEntered("424242");
}
void itTested(FlowPresenter& flow, FakeIntents&) {
    flow.pinEntered("424242");
    flow.chooseButton(0);
}

} // namespace

FlowSteps outboxSteps() {
    return {
        {"outbox-1-waiting", ScreenName::outbox, offlineBoard, 0, stay},
        {"outbox-2-refused", ScreenName::outbox, parkedBoard, 0, stay},
        {"outbox-3-lead", ScreenName::outbox, refusedLead, 0, stay},
        {"outbox-4-why", ScreenName::outbox, refusedLead, 0, choose(1)},
        {"outbox-5-empty", ScreenName::outbox, fullBoard, 0, stay},
        {"outbox-6-crowd", ScreenName::outbox, crowdedBoard, 0, stay},
        {"outbox-7-anonymous", ScreenName::outbox, reportsOutbox, 0, stay},
    };
}

FlowSteps languageSteps() {
    return {{"language", ScreenName::language, nineLanguages, 0, stay}};
}

FlowSteps itSteps() {
    return {
        {"it-1-pin", ScreenName::it, offlineBoard, 0, stay},
        {"it-2-wrong", ScreenName::it, offlineBoard, 0, itWrong},
        {"it-3-open", ScreenName::it, offlineBoard, 0, itOpen},
        {"it-4-tested", ScreenName::it, offlineBoard, 0, itTested},
    };
}

} // namespace ploegbord::test

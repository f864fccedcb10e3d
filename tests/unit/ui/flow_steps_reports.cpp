// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>

#include "tests/support/board_media.h"
#include "tests/support/board_reports.h"
#include "tests/unit/ui/flow_step_tables.h"

namespace ploegbord::test {

using ui::FlowPresenter;
using ui::ScreenName;

namespace {

State leadWithPictures() {
    return signedIn(picturedReportsBoard());
}
State leadWithReports() {
    return signedIn(reportsBoard());
}
State qualityWithReports() {
    return signedIn(reportsBoard(), "2002");
}

State leadOfAnotherLine() {
    State state = leadWithReports();
    state->line = lineRef("L1");
    changeReport(state, kSignedIdea, [](core::Report& idea) {
        idea.copied_by = {lineRef("L4"), lineRef("L5")};
    });
    return state;
}

void printerFails(FlowPresenter& flow, FakeIntents& intents) {
    intents.hasPrinter = true;
    flow.prepareForPicture();
    flow.primary();
    flow.primary();
    intents.waitingSlip(false);
}
void diskFull(FlowPresenter& flow, FakeIntents& intents) {
    intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    flow.prepareForPicture();
    flow.primary();
}
void signedByBadge(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
    flow.badge("04A8BA5C");
}
void badgeTooEarly(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
    flow.badge("04A8BA5C");
}
void overLimit(FlowPresenter& flow, FakeIntents&) {
    for (int n = 0; n <= 20; ++n) {
        flow.enter();
        flow.prepareForPicture();
        flow.primary();
    }
    flow.enter();
    flow.prepareForPicture();
}

Go ready() {
    return [](FlowPresenter& flow, FakeIntents&) { flow.prepareForPicture(); };
}

Go seen() { // what comes later has come
    return [](FlowPresenter&, FakeIntents&) { QApplication::processEvents(); };
}
Go cameraOn() {
    return inOrder({ready(), choose(1), seen()});
}
Go oneMore() {
    return inOrder({choose(1), seen(), primary(), primary()});
}

Go followed() {
    return [](FlowPresenter& flow, FakeIntents&) {
        flow.primary();
        flow.wrote(QString::fromStdString(reportIn(reportsBoard(), kAnonymousReport).number));
        flow.primary();
        flow.wrote(QString::fromStdString(keyOfReport(kAnonymousReport)));
        flow.primary();
    };
}

} // namespace

FlowSteps reportSteps() {
    const Go kind = choose(0), fault = choose(2), place = inOrder({kind, choose(0)});
    const Go faultReady = inOrder({fault, choose(0), choose(2)});
    const Go wordsNeeded = inOrder({place, choose(8)});
    return {
        {"report-1-kind", ScreenName::report, reportsBoard, 0, stay},
        {"report-2-place", ScreenName::report, reportsBoard, 0, kind},
        {"report-3-other-line", ScreenName::report, reportsBoard, 0, inOrder({kind, chooseTab(4)})},
        {"report-4-what", ScreenName::report, reportsBoard, 0, place},
        {"report-5-fault", ScreenName::report, reportsBoard, 0, inOrder({fault, choose(0)})},
        {"report-6-unsafe", ScreenName::report, reportsBoard, 0, inOrder({choose(1), choose(0)})},
        {"report-7-words-needed", ScreenName::report, reportsBoard, 0, wordsNeeded},
        {"report-8-words-missing", ScreenName::report, reportsBoard, 0, inOrder({wordsNeeded, primary()})},
        {"report-9-check", ScreenName::report, reportsBoard, 0, ready()},
        {"report-a-words-added", ScreenName::report, reportsBoard, 0,
         inOrder({faultReady, choose(0),
                  writing("Elke derde rol heeft het etiket van de oude klant, en de lijm laat los.")})},
        {"report-b-supplier", ScreenName::report, reportsBoard, 0, inOrder({faultReady, choose(2)})},
        {"report-c-lead", ScreenName::report, leadWithReports, 0, faultReady},
        {"report-d-done", ScreenName::report, reportsBoard, 0, inOrder({ready(), primary()})},
        {"report-k-slip", ScreenName::report, reportsBoard, 0, printerFails},
        {"report-e-signed", ScreenName::report, reportsBoard, 0, signedByBadge},
        {"report-f-disk", ScreenName::report, reportsBoard, 0, diskFull},
        {"report-g-limit", ScreenName::report, reportsBoard, 0, overLimit},
        {"report-h-badge", ScreenName::report, reportsBoard, 0, badgeTooEarly},
        {"report-i-new", ScreenName::report, neverConnected, 0, stay},
        {"report-j-elsewhere", ScreenName::report, reportsBoard, 0,
         inOrder({choose(1), chooseTab(2), choose(1), choose(1)})},
        {"report-k-camera", ScreenName::report, reportsBoard, 0, inOrder({ready(), choose(1)})},
        {"report-l-camera-on", ScreenName::report, reportsBoard, 0, cameraOn()},
        {"report-m-taken", ScreenName::report, reportsBoard, 0, inOrder({cameraOn(), primary()})},
        {"report-n-used", ScreenName::report, reportsBoard, 0, inOrder({cameraOn(), primary(), primary()})},
        {"report-o-three", ScreenName::report, reportsBoard, 0,
         inOrder({cameraOn(), primary(), primary(), oneMore(), oneMore(), choose(1), seen()})},
    };
}

FlowSteps answersSteps() {
    const Go number = primary();
    const Go wrong = inOrder({number, writing("00000000"), writing("0000 0000 0000 0000")});
    return {
        {"answers-1-open", ScreenName::answers, reportsBoard, 0, stay},
        {"answers-2-done", ScreenName::answers, reportsBoard, 0, chooseTab(1)},
        {"answers-3-line", ScreenName::answers, reportsBoard, 0, chooseTab(2)},
        {"answers-4-empty", ScreenName::answers, emptyBoard, 0, stay},
        {"answers-5-many", ScreenName::answers, manyReportsBoard, 0, stay},
        {"answers-6-waiting", ScreenName::answers, reportsOutbox, 0, stay},
        {"answers-7-one", ScreenName::answers, reportsBoard, 0, choose(1)},
        {"answers-8-fault", ScreenName::answers, reportsBoard, 0, choose(2)},
        {"answers-9-declined", ScreenName::answers, reportsBoard, 0, inOrder({chooseTab(1), choose(3)})},
        {"answers-a-wordy", ScreenName::answers, wordyReportBoard, 0, choose(0)},
        {"answers-b-lead", ScreenName::answers, leadWithReports, 0, choose(1)},
        {"answers-c-function", ScreenName::answers, qualityWithReports, 0, stay},
        {"answers-d-reply", ScreenName::answers, leadWithReports, 0, inOrder({choose(1), chooseButton(0)})},
        {"answers-e-status", ScreenName::answers, leadWithReports, 0, inOrder({choose(1), chooseButton(1)})},
        {"answers-f-reason", ScreenName::answers, leadWithReports, 0,
         inOrder({choose(1), chooseButton(1), choose(3)})},
        {"answers-g-reason-missing", ScreenName::answers, leadWithReports, 0,
         inOrder({choose(1), chooseButton(1), choose(3), primary()})},
        {"answers-h-answered", ScreenName::answers, leadWithReports, 0,
         inOrder({choose(1), chooseButton(1), choose(2)})},
        {"answers-i-number", ScreenName::answers, reportsBoard, 0, number},
        {"answers-j-no-number", ScreenName::answers, reportsBoard, 0, inOrder({number, writing("ABC")})},
        {"answers-k-key", ScreenName::answers, reportsBoard, 0, inOrder({number, writing("00000000")})},
        {"answers-l-wrong", ScreenName::answers, reportsBoard, 0, wrong},
        {"answers-m-followed", ScreenName::answers, reportsBoard, 0, followed()},
        {"answers-n-more", ScreenName::answers, reportsBoard, 0, inOrder({followed(), chooseButton(0)})},
        {"answers-o-added", ScreenName::answers, reportsBoard, 0,
         inOrder({followed(), chooseButton(0), writing("De mat is weg.")})},
        {"answers-q-months", ScreenName::answers, reportsBoard, 0, inOrder({chooseTab(1), choose(0)})},
        {"answers-r-idea", ScreenName::answers, leadWithReports, 0, inOrder({chooseTab(1), choose(1)})},
        {"answers-s-take-over", ScreenName::answers, leadOfAnotherLine, 0,
         inOrder({chooseTab(1), choose(1), chooseButton(1)})},
        {"answers-p-new", ScreenName::answers, neverConnected, 0, stay},
        {"answers-q-pictured", ScreenName::answers, leadWithPictures, 0, choose(1)},
        {"answers-r-picture", ScreenName::answers, leadWithPictures, 0,
         inOrder({choose(1), chooseButton(2)})},
    };
}

} // namespace ploegbord::test

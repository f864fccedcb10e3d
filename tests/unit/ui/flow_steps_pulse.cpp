// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_pulses.h"
#include "tests/unit/ui/flow_step_tables.h"

namespace ploegbord::test {

using ui::ScreenName;

namespace {

State asker() {
    return signedIn(pulseResultBoard());
}
State askerOfOpenOne() {
    return signedIn(pulseBoard());
}
State quality() {
    return signedIn(pulseResultBoard(), "2002");
}

const char* const kOwnWords =
    "Staat de pallet met lege dozen aan het begin van de dienst klaar bij de dozenopzetter, of haal je hem?";

} // namespace

FlowSteps pulseSteps() {
    const Go results = chooseButton(0), first = inOrder({results, choose(0)});
    return {
        {"pulse-1-question", ScreenName::pulse, pulseBoard, 0, stay},
        {"pulse-2-own-words", ScreenName::pulse, ownPulseBoard, 0, stay},
        {"pulse-3-which-crew", ScreenName::pulse, twoCrewsPulseBoard, 0, choose(1)},
        {"pulse-4-done", ScreenName::pulse, pulseBoard, 0, choose(1)},
        {"pulse-5-results", ScreenName::pulse, pulseBoard, 0, results},
        {"pulse-6-crew", ScreenName::pulse, pulseBoard, 0, first},
        {"pulse-7-few", ScreenName::pulse, pulseBoard, 0, inOrder({first, chooseTab(3)})},
        {"pulse-8-own-result", ScreenName::pulse, ownPulseBoard, 0, first},
        {"pulse-9-between", ScreenName::pulse, ownPulseBoard, 0, inOrder({first, chooseTab(5)})},
        {"pulse-a-crowd", ScreenName::pulse, crowdedPulseBoard, 0, results},
        {"pulse-b-none", ScreenName::pulse, emptyBoard, 0, stay},
        {"pulse-c-new-board", ScreenName::pulse, neverConnected, 0, stay},
    };
}

FlowSteps pulseAskSteps() {
    const Go own = inOrder({primary(), writing(kOwnWords)});
    const Go check = inOrder({choose(0), primary(), choose(2)});
    return {
        {"ask-1-phrases", ScreenName::pulseAsk, asker, 0, stay},
        {"ask-2-work", ScreenName::pulseAsk, askerOfOpenOne, 0, chooseTab(1)},
        {"ask-3-write", ScreenName::pulseAsk, quality, 0, primary()},
        {"ask-4-missing", ScreenName::pulseAsk, asker, 0, inOrder({primary(), primary()})},
        {"ask-5-scale", ScreenName::pulseAsk, asker, 0, own},
        {"ask-6-audience", ScreenName::pulseAsk, asker, 0, choose(0)},
        {"ask-7-until", ScreenName::pulseAsk, asker, 0, inOrder({choose(0), primary()})},
        {"ask-8-check", ScreenName::pulseAsk, asker, 0, check},
        {"ask-9-own-check", ScreenName::pulseAsk, asker, 0, inOrder({own, choose(1), primary(), choose(1)})},
        {"ask-a-done", ScreenName::pulseAsk, asker, 0, inOrder({check, primary()})},
        {"ask-b-open", ScreenName::pulseAsk, askerOfOpenOne, 0, chooseButton(0)},
        {"ask-c-close", ScreenName::pulseAsk, askerOfOpenOne, 0, inOrder({chooseButton(0), choose(0)})},
        {"ask-d-closed", ScreenName::pulseAsk, askerOfOpenOne, 0,
         inOrder({chooseButton(0), choose(0), primary()})},
        {"ask-e-nobody", ScreenName::pulseAsk, pulseBoard, 0, stay},
    };
}

} // namespace ploegbord::test

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/ui/flow_steps.h"

namespace ploegbord::test {

// The steps of each flow.
using FlowSteps = std::vector<FlowStep>;
FlowSteps shoutoutSteps();
FlowSteps reportSteps();
FlowSteps answersSteps();
FlowSteps documentSteps();
FlowSteps pictureSteps();
FlowSteps signInSteps();
FlowSteps leadSteps();
FlowSteps announceSteps();
FlowSteps goalSteps();
FlowSteps safetyEventSteps();
FlowSteps closeShiftSteps();
FlowSteps handOverSteps();
FlowSteps handoverSteps();
FlowSteps sinceSteps();
FlowSteps meetingSteps();
FlowSteps pulseSteps();
FlowSteps pulseAskSteps();
FlowSteps outboxSteps();
FlowSteps itSteps();
FlowSteps languageSteps();

// What several of them are made of.
State lead();
State withEveryLanguage(State state); // the site offers all nine
void stay(ui::FlowPresenter& flow, FakeIntents& intents);
Go choose(int tile);
Go chooseTab(int tab);
Go chooseButton(int button);
Go primary();
Go writing(const char* text); // and on
Go inOrder(std::vector<Go> steps);

} // namespace ploegbord::test

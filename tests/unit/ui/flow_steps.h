// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "tests/support/board_states.h"
#include "tests/support/fake_intents.h"
#include "tests/support/fake_media.h"
#include "ui/flow/flow_screen.h"

namespace ploegbord::test {

// What a person does on the way to a page.
using Go = std::function<void(ui::FlowPresenter& flow, FakeIntents& intents)>;

// One page of one flow, and how a person gets there: the list that pictures and the walking test share.
struct FlowStep {
    const char* name;
    ui::ScreenName screen;
    State (*state)();
    int part; // see Navigator::openPart
    Go go;
    // Of a screen that is no flow; what it does to the state is seen afterwards.
    void (*prepare)(ui::Screen& screen, FakeIntents& intents, State& state) = nullptr;
};
const std::vector<FlowStep>& flowSteps();

// A flow at one of its steps on one panel, with everything around it fake.
class ShownStep {
  public:
    // `longNames`: the plant's names are long ones.
    ShownStep(const FlowStep& step, const ui::Theme& theme, QSize pixels, const std::string& language,
              bool longNames = false);
    ui::Screen& screen() { return *m_screen; }

  private:
    FakeIntents m_intents;
    FakeNavigator m_navigator;
    FakeMedia m_media;
    std::unique_ptr<ui::Screen> m_screen;
};

} // namespace ploegbord::test

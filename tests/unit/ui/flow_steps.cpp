// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_steps.h"

#include <QApplication>

#include "tests/unit/ui/flow_step_tables.h"
#include "ui/kiosk/screens.h"
#include "ui/language/languages.h"

namespace ploegbord::test {

namespace {

void giveLongNames(terminal::BoardState& state) {
    auto master = std::make_shared<terminal::MasterData>(*longNamesBoard()->master);
    master->site.quiet = state.master->site.quiet;
    state.master = std::move(master);
    if (state.session) state.session->name += " tot Westervelt";
}

} // namespace

State lead() {
    return signedIn(fullBoard());
}

State withEveryLanguage(State state) {
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    master->site.languages.clear();
    for (const ui::Language& one : ui::languages())
        master->site.languages.emplace_back(one.code);
    state->master = std::move(master);
    return state;
}

void stay(ui::FlowPresenter&, FakeIntents&) {}

Go choose(int tile) {
    return [=](ui::FlowPresenter& flow, FakeIntents&) { flow.choose(tile); };
}
Go chooseTab(int tab) {
    return [=](ui::FlowPresenter& flow, FakeIntents&) { flow.chooseTab(tab); };
}
Go chooseButton(int button) {
    return [=](ui::FlowPresenter& flow, FakeIntents&) { flow.chooseButton(button); };
}
Go primary() {
    return [](ui::FlowPresenter& flow, FakeIntents&) { flow.primary(); };
}
Go writing(const char* text) {
    return [=](ui::FlowPresenter& flow, FakeIntents&) {
        flow.wrote(QString::fromUtf8(text));
        flow.primary();
    };
}
Go inOrder(std::vector<Go> steps) {
    return [steps = std::move(steps)](ui::FlowPresenter& flow, FakeIntents& intents) {
        for (const Go& step : steps)
            step(flow, intents);
    };
}

const std::vector<FlowStep>& flowSteps() {
    static const std::vector<FlowStep> steps = [] {
        std::vector<FlowStep> all;
        for (const auto& table :
             {shoutoutSteps,   reportSteps,   answersSteps,  documentSteps, pictureSteps,
              signInSteps,     leadSteps,     announceSteps, goalSteps,     safetyEventSteps,
              closeShiftSteps, handOverSteps, handoverSteps, sinceSteps,    meetingSteps,
              pulseSteps,      pulseAskSteps, outboxSteps,   itSteps,       languageSteps}) {
            const FlowSteps flow = table();
            all.insert(all.end(), flow.begin(), flow.end());
        }
        return all;
    }();
    return steps;
}

ShownStep::ShownStep(const FlowStep& step, const ui::Theme& theme, QSize pixels, const std::string& language,
                     bool longNames) {
    State state = step.state();
    m_media.isCameraThere = true;
    m_media.backend.still = QImage(640, 480, QImage::Format_RGB32);
    m_media.backend.video.hasSound = true;
    m_media.backend.still.fill(QColor(0x30, 0x60, 0x50));
    if (longNames && state->master) giveLongNames(*state);
    m_screen.reset(ui::makeScreen(step.screen, {theme, m_intents, m_navigator, &m_media}, nullptr));
    m_screen->resize(pixels);
    static_cast<QWidget&>(*m_screen).show();
    m_screen->enter();
    const auto moment = ui::momentOf(state, boardNow(), language);
    m_screen->present(moment);
    m_screen->showPart(step.part);
    if (auto* flow = dynamic_cast<ui::FlowScreen*>(m_screen.get())) step.go(flow->presenter(), m_intents);
    if (step.prepare) step.prepare(*m_screen, m_intents, state);
    m_screen->present(moment);
    QApplication::processEvents();
}

} // namespace ploegbord::test

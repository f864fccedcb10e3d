// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/flow_steps.h"
#include "tests/unit/ui/flow_words.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using ui::reference::kPanel10;
using ui::reference::kPanel15;
using ui::reference::kPanel21;
using ui::reference::kPanelPortrait;
using Panels = std::vector<ui::reference::NamedPanel>;

const Panels kEvery{kPanel15, kPanel21, kPanel10, kPanelPortrait, ui::reference::kPanelSquare};

// Dutch, the plant's own language, the one with the longest words, and the one from right to left on every
// panel; each other look on the glass that is tightest for it and one more.
void walkEveryStep(const WithWords& words, const Panels& panels, ui::Shade shade = ui::Shade::day,
                   bool hasLongNames = false) {
    for (const auto& panel : panels) {
        const ui::Theme theme(panel.panel(), shade);
        for (const FlowStep& step : flowSteps()) {
            ShownStep shown(step, theme, panel.pixels, words.language(), hasLongNames);
            INFO(panel.name << " " << step.name);
            CHECK(joined(walk(shown.screen(), theme)) == "");
        }
    }
}

} // namespace

TEST_CASE("every step of every flow is fit for a gloved hand in Dutch", "[walk][dutch]") {
    walkEveryStep(WithWords("nl"), kEvery);
}

TEST_CASE("every step of every flow is fit for a gloved hand in English", "[walk][english]") {
    walkEveryStep(WithWords("en"), {kPanel10, kPanel15});
}

TEST_CASE("every step of every flow is fit for a gloved hand in German", "[walk][german]") {
    walkEveryStep(WithWords("de"), kEvery);
}

TEST_CASE("every step of every flow is fit for a gloved hand in Polish", "[walk][polish]") {
    walkEveryStep(WithWords("pl"), kEvery);
}

TEST_CASE("every step of every flow is fit for a gloved hand in Arabic", "[walk][arabic]") {
    walkEveryStep(WithWords("ar"), kEvery);
}

TEST_CASE("every step of every flow is fit for a gloved hand in Turkish", "[walk][turkish]") {
    walkEveryStep(WithWords("tr"), {kPanel10});
}

TEST_CASE("every step of every flow is fit for a gloved hand in Ukrainian", "[walk][ukrainian]") {
    walkEveryStep(WithWords("uk"), {kPanel10});
}

TEST_CASE("every step of every flow is fit for a gloved hand in Romanian", "[walk][romanian]") {
    walkEveryStep(WithWords("ro"), {kPanel10});
}

TEST_CASE("every step of every flow is fit for a gloved hand in French", "[walk][french]") {
    walkEveryStep(WithWords("fr"), {kPanel10});
}

TEST_CASE("every step of every flow is fit for a gloved hand with words 40 % longer", "[walk][longer]") {
    walkEveryStep(WithWords("en", Wording::longer), {kPanel10, kPanelPortrait});
}

TEST_CASE("every step of every flow is fit for a gloved hand from right to left", "[walk][mirrored]") {
    walkEveryStep(WithWords("nl", Wording::mirrored), {kPanel10, kPanelPortrait});
}

TEST_CASE("every step of every flow is fit for a gloved hand at night", "[walk][night]") {
    walkEveryStep(WithWords("nl"), {kPanel10, kPanel21}, ui::Shade::night);
}

TEST_CASE("every step of every flow is fit for a gloved hand with long names", "[walk][long-names]") {
    walkEveryStep(WithWords("nl"), {kPanel10, kPanel15}, ui::Shade::day, true);
}

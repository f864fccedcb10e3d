// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <string>

#include "tests/support/catch.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/board_glass.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

// One screen on every panel. Only a narrow board has a lane that is not shown.
void walkEverywhere(const BoardScene& scene, Words words) {
    for (const auto& panel : ui::reference::kPanels) {
        if (scene.isOtherLane && !panel.panel().isNarrow()) continue;
        BoardGlass glass(panel, scene, words);
        const auto found = walk(glass.screen(), glass.theme);
        INFO(scene.name << " on " << panel.name << " in " << nameOf(words) << ":\n" << joined(found));
        CHECK(found.empty());
    }
}

// States whose words come out of the program; the others differ by their content only.
bool isOfWords(const BoardScene& scene) {
    static const std::set<std::string> names{"board",         "board-wall",  "board-empty", "board-waiting",
                                             "board-worst",   "safety",      "board-start", "board-handover",
                                             "announcements", "recognition", "urgent"};
    return names.count(scene.name) > 0;
}

} // namespace

TEST_CASE("the board and its lanes keep the figures on every panel in every state", "[walk]") {
    for (const auto& scene : boardScenes())
        walkEverywhere(scene, Words::dutch);
}

TEST_CASE("the board keeps the figures in every other language", "[languages]") {
    const auto words = GENERATE(Words::english, Words::german, Words::polish, Words::turkish,
                                Words::ukrainian, Words::romanian, Words::french, Words::arabic);
    for (const auto& scene : boardScenes())
        if (isOfWords(scene)) walkEverywhere(scene, words);
}

TEST_CASE("the board keeps the figures with words 40 % longer", "[walk]") {
    for (const auto& scene : boardScenes())
        if (isOfWords(scene)) walkEverywhere(scene, Words::longer);
}

TEST_CASE("the board keeps the figures from right to left", "[walk]") {
    for (const auto& scene : boardScenes())
        walkEverywhere(scene, Words::mirrored);
}

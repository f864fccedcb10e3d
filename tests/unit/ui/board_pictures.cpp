// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0

// Pictures of the board and its lanes in every state for people to look at, and what a walk over each finds:
// board_pictures OUT_DIR [SCENE [PANEL [WORDS [day|night]]]]; "all" stands for any.
// WORDS: a language's code, longer or rtl.
#include <cstdio>

#include <QDir>

#include "tests/support/ui_app.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/board_glass.h"

namespace {

using namespace ploegbord;

struct Asked {
    QString folder;
    QStringList words; // scene, panel, words, shade
    bool has(int place, const QString& name) const {
        return words.size() <= place || words[place] == "all" || words[place] == name;
    }
};

void shoot(const Asked& asked, const ui::reference::NamedPanel& panel, const test::BoardScene& scene,
           test::Words words, ui::Shade shade) {
    const QString dark = shade == ui::Shade::night ? "night" : "day";
    if (!asked.has(0, scene.name) || !asked.has(1, panel.name) || !asked.has(2, test::nameOf(words)) ||
        !asked.has(3, dark))
        return;
    test::BoardGlass glass(panel, scene, words, shade);
    const QString name = QString("%1-%2-%3-%4").arg(scene.name, panel.name, test::nameOf(words), dark);
    glass.screen().grab().save(asked.folder + "/" + name + ".png");
    for (const auto& sentence : test::walk(glass.screen(), glass.theme))
        std::printf("%s: %s\n", qPrintable(name), sentence.c_str());
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const test::UiApp app;
    Asked asked{QString::fromLocal8Bit(argv[1]), {}};
    for (int i = 2; i < argc; ++i)
        asked.words << QString::fromLocal8Bit(argv[i]);
    QDir().mkpath(asked.folder);
    for (const auto& scene : test::boardScenes())
        for (const auto& panel : ui::reference::kPanels)
            for (const auto words : test::kAllWords)
                for (const auto shade : {ui::Shade::day, ui::Shade::night})
                    shoot(asked, panel, scene, words, shade);
    return 0;
}

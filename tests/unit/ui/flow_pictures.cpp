// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0

// Pictures of every step of every flow for people to look at, and what the walk says of them:
// flow_pictures OUT_DIR [panel [wording [step]]], each a part of a name, such as: 10in dutch shoutout.
// Wordings: a language's English name, longer mirrored night long-names.
#include <array>
#include <cstdio>
#include <cstring>

#include <QApplication>
#include <QDir>

#include "tests/support/ui_app.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/flow_steps.h"
#include "tests/unit/ui/flow_words.h"

namespace {

using namespace ploegbord;

struct Look {
    const char* name;
    const char* language;
    test::Wording wording = test::Wording::plain;
    ui::Shade shade = ui::Shade::day;
    bool hasLongNames = false;
};

constexpr std::array kLooks{Look{"dutch", "nl"},
                            Look{"english", "en"},
                            Look{"german", "de"},
                            Look{"polish", "pl"},
                            Look{"turkish", "tr"},
                            Look{"ukrainian", "uk"},
                            Look{"romanian", "ro"},
                            Look{"french", "fr"},
                            Look{"arabic", "ar"},
                            Look{"longer", "en", test::Wording::longer},
                            Look{"mirrored", "nl", test::Wording::mirrored},
                            Look{"night", "nl", test::Wording::plain, ui::Shade::night},
                            Look{"long-names", "nl", test::Wording::plain, ui::Shade::day, true}};

void shoot(const ui::reference::NamedPanel& panel, const Look& look, const test::FlowStep& step,
           const QString& folder) {
    const test::WithWords words(look.language, look.wording);
    const ui::Theme theme(panel.panel(), look.shade);
    test::ShownStep shown(step, theme, panel.pixels, words.language(), look.hasLongNames);
    const QString name = QString("%1-%2-%3").arg(panel.name, look.name, step.name);
    shown.screen().grab().save(folder + "/" + name + ".png");
    for (const auto& sentence : test::walk(shown.screen(), theme))
        std::printf("%s: %s\n", qPrintable(name), sentence.c_str());
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const test::UiApp app;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const auto isWanted = [&](int at, const char* name) { return at >= argc || std::strstr(name, argv[at]); };
    for (const auto& panel : ui::reference::kPanels)
        for (const Look& look : kLooks)
            for (const auto& step : test::flowSteps())
                if (isWanted(2, panel.name) && isWanted(3, look.name) && isWanted(4, step.name))
                    shoot(panel, look, step, folder);
    return 0;
}

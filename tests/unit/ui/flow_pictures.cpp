// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0

// Pictures of the flows on every reference panel for people to look at: flow_pictures OUT_DIR
#include <cstdio>

#include <QApplication>
#include <QDir>

#include "tests/support/board_states.h"
#include "tests/support/fake_intents.h"
#include "tests/support/ui_app.h"
#include "tests/support/ui_walk.h"
#include "ui/kiosk/screens.h"

namespace {

using namespace ploegbord;

struct Shot {
    const char* name;
    ui::ScreenName screen;
    test::State (*state)();
    int part;
};

test::State lead() {
    return test::signedIn(test::fullBoard());
}
test::State longLead() {
    return test::signedIn(test::longNamesBoard());
}
test::State refused() {
    return test::signedIn(test::parkedBoard());
}

constexpr Shot kShots[]{{"shoutout", ui::ScreenName::shoutout, test::fullBoard, 0},
                        {"shoutout-long", ui::ScreenName::shoutout, test::longNamesBoard, 0},
                        {"sign-in", ui::ScreenName::signIn, test::offlineBoard, 0},
                        {"lead", ui::ScreenName::lead, lead, 0},
                        {"lead-long", ui::ScreenName::lead, longLead, 0},
                        {"announce", ui::ScreenName::announce, lead, 0},
                        {"goal", ui::ScreenName::announce, lead, 1},
                        {"safety-event", ui::ScreenName::safetyEvent, lead, 0},
                        {"confirm", ui::ScreenName::safetyEvent, lead, 1},
                        {"close-shift", ui::ScreenName::closeShift, lead, 0},
                        {"outbox", ui::ScreenName::outbox, test::offlineBoard, 0},
                        {"outbox-refused", ui::ScreenName::outbox, refused, 0},
                        {"it", ui::ScreenName::it, test::offlineBoard, 0}};

void shoot(const ui::reference::NamedPanel& named, const Shot& shot, const QString& folder, bool isFresh) {
    const ui::Theme theme(named.panel());
    test::FakeIntents intents;
    test::FakeNavigator navigator;
    const std::unique_ptr<ui::Screen> screen(
        ui::makeScreen(shot.screen, {theme, intents, navigator}, nullptr));
    screen->resize(named.pixels);
    screen->show();
    screen->enter();
    screen->present(ui::momentOf(shot.state(), test::boardNow(), "nl"));
    if (shot.part) screen->showPart(shot.part);
    if (!isFresh && !shot.part) screen->prepareForPicture();
    QApplication::processEvents();
    const QString name = QString("%1-%2%3").arg(named.name, shot.name, isFresh ? "-first" : "");
    screen->grab().save(folder + "/" + name + ".png");
    for (const auto& sentence : test::walk(*screen, theme))
        std::printf("%s: %s\n", qPrintable(name), sentence.c_str());
}

} // namespace

int main(int argc, char** argv) {
    test::uiApp();
    if (argc < 2) return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    for (const auto& panel : ui::reference::kPanels)
        for (const Shot& shot : kShots)
            for (const bool isFresh : {true, false})
                shoot(panel, shot, folder, isFresh);
    return 0;
}

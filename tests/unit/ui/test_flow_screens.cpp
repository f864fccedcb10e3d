// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QKeyEvent>

#include "tests/support/board_states.h"
#include "tests/support/catch.h"
#include "tests/support/fake_intents.h"
#include "tests/support/ui_app.h"
#include "tests/support/ui_walk.h"
#include "ui/kiosk/screens.h"
#include "ui/touch/countdown.h"
#include "ui/touch/number_pad.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

// A screen as the window shows it, touched by a finger.
struct Glass {
    QApplication& app = uiApp(); // before anything that draws
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeNavigator navigator;
    std::unique_ptr<ui::Screen> screen;

    Glass(ui::ScreenName name, State state) {
        screen.reset(ui::makeScreen(name, {theme, intents, navigator}, nullptr));
        screen->resize(ui::reference::kPanel15.pixels);
        screen->show();
        screen->enter();
        screen->present(ui::momentOf(std::move(state), boardNow(), "en"));
    }
    ui::TouchButton* button(const QString& label) {
        for (auto* one : screen->findChildren<ui::TouchButton*>())
            if (one->isVisible() && one->label() == label) return one;
        return nullptr;
    }
    // The panel's clock moves on between two touches of one hand.
    bool touch(const QString& label) {
        auto* target = button(label);
        if (!target || !target->isEnabled()) return false;
        target->act();
        QApplication::processEvents();
        return true;
    }
};

} // namespace

TEST_CASE("five touches post a shoutout from the glass", "[screens]") {
    Glass glass(ui::ScreenName::shoutout, fullBoard());
    REQUIRE(glass.touch("Aylin Kaya"));
    REQUIRE(glass.touch("Hazard reported before anyone got hurt: …"));
    REQUIRE(glass.touch("oil on the floor"));
    auto* post = glass.button("Post");
    REQUIRE(post);
    tap(*post); // a real press and release
    REQUIRE(glass.intents.posted.size() == 1);
    auto* undo = glass.screen->findChild<ui::Countdown*>();
    REQUIRE(undo);
    CHECK(undo->isVisible());
    undo->act();
    CHECK(glass.intents.undone.size() == 1);
}

TEST_CASE("a PIN typed on the pad goes into the request and is on the glass no more", "[screens]") {
    Glass glass(ui::ScreenName::signIn, fullBoard());
    glass.intents.signInAnswer = tl::unexpected(terminal::SignInFailure{terminal::SignInError::wrong});
    REQUIRE(glass.touch("Linda Kuipers"));
    for (const char* digit : {"1", "2", "3", "4", "5", "6"})
        REQUIRE(glass.touch(digit));
    REQUIRE(glass.intents.signIns.size() == 1);
    CHECK(glass.intents.signIns[0].pin == "123456");
    CHECK(glass.screen->findChild<ui::NumberPad*>()->value().isEmpty());
}

TEST_CASE("a state that arrives under a finger takes no tile away", "[screens]") {
    Glass glass(ui::ScreenName::shoutout, fullBoard());
    auto* tile = glass.button("Aylin Kaya");
    glass.screen->present(ui::momentOf(fullBoard(), boardNow(), "en"));
    CHECK(glass.button("Aylin Kaya") == tile);
}

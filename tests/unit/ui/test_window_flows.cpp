// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QTimer>
#include <QtTest/qtestmouse.h>

#include "tests/support/board_handovers.h"
#include "tests/support/board_pulses.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_intents.h"
#include "tests/support/ui_walk.h"
#include "ui/flow/choice_tile.h"
#include "ui/it/corner_hold.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/lead/parts.h"
#include "ui/touch/countdown.h"
#include "ui/touch/touch_button.h"
#include "ui/touch/touch_text.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

// The kiosk's own window, touched as on the floor.
struct WindowOnTheFloor {
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeClock clock{boardNow()};
    ui::KioskWindow window{theme, intents, clock, {"en", false}};
    int taps = 0;

    WindowOnTheFloor() {
        window.resize(ui::reference::kPanel15.pixels);
        window.show();
        window.setState(fullBoard());
    }
    ~WindowOnTheFloor() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    // A real press and release on the button that says so; false when none is seen or it cannot be pressed.
    bool touch(const QString& label) {
        QApplication::processEvents();
        for (auto* one : window.findChildren<ui::TouchButton*>()) {
            if (!one->isVisible() || one->label() != label || !one->isEnabled()) continue;
            ++taps;
            tap(*one);
            QApplication::processEvents();
            return true;
        }
        return false;
    }
    void pass(std::chrono::seconds time, const State& state) {
        clock.advance(time);
        window.setState(state);
    }
    ui::Countdown* countdown() {
        return window.findChild<ui::Countdown*>(QString(), Qt::FindDirectChildrenOnly);
    }
    ui::TouchText* field() { return window.screen(ui::ScreenName::announce).findChild<ui::TouchText*>(); }
    // The only timer that stands for five seconds of holding, run out at once.
    void holdFor5s() {
        auto* timer = window.findChild<ui::CornerHold*>()->findChild<QTimer*>();
        if (!timer->isActive()) return;
        REQUIRE(timer->interval() == ui::CornerHold::kHoldMs);
        timer->start(0);
        while (timer->isActive())
            QApplication::processEvents();
        timer->setInterval(ui::CornerHold::kHoldMs);
    }
    void press(const QPoint& at) { QTest::mousePress(window.childAt(at), Qt::LeftButton, {}, local(at)); }
    void letGo(const QPoint& at) { QTest::mouseRelease(window.childAt(at), Qt::LeftButton, {}, local(at)); }
    QPoint local(const QPoint& at) { return window.childAt(at)->mapFrom(&window, at); }
};

const QPoint kCorner(4, 4);

} // namespace

TEST_CASE_METHOD(WindowOnTheFloor, "five touches on the glass post a shoutout and nothing is typed",
                 "[screens]") {
    REQUIRE(touch("Shoutout"));
    REQUIRE(touch("Aylin Kaya"));
    REQUIRE(touch("Hazard reported before anyone got hurt: …"));
    CHECK_FALSE(touch("Post")); // the fact is missing
    REQUIRE(touch("oil on the floor"));
    REQUIRE(touch("Post"));
    CHECK(taps == 5);
    CHECK(intents.posted.size() == 1);
}

TEST_CASE_METHOD(WindowOnTheFloor,
                 "a report is four touches after Report, and its key is on the glass a minute later",
                 "[screens]") {
    REQUIRE(touch("Report"));
    REQUIRE(touch("Near miss"));
    REQUIRE(touch("Sealer"));
    REQUIRE(touch("Nearly slipped"));
    REQUIRE(touch("Send anonymously"));
    CHECK(taps == 5);
    REQUIRE(intents.posted.size() == 1);
    CHECK(intents.posted[0].signWith == terminal::SignWith::nobody);
    pass(std::chrono::seconds(60), fullBoard());
    CHECK(window.current() == ui::ScreenName::report);
    pass(std::chrono::seconds(31), fullBoard());
    CHECK(window.current() == ui::ScreenName::board);
    REQUIRE(touch("You said, we did"));
    CHECK(window.current() == ui::ScreenName::answers);
}

TEST_CASE_METHOD(WindowOnTheFloor, "the reader goes back to the screen that a document was opened from",
                 "[screens]") {
    pass(std::chrono::minutes(38), shiftStartBoard());
    window.open(ui::ScreenName::since);
    REQUIRE(touch("Documents"));
    REQUIRE(touch("Omstellen van de palletiseerder"));
    CHECK(window.current() == ui::ScreenName::document);
    REQUIRE(touch("Close"));
    CHECK(window.current() == ui::ScreenName::since);
    CHECK(touch("Sealer vergrendelen en labelen")); // the list, as it was left
    window.home();
    window.open(ui::ScreenName::documents);
    auto* tile = window.screen(ui::ScreenName::documents).findChild<ui::ChoiceTile*>();
    REQUIRE(tile);
    tap(*tile);
    CHECK(window.current() == ui::ScreenName::document);
    REQUIRE(touch("Close"));
    CHECK(window.current() == ui::ScreenName::documents);
}

TEST_CASE_METHOD(WindowOnTheFloor, "two touches answer the question, and only the next visit is asked again",
                 "[screens][pulse]") {
    window.setState(pulseBoard());
    REQUIRE(touch("One question to you"));
    REQUIRE(touch("Mostly"));
    CHECK(taps == 2);
    REQUIRE(intents.posted.size() == 1);
    CHECK(intents.posted[0].signWith == terminal::SignWith::nobody);
    REQUIRE(touch("To the board"));
    CHECK_FALSE(touch("One question to you"));
    pass(std::chrono::seconds(60), pulseBoard());
    REQUIRE(touch("Documents")); // still the same person
    REQUIRE(touch("To the board"));
    pass(std::chrono::seconds(60), pulseBoard());
    CHECK_FALSE(touch("One question to you"));
    pass(std::chrono::seconds(31), pulseBoard());
    CHECK(touch("One question to you"));
}

TEST_CASE_METHOD(WindowOnTheFloor, "a visit that ends by itself after an answer is followed by another one",
                 "[screens][pulse]") {
    window.setState(pulseBoard());
    REQUIRE(touch("One question to you"));
    REQUIRE(touch("Mostly"));
    pass(std::chrono::seconds(91), pulseBoard());
    CHECK(window.current() == ui::ScreenName::board);
    CHECK(touch("One question to you"));
}

TEST_CASE_METHOD(WindowOnTheFloor, "five seconds on the upper left corner of the board open the IT screen",
                 "[it]") {
    const bool isMirrored = GENERATE(false, true);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    press(QPoint(window.width() - 4, 4));
    holdFor5s();
    CHECK(window.current() == ui::ScreenName::board);
    letGo(QPoint(window.width() - 4, 4));
    press(kCorner);
    letGo(kCorner);
    holdFor5s();
    CHECK(window.current() == ui::ScreenName::board); // let go too early
    press(kCorner);
    holdFor5s();
    CHECK(window.current() == ui::ScreenName::it);
}

TEST_CASE_METHOD(WindowOnTheFloor, "no other screen has the corner to the IT screen", "[it]") {
    window.open(ui::ScreenName::shoutout);
    press(kCorner);
    holdFor5s();
    CHECK(window.current() == ui::ScreenName::shoutout);
}

TEST_CASE_METHOD(WindowOnTheFloor, "a session counts its last 20 seconds down and one tap extends it",
                 "[screens]") {
    const State lead = signedIn(fullBoard());
    window.setState(lead);
    window.open(ui::ScreenName::lead);
    pass(std::chrono::seconds(39), lead);
    CHECK_FALSE(countdown()->isVisible());
    pass(std::chrono::seconds(2), lead);
    REQUIRE(countdown()->isVisible());
    CHECK(countdown()->accessibleName().contains("19 s"));
    tap(*countdown());
    CHECK_FALSE(countdown()->isVisible());
    pass(std::chrono::seconds(30), lead);
    CHECK(intents.signOuts == 0);
    pass(std::chrono::seconds(31), lead);
    CHECK(intents.signOuts == 1);
    CHECK(window.current() == ui::ScreenName::board);
}

TEST_CASE_METHOD(WindowOnTheFloor, "a lead's text is never on the glass for the next person", "[screens]") {
    window.setState(signedIn(fullBoard()));
    window.openPart(ui::ScreenName::announce, ui::kAnnouncePart);
    field()->insert("Palletiser back at ten");
    pass(std::chrono::seconds(61), signedIn(fullBoard())); // left alone
    window.setState(fullBoard());
    window.openPart(ui::ScreenName::announce, ui::kAnnouncePart);
    CHECK_FALSE(field()->isVisible());
    CHECK(field()->text().isEmpty());
    window.home();
    window.setState(signedIn(fullBoard(), "1101"));
    window.openPart(ui::ScreenName::announce, ui::kAnnouncePart);
    CHECK(field()->isVisible());
    CHECK(field()->text().isEmpty());
    window.home();
    window.setState(signedIn(fullBoard()));
    window.openPart(ui::ScreenName::announce, ui::kAnnouncePart);
    CHECK(field()->text() == "Palletiser back at ten");
}

TEST_CASE_METHOD(WindowOnTheFloor, "a headline does not become the text that is left empty", "[screens]") {
    window.setState(signedIn(fullBoard()));
    window.openPart(ui::ScreenName::announce, ui::kAnnouncePart);
    field()->insert("Palletiser back at ten");
    REQUIRE(touch("Next")); // the text
    REQUIRE(touch("Next")); // for whom
    REQUIRE(touch("Next")); // until when
    REQUIRE(touch("Next")); // how urgent
    REQUIRE(touch("Next"));
    REQUIRE(touch("Post"));
    REQUIRE(intents.posted.size() == 1);
    const auto& posted = std::get<core::Announcement>(intents.posted[0].body);
    CHECK(posted.title.in("en").text == "Palletiser back at ten");
    CHECK(posted.text.in("en").text.empty());
}

TEST_CASE_METHOD(WindowOnTheFloor, "no focus ring shows where nobody used the keyboard", "[screens]") {
    window.activateWindow();
    window.open(ui::ScreenName::signIn);
    REQUIRE(touch("Linda Kuipers"));
    REQUIRE(touch("Back"));
    auto* focused = qobject_cast<ui::TouchButton*>(window.focusWidget());
    CHECK_FALSE(focused);
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

#include "tests/support/board_reports.h"
#include "tests/support/board_states.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_intents.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/touch/number_pad.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

struct WindowWithReader {
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeClock clock{boardNow()};
    ui::KioskWindow window{theme, intents, clock, {}};
    std::uint64_t pressedAt = 1000; // ms, by the display server
    int keyTakes = 4, screenTakes = 4;

    WindowWithReader() {
        window.resize(ui::reference::kPanel15.pixels);
        window.show();
        window.setState(fullBoard());
    }
    void press(int key, const QString& text, Qt::KeyboardModifiers with = {}) {
        clock.advance(std::chrono::milliseconds(screenTakes));
        pressedAt += keyTakes;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, with, text);
            event.setTimestamp(pressedAt);
            QApplication::sendEvent(window.windowHandle(), &event);
        }
    }
    // As a keyboard-wedge reader does: Shift before each capital, Enter at the end.
    void hold(const QString& uid) {
        for (const QChar c : uid) {
            if (c.isUpper()) press(Qt::Key_Shift, QString(), Qt::ShiftModifier);
            press(c.unicode(), QString(c), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        }
        press(Qt::Key_Return, QStringLiteral("\r"));
    }
    void typePin(const QString& pin) {
        for (const QChar digit : pin) {
            auto* pad = window.findChild<ui::NumberPad*>();
            REQUIRE(pad);
            for (auto* key : pad->findChildren<ui::TouchButton*>())
                if (key->label() == digit) key->act();
            QApplication::processEvents();
        }
    }
};

} // namespace

TEST_CASE_METHOD(WindowWithReader, "a badge with capitals opens the sign-in with all of its UID",
                 "[screens]") {
    hold(QStringLiteral("042B4169"));
    CHECK(window.current() == ui::ScreenName::signIn);
    typePin(QStringLiteral("123456"));
    REQUIRE(intents.signIns.size() == 1);
    CHECK(intents.signIns[0].badge == "042B4169");
    CHECK(intents.signIns[0].pin == "123456");
}

TEST_CASE_METHOD(WindowWithReader, "a screen that is busy while a badge is read loses nothing of it",
                 "[screens]") {
    screenTakes = 300;
    hold(QStringLiteral("042B4169"));
    CHECK(window.current() == ui::ScreenName::signIn);
}

TEST_CASE_METHOD(WindowWithReader, "what a person types is no badge", "[screens]") {
    keyTakes = 120;
    hold(QStringLiteral("042B4169"));
    CHECK(window.current() == ui::ScreenName::board);
}

TEST_CASE_METHOD(WindowWithReader, "the QR code of a report, held to the reader at the board, opens it",
                 "[screens]") {
    window.setState(reportsBoard());
    const std::string slip =
        reportIn(reportsBoard(), kAnonymousReport).number + keyOfReport(kAnonymousReport);
    hold(QString::fromStdString(slip));
    CHECK(window.current() == ui::ScreenName::answers);
    CHECK(intents.signIns.empty());
}

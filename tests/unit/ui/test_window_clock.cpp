// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_states.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_intents.h"
#include "tests/support/ui_app.h"
#include "ui/kiosk/kiosk_window.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

struct WindowAtThePlant : WithUiApp {
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeClock clock{boardNow()};
    ui::KioskWindow window{theme, intents, clock, {}};
};

} // namespace

TEST_CASE_METHOD(WindowAtThePlant, "the glass goes on by the steady clock when somebody sets the other one",
                 "[screens]") {
    window.setState(fullBoard());
    clock.advance(std::chrono::minutes(3));
    clock.setWall(boardNow() + std::chrono::days(3650));
    CHECK(window.moment().now == boardNow() + std::chrono::minutes(3));
    clock.setWall(core::Instant{});
    CHECK(window.moment().now == boardNow() + std::chrono::minutes(3));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_states.h"
#include "tests/support/catch.h"
#include "tests/support/fake_intents.h"
#include "ui/kiosk/screens.h"
#include "ui/touch/touch_button.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

terminal::Post urgent(const std::string& title, int number) {
    core::Announcement body;
    body.title = core::Text(std::map<std::string, std::string>{{"en", title}});
    body.priority = core::Priority::urgent;
    body.valid_from = boardNow() - std::chrono::hours(1);
    body.valid_until = boardNow() + std::chrono::hours(1);
    auto record = std::make_shared<core::Record>();
    record->id = testId("announcement", "urgent" + std::to_string(number));
    record->kind = core::Kind::announcement;
    record->at = boardNow();
    record->body = body;
    terminal::Post post;
    post.record = record;
    return post;
}

State boardWith(std::vector<terminal::Post> notices) {
    State state = fullBoard();
    state->announcements = std::make_shared<const std::vector<terminal::Post>>(std::move(notices));
    return state;
}

struct UrgentGlass {
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeNavigator navigator;
    std::unique_ptr<ui::Screen> screen{
        ui::makeScreen(ui::ScreenName::urgent, {theme, intents, navigator}, nullptr)};

    void show(State state) { screen->present(ui::momentOf(std::move(state), boardNow(), "en")); }
    void waitForTheFade() { screen->prepareForPicture(); }
    void touchSeen() { screen->findChild<ui::TouchButton*>("seen")->act(); }
};

} // namespace

TEST_CASE_METHOD(UrgentGlass, "an urgent notice takes no touch before it could be read", "[screens]") {
    screen->enter();
    show(boardWith({urgent("Gas leak", 1)}));
    touchSeen();
    CHECK(intents.posted.empty());
    waitForTheFade();
    touchSeen();
    CHECK(intents.posted.size() == 1);
}

TEST_CASE_METHOD(UrgentGlass, "a second notice does not go with the double tap that was meant for the first",
                 "[screens]") {
    screen->enter();
    show(boardWith({urgent("Gas leak", 1), urgent("Gate 2 closed", 2)}));
    waitForTheFade();
    touchSeen();
    show(boardWith({urgent("Gate 2 closed", 2)}));
    touchSeen();
    REQUIRE(intents.posted.size() == 1);
    CHECK(intents.posted[0].record == testId("announcement", "urgent1"));
    waitForTheFade();
    touchSeen();
    CHECK(intents.posted.size() == 2);
}

TEST_CASE_METHOD(UrgentGlass, "a notice whose words changed under the finger is to be read again",
                 "[screens]") {
    screen->enter();
    show(boardWith({urgent("Gas leak", 1)}));
    waitForTheFade();
    auto changed = urgent("Gas leak, leave the hall", 1);
    auto record = *changed.record;
    record.version = 2;
    changed.record = std::make_shared<const core::Record>(record);
    show(boardWith({changed}));
    touchSeen();
    CHECK(intents.posted.empty());
}

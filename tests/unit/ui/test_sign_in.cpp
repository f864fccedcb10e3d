// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_plant.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/sign_in/sign_in_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {
using Rig = FlowRig<ui::SignInPresenter>;
}

TEST_CASE("the leads of the crew on shift come first, those of this line before the others", "[sign-in]") {
    Rig rig(fullBoard());
    const auto tiles = rig.page().choices;
    REQUIRE(tiles.size() == 2);
    CHECK(tiles[0].label == "Linda Kuipers");
}

TEST_CASE("a name and a PIN sign in and open the lead's menu", "[sign-in]") {
    Rig rig(fullBoard());
    rig.tap("Linda Kuipers");
    REQUIRE(rig.page().pad.has_value());
    rig.presenter.pinEntered("123456");
    REQUIRE(rig.intents.signIns.size() == 1);
    CHECK(rig.intents.signIns[0].person == personRef("1301"));
    CHECK(rig.intents.signIns[0].pin == "123456");
    CHECK(rig.navigator.opened == std::vector{ui::ScreenName::lead});
}

TEST_CASE("a badge stands in for the name", "[sign-in]") {
    Rig rig(fullBoard());
    CHECK(rig.presenter.badge("0406CCB78474DA"));
    rig.presenter.pinEntered("123456");
    CHECK(rig.intents.signIns.at(0).badge == "0406CCB78474DA");
    CHECK(rig.intents.signIns.at(0).person.isEmpty());
}

TEST_CASE("every refusal of a sign-in is a sentence", "[sign-in]") {
    using terminal::SignInError;
    for (const auto& [error, says] : {std::pair{SignInError::wrong, "not right"},
                                      {SignInError::lockedOut, "minute"},
                                      {SignInError::offlineUnknown, "have not signed in"},
                                      {SignInError::unreachable, "does not answer"},
                                      {SignInError::expired, "too long ago"},
                                      {SignInError::notEnrolled, "not set up"}}) {
        Rig rig(fullBoard());
        rig.intents.signInAnswer = tl::unexpected(terminal::SignInFailure{error, 300});
        rig.tap("Linda Kuipers");
        rig.presenter.pinEntered("000000");
        INFO(says);
        CHECK(rig.page().error.contains(says));
        CHECK(rig.navigator.opened.empty());
    }
}

TEST_CASE("an answer that comes after the person left signs nobody in", "[sign-in]") {
    Rig rig(fullBoard());
    rig.intents.isSilent = true;
    rig.tap("Linda Kuipers");
    rig.presenter.pinEntered("123456");
    rig.presenter.leave(true);
    rig.intents.waiting(terminal::Session{});
    CHECK(rig.navigator.opened.empty());
    CHECK(rig.intents.signOuts == 1);
}

TEST_CASE("many names are found by their first letter", "[sign-in]") {
    Rig rig(crowdedBoard());
    rig.presenter.chooseTab(1);
    for (const auto& tile : rig.page().choices)
        CHECK(tile.label.size() == 1);
    REQUIRE(rig.tap("L"));
    CHECK(rig.tap("Linda Kuipers"));
}

TEST_CASE("a first letter is found without its marks", "[sign-in]") {
    auto state = crowdedBoard();
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    core::Person person;
    person.name = "Çağla Öz";
    person.roles = {{core::Role::lead, {}}};
    addPerson(*master, "9001", person);
    sortPeople(*master);
    state->master = master;
    Rig rig(state);
    rig.presenter.chooseTab(1);
    QStringList letters;
    for (const auto& tile : rig.page().choices)
        letters << tile.label;
    CHECK(letters.count("C") == 1);
    CHECK_FALSE(letters.contains("Ç"));
    REQUIRE(rig.tap("C"));
    CHECK(rig.tap("Çağla Öz"));
}

TEST_CASE("without a hub the sign-in says who can still sign in", "[sign-in]") {
    Rig rig(offlineBoard());
    CHECK(rig.page().note.contains("No connection"));
}

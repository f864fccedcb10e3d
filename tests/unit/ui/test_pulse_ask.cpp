// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/amsterdam.h"
#include "tests/support/board_pulses.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/pulse/pulse_ask_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Rig = FlowRig<ui::PulseAskPresenter>;

const core::Pulse& pulseOf(const terminal::Draft& draft) {
    return std::get<core::Pulse>(draft.body);
}

QString fact(const ui::Page& page, const QString& name) {
    for (const auto& fact : page.facts)
        if (fact.name == name) return fact.value;
    return {};
}

} // namespace

TEST_CASE("a lead asks a phrase of this line with five taps and nothing is typed", "[pulse]") {
    Rig rig(signedIn(pulseResultBoard()));
    REQUIRE(rig.tap("Is there enough time to do the work safely?"));
    rig.presenter.primary(); // for this line
    REQUIRE(rig.tap("3 days"));
    CHECK(fact(rig.page(), "Answers") == "Always / Mostly / Sometimes / Never");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& draft = rig.intents.posted[0];
    CHECK(draft.type == core::OpType::pulse_ask);
    CHECK(draft.signWith == terminal::SignWith::session);
    CHECK(draft.audience == core::Audience{{lineRef("L3")}, {}, {}});
    CHECK(pulseOf(draft).phrase == "safety.enough_time");
    CHECK(pulseOf(draft).question.isEmpty());
    CHECK(pulseOf(draft).closes_at == instant("2026-11-27T23:00:00Z"));
    CHECK(rig.page().heading.startsWith("Asked."));
}

TEST_CASE("a function asks too, and who is neither does not", "[pulse]") {
    CHECK_FALSE(Rig(signedIn(pulseResultBoard(), "2002")).page().choices.empty());
    for (const State& state : {pulseResultBoard(), signedIn(pulseResultBoard(), "1209")}) {
        Rig rig(state);
        CHECK(rig.page().choices.empty());
        rig.presenter.primary();
        CHECK(rig.navigator.opened == std::vector{ui::ScreenName::signIn});
    }
}

TEST_CASE("a question in own words has a scale and the language it was written in", "[pulse]") {
    Rig rig(signedIn(pulseResultBoard()));
    rig.presenter.primary();
    rig.presenter.primary();
    CHECK(rig.page().error == "Write the question first.");
    rig.presenter.wrote("Is the tape  in time? ");
    rig.presenter.primary();
    REQUIRE(rig.tap("Yes / No / I don’t know"));
    rig.presenter.choose(0); // another line too
    rig.presenter.primary();
    REQUIRE(rig.tap("1 week"));
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& pulse = pulseOf(rig.intents.posted[0]);
    CHECK(pulse.phrase.empty());
    CHECK(pulse.question == core::Text(std::map<std::string, std::string>{{"en", "Is the tape in time?"}}));
    CHECK(pulse.scale == "yes_no_unknown");
    CHECK(rig.intents.posted[0].audience->lines.size() == 2);
}

TEST_CASE("the hub's no stands on the page, and the question is still there", "[pulse]") {
    Rig rig(signedIn(pulseResultBoard()));
    rig.intents.failure =
        terminal::PostFailure{terminal::PostError::refused, core::Refusal{core::Problem::question_open, ""}};
    rig.presenter.choose(0);
    rig.presenter.primary();
    rig.presenter.choose(0);
    rig.presenter.primary();
    CHECK(rig.page().error.contains("another question"));
    rig.intents.failure.reset();
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 2);
}

TEST_CASE("a lead closes an open question as it was seen", "[pulse]") {
    Rig rig(signedIn(pulseBoard()));
    REQUIRE(rig.page().buttons.size() == 1);
    CHECK(rig.page().buttons[0].label == "1 open");
    rig.presenter.chooseButton(0);
    rig.presenter.choose(0);
    CHECK(rig.page().words.contains("15 minutes"));
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].type == core::OpType::pulse_close);
    CHECK(rig.intents.posted[0].record == testId("post", kOpenPulse));
    CHECK(std::get<core::VersionSeen>(rig.intents.posted[0].body).saw_version == 1);
    CHECK(rig.page().heading.startsWith("Closed."));
}

TEST_CASE("a question that closes by itself meanwhile is not closed again", "[pulse]") {
    Rig rig(signedIn(pulseBoard()));
    rig.presenter.chooseButton(0);
    rig.presenter.choose(0);
    rig.show(signedIn(pulseResultBoard()));
    rig.presenter.primary();
    CHECK(rig.intents.posted.empty());
}

TEST_CASE("a question half made is kept for whoever made it and for nobody else", "[pulse]") {
    Rig rig(signedIn(pulseResultBoard()));
    rig.presenter.primary();
    rig.presenter.wrote("Is the tape in time?");
    rig.show(pulseResultBoard()); // the session ended by the idle clock
    rig.presenter.leave(true);
    CHECK(rig.navigator.homes == 1);

    rig.presenter.enter();
    rig.show(signedIn(pulseResultBoard(), "1101"));
    CHECK_FALSE(rig.page().field);
    rig.presenter.leave(false);

    rig.presenter.enter();
    rig.show(signedIn(pulseResultBoard()));
    REQUIRE(rig.page().field);
    CHECK(rig.page().field->text == "Is the tape in time?");
}

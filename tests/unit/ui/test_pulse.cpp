// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_handovers.h"
#include "tests/support/board_pulses.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/pulse/pulse_presenter.h"
#include "ui/pulse/pulse_text.h"
#include "ui/since/board_offer.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Rig = FlowRig<ui::PulsePresenter>;

ui::Moment momentOf(State state) {
    return ui::momentOf(std::move(state), boardNow(), "en");
}

QStringList labels(const ui::Choices& choices) {
    QStringList all;
    for (const auto& choice : choices)
        all << readable(choice.label);
    return all;
}

const core::PulseAnswer& answerOf(const terminal::Draft& draft) {
    return std::get<core::PulseAnswer>(draft.body);
}

// As the kiosk's window tells it after an answer.
void showAnswered(Rig& rig, State state) {
    ui::Moment moment = momentOf(std::move(state));
    moment.answered = rig.navigator.answeredOnes;
    rig.presenter.present(moment);
}

} // namespace

TEST_CASE("one tap answers the question, for the crew on shift and in nobody's name", "[pulse]") {
    Rig rig(signedIn(pulseBoard()));
    CHECK(rig.page().heading == "Do the parts arrive in time?");
    CHECK(labels(rig.page().choices) == QStringList{"Always", "Mostly", "Sometimes", "Never"});
    REQUIRE(rig.tap("Mostly"));
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& draft = rig.intents.posted[0];
    CHECK(draft.type == core::OpType::pulse_answer);
    CHECK(draft.record == testId("post", kOpenPulse));
    CHECK(draft.signWith == terminal::SignWith::nobody);
    CHECK(draft.badge.empty());
    CHECK(answerOf(draft) == core::PulseAnswer{1, core::Ref(testId("crew", "C"))});
}

TEST_CASE("where two crews share the shift the board asks which, and neither is guessed", "[pulse]") {
    Rig rig(twoCrewsPulseBoard());
    REQUIRE(rig.tap("Never"));
    CHECK(rig.intents.posted.empty());
    CHECK(rig.page().heading == "Which crew are you in?");
    REQUIRE(rig.page().choices.size() == 2);
    rig.presenter.choose(1);
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(answerOf(rig.intents.posted[0]).choice == 3);
    CHECK(answerOf(rig.intents.posted[0]).crew == core::Ref(testId("crew", "D")));
}

TEST_CASE("the answer says where it is and that nobody can see whose it was", "[pulse]") {
    Rig rig(pulseBoard());
    REQUIRE(rig.tap("Always"));
    CHECK(rig.page().heading.contains("Nobody can see who answered"));
    CHECK(rig.page().words.startsWith("The hub has received your answer."));
    State waiting = pulseBoard();
    terminal::OutboxEntry entry{};
    entry.op = rig.intents.nextOp;
    entry.isAnonymous = true;
    waiting->outbox.push_back(entry);
    rig.show(waiting);
    CHECK(rig.page().words.startsWith("Your answer is saved on this terminal and will be sent."));
    CHECK(rig.page().words.contains("until Friday"));
}

TEST_CASE("a visit answers once; whoever comes next is asked again", "[pulse]") {
    Rig rig(pulseBoard());
    REQUIRE(rig.tap("Always"));
    CHECK(rig.navigator.answeredOnes == std::vector{testId("post", kOpenPulse)});
    CHECK_FALSE(rig.tap("Always"));
    rig.presenter.back();
    CHECK(rig.navigator.homes == 1);
    rig.presenter.leave(false);

    rig.presenter.enter();
    showAnswered(rig, pulseBoard());
    CHECK(rig.page().heading == "What the crews answered");
    CHECK(rig.intents.posted.size() == 1);

    rig.presenter.leave(true);
    rig.presenter.enter();
    rig.show(pulseBoard());
    CHECK(rig.page().heading == "Do the parts arrive in time?");
}

TEST_CASE("a second tap while the first is being saved is no second answer", "[pulse]") {
    Rig rig(pulseBoard());
    rig.intents.isPostSilent = true;
    rig.presenter.choose(0);
    rig.presenter.choose(1);
    CHECK(rig.intents.posted.size() == 1);
    CHECK(rig.page().heading.startsWith("Saving"));
}

TEST_CASE("an answer that could not be kept can be given again", "[pulse]") {
    Rig rig(pulseBoard());
    rig.intents.failure = terminal::PostFailure{terminal::PostError::diskFull, {}};
    REQUIRE(rig.tap("Never"));
    CHECK(rig.page().error.contains("disk is full"));
    CHECK(rig.navigator.answeredOnes.empty());
    rig.show(pulseBoard());
    rig.intents.failure.reset();
    REQUIRE(rig.tap("Never"));
    CHECK(rig.intents.posted.size() == 2);
    CHECK(rig.navigator.answeredOnes.size() == 1);
}

TEST_CASE("twenty answers in an hour are as many as one board takes", "[pulse]") {
    Rig rig(pulseBoard());
    for (int n = 0; n < 20; ++n) {
        rig.presenter.enter();
        rig.show(pulseBoard());
        REQUIRE(rig.tap("Always"));
        rig.presenter.leave(true);
    }
    rig.presenter.enter();
    rig.show(pulseBoard());
    CHECK_FALSE(rig.tap("Always"));
    rig.presenter.choose(0);
    CHECK(rig.intents.posted.size() == 20);
    CHECK(rig.page().note.contains("20 answers"));
}

TEST_CASE("a badge at the reader signs no answer and takes nothing away", "[pulse]") {
    Rig rig(pulseBoard());
    CHECK(rig.presenter.badge("04A21BC3"));
    CHECK(rig.page().heading == "Do the parts arrive in time?");
    REQUIRE(rig.tap("Always"));
    CHECK(rig.presenter.badge("04A21BC3"));
    CHECK(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].badge.empty());
}

TEST_CASE("a question that closes under the finger takes no answer", "[pulse]") {
    Rig rig(pulseBoard());
    rig.show(pulseResultBoard());
    CHECK(rig.page().heading == "What the crews answered");
    rig.presenter.choose(0);
    CHECK(rig.intents.posted.empty());
}

TEST_CASE("a result is told by crew, of those who gave five answers", "[pulse]") {
    Rig rig(pulseBoard());
    rig.presenter.chooseButton(0);
    CHECK(labels(rig.page().choices) ==
          QStringList{"Was the handover clear?", "Do you get help when you need it?"});
    rig.presenter.choose(0);
    CHECK(labels(rig.page().tabs) == QStringList{"Crew A", "Crew B", "Crew C", "Crew D", "Crew E"});
    const ui::Bars ofC{{"Yes", 6}, {"Partly", 12}, {"No", 2}}; // the crew on shift looks at its own first
    CHECK(rig.page().bars == ofC);
    CHECK(readable(rig.page().words).startsWith("Crew C · 20 answers"));
    rig.presenter.chooseTab(3);
    CHECK(rig.page().bars.empty());
    CHECK(readable(rig.page().words).startsWith("Crew D · Fewer than five answers."));
}

TEST_CASE("looking at results leads back to the question", "[pulse]") {
    Rig rig(pulseBoard());
    rig.presenter.chooseButton(0);
    rig.presenter.choose(0);
    rig.show(pulseBoard()); // a state that arrives turns no page
    CHECK_FALSE(rig.page().bars.empty());
    rig.presenter.back();
    rig.presenter.back();
    CHECK(rig.page().heading == "Do the parts arrive in time?");
    rig.presenter.back();
    CHECK(rig.navigator.homes == 1);
}

TEST_CASE("the board offers the question under the announcements", "[pulse]") {
    const auto offer = ui::boardOffer(momentOf(pulseBoard()));
    REQUIRE(offer);
    CHECK(offer->screen == ui::ScreenName::pulse);
    CHECK(offer->sublabel == "Do the parts arrive in time?");
    CHECK_FALSE(ui::boardOffer(momentOf(pulseResultBoard())));
    ui::Moment answered = momentOf(pulseBoard());
    answered.answered = {testId("post", kOpenPulse)};
    CHECK_FALSE(ui::boardOffer(answered));
}

TEST_CASE(
    "at the start of a shift what is new goes before the question, later the question before a handover",
    "[pulse]") {
    State state = handoverBoard(); // its night shift's handover is unread, the early shift nearly over
    state->pulses = pulseBoard()->pulses;
    CHECK(ui::boardOffer(momentOf(at(state, "2026-11-24T11:00:00Z")))->screen == ui::ScreenName::pulse);
    CHECK(ui::boardOffer(momentOf(at(state, "2026-11-24T05:30:00Z")))->screen != ui::ScreenName::pulse);
}

TEST_CASE("a quiet board and one that does not know the time ask nothing", "[pulse]") {
    CHECK_FALSE(ui::pulseToAnswer(momentOf(quietPulseBoard())));
    CHECK(ui::pulseResults(momentOf(quietPulseBoard())).empty());
    State uncertain = pulseBoard();
    uncertain->isClockCertain = false;
    CHECK_FALSE(ui::pulseToAnswer(momentOf(uncertain)));
}

TEST_CASE("a question of another line is not asked here", "[pulse]") {
    State state = pulseBoard();
    std::vector<terminal::Post> posts(*state->pulses);
    auto record = std::make_shared<core::Record>(*posts[0].record);
    record->audience.lines = {lineRef("L1")};
    posts[0].record = record;
    state->pulses = std::make_shared<const std::vector<terminal::Post>>(posts);
    CHECK_FALSE(ui::pulseToAnswer(momentOf(state)));
}

TEST_CASE("the card of a result says what most of each crew chose", "[pulse]") {
    const auto cards = ui::pulseResultCards(momentOf(pulseBoard()));
    REQUIRE(cards.size() == 2);
    CHECK(cards[0].title == "Was the handover clear?");
    CHECK(plain(cards[0].text) == "Crew A: Yes\nCrew B: Yes\nCrew C: Partly\nCrew E: Partly");
    CHECK(plain(cards[1].text).startsWith("No crew gave five answers"));
}

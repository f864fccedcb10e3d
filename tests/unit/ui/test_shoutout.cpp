// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_reports.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/shoutout/shoutout_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Rig = FlowRig<ui::ShoutoutPresenter>;
const QString kHazard = QStringLiteral("Hazard reported before anyone got hurt: …");

void fill(Rig& rig) {
    REQUIRE(rig.tap("Aylin Kaya"));
    REQUIRE(rig.tap(kHazard));
    REQUIRE(rig.tap("oil on the floor"));
}

} // namespace

TEST_CASE("a shoutout to someone on shift takes five taps with the one on the board", "[shoutout]") {
    Rig rig(fullBoard());
    int taps = 1; // Shoutout, on the board
    for (const QString& tile : {QString("Aylin Kaya"), kHazard, QString("oil on the floor")}) {
        REQUIRE(rig.tap(tile));
        ++taps;
    }
    REQUIRE(rig.page().isPrimaryEnabled);
    rig.presenter.primary();
    ++taps;
    CHECK(taps == 5);
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& draft = rig.intents.posted.front();
    const auto& body = std::get<core::Recognition>(draft.body);
    CHECK(body.pattern == "safety.hazard_reported");
    CHECK(body.values.at("what") == core::BlankValue(std::string("oil_on_floor")));
    CHECK(draft.audience->lines == std::vector{lineRef("L3")});
    CHECK(draft.signWith == terminal::SignWith::nobody);
    CHECK(draft.grace == std::chrono::seconds(5));
}

TEST_CASE("the sentence grows and is what the wall will show", "[shoutout]") {
    Rig rig(fullBoard());
    fill(rig);
    CHECK(plain(rig.page().sentence) ==
          "Aylin Kaya · Hazard reported before anyone got hurt: oil on the floor");
}

TEST_CASE("no fact is filled in beforehand and Post says which one is missing", "[shoutout]") {
    Rig rig(fullBoard());
    rig.tap("Aylin Kaya");
    rig.tap(kHazard);
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    CHECK(rig.page().note == "Still missing: what");
    rig.presenter.primary();
    CHECK(rig.intents.posted.empty());
}

TEST_CASE("every category is on the first page of patterns", "[shoutout]") {
    Rig rig(fullBoard());
    rig.tap("Aylin Kaya");
    const auto tiles = rig.page().choices;
    REQUIRE(tiles.size() > 4);
    CHECK(tiles[0].sublabel == "Safety");
    CHECK(tiles[1].sublabel == "Quality");
    CHECK(tiles[2].sublabel == "Efficiency");
    CHECK(tiles[3].sublabel == "Improvement");
}

TEST_CASE("after one fact the flow goes to the one still missing", "[shoutout]") {
    Rig rig(fullBoard());
    rig.tap("Aylin Kaya");
    rig.presenter.chooseTab(2); // quality
    REQUIRE(rig.tap("… caught before … orders went out"));
    CHECK_FALSE(rig.page().pad.has_value());
    rig.tap("label error");
    REQUIRE(rig.page().pad.has_value());
    rig.presenter.typed("500");
    CHECK(plain(rig.page().sentence) == "Aylin Kaya · Label error caught before 500 orders went out");
    CHECK(rig.page().isPrimaryEnabled);
}

TEST_CASE("a badge signs the one shoutout that is whole", "[shoutout]") {
    Rig rig(fullBoard());
    fill(rig);
    CHECK(rig.presenter.badge("04A8BA5C"));
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].signWith == terminal::SignWith::badge);
    CHECK(rig.intents.posted[0].badge == "04A8BA5C");
    rig.presenter.enter();
    fill(rig);
    rig.presenter.primary();
    CHECK(rig.intents.posted[1].signWith == terminal::SignWith::nobody);
}

TEST_CASE("a lead's shoutout is signed by the session and may be for every line", "[shoutout]") {
    Rig rig(signedIn(fullBoard()));
    fill(rig);
    rig.presenter.chooseButton(0);
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].signWith == terminal::SignWith::session);
    CHECK(rig.intents.posted[0].audience->isEveryone());
}

TEST_CASE("undo takes the post back and the done screen closes by itself", "[shoutout]") {
    Rig rig(fullBoard());
    fill(rig);
    rig.presenter.primary();
    REQUIRE(rig.page().timer.has_value());
    rig.presenter.tapTimer();
    CHECK(rig.intents.undone.size() == 1);
    CHECK(rig.page().heading == "Taken back. Nothing was posted.");
    rig.presenter.advance(std::chrono::seconds(4));
    CHECK(rig.navigator.homes == 0);
    rig.presenter.advance(std::chrono::seconds(1));
    CHECK(rig.navigator.homes == 1);
}

TEST_CASE("an undo that could not be saved is never called done, and can be tried again", "[shoutout]") {
    Rig rig(fullBoard());
    fill(rig);
    rig.presenter.primary();
    rig.intents.undoAnswer =
        tl::unexpected(terminal::PostFailure{terminal::PostError::diskFull, std::nullopt});
    rig.presenter.tapTimer();
    CHECK(rig.page().heading == "It was not taken back: it is still on the wall.");
    CHECK(rig.page().error.contains("disk is full"));
    REQUIRE(rig.page().timer.has_value());
    rig.intents.undoAnswer = terminal::Undone::retracted;
    rig.presenter.tapTimer();
    CHECK(rig.page().heading.contains("being taken back everywhere"));
    CHECK(rig.page().error.isEmpty());
}

TEST_CASE("the done screen says where the post really is", "[shoutout]") {
    State state = fullBoard();
    Rig rig(state);
    rig.intents.nextOp = core::OpId(testId("op", "mine").bytes());
    fill(rig);
    rig.presenter.primary();
    state->outbox = {{rig.intents.nextOp,
                      core::OpType::recognition_post,
                      {},
                      boardNow(),
                      false,
                      terminal::PostState::saved,
                      false,
                      ""}};
    rig.show(state);
    CHECK(rig.page().words == "Where it is: saved on this terminal.");
    state->outbox[0].state = terminal::PostState::received;
    rig.show(state);
    CHECK(rig.page().words == "Where it is: received by the hub.");
}

TEST_CASE("the twenty-first unsigned shoutout of an hour asks for a badge", "[shoutout]") {
    Rig rig(fullBoard());
    for (int n = 0; n < 21; ++n) {
        rig.presenter.enter();
        fill(rig);
        rig.presenter.primary();
    }
    CHECK(rig.intents.posted.size() == 20);
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    CHECK(rig.page().note.contains("Tap your badge"));
    rig.presenter.badge("04A8BA5C");
    CHECK(rig.intents.posted.size() == 21);
}

TEST_CASE("a full disk is said in words and nothing typed is lost", "[shoutout]") {
    Rig rig(fullBoard());
    fill(rig);
    rig.intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    rig.presenter.primary();
    CHECK(rig.page().error.contains("disk is full"));
    CHECK(rig.page().isPrimaryEnabled);
}

TEST_CASE("a quiet board takes no shoutouts and says why", "[shoutout]") {
    Rig rig(quietBoardState());
    CHECK(rig.page().choices.empty());
    CHECK(rig.page().words.contains("quiet"));
}

TEST_CASE("nothing of a shoutout is left for the next person", "[shoutout]") {
    Rig rig(fullBoard());
    fill(rig);
    rig.presenter.leave(true);
    rig.presenter.enter();
    CHECK(rig.page().sentence.empty());
}

TEST_CASE("no pattern has a fact chosen beforehand", "[shoutout]") {
    Rig rig(fullBoard());
    rig.tap("Aylin Kaya");
    const int count = static_cast<int>(rig.page().choices.size());
    REQUIRE(count > 10);
    for (int n = 0; n < count; ++n) {
        rig.presenter.enter();
        rig.tap("Aylin Kaya");
        rig.presenter.choose(n);
        const ui::Page page = rig.page();
        CHECK_FALSE(page.isPrimaryEnabled);
        for (const auto& choice : page.choices)
            CHECK_FALSE(choice.isSelected);
        if (page.pad) CHECK(page.pad->value.isEmpty());
    }
}

TEST_CASE("a board that turns quiet takes no shoutout, by badge neither, and keeps what was made",
          "[shoutout]") {
    Rig rig(fullBoard());
    fill(rig);
    const QString made = plain(rig.page().sentence);
    rig.show(quietBoardState());
    CHECK(rig.page().words.contains("quiet"));
    CHECK(rig.presenter.badge("04A8BA5C"));
    CHECK(rig.intents.posted.empty());
    CHECK(rig.page().error == "Not posted: the board has turned quiet. What you made is kept here for now.");
    CHECK(plain(rig.page().sentence) == made);
    rig.presenter.primary();
    CHECK(rig.intents.posted.empty());
    rig.show(fullBoard());
    CHECK(rig.page().error.isEmpty());
    CHECK(plain(rig.page().sentence) == made);
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 1);
}

TEST_CASE("a shoutout just posted can be undone though the board turns quiet", "[shoutout]") {
    Rig rig(fullBoard());
    fill(rig);
    rig.presenter.primary();
    rig.show(quietBoardState());
    REQUIRE(rig.page().timer);
    rig.presenter.tapTimer();
    CHECK(rig.intents.undone.size() == 1);
}

TEST_CASE("a shoutout for an idea has who, where and that it was done; what it was is one tap",
          "[shoutout]") {
    Rig rig(signedIn(reportsBoard()));
    rig.presenter.showRecord(testId("post", kSignedIdea));
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    CHECK(plain(rig.page().sentence).toStdString() ==
          "Dennis Blom · Idea thought up and carried out on Line 3 · Packing:  … ");
    REQUIRE(rig.tap("shorter walking route"));
    REQUIRE(rig.page().isPrimaryEnabled);
    rig.presenter.primary();
    const auto& body = std::get<core::Recognition>(rig.intents.posted.at(0).body);
    CHECK(body.pattern == "improvement.idea_done");
    CHECK(body.to == std::vector{core::Recipient{false, personRef("1309")}});
    CHECK(body.values.at("line") == core::BlankValue(std::string("L3")));
}

TEST_CASE("whose an anonymous idea was is not known: the lead says whom to thank", "[shoutout]") {
    State state = signedIn(reportsBoard());
    changeReport(state, kSignedIdea, [](core::Report& idea) { idea.anonymous = true; });
    Rig rig(state);
    rig.presenter.showRecord(testId("post", kSignedIdea));
    CHECK(rig.page().step == 0);
    REQUIRE(rig.tap("Aylin Kaya"));
    CHECK(rig.page().step == 2);
    REQUIRE(rig.tap("shorter walking route"));
    CHECK(rig.page().isPrimaryEnabled);
}

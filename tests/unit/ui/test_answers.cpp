// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_reports.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/answers_rig.h"
#include "ui/lead/lead_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Rig = AnswersRig;

constexpr const char* kAnonymous = "Near miss · Sealer · nearly slipped";

bool mentions(const ui::Page& page, const QString& text) {
    return std::any_of(page.facts.begin(), page.facts.end(), [&](const ui::Fact& one) {
        return readable(one.name).contains(text) || readable(one.value).contains(text);
    });
}

void follow(Rig& rig, const std::string& number, const std::string& key) {
    rig.presenter.primary();
    rig.presenter.wrote(QString::fromStdString(number));
    rig.presenter.primary();
    rig.presenter.wrote(QString::fromStdString(key));
    rig.presenter.primary();
}

std::string numberOf(const char* key) {
    return reportIn(reportsBoard(), key).number;
}

} // namespace

TEST_CASE("the list says of each report its class, line, status and clock, newest first", "[answers]") {
    Rig rig(reportsBoard());
    const auto open = rig.page().choices;
    REQUIRE(open.size() == 7);
    CHECK(readable(open[0].label) == "Near miss · Walkway hall B · nearly hit by a vehicle");
    CHECK(readable(open[0].sublabel) == "New · Line 1 · 1 h");
    CHECK(readable(open[1].label) == kAnonymous);
    CHECK(readable(open[1].sublabel) == "In progress · Line 3 · yesterday");
    rig.presenter.chooseTab(1);
    const auto done = rig.page().choices;
    REQUIRE(done.size() == 6);
    CHECK(readable(done[0].label) == "How fast reports are answered");
    CHECK(readable(done[1].sublabel) == "Done · Line 3 · after 1 day(s)");
    CHECK(readable(done[2].sublabel) == "Done · Line 5 · on the same day"); // anonymous: no hours
    CHECK(readable(done[3].sublabel).startsWith("We will not do this · "));
    rig.presenter.chooseTab(2);
    CHECK(rig.page().choices.size() == 7);
}

TEST_CASE("an empty list says what to do", "[answers]") {
    Rig rig(emptyBoard());
    CHECK(rig.page().choices.empty());
    CHECK(rig.page().emptyText.contains("Tap Report"));
}

TEST_CASE("a report opens whole: status, replies by whom, text and clock", "[answers]") {
    Rig rig(reportsBoard());
    REQUIRE(rig.tap(kAnonymous));
    const ui::Page page = rig.page();
    CHECK(plain(page.sentence) == kAnonymous);
    CHECK(fact(page, "Status") == "In progress");
    CHECK(mentions(page, "Safety · Marieke Bos · 23 Nov, 20:42"));
    CHECK(mentions(page, "De koppeling is besteld"));
    CHECK(fact(page, "Goes to") == "Safety");
    CHECK(fact(page, "Reported") == "23 Nov");
    CHECK(fact(page, "Seen") == "on the same day");
}

TEST_CASE("of an anonymous report no hour is shown", "[answers]") {
    Rig rig(reportsBoard());
    rig.tap(kAnonymous);
    for (const auto& one : rig.page().facts) {
        INFO(one.name.toStdString() << ": " << one.value.toStdString());
        if (one.name.startsWith("From who reported it") || one.name == "Reported" || one.name == "Seen")
            CHECK_FALSE((one.name + one.value).contains(':'));
    }
    CHECK(mentions(rig.page(), "From who reported it · 23 Nov"));
}

TEST_CASE("who signed stands next to an idea, never next to a danger or a fault", "[answers]") {
    Rig rig(reportsBoard());
    rig.presenter.chooseTab(1);
    REQUIRE(rig.tap("Idea · Palletiser · less lifting"));
    CHECK(fact(rig.page(), "From") == "Dennis Blom");
    rig.presenter.back();
    rig.presenter.chooseTab(0);
    for (const char* label :
         {"Near miss · Walkway hall B · nearly hit by a vehicle", "Quality fault · Infeed belt · wrong label",
          "Unsafe condition · Walkway hall B · loose cable or hose"}) {
        INFO(label);
        REQUIRE(rig.tap(label));
        CHECK(fact(rig.page(), "From").isEmpty());
        for (const char* reporter : {"Ingrid Jansen", "Aylin Kaya", "Luuk Dekker"})
            CHECK_FALSE(mentions(rig.page(), reporter));
        rig.presenter.back();
    }
}

TEST_CASE("whoever answers stands as on the wall, with the function", "[answers]") {
    State state = reportsBoard();
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    for (auto& person : master->people)
        if (person.body.number == "2001") person.body.on_wall = core::OnWall::hidden;
    state->master = master;
    Rig rig(state);
    rig.tap(kAnonymous);
    CHECK(mentions(rig.page(), "Safety · 23 Nov, 20:42"));
    CHECK_FALSE(mentions(rig.page(), "Marieke"));
}

TEST_CASE("a declined report gives its reason", "[answers]") {
    Rig rig(reportsBoard());
    rig.presenter.chooseTab(1);
    rig.presenter.choose(3);
    CHECK(fact(rig.page(), "Status") ==
          "We will not do this, because: de verbouwing van de kantine is pas in het voorjaar");
}

TEST_CASE("an operator sees no buttons to answer, a lead and the report's function do", "[answers]") {
    Rig anyone(reportsBoard());
    anyone.tap(kAnonymous);
    CHECK(anyone.page().buttons.empty());
    anyone.presenter.chooseButton(0);
    CHECK_FALSE(anyone.page().field);
    const QStringList both{"Reply", "Status"};
    Rig lead(signedIn(reportsBoard()));
    lead.tap(kAnonymous);
    CHECK(buttons(lead.page()) == both);
    Rig safety(signedIn(reportsBoard(), "2001"));
    safety.presenter.chooseTab(0);
    safety.tap(kAnonymous);
    CHECK(buttons(safety.page()) == both);
    Rig quality(signedIn(reportsBoard(), "2002"));
    quality.presenter.chooseTab(0);
    quality.tap(kAnonymous);
    CHECK(quality.page().buttons.empty());
}

TEST_CASE("a reply is signed by the session and never empty", "[answers]") {
    Rig rig(signedIn(reportsBoard()));
    rig.tap(kAnonymous);
    press(rig, "Reply");
    rig.presenter.primary();
    CHECK(rig.page().error == "Write something first.");
    rig.presenter.wrote("We look at it today");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& draft = rig.intents.posted[0];
    CHECK(draft.type == core::OpType::report_reply);
    CHECK(draft.record == testId("post", kAnonymousReport));
    CHECK(draft.signWith == terminal::SignWith::session);
    CHECK(std::get<core::ReportReply>(draft.body).text == "We look at it today");
    CHECK_FALSE(fact(rig.page(), "Your answer").isEmpty());
    CHECK_FALSE(rig.page().field);
}

TEST_CASE("a status says which version it is about", "[answers]") {
    State state = signedIn(reportsBoard());
    Rig rig(state);
    rig.tap(kAnonymous);
    press(rig, "Status");
    REQUIRE(rig.tap("Done"));
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& change = std::get<core::ReportStatusChange>(rig.intents.posted[0].body);
    CHECK(change.status == core::ReportStatus::done);
    CHECK(change.saw_version == 1);
    CHECK(change.reason.empty());
}

TEST_CASE("who declines writes the reason first", "[answers]") {
    Rig rig(signedIn(reportsBoard()));
    rig.tap(kAnonymous);
    press(rig, "Status");
    REQUIRE(rig.tap("We will not do this"));
    CHECK(rig.intents.posted.empty());
    REQUIRE(rig.page().field);
    rig.presenter.wrote("  ");
    rig.presenter.primary();
    CHECK(rig.intents.posted.empty());
    CHECK(rig.page().error.contains("reason first"));
    rig.presenter.wrote("The floor is replaced in March");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& change = std::get<core::ReportStatusChange>(rig.intents.posted[0].body);
    CHECK(change.status == core::ReportStatus::declined);
    CHECK(change.reason == "The floor is replaced in March");
}

TEST_CASE("an answer that could not be saved is said so, and its words stay", "[answers]") {
    Rig rig(signedIn(reportsBoard()));
    rig.tap(kAnonymous);
    press(rig, "Reply");
    rig.presenter.wrote("We look at it today");
    rig.intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    rig.presenter.primary();
    CHECK(rig.page().error.contains("disk is full"));
    REQUIRE(rig.page().field);
    CHECK(rig.page().field->text == "We look at it today");
    rig.intents.failure.reset();
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 2);
    CHECK(rig.page().error.isEmpty());
}

TEST_CASE("number and key open an anonymous report, however they are typed, and more can be added",
          "[answers]") {
    Rig rig(reportsBoard());
    const std::string number = numberOf(kAnonymousReport), key = keyOfReport(kAnonymousReport);
    const QString spaced = QString::fromStdString(number.substr(0, 4) + "-" + number.substr(4)).toLower();
    follow(rig, spaced.toStdString(), key.substr(0, 8) + " " + key.substr(8));
    CHECK(plain(rig.page().sentence) == kAnonymous);
    CHECK(buttons(rig.page()) == QStringList{"Add words"});
    press(rig, "Add words");
    rig.presenter.wrote("The mat is gone");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& draft = rig.intents.posted[0];
    CHECK(draft.type == core::OpType::report_follow_up);
    CHECK(draft.record == testId("post", kAnonymousReport));
    CHECK(draft.signWith == terminal::SignWith::nobody);
    CHECK(std::get<core::ReportFollowUp>(draft.body).key == key);
    CHECK(std::get<core::ReportFollowUp>(draft.body).text == "The mat is gone");
    CHECK(fact(rig.page(), "Your words").startsWith("Saved on this terminal and will be sent."));
    rig.presenter.back();
    rig.tap(kAnonymous);
    CHECK(rig.page().buttons.empty()); // the key is forgotten
}

TEST_CASE("the QR code of a report held to the reader opens it, or asks for the key again", "[answers]") {
    Rig rig(reportsBoard());
    const std::string number = numberOf(kAnonymousReport), key = keyOfReport(kAnonymousReport);
    CHECK_FALSE(rig.presenter.badge("04A8BA5C")); // a badge signs in
    REQUIRE(rig.presenter.badge(number + key));
    CHECK(plain(rig.page().sentence) == kAnonymous);
    CHECK(buttons(rig.page()) == QStringList{"Add words"});
    press(rig, "Add words");
    rig.presenter.wrote("Half a sen");
    CHECK_FALSE(rig.presenter.badge(number + key)); // what is half written stays
    CHECK(rig.page().field->name == "follow up");
    rig.presenter.back();
    rig.presenter.back();
    REQUIRE(rig.presenter.badge(number + keyOfReport("p05")));
    CHECK(rig.page().error.startsWith("Number and key do not match."));
    rig.presenter.wrote(QString::fromStdString(key));
    rig.presenter.primary();
    CHECK(plain(rig.page().sentence) == kAnonymous);
}

TEST_CASE("a lead who holds a key is told where the answer is, not what was added without a name",
          "[answers]") {
    Rig rig(signedIn(reportsBoard()));
    follow(rig, numberOf(kAnonymousReport), keyOfReport(kAnonymousReport));
    CHECK(buttons(rig.page()) == QStringList({"Reply", "Status", "Add words"}));
    press(rig, "Reply");
    rig.presenter.wrote("We look at it today");
    rig.presenter.primary();
    CHECK_FALSE(fact(rig.page(), "Your answer").isEmpty());
    CHECK(fact(rig.page(), "Your words").isEmpty());
}

TEST_CASE("a wrong key and an unknown number get one and the same answer", "[answers]") {
    const std::string known = numberOf(kAnonymousReport), other = keyOfReport("p05");
    QStringList said;
    for (const auto& [number, key] :
         {std::pair{known, other}, std::pair{std::string("00000000"), keyOfReport(kAnonymousReport)},
          std::pair{known, std::string("nonsense")}, std::pair{known, std::string()}}) {
        Rig rig(reportsBoard());
        follow(rig, number, key);
        CHECK(rig.page().field); // still asking
        CHECK(rig.page().sentence.empty());
        said << rig.page().error;
    }
    CHECK(said[0].startsWith("Number and key do not match."));
    CHECK(said.removeDuplicates() == 3);
}

TEST_CASE("a signed report opens by its number, and takes no words without a name", "[answers]") {
    Rig rig(reportsBoard());
    rig.presenter.primary();
    rig.presenter.wrote(QString::fromStdString(numberOf(kSignedNearMiss)));
    rig.presenter.primary();
    CHECK(plain(rig.page().sentence) == "Near miss · Walkway hall B · nearly hit by a vehicle");
    CHECK(rig.page().buttons.empty());
}

TEST_CASE("what is no number of a report is not asked a key for", "[answers]") {
    Rig rig(reportsBoard());
    rig.presenter.primary();
    rig.presenter.wrote("ABC");
    rig.presenter.primary();
    CHECK(rig.page().field->name == "number");
    CHECK(rig.page().error.contains("no number of a report"));
}

TEST_CASE("an opened key and half-written words are gone with the person", "[answers]") {
    Rig rig(reportsBoard());
    follow(rig, numberOf(kAnonymousReport), keyOfReport(kAnonymousReport));
    CHECK(rig.presenter.idleLimit() == std::chrono::seconds(90));
    press(rig, "Add words");
    rig.presenter.wrote("The mat is gone");
    rig.presenter.leave(true);
    rig.presenter.enter();
    CHECK_FALSE(rig.page().field);
    CHECK(rig.presenter.idleLimit() == std::chrono::minutes(3)); // a list is read
    rig.tap(kAnonymous);
    CHECK(rig.page().buttons.empty());
}

TEST_CASE("when the session ends the answer that was being written goes with it", "[answers]") {
    Rig rig(signedIn(reportsBoard()));
    rig.tap(kAnonymous);
    press(rig, "Reply");
    rig.presenter.wrote("We look at it today");
    rig.show(reportsBoard());
    CHECK(rig.navigator.homes == 1);
    CHECK_FALSE(rig.page().field);
}

TEST_CASE("a function finds first what was routed to it", "[answers]") {
    Rig rig(signedIn(reportsBoard(), "2002"));
    CHECK(rig.page().tabs[2].label == "For you");
    CHECK(rig.page().tabs[2].isSelected);
    const auto tiles = rig.page().choices;
    REQUIRE(tiles.size() == 2);
    for (const auto& tile : tiles)
        CHECK(tile.label.startsWith("Quality fault"));
}

TEST_CASE("the menu counts the new reports that wait for who is signed in", "[answers]") {
    const auto newOnes = [](const char* person) {
        for (const auto& tile : FlowRig<ui::LeadPresenter>(signedIn(reportsBoard(), person)).page().choices)
            if (tile.label == "Reports") return tile.sublabel;
        return QString();
    };
    CHECK(newOnes("1301") == "2 new");
    CHECK(newOnes("2001") == "2 new");
    CHECK(newOnes("2002") == "0 new");
    FlowRig<ui::LeadPresenter> menu(signedIn(reportsBoard()));
    REQUIRE(menu.tap("Reports"));
    CHECK(menu.navigator.opened.back() == ui::ScreenName::answers);
}

TEST_CASE("posts that wait are found from the list of reports", "[answers]") {
    Rig rig(reportsOutbox());
    REQUIRE(rig.tap("Posts of this board"));
    CHECK(rig.navigator.opened.back() == ui::ScreenName::outbox);
    REQUIRE(rig.tap(kAnonymous)); // and the tiles under it are still what they say
    CHECK(plain(rig.page().sentence) == kAnonymous);
}

TEST_CASE("a report that is taken away closes", "[answers]") {
    Rig rig(reportsBoard());
    rig.tap(kAnonymous);
    rig.show(emptyBoard());
    CHECK(rig.page().facts.empty());
    CHECK(rig.page().sentence.empty());
}

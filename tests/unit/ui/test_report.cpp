// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/board_reports.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/outbox/outbox_presenter.h"
#include "ui/report/report_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Rig = FlowRig<ui::ReportPresenter>;
using terminal::SignWith;

void make(Rig& rig, const char* kind = "Near miss", const char* what = "Nearly slipped") {
    REQUIRE(rig.tap(kind));
    REQUIRE(rig.tap("Sealer"));
    REQUIRE(rig.tap(what));
}

const core::Report& reportOf(const terminal::Draft& draft) {
    return std::get<core::Report>(draft.body);
}

bool offers(const ui::Page& page, const QString& label) {
    return std::any_of(page.choices.begin(), page.choices.end(),
                       [&](const ui::Choice& one) { return one.label == label; });
}

} // namespace

TEST_CASE("a report is sent with four taps after Report and nothing is typed", "[report]") {
    Rig rig(fullBoard());
    int taps = 0;
    for (const char* tile : {"Near miss", "Sealer", "Nearly slipped"}) {
        REQUIRE(rig.tap(tile));
        ++taps;
    }
    CHECK(rig.page().primary == "Send anonymously");
    REQUIRE(rig.page().isPrimaryEnabled);
    rig.presenter.primary();
    ++taps;
    CHECK(taps == 4);
    REQUIRE(rig.intents.posted.size() == 1);
    const auto& report = reportOf(rig.intents.posted[0]);
    CHECK(rig.intents.posted[0].type == core::OpType::report_submit);
    CHECK(report.report_class == core::ReportClass::nearMiss);
    CHECK(report.line == lineRef("L3"));
    CHECK(report.place == core::Ref(testId("place", "SEALER")));
    CHECK(report.what == "near_miss.slipped");
}

TEST_CASE("an anonymous report names no person, whoever is signed in, and leaves its codes to the terminal",
          "[report]") {
    for (const State& state : {fullBoard(), signedIn(fullBoard())}) {
        Rig rig(state);
        make(rig);
        rig.presenter.primary();
        REQUIRE(rig.intents.posted.size() == 1);
        const auto& draft = rig.intents.posted[0];
        CHECK(draft.signWith == SignWith::nobody);
        CHECK(draft.badge.empty());
        CHECK(reportOf(draft).anonymous);
        CHECK(reportOf(draft).number.empty());
        CHECK(reportOf(draft).key_hash.empty());
    }
}

TEST_CASE("the sentence grows with each tap", "[report]") {
    Rig rig(fullBoard());
    CHECK(rig.page().sentence.empty());
    rig.tap("Near miss");
    CHECK(plain(rig.page().sentence) == "Near miss ·  … ");
    rig.tap("Sealer");
    CHECK(plain(rig.page().sentence) == "Near miss · Sealer ·  … ");
    rig.tap("Nearly slipped");
    CHECK(plain(rig.page().sentence) == "Near miss · Sealer · nearly slipped");
}

TEST_CASE("where no place fits the line stands in the sentence", "[report]") {
    Rig rig(fullBoard());
    rig.tap("Idea");
    REQUIRE(rig.tap("Not at a place"));
    rig.tap("Less waste");
    CHECK(plain(rig.page().sentence) == "Idea · Line 3 · Packing · less waste");
    rig.presenter.primary();
    CHECK(reportOf(rig.intents.posted.at(0)).place.isEmpty());
    CHECK(reportOf(rig.intents.posted.at(0)).line == lineRef("L3"));
}

TEST_CASE("this line is open and another line is one tap more", "[report]") {
    Rig rig(fullBoard());
    rig.tap("Near miss");
    const auto tabs = rig.page().tabs;
    REQUIRE(tabs.size() == 5);
    CHECK(tabs[0].label == "Line 3");
    CHECK(tabs[0].sublabel == "Packing");
    CHECK(tabs[0].isSelected);
    CHECK_FALSE(offers(rig.page(), "Loading dock 2"));
    CHECK(offers(rig.page(), "Walkway hall B")); // of no line: everywhere
    rig.presenter.chooseTab(4);
    REQUIRE(rig.tap("Loading dock 2"));
    rig.tap("Nearly slipped");
    CHECK(plain(rig.page().sentence) == "Near miss · Line 5 · Shipping · Loading dock 2 · nearly slipped");
    rig.presenter.primary();
    CHECK(reportOf(rig.intents.posted.at(0)).line == lineRef("L5"));
}

TEST_CASE("a place of no line counts for the line whose tab is open", "[report]") {
    Rig rig(fullBoard());
    rig.tap("Unsafe condition");
    rig.presenter.chooseTab(1); // line 1
    REQUIRE(rig.tap("Walkway hall B"));
    rig.tap("Poor light");
    rig.presenter.primary();
    CHECK(reportOf(rig.intents.posted.at(0)).line == lineRef("L1"));
}

TEST_CASE("a badge on the last page signs this one report", "[report]") {
    Rig rig(fullBoard());
    make(rig);
    CHECK(rig.presenter.badge("04A8BA5C"));
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].signWith == SignWith::badge);
    CHECK(rig.intents.posted[0].badge == "04A8BA5C");
    CHECK_FALSE(reportOf(rig.intents.posted[0]).anonymous);
    rig.presenter.enter();
    make(rig);
    rig.presenter.primary();
    CHECK(rig.intents.posted.at(1).signWith == SignWith::nobody);
    CHECK(rig.intents.posted[1].badge.empty());
    CHECK(reportOf(rig.intents.posted[1]).anonymous);
}

TEST_CASE("a badge held too early signs nothing, now or later", "[report]") {
    Rig rig(fullBoard());
    CHECK_FALSE(rig.presenter.badge("04A8BA5C")); // nothing was begun: a lead signs in
    rig.tap("Near miss");
    CHECK(rig.presenter.badge("04A8BA5C"));
    CHECK(rig.page().error.contains("First choose"));
    rig.tap("Sealer");
    rig.tap("Nearly slipped");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].signWith == SignWith::nobody);
    CHECK(rig.intents.posted[0].badge.empty());
}

TEST_CASE("a signed-in lead may sign with the session, and anonymous stays offered", "[report]") {
    CHECK_FALSE([] {
        Rig rig(fullBoard());
        make(rig);
        return offers(rig.page(), "Send signed");
    }());
    Rig rig(signedIn(fullBoard()));
    make(rig);
    CHECK(rig.page().primary == "Send anonymously");
    REQUIRE(rig.tap("Send signed"));
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(rig.intents.posted[0].signWith == SignWith::session);
    CHECK_FALSE(reportOf(rig.intents.posted[0]).anonymous);
}

TEST_CASE("something else needs words before it can be sent", "[report]") {
    Rig rig(fullBoard());
    make(rig, "Near miss", "Something else");
    REQUIRE(rig.page().field);
    CHECK(rig.page().field->maxLength == 2000);
    rig.presenter.primary();
    CHECK(rig.page().error == "Write first what it is about.");
    rig.presenter.wrote("   ");
    rig.presenter.primary();
    REQUIRE(rig.page().field);
    rig.presenter.wrote(" The hoist swung out ");
    rig.presenter.primary();
    REQUIRE(rig.page().isPrimaryEnabled);
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    CHECK(reportOf(rig.intents.posted[0]).text == "The hoist swung out");
}

TEST_CASE("words can be added to any report, and a supplier to a quality fault only", "[report]") {
    Rig rig(fullBoard());
    make(rig);
    CHECK_FALSE(offers(rig.page(), "Supplier"));
    rig.presenter.enter();
    make(rig, "Quality fault", "Wrong label");
    REQUIRE(rig.tap("Supplier"));
    REQUIRE(rig.tap("Etiketten Unie"));
    REQUIRE(rig.tap("Add words"));
    rig.presenter.wrote("Every third roll");
    rig.presenter.primary();
    CHECK(offers(rig.page(), "Change the words"));
    rig.presenter.primary();
    const auto& report = reportOf(rig.intents.posted.at(0));
    CHECK(report.supplier == core::Ref(testId("supplier", "LABELS")));
    CHECK(report.text == "Every third roll");
}

TEST_CASE("another class drops what belongs to the one before", "[report]") {
    Rig rig(fullBoard());
    make(rig, "Quality fault", "Wrong label");
    rig.tap("Supplier");
    rig.tap("Etiketten Unie");
    for (int n = 0; n < 3; ++n)
        rig.presenter.back();
    make(rig);
    rig.presenter.primary();
    CHECK(reportOf(rig.intents.posted.at(0)).supplier.isEmpty());
    CHECK(reportOf(rig.intents.posted[0]).what == "near_miss.slipped");
}

TEST_CASE("the first page says whom to call in acute danger", "[report]") {
    CHECK(Rig(fullBoard()).page().note == "Acute danger? Call 8112 or 112. This board is no alarm.");
    CHECK(Rig(neverConnected()).page().note == "Acute danger? Call 112. This board is no alarm.");
}

TEST_CASE("the done page gives number and key in groups of four and claims no more than is known",
          "[report]") {
    Rig rig(offlineBoard());
    make(rig);
    rig.presenter.primary();
    const QString codes = plain(rig.page().sentence);
    CHECK(codes == "Number 4KTQ M2X7\nKey 9D3H Z7PW C2R8 VNQ5");
    CHECK(rig.page().code == "4KTQM2X79D3HZ7PWC2R8VNQ5");
    CHECK(rig.page().heading.contains("photo"));
    CHECK(rig.page().words.startsWith("Your report is saved on this terminal and will be sent."));
    CHECK(rig.page().words.contains("within 15 minutes"));
    CHECK_FALSE(rig.page().words.contains("at the hub"));
}

TEST_CASE("the done page of a signed report has a number, no key, and says where it is", "[report]") {
    State state = fullBoard();
    Rig rig(state);
    rig.intents.nextOp = core::OpId(testId("op", "mine").bytes());
    make(rig);
    rig.presenter.badge("04A8BA5C");
    CHECK(plain(rig.page().sentence) == "Number 4KTQ M2X7");
    CHECK(rig.page().code.isEmpty()); // a number alone could be a badge's
    terminal::OutboxEntry entry{};
    entry.op = rig.intents.nextOp;
    entry.type = core::OpType::report_submit;
    entry.state = terminal::PostState::saved;
    state->outbox = {entry};
    rig.show(state);
    CHECK(rig.page().words == "Where it is: saved on this terminal.");
}

TEST_CASE("there is time to photograph the key, and no badge takes it away", "[report]") {
    Rig rig(fullBoard());
    make(rig);
    rig.presenter.primary();
    CHECK_FALSE(rig.presenter.wantsTime());
    rig.presenter.advance(std::chrono::seconds(60));
    CHECK(rig.navigator.homes == 0);
    CHECK(rig.presenter.idleLimit() >= std::chrono::seconds(60));
    CHECK(rig.presenter.badge("04A8BA5C"));
    CHECK(rig.intents.posted.size() == 1);
    CHECK(plain(rig.page().sentence).contains("9D3H"));
    CHECK(rig.page().error.isEmpty());
}

TEST_CASE("the codes of one report are never shown to the next person", "[report]") {
    Rig rig(fullBoard());
    make(rig);
    rig.presenter.primary();
    rig.presenter.leave(true);
    rig.presenter.enter();
    rig.intents.isPostSilent = true;
    make(rig);
    rig.presenter.primary();
    CHECK_FALSE(plain(rig.page().sentence).contains("9D3H"));
    CHECK_FALSE(rig.page().hasBack); // not before it is saved
    rig.presenter.leave(true);       // while it is
    rig.presenter.enter();
    make(rig);
    rig.intents.waitingPost(terminal::Posted{{}, {}, "4KTQM2X7", "9D3HZ7PWC2R8VNQ5"});
    CHECK(rig.page().primary == "Send anonymously");
    rig.presenter.primary();
    CHECK_FALSE(plain(rig.page().sentence).contains("9D3H"));
}

TEST_CASE("a full disk is said in words and nothing of the report is lost", "[report]") {
    Rig rig(fullBoard());
    make(rig);
    rig.intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    rig.presenter.primary();
    CHECK(rig.page().error.contains("disk is full"));
    CHECK(plain(rig.page().sentence) == "Near miss · Sealer · nearly slipped");
    rig.intents.failure.reset();
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 2);
    CHECK(rig.page().error.isEmpty());
}

TEST_CASE("the twenty-first anonymous report of an hour asks for a badge", "[report]") {
    Rig rig(fullBoard());
    for (int n = 0; n < 21; ++n) {
        rig.presenter.enter();
        make(rig);
        rig.presenter.primary();
    }
    CHECK(rig.intents.posted.size() == 20);
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    rig.presenter.badge("04A8BA5C");
    CHECK(rig.intents.posted.size() == 21);
}

TEST_CASE("nothing of a report is left for the next person", "[report]") {
    Rig rig(fullBoard());
    make(rig, "Near miss", "Something else");
    rig.presenter.wrote("The hoist swung out");
    rig.presenter.leave(true);
    rig.presenter.enter();
    CHECK(rig.page().sentence.empty());
    make(rig, "Near miss", "Something else");
    CHECK(rig.page().field->text.isEmpty());
}

TEST_CASE("a quiet board takes reports", "[report]") {
    Rig rig(quietBoardState());
    make(rig);
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 1);
}

TEST_CASE("an anonymous post in the outbox has no age", "[outbox]") {
    FlowRig<ui::OutboxPresenter> rig(reportsOutbox());
    const auto tiles = rig.page().choices;
    REQUIRE(tiles.size() == 4);
    CHECK(tiles[0].sublabel == "saved on this terminal");
    CHECK(tiles[1].sublabel == "received by the hub");
    CHECK(tiles[2].sublabel == "saved on this terminal · 12 min");
}

TEST_CASE("where there is a printer the codes come on a slip, and a printer that fails is said so",
          "[report]") {
    Rig bare(fullBoard());
    make(bare);
    bare.presenter.primary();
    CHECK(bare.page().primary.isEmpty());
    Rig rig(fullBoard());
    rig.intents.hasPrinter = true;
    make(rig);
    rig.presenter.primary();
    CHECK(rig.page().primary == "Print a slip");
    rig.presenter.primary();
    REQUIRE(rig.intents.slips.size() == 1);
    const ui::Slip& slip = rig.intents.slips[0];
    CHECK(slip.code == "4KTQM2X79D3HZ7PWC2R8VNQ5");
    CHECK(readable(QString::fromStdString(slip.lines.at(1))) == "Key 9D3H Z7PW C2R8 VNQ5");
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    rig.presenter.primary();
    CHECK(rig.intents.slips.size() == 1); // one at a time
    rig.intents.waitingSlip(false);
    CHECK(rig.page().error.startsWith("The printer does not print."));
    rig.presenter.primary();
    rig.intents.waitingSlip(true);
    CHECK(rig.page().error.isEmpty());
    CHECK(rig.page().primary == "Print again");
    CHECK(rig.intents.posted.size() == 1);
}

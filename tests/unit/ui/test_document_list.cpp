// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/board_documents.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/documents/document_reading.h"
#include "ui/documents/documents_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Rig = FlowRig<ui::DocumentsPresenter>;

QStringList labels(const ui::Choices& choices) {
    QStringList all;
    for (const auto& one : choices)
        all << readable(one.label);
    return all;
}

QString under(const Rig& rig, const QString& label) {
    for (const auto& one : rig.page().choices)
        if (readable(one.label) == label) return readable(one.sublabel);
    return {};
}

void chooseTab(Rig& rig, const QString& label) {
    const auto at = labels(rig.page().tabs).indexOf(label);
    INFO(label.toStdString());
    REQUIRE(at >= 0);
    rig.presenter.chooseTab(static_cast<int>(at));
}

void search(Rig& rig, const QString& words) {
    rig.presenter.primary();
    rig.presenter.wrote(words);
    rig.presenter.primary();
}

} // namespace

TEST_CASE("what the crew has yet to confirm stands first, in a tab of its own", "[documents]") {
    Rig rig(documentsBoard());
    CHECK(labels(rig.page().tabs) == QStringList({"Must read", "Werkinstructies", "Veiligheid",
                                                  "Handleidingen", "Kwaliteit", "Tekeningen"}));
    CHECK(rig.page().tabs[0].isSelected);
    CHECK(labels(rig.page().choices) == QStringList{"Locking out the sealer"});
    CHECK(under(rig, "Locking out the sealer") == "Revision C · 20 Nov 2026 · not yet confirmed by Crew C");
}

TEST_CASE("a category lists what is for this line, the unconfirmed first, then by title", "[documents]") {
    Rig rig(documentsBoard());
    chooseTab(rig, "Werkinstructies");
    CHECK(labels(rig.page().choices) ==
          QStringList({"Locking out the sealer", "Changeover from 330 to 500 ml", "Changing the foil roll",
                       "Cleaning the filling head", "Greasing the Çetin coupling"}));
}

TEST_CASE("all lines shows what is for others too, and says for which", "[documents]") {
    Rig rig(documentsBoard());
    rig.presenter.chooseButton(0);
    CHECK(rig.page().buttons[0].isSelected);
    chooseTab(rig, "Werkinstructies");
    CHECK(under(rig, "Removing chips") == "Revision B · 2 Feb 2026 · Line 1 · on this board");
    CHECK(under(rig, "Greasing the Çetin coupling").contains("this line"));
    rig.presenter.chooseButton(0);
    CHECK(under(rig, "Removing chips").isEmpty());
}

TEST_CASE("each tile says where its file is, with its size until it is here", "[documents]") {
    Rig rig(documentsBoard());
    chooseTab(rig, "Handleidingen");
    CHECK(under(rig, "Manual of the palletiser") ==
          "Revision 4.2 · 18 Feb 2024 · being fetched, 40 % of 41 MB");
    chooseTab(rig, "Veiligheid");
    CHECK(under(rig, "Lye: safety sheet") == "Revision 7 · 11 Jan 2026 · not here yet, 310 kB");
    chooseTab(rig, "Tekeningen");
    CHECK(under(rig, "Layout of hall B") == "5 Oct 2023 · no room on this board for 188 MB");
}

TEST_CASE("what this crew confirmed in an earlier shift stays confirmed", "[documents]") {
    Rig rig(documentsBoard());
    chooseTab(rig, "Veiligheid");
    CHECK(under(rig, "Trucks and pedestrians at dock 1") == "Revision 2026-03 · 2 Mar 2026 · read by Crew C");
}

TEST_CASE("a shift of another crew confirms for that crew alone", "[documents]") {
    State state = documentsBoard();
    const auto moment = ui::momentOf(state, boardNow(), "en");
    std::vector<terminal::Post> posts = *state->documents;
    const auto& shifts = state->master->shifts;
    for (core::Instant at = boardNow() - std::chrono::hours(8); posts[0].acknowledged.empty();
         at -= std::chrono::hours(1))
        if (const auto shift = shifts.at(at);
            shift && shifts.crewsOn(shift->shiftDay, shift->shift) != shifts.crewsAt(boardNow()))
            posts[0].acknowledged[shift->shiftDay][std::string(shift->shift.str())] = 3;
    CHECK_FALSE(ui::readingOf(posts[0], moment).isDone);
    CHECK(ui::readingOf(posts[0], moment).missing == shifts.crewsAt(boardNow()));
}

TEST_CASE("once confirmed the tab that asked for it is gone", "[documents]") {
    State state = documentsBoard();
    Rig rig(state);
    confirmDocument(*state, kUnreadDocument);
    rig.show(state);
    CHECK(rig.page().tabs[0].label == "Werkinstructies");
    CHECK(rig.page().tabs[0].isSelected);
    CHECK(under(rig, "Locking out the sealer").endsWith("read by Crew C"));
}

TEST_CASE("a new revision asks the crew anew", "[documents]") {
    State state = documentsBoard();
    reviseDocument(*state, kReadDocument);
    Rig rig(state);
    CHECK(labels(rig.page().choices) ==
          QStringList({"Locking out the sealer", "Trucks and pedestrians at dock 1"}));
}

TEST_CASE("a title is found by any part of it, without its marks, in every category", "[documents]") {
    Rig rig(documentsBoard());
    search(rig, "cetin");
    CHECK(labels(rig.page().choices) == QStringList{"Greasing the Çetin coupling"});
    CHECK(rig.page().tabs.empty());
    rig.presenter.back();
    search(rig, "sheet LYE");
    CHECK(labels(rig.page().choices) == QStringList{"Lye: safety sheet"});
    rig.presenter.back();
    CHECK(rig.page().tabs.size() == 6);
}

TEST_CASE("a search that finds nothing here says where else to look", "[documents]") {
    Rig rig(documentsBoard());
    search(rig, "chips");
    CHECK(rig.page().choices.empty());
    CHECK(rig.page().emptyText.contains("All lines"));
    rig.presenter.chooseButton(0);
    CHECK(labels(rig.page().choices) == QStringList{"Removing chips"});
}

TEST_CASE("a tap opens the document, and the list is as it was on the way back", "[documents]") {
    Rig rig(documentsBoard());
    chooseTab(rig, "Werkinstructies");
    REQUIRE(rig.tap("Changing the foil roll"));
    CHECK(rig.navigator.opened.back() == ui::ScreenName::document);
    CHECK(rig.navigator.openedRecord == documentId("d09"));
    rig.presenter.leave(false);
    rig.presenter.enter();
    rig.presenter.showPart(ui::kAsLeft);
    CHECK(rig.page().tabs[1].isSelected);
    CHECK(rig.page().shownChoice == 2);
}

TEST_CASE("what one person searched is gone for the next", "[documents]") {
    Rig rig(documentsBoard());
    search(rig, "sealer");
    rig.presenter.leave(true);
    rig.presenter.enter();
    rig.presenter.showPart(ui::kAsLeft);
    CHECK(rig.page().heading.isEmpty());
    CHECK(rig.page().tabs[0].isSelected);
}

TEST_CASE("without documents it says who publishes them, and offers nothing that does nothing",
          "[documents]") {
    Rig rig(fullBoard());
    CHECK(rig.page().emptyText.contains("publish"));
    CHECK(rig.page().primary.isEmpty());
    CHECK(rig.page().buttons.empty());
    CHECK(Rig(noDocumentsHere()).page().emptyText.contains("All lines"));
    CHECK_FALSE(Rig(neverConnected()).page().hasChoices);
}

TEST_CASE("a title in another language is marked", "[documents]") {
    State state = documentsBoard();
    std::vector<terminal::Post> posts = *state->documents;
    auto record = std::make_shared<core::Record>(*posts[0].record);
    auto document = *record->as<core::Document>();
    document.title = core::Text(std::map<std::string, std::string>{{"nl", "Vergrendelen"}});
    record->body = document;
    posts[0].record = record;
    state->documents = std::make_shared<std::vector<terminal::Post>>(posts);
    Rig rig(state);
    CHECK(under(rig, "Vergrendelen").startsWith("NL · "));
}

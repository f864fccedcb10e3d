// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QtTest/qtestsystem.h>

#include "tests/support/board_documents.h"
#include "tests/support/catch.h"
#include "tests/support/document_files.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_intents.h"
#include "tests/support/temp_dir.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/documents/document_screen.h"
#include "ui/documents/documents_presenter.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/screens.h"
#include "ui/touch/page_list.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

constexpr int kDeadline = 20'000; // ms

const std::filesystem::path& instruction() {
    static const TempDir folder;
    static const std::filesystem::path file = [] {
        writePdf(folder / "instruction.pdf", 3);
        return folder / "instruction.pdf";
    }();
    return file;
}

// The reader on the glass, touched by a finger.
struct ReaderGlass {
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeNavigator navigator;
    State state = documentsBoard();
    ui::DocumentScreen screen{{theme, intents, navigator}};

    ReaderGlass() {
        intents.blobAnswer = instruction();
        screen.resize(ui::reference::kPanel15.pixels);
        screen.QWidget::show();
        screen.enter();
        present();
    }
    void present() { screen.present(ui::momentOf(state, boardNow(), "en")); }
    void open(const char* key) {
        screen.showRecord(documentId(key));
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return screen.isReadyForPicture(); }, kDeadline));
    }
    ui::TouchButton* button(const char* name) {
        return screen.findChild<ui::TouchButton*>(QLatin1String(name));
    }
    void touch(const char* name) {
        auto* target = button(name);
        INFO(name);
        REQUIRE(target->isVisible());
        REQUIRE(target->isEnabled());
        tap(*target); // a real press and release
        settle();
    }
    ui::Sheet sheet() {
        ui::Sheet shown = screen.presenter().sheet();
        for (QString* text : {&shown.about, &shown.notice, &shown.words})
            *text = readable(*text);
        return shown;
    }
    // What is seen of the page.
    QImage page() { return screen.grab(screen.pageRect()).toImage(); }
};

} // namespace

TEST_CASE_METHOD(ReaderGlass, "while a document opens its title stands over the word for it", "[reader]") {
    intents.isBlobSilent = true;
    screen.showRecord(documentId("d03"));
    CHECK(sheet().title == "Changeover from 330 to 500 ml");
    CHECK(sheet().words.startsWith("Opening"));
    CHECK_FALSE(button("next")->isVisible());
    intents.waitingBlob(ui::BlobAnswer(instruction()));
    settle();
    CHECK(sheet().words.isEmpty());
    CHECK(sheet().about == "page 1 of 3 · Revision F · 14 Sep 2026");
}

TEST_CASE_METHOD(ReaderGlass, "big buttons turn the pages, from the first to the last", "[reader]") {
    open("d03");
    CHECK_FALSE(button("previous")->isEnabled());
    const QImage first = page();
    touch("next");
    CHECK(page() != first);
    CHECK(sheet().about.startsWith("page 2 of 3"));
    CHECK(button("previous")->label() == "1");
    CHECK(button("next")->label() == "3");
    touch("next");
    CHECK_FALSE(button("next")->isEnabled());
    touch("previous");
    touch("previous");
    CHECK(page() == first);
}

TEST_CASE_METHOD(ReaderGlass, "larger, smaller and whole page change what is seen, and no button moves",
                 "[reader]") {
    open("d03");
    std::map<std::string, QRect> places;
    for (const char* name : {"close", "fit", "zoomOut", "zoomIn", "previous", "next"})
        places[name] = button(name)->geometry();
    const QImage wide = page();
    touch("zoomIn");
    CHECK(page() != wide);
    CHECK(button("left")->isVisible());
    touch("right");
    CHECK_FALSE(button("right")->isEnabled());
    touch("fit"); // back to the width
    touch("fit");
    CHECK(sheet().offersWidth);
    CHECK_FALSE(button("zoomOut")->isEnabled());
    CHECK_FALSE(button("up")->isVisible());
    for (const auto& [name, at] : places)
        CHECK(button(name.c_str())->geometry() == at);
}

TEST_CASE_METHOD(ReaderGlass, "down reads on over the end of a page, and up back to its end", "[reader]") {
    open("d03");
    QImage before;
    int steps = 0;
    while (sheet().previous == 0 && ++steps < 10) {
        before = page();
        touch("down");
        CHECK(page() != before);
    }
    CHECK(sheet().about.startsWith("page 2 of 3"));
    CHECK(steps >= 3);
    touch("up");
    CHECK(sheet().about.startsWith("page 1 of 3"));
    CHECK(page() == before);
}

TEST_CASE_METHOD(ReaderGlass, "what is not here yet says so, is asked for, and opens once it came",
                 "[reader]") {
    intents.blobAnswer = tl::unexpected(terminal::BlobError::notHere);
    open(kFetchedDocument);
    CHECK(sheet().words.contains("fetched before all others"));
    CHECK(sheet().about == "Revision 4.2 · 18 Feb 2024 · being fetched, 40 % of 41 MB");
    const auto asked = intents.openedBlobs.size();
    present();
    CHECK(intents.openedBlobs.size() == asked); // not at every turn of the minute
    auto blobs = *state->blobs;
    blobs[documentIn(state, kFetchedDocument).sha256].place = terminal::BlobPlace::here;
    state->blobs = std::make_shared<terminal::BlobStates>(blobs);
    intents.blobAnswer = instruction();
    present();
    settle();
    CHECK(sheet().about.startsWith("page 1 of 3"));
}

TEST_CASE_METHOD(ReaderGlass, "a file that cannot be shown is said so in a sentence", "[reader]") {
    const TempDir folder;
    writeBytes(folder / "broken.pdf", "no PDF at all");
    intents.blobAnswer = folder / "broken.pdf";
    open("d03");
    CHECK(sheet().words.contains("damaged"));
    CHECK_FALSE(button("next")->isVisible());
    intents.blobAnswer = tl::unexpected(terminal::BlobError::storage);
    open("d04");
    CHECK(sheet().words.contains("call IT"));
}

TEST_CASE_METHOD(ReaderGlass, "a newer revision is offered and never put under the reader's eyes",
                 "[reader]") {
    open("d03");
    touch("next");
    const QImage seen = page();
    reviseDocument(*state, "d03");
    present();
    CHECK(sheet().notice.contains("newer revision"));
    CHECK(sheet().about == "page 2 of 3 · Revision F · 14 Sep 2026");
    CHECK(intents.openedBlobs.size() == 1);
    touch("action");
    CHECK(intents.openedBlobs.size() == 2);
    CHECK(intents.openedBlobs[1] != intents.openedBlobs[0]);
    CHECK(sheet().about == "page 1 of 3 · Revision F+ · 14 Sep 2026");
    CHECK(sheet().notice.isEmpty());
}

TEST_CASE_METHOD(ReaderGlass, "a document that is withdrawn stays to be read, and says so", "[reader]") {
    open("d03");
    retireDocument(*state, "d03");
    present();
    CHECK(sheet().notice.contains("withdrawn"));
    CHECK(sheet().isAlarming);
    CHECK(sheet().words.isEmpty());
    CHECK_FALSE(button("action")->isVisible());
}

TEST_CASE_METHOD(ReaderGlass, "a crew can confirm once the last page was shown, and not before", "[reader]") {
    open(kUnreadDocument);
    CHECK_FALSE(button("action")->isVisible());
    touch("next");
    CHECK_FALSE(button("action")->isVisible());
    touch("next");
    CHECK(button("action")->label() == "Crew C has read this");
    touch("action");
    REQUIRE(intents.posted.size() == 1);
    CHECK(intents.posted[0].type == core::OpType::acknowledge);
    CHECK(intents.posted[0].record == documentId(kUnreadDocument));
    const auto& body = std::get<core::Acknowledgement>(intents.posted[0].body);
    CHECK(body == ui::momentOf(state, boardNow(), "en").acknowledgement());
    confirmDocument(*state, kUnreadDocument);
    present();
    CHECK_FALSE(button("action")->isVisible());
    CHECK(sheet().notice == "read by Crew C");
}

TEST_CASE_METHOD(ReaderGlass, "a confirmation that could not be kept is said so and can be given again",
                 "[reader]") {
    open(kUnreadDocument);
    touch("next");
    touch("next");
    intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    touch("action");
    CHECK(sheet().notice.contains("disk is full"));
    intents.failure.reset();
    touch("action");
    CHECK(intents.posted.size() == 2);
    CHECK_FALSE(sheet().notice.contains("disk is full"));
}

TEST_CASE_METHOD(ReaderGlass, "nobody confirms a revision that is no longer the newest", "[reader]") {
    open(kUnreadDocument);
    touch("next");
    touch("next");
    reviseDocument(*state, kUnreadDocument);
    present();
    CHECK(sheet().action == ui::Sheet::Action::openNewer);
    touch("action");
    CHECK(intents.posted.empty());
    CHECK_FALSE(button("action")->isVisible()); // of the new one the last page was not shown yet
}

TEST_CASE_METHOD(ReaderGlass, "close goes back to where it was opened, and leaves nothing on the glass",
                 "[reader]") {
    open("d03");
    touch("close");
    CHECK(navigator.recordsClosed == 1);
    screen.leave(false);
    CHECK(sheet().image.isNull());
    CHECK(sheet().title == "Documents");
}

TEST_CASE_METHOD(ReaderGlass, "an answer that comes after the reader has gone is for nobody", "[reader]") {
    intents.isBlobSilent = true;
    screen.showRecord(documentId("d03"));
    screen.leave(true);
    intents.waitingBlob(ui::BlobAnswer(instruction()));
    CHECK_FALSE(QTest::qWaitFor([&] { return sheet().isPageShown; }, 200));
}

TEST_CASE_METHOD(ReaderGlass, "there is a word on the glass until the first page is", "[reader]") {
    screen.showRecord(documentId("d03"));
    int looks = 0;
    while (!screen.isReadyForPicture() && ++looks < 100'000) {
        if (sheet().words.isEmpty()) CHECK_FALSE(sheet().image.isNull());
        QApplication::processEvents();
    }
    CHECK_FALSE(sheet().image.isNull());
}

TEST_CASE_METHOD(ReaderGlass,
                 "a code takes the document to a telephone, and the next touch shows the page again",
                 "[reader]") {
    open("d03");
    CHECK_FALSE(button("phone")->isVisible()); // no telephone reaches the hub
    state->handsFilesOver = true;
    present();
    REQUIRE(button("phone")->isVisible());
    touch("phone");
    CHECK(intents.linkedBlobs.size() == 1);
    CHECK(sheet().code == "https://hub.example/v1/handed/abc");
    CHECK(sheet().words.contains("10 minutes"));
    touch("phone");
    CHECK(sheet().code.isEmpty());
    touch("phone");
    touch("next");
    CHECK(sheet().code.isEmpty());
}

TEST_CASE("a list of 1,000 documents makes the tiles of its page only, and pages on", "[reader]") {
    ui::Theme theme(ui::reference::kPanel15.panel());
    FakeIntents intents;
    FakeNavigator navigator;
    const std::unique_ptr<ui::Screen> screen(
        ui::makeScreen(ui::ScreenName::documents, {theme, intents, navigator}, nullptr));
    screen->resize(ui::reference::kPanel15.pixels);
    screen->show();
    screen->enter();
    const auto moment = ui::momentOf(manyDocumentsBoard(), boardNow(), "en");
    screen->present(moment);
    auto* list = screen->findChild<ui::PageList*>();
    REQUIRE(list->isVisible());
    CHECK(list->pageCount() > 5);
    CHECK(list->tiles().size() < 20);
    CHECK(screen->findChildren<ui::TouchButton*>().size() < 150);
    auto* first = list->tiles().front();
    screen->present(moment);
    CHECK(list->tiles().front() == first); // a state takes no tile away under the finger
    list->showPage(list->pageCount() - 1);
    CHECK(list->tiles().front() != first);
}

TEST_CASE("from the board to a page and back, by touches alone", "[reader]") {
    ui::Theme theme(ui::reference::kPanel15.panel());
    FakeIntents intents;
    FakeClock clock(boardNow());
    intents.blobAnswer = instruction();
    ui::KioskWindow window(theme, intents, clock, {"en", false});
    window.resize(ui::reference::kPanel15.pixels);
    window.show();
    window.setState(documentsBoard());
    const auto touch = [&](const QString& label) {
        QApplication::processEvents();
        for (auto* one : window.findChildren<ui::TouchButton*>()) {
            if (!one->isVisible() || one->label() != label || !one->isEnabled()) continue;
            tap(*one);
            QApplication::processEvents();
            return true;
        }
        return false;
    };
    REQUIRE(touch("Documents"));
    CHECK(window.current() == ui::ScreenName::documents);
    REQUIRE(touch("Werkinstructies"));
    REQUIRE(touch("Changing the foil roll"));
    CHECK(window.current() == ui::ScreenName::document);
    auto& reader = window.screen(ui::ScreenName::document);
    REQUIRE(QTest::qWaitFor([&] { return reader.isReadyForPicture(); }, kDeadline));
    SECTION("Close leads back to the tab it was opened from") {
        REQUIRE(touch("Close"));
        CHECK(window.current() == ui::ScreenName::documents);
        REQUIRE(touch("Greasing the Çetin coupling"));
    }
    SECTION("and to the page of a long list") {
        REQUIRE(touch("Close"));
        window.setState(manyDocumentsBoard());
        REQUIRE(touch("Werkinstructies"));
        auto* list = window.screen(ui::ScreenName::documents).findChild<ui::PageList*>();
        list->showPage(4);
        tap(*list->tiles().at(1));
        REQUIRE(window.current() == ui::ScreenName::document);
        REQUIRE(QTest::qWaitFor([&] { return reader.isReadyForPicture(); }, kDeadline));
        REQUIRE(touch("Close"));
        CHECK(list->page() == 4);
        window.setState(manyDocumentsBoard());
        CHECK(list->page() == 4);
    }
    SECTION("a page may be read for three minutes without a touch") {
        clock.advance(std::chrono::seconds(170));
        window.setState(documentsBoard());
        CHECK(window.current() == ui::ScreenName::document);
        clock.advance(std::chrono::seconds(11));
        window.setState(documentsBoard());
        CHECK(window.current() == ui::ScreenName::board);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest/qtestsystem.h>

#include "tests/support/board_documents.h"
#include "tests/support/document_files.h"
#include "tests/support/temp_dir.h"
#include "tests/unit/ui/flow_step_tables.h"
#include "ui/documents/document_screen.h"
#include "ui/documents/documents_presenter.h"

namespace ploegbord::test {

using ui::ScreenName;

namespace {

using Prepare = void (*)(ui::Screen&, FakeIntents&, State&);

struct Files {
    TempDir folder;
    std::filesystem::path instruction = folder / "instruction.pdf", broken = folder / "broken.pdf",
                          picture = folder / "picture.jpeg";
    Files() {
        writePdf(instruction, 3);
        writeBytes(broken, "no PDF at all");
        writePicture(picture, QSize(1600, 1200), "jpeg");
    }
};
const Files& files() {
    static const Files made;
    return made;
}

ui::DocumentPresenter& reader(ui::Screen& screen) {
    return static_cast<ui::DocumentScreen&>(screen).presenter();
}

void settle(ui::Screen& screen) {
    if (!QTest::qWaitFor([&] { return screen.isReadyForPicture(); }, 20'000))
        throw std::runtime_error("no page was drawn");
}

void open(ui::Screen& screen, FakeIntents& intents, const char* key, const std::filesystem::path& file) {
    intents.blobAnswer = file;
    screen.showRecord(documentId(key));
    settle(screen);
}

void openInstruction(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, "d03", files().instruction);
}
void zoomed(ui::Screen& screen, FakeIntents& intents, State& state) {
    openInstruction(screen, intents, state);
    reader(screen).zoomIn();
    reader(screen).zoomIn();
    reader(screen).pan({0, 1});
    settle(screen);
}
void wholePage(ui::Screen& screen, FakeIntents& intents, State& state) {
    openInstruction(screen, intents, state);
    reader(screen).changeFit();
    settle(screen);
}
void handedOver(ui::Screen& screen, FakeIntents& intents, State& state) {
    state->handsFilesOver = true;
    openInstruction(screen, intents, state);
    // As long as they get: with a whole signature.
    intents.linkAnswer =
        "https://ploegbord.plant.example:8443/v1/handed/" + std::string(64, 'a') +
        "?terminal=01a2289a-a7d7-7a4a-ae50-ed33e0f4cfb8&type=application%2Fpdf&until=1796000000"
        "&signature=" +
        std::string(64, 'b');
    reader(screen).toPhone();
}
void reachable(ui::Screen& screen, FakeIntents& intents, State& state) {
    state->handsFilesOver = true;
    openInstruction(screen, intents, state);
}
void fetching(ui::Screen& screen, FakeIntents&, State&) {
    screen.showRecord(documentId(kFetchedDocument));
}
void fetchingOffline(ui::Screen& screen, FakeIntents&, State& state) {
    state->link = terminal::LinkState::offline;
    screen.showRecord(documentId(kWantedDocument));
}
void broken(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, "d03", files().broken);
}
void picture(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, kPictureDocument, files().picture);
}
void readToTheEnd(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, kUnreadDocument, files().instruction);
    reader(screen).turn(1);
    reader(screen).turn(1);
    settle(screen);
}
void confirmed(ui::Screen& screen, FakeIntents& intents, State& state) {
    readToTheEnd(screen, intents, state);
    confirmDocument(*state, kUnreadDocument);
}
void newer(ui::Screen& screen, FakeIntents& intents, State& state) {
    openInstruction(screen, intents, state);
    reviseDocument(*state, "d03");
}
void retired(ui::Screen& screen, FakeIntents& intents, State& state) {
    openInstruction(screen, intents, state);
    retireDocument(*state, "d03");
}
void notPosted(ui::Screen& screen, FakeIntents& intents, State& state) {
    readToTheEnd(screen, intents, state);
    intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    reader(screen).act();
}

FlowStep read(const char* name, State (*state)(), Prepare prepare) {
    return {name, ScreenName::document, state, 0, stay, prepare};
}

} // namespace

FlowSteps documentSteps() {
    const Go search = primary(), all = chooseButton(0);
    return {
        {"documents-empty", ScreenName::documents, fullBoard, 0, stay},
        {"documents-none-here", ScreenName::documents, noDocumentsHere, 0, stay},
        {"documents-new", ScreenName::documents, neverConnected, 0, stay},
        {"documents-list", ScreenName::documents, documentsBoard, 0, chooseTab(1)},
        {"documents-must-read", ScreenName::documents, documentsBoard, 0, stay},
        {"documents-all-lines", ScreenName::documents, documentsBoard, 0, inOrder({all, chooseTab(1)})},
        {"documents-places", ScreenName::documents, documentsBoard, 0, chooseTab(2)},
        {"documents-many", ScreenName::documents, manyDocumentsBoard, 0, stay},
        {"documents-wordy", ScreenName::documents, wordyDocumentsBoard, 0, chooseTab(1)},
        {"documents-search", ScreenName::documents, documentsBoard, 0,
         inOrder({search, [](auto& flow, auto&) { flow.wrote("sealer"); }})},
        {"documents-found", ScreenName::documents, documentsBoard, 0, inOrder({search, writing("va")})},
        {"documents-not-found", ScreenName::documents, documentsBoard, 0, inOrder({search, writing("xyz")})},
        read("document-page", documentsBoard, openInstruction),
        read("document-zoomed", documentsBoard, zoomed),
        read("document-whole", documentsBoard, wholePage),
        read("document-picture", documentsBoard, picture),
        read("document-reachable", documentsBoard, reachable),
        read("document-to-phone", documentsBoard, handedOver),
        read("document-fetching", documentsBoard, fetching),
        read("document-offline", documentsBoard, fetchingOffline),
        read("document-broken", documentsBoard, broken),
        read("document-must-read", documentsBoard, readToTheEnd),
        read("document-confirmed", documentsBoard, confirmed),
        read("document-newer", documentsBoard, newer),
        read("document-retired", documentsBoard, retired),
        read("document-not-posted", documentsBoard, notPosted),
        read("document-wordy", wordyDocumentsBoard, newer),
    };
}

} // namespace ploegbord::test

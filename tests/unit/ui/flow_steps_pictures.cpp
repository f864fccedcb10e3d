// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest/qtestsystem.h>

#include "tests/support/board_media.h"
#include "tests/support/document_files.h"
#include "tests/support/temp_dir.h"
#include "tests/unit/ui/flow_step_tables.h"
#include "ui/touch/touch_button.h"

namespace ploegbord::test {

using ui::ScreenName;

namespace {

using Prepare = void (*)(ui::Screen&, FakeIntents&, State&);

struct Files {
    TempDir folder;
    std::filesystem::path wide = folder / "wide.jpeg", tall = folder / "tall.jpeg",
                          small = folder / "small.jpeg", broken = folder / "broken.jpeg";
    Files() {
        writePicture(wide, QSize(1600, 900), "jpeg");
        writePicture(tall, QSize(900, 1600), "jpeg");
        writePicture(small, QSize(200, 150), "jpeg");
        writeBytes(broken, "no JPEG at all");
    }
};
const Files& files() {
    static const Files made;
    return made;
}

void settle(ui::Screen& screen) {
    if (!QTest::qWaitFor([&] { return screen.isReadyForPicture(); }, 20'000))
        throw std::runtime_error("no picture was drawn");
}

void open(ui::Screen& screen, FakeIntents& intents, const char* key, const std::filesystem::path& file) {
    intents.blobAnswer = file;
    screen.showRecord(picturedId(key));
    settle(screen);
}

void wide(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, kOnePicture, files().wide);
}
void tall(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, kOnePicture, files().tall);
}
void small(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, kOnePicture, files().small);
}
void broken(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, kOnePicture, files().broken);
}
void ofThree(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, kThreePictures, files().wide);
    static_cast<ui::FlowScreen&>(screen).presenter().chooseButton(0);
    settle(screen);
}
void notHere(ui::Screen& screen, FakeIntents&, State&) {
    screen.showRecord(picturedId(kOnePicture));
}
void ended(ui::Screen& screen, FakeIntents& intents, State& state) {
    open(screen, intents, kOnePicture, files().wide);
    state->announcements = std::make_shared<std::vector<terminal::Post>>();
}
void film(ui::Screen& screen, FakeIntents& intents, State&) {
    open(screen, intents, kFilm, files().wide);
}
void filmPaused(ui::Screen& screen, FakeIntents& intents, State& state) {
    film(screen, intents, state);
    static_cast<ui::FlowScreen&>(screen).presenter().chooseButton(0);
}
void touchPicture(ui::Screen& screen, FakeIntents& intents, State&) {
    screen.prepareForPicture(); // its first second is over
    intents.blobAnswer = files().wide;
    auto* button = screen.findChild<ui::TouchButton*>(QStringLiteral("picture"));
    emit button->tapped();
    settle(screen);
}
void lastPicture(ui::Screen& screen, FakeIntents& intents, State& state) {
    touchPicture(screen, intents, state);
    touchPicture(screen, intents, state);
}

FlowStep look(const char* name, State (*state)(), Prepare prepare) {
    return {name, ScreenName::picture, state, 0, stay, prepare};
}

} // namespace

FlowSteps pictureSteps() {
    const auto nothing = [](ui::Screen& screen, FakeIntents&, State&) { screen.prepareForPicture(); };
    return {
        {"pictures-lane", ScreenName::announcements, picturesBoard, 0, stay, nothing},
        look("picture-wide", picturesBoard, wide),
        look("picture-tall", picturesBoard, tall),
        look("picture-small", picturesBoard, small),
        look("picture-of-three", picturesBoard, ofThree),
        look("picture-wordy", wordyPicturesBoard, wide),
        look("picture-broken", picturesBoard, broken),
        look("picture-offline", picturesOfflineBoard, notHere),
        look("picture-fetching", picturesFetchedBoard, notHere),
        look("picture-no-room", picturesUnfitBoard, notHere),
        look("picture-ended", picturesBoard, ended),
        look("picture-video", filmBoard, film),
        look("picture-video-paused", filmBoard, filmPaused),
        {"urgent-with-picture", ScreenName::urgent, urgentPictureBoard, 0, stay, nothing},
        {"urgent-wordy-with-picture", ScreenName::urgent, wordyUrgentPictureBoard, 0, stay, nothing},
        {"urgent-picture", ScreenName::urgent, urgentPictureBoard, 0, stay, touchPicture},
        {"urgent-last-picture", ScreenName::urgent, urgentPictureBoard, 0, stay, lastPicture},
    };
}

} // namespace ploegbord::test

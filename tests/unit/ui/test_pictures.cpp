// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest/qtestsystem.h>

#include "tests/support/board_extremes.h"
#include "tests/support/board_media.h"
#include "tests/support/catch.h"
#include "tests/support/document_files.h"
#include "tests/support/temp_dir.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/announcements/announcements_screen.h"
#include "ui/flow/flow_screen.h"
#include "ui/kiosk/screens.h"
#include "ui/pictures/pictures_presenter.h"
#include "ui/urgent/urgent_screen.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

constexpr int kDeadline = 20'000; // ms

struct Files {
    TempDir folder;
    std::filesystem::path wide = folder / "wide.jpeg", large = folder / "large.jpeg",
                          small = folder / "small.jpeg";
    Files() {
        writePicture(wide, QSize(1600, 800), "jpeg");
        writePicture(small, QSize(100, 50), "jpeg");
        std::string bytes(std::size_t(17) << 20, 'x');
        writeBytes(large, bytes);
    }
};
const Files& files() {
    static const Files made;
    return made;
}

struct PictureRig : FlowRig<ui::PicturesPresenter> {
    explicit PictureRig(State state = picturesBoard()) : FlowRig(state) {
        intents.blobAnswer = files().wide;
        presenter.setPictureRoom({1000, 800});
    }
    void open(const char* key) {
        presenter.showRecord(picturedId(key));
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return presenter.isReadyForPicture(); }, kDeadline));
    }
    ui::Picture picture() const { return page().picture.value(); }
};

ui::TouchButton* buttonNamed(QWidget& in, const QString& name) {
    for (auto* button : in.findChildren<ui::TouchButton*>())
        if (button->isVisibleTo(&in) && readable(button->accessibleName()) == name) return button;
    return nullptr;
}

} // namespace

TEST_CASE("a picture is shown whole, as large as the room lets it be, with its caption", "[pictures]") {
    PictureRig rig;
    rig.open(kOnePicture);
    CHECK(rig.picture().image.size() == QSize(1000, 500));
    CHECK(rig.picture().caption == "Hall B, from Monday");
    CHECK(rig.picture().words.isEmpty());
    rig.presenter.setPictureRoom({400, 100});
    rig.settle();
    CHECK(rig.picture().image.size() == QSize(200, 100));
}

TEST_CASE("a small picture is enlarged three times and no more", "[pictures]") {
    PictureRig rig;
    rig.intents.blobAnswer = files().small;
    rig.open(kOnePicture);
    CHECK(rig.picture().image.size() == QSize(300, 150));
}

TEST_CASE("of several pictures one button shows each in turn", "[pictures]") {
    PictureRig rig;
    rig.open(kThreePictures);
    REQUIRE(rig.page().buttons.size() == 1);
    CHECK(readable(rig.page().buttons[0].sublabel) == "1 of 3");
    CHECK(rig.picture().caption == "Step 1: lever down");
    rig.presenter.chooseButton(0);
    rig.settle();
    CHECK(rig.picture().caption == "Step 2: padlock through");
    rig.presenter.chooseButton(0);
    rig.settle();
    CHECK(rig.picture().caption == "How the new lock works"); // it has none of its own
    rig.presenter.chooseButton(0);
    CHECK(readable(rig.page().buttons[0].sublabel) == "1 of 3");
    CHECK(rig.intents.openedBlobs.size() == 4);
}

TEST_CASE("a picture that is not here says so, and appears once it is", "[pictures]") {
    PictureRig rig(picturesFetchedBoard());
    rig.intents.blobAnswer = tl::unexpected(terminal::BlobError::notHere);
    rig.open(kOnePicture);
    CHECK(rig.picture().words == "The picture is being fetched.");
    CHECK(rig.picture().image.isNull());
    rig.show(picturesOfflineBoard());
    CHECK(rig.picture().words == "The picture is not here yet. It comes once this board reaches the hub.");
    rig.intents.blobAnswer = files().wide;
    rig.show(picturesBoard());
    rig.settle();
    CHECK_FALSE(rig.picture().image.isNull());
}

TEST_CASE("a file of more than 16 MiB is not unpacked", "[pictures]") {
    PictureRig rig;
    rig.intents.blobAnswer = files().large;
    rig.open(kOnePicture);
    CHECK(rig.picture().image.isNull());
    CHECK(rig.picture().words.startsWith("This picture is too large"));
}

TEST_CASE("the picture of an announcement that has ended is not shown on", "[pictures]") {
    PictureRig rig;
    rig.open(kOnePicture);
    rig.show(fullBoard());
    CHECK_FALSE(rig.page().picture);
    CHECK(rig.page().words == "This announcement is no longer shown.");
    rig.presenter.leave(true);
    CHECK(rig.page().words.isEmpty());
}

TEST_CASE("a picture opens from the button beside its announcement, and Back leads there again",
          "[pictures]") {
    const ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeNavigator navigator;
    ui::AnnouncementsScreen screen({theme, intents, navigator});
    screen.resize(ui::reference::kPanel15.pixels);
    screen.QWidget::show();
    screen.present(ui::momentOf(picturesBoard(), boardNow(), "en"));
    auto* button = buttonNamed(screen, "Picture of New truck route");
    REQUIRE(button);
    tap(*button);
    REQUIRE(navigator.opened == std::vector{ui::ScreenName::picture});
    CHECK(navigator.openedRecord == picturedId(kOnePicture));
    screen.present(ui::momentOf(fullBoard(), boardNow(), "en"));
    CHECK_FALSE(buttonNamed(screen, "Picture of New truck route"));

    PictureRig rig;
    rig.presenter.back();
    CHECK(rig.navigator.recordsClosed == 1);
}

TEST_CASE("back from a picture the page of announcements from which it was opened is shown", "[pictures]") {
    const ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeNavigator navigator;
    ui::AnnouncementsScreen screen({theme, intents, navigator});
    screen.resize(ui::reference::kPanel15.pixels);
    screen.QWidget::show();
    screen.present(ui::momentOf(overfullBoard(), boardNow(), "en"));
    screen.enter();
    auto& wall = *screen.findChild<ui::CardWall*>();
    const auto down = [&] { tap(*buttonNamed(wall, "Next page")); };
    down();
    const auto onPage = [&] {
        screen.grab();
        QStringList texts;
        for (const auto& shown : wall.shownTexts())
            texts << shown.text;
        return texts;
    };
    const QStringList second = onPage();
    screen.leave(false);
    screen.enter();
    CHECK(onPage() != second); // someone else begins at the first page
    down();
    screen.leave(false);
    screen.enter();
    screen.showPart(ui::kAsLeft);
    CHECK(onPage() == second);
}

TEST_CASE("an urgent notice shows its words first, its picture behind a button, and Seen on both",
          "[pictures][urgent]") {
    const ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    intents.blobAnswer = files().wide;
    FakeNavigator navigator;
    ui::UrgentScreen screen({theme, intents, navigator});
    screen.resize(ui::reference::kPanel15.pixels);
    screen.QWidget::show();
    screen.present(ui::momentOf(urgentPictureBoard(), boardNow(), "en"));
    auto* view = screen.findChild<ui::PictureView*>();
    CHECK_FALSE(view->isVisible());
    CHECK(intents.openedBlobs.empty());
    screen.prepareForPicture(); // its first second is over
    auto* look = screen.findChild<ui::TouchButton*>("picture");
    auto* seen = screen.findChild<ui::TouchButton*>("seen");
    tap(*look);
    REQUIRE(QTest::qWaitFor([&] { return screen.isReadyForPicture(); }, kDeadline));
    CHECK(view->isVisible());
    CHECK(view->imageRect().height() > 300);
    CHECK(seen->isVisible());
    CHECK(seen->isEnabled());
    tap(*look); // the second one
    REQUIRE(QTest::qWaitFor([&] { return screen.isReadyForPicture(); }, kDeadline));
    CHECK(view->isVisible());
    tap(*look); // the words again
    CHECK_FALSE(view->isVisible());
    tap(*seen);
    CHECK(intents.posted.size() == 1);
}

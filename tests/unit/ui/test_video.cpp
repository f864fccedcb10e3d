// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QtTest/qtestsystem.h>

#include "tests/support/board_media.h"
#include "tests/support/catch.h"
#include "tests/support/fake_media.h"
#include "tests/support/temp_dir.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/media/module_media.h"
#include "ui/pictures/pictures_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;
using Stage = ui::VideoState::Stage;

namespace {

constexpr int kDeadline = 20'000; // ms

struct VideoRig {
    FakeIntents intents;
    FakeNavigator navigator;
    FakeMedia media;
    ui::PicturesPresenter presenter{intents, navigator, &media};
    int frames = 0;

    VideoRig() {
        intents.blobAnswer = std::filesystem::path("/somewhere/film");
        presenter.onFrame([this](const QImage&) { ++frames; });
        presenter.present(ui::momentOf(filmBoard(), boardNow(), "en"));
        presenter.enter();
    }
    void open() { presenter.showRecord(picturedId(kFilm)); }
    ui::Page page() const { return presenter.page(); }
    void touch(const QString& label) {
        REQUIRE(button(label) >= 0);
        presenter.chooseButton(button(label));
    }
    int button(const QString& label) const {
        const auto buttons = page().buttons;
        for (std::size_t i = 0; i < buttons.size(); ++i)
            if (buttons[i].label == label) return static_cast<int>(i);
        return -1;
    }
};

std::string jpegOf(const QColor& colour) {
    QImage image(160, 120, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data().toStdString();
}

void add(std::string& to, std::uint32_t value) {
    for (int byte = 0; byte < 4; ++byte)
        to += static_cast<char>(value >> (8 * byte) & 0xFF);
}
std::string chunk(const std::string& name, const std::string& data) {
    std::string made = name;
    add(made, static_cast<std::uint32_t>(data.size()));
    return made + data + std::string(data.size() % 2, '\0');
}
std::string list(const std::string& kind, const std::string& data) {
    return chunk("LIST", kind + data);
}

// Ten frames a second, red and then blue, one picture each: the simplest film that there is (Motion JPEG in
// AVI).
void writeFilm(const std::filesystem::path& file, int frames) {
    std::string head, stream, format, movie;
    const auto count = static_cast<std::uint32_t>(frames);
    for (const std::uint32_t value :
         {100'000u, 100'000u, 0u, 0x10u, count, 0u, 1u, 100'000u, 160u, 120u, 0u, 0u, 0u, 0u})
        add(head, value);
    stream = "vidsMJPG";
    for (const std::uint32_t value :
         {0u, 0u, 0u, 1u, 10u, 0u, count, 100'000u, 0xFFFFFFFFu, 0u, 0u, 120u << 16 | 160u})
        add(stream, value);
    for (const std::uint32_t value : {40u, 160u, 120u, 24u << 16 | 1u})
        add(format, value);
    format += "MJPG";
    for (const std::uint32_t value : {160u * 120u * 3u, 0u, 0u, 0u, 0u})
        add(format, value);
    for (int frame = 0; frame < frames; ++frame)
        movie += chunk("00dc", jpegOf(frame < frames / 2 ? Qt::red : Qt::blue));
    const std::string body =
        "AVI " +
        list("hdrl", chunk("avih", head) + list("strl", chunk("strh", stream) + chunk("strf", format))) +
        list("movi", movie);
    std::ofstream(file, std::ios::binary) << chunk("RIFF", body);
}

} // namespace

TEST_CASE("a video plays at once without sound, with its caption, and one button stops and starts it",
          "[video]") {
    VideoRig rig;
    rig.open();
    CHECK(rig.media.backend.openedVideo == "/somewhere/film");
    CHECK(rig.media.backend.video.stage == Stage::playing);
    CHECK_FALSE(rig.media.backend.isSoundOn);
    rig.media.backend.listener.frame(QImage(320, 180, QImage::Format_RGB32));
    rig.media.backend.listener.frame(QImage(320, 180, QImage::Format_RGB32));
    CHECK(rig.frames == 1); // the first one is a change of the page
    CHECK(rig.page().picture->caption == "How to change the roll");
    CHECK(rig.page().picture->isFilm);
    rig.touch("Pause");
    CHECK(rig.media.backend.video.stage == Stage::paused);
    rig.touch("From the start");
    CHECK(rig.media.backend.restarts == 1);
    rig.touch("Pause");
    rig.touch("Play");
    CHECK(rig.media.backend.video.stage == Stage::playing);
}

TEST_CASE("sound is offered where there is a device, and is off until somebody wants it", "[video]") {
    VideoRig rig;
    rig.open();
    CHECK(rig.button("Sound on") == -1);
    rig.media.backend.video.hasSound = true;
    rig.media.backend.listener.changed();
    rig.touch("Sound on");
    CHECK(rig.media.backend.isSoundOn);
    rig.touch("Sound off");
    CHECK_FALSE(rig.media.backend.isSoundOn);
}

TEST_CASE("the next picture, leaving and a failure end the video", "[video]") {
    VideoRig rig;
    rig.open();
    REQUIRE(rig.media.backend.listener.frame);
    SECTION("next") {
        rig.presenter.chooseButton(rig.button("Next picture"));
    }
    SECTION("left") {
        rig.presenter.leave(false);
    }
    SECTION("failed") {
        rig.media.backend.video.stage = Stage::failed;
        rig.media.backend.listener.changed();
        CHECK(rig.page().picture->words.startsWith("This video cannot be played here."));
        CHECK(rig.button("Next picture") >= 0);
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(rig.media.backend.listener.frame);
    CHECK(rig.button("Pause") == -1);
}

TEST_CASE("while a video runs nobody has to touch the glass", "[video]") {
    VideoRig rig;
    rig.open();
    CHECK(rig.presenter.idleLimit() == std::chrono::minutes(15));
    rig.touch("Pause");
    CHECK(rig.presenter.idleLimit() == std::chrono::minutes(3));
}

TEST_CASE("without the module a video says so and everything else works", "[video]") {
    VideoRig rig;
    rig.media.isInstalled = false;
    rig.open();
    CHECK(rig.page().picture->words.startsWith("This board cannot play videos"));
    CHECK(rig.button("Next picture") >= 0);
    ui::PicturesPresenter bare(rig.intents, rig.navigator);
    bare.present(ui::momentOf(filmBoard(), boardNow(), "en"));
    bare.showRecord(picturedId(kFilm));
    CHECK(bare.page().picture->words.startsWith("This board cannot play videos"));
}

#ifdef PLOEGBORD_HAS_MEDIA // Qt Multimedia is there
TEST_CASE("the module plays a film to its end, frame by frame, and again", "[video][module]") {
    const QString module = ui::ModuleMedia::installedModule();
    REQUIRE_FALSE(module.isEmpty());
    const TempDir folder;
    writeFilm(folder / "film", 20);
    ui::ModuleMedia media({false, 0}, module);
    QObject context;
    std::unique_ptr<ui::VideoPlayer> player;
    std::vector<QRgb> seen;
    bool isAsked = false;
    media.use(&context, [&](ui::MediaBackend* backend) {
        isAsked = true;
        if (!backend) return;
        const auto frame = [&](const QImage& image) { seen.push_back(image.pixel(80, 60)); };
        player = backend->openVideo(QString::fromStdString((folder / "film").string()), {frame, [] {}});
        player->play();
    });
    REQUIRE(QTest::qWaitFor([&] { return isAsked; }, kDeadline));
    REQUIRE(player);
    REQUIRE(QTest::qWaitFor([&] { return player->state().stage == Stage::ended; }, kDeadline));
    REQUIRE(seen.size() > 5);
    CHECK(qRed(seen.front()) > 200);
    CHECK(qBlue(seen.back()) > 200);
    CHECK(player->state().length > std::chrono::milliseconds(1500));
    CHECK_FALSE(player->state().hasSound);
    seen.clear();
    player->play();
    REQUIRE(QTest::qWaitFor([&] { return !seen.empty() && qRed(seen.front()) > 200; }, kDeadline));
    player->pause();
    CHECK(QTest::qWaitFor([&] { return player->state().stage == Stage::paused; }, kDeadline));
}

TEST_CASE("what is no film is said to be none", "[video][module]") {
    const QString module = ui::ModuleMedia::installedModule();
    REQUIRE_FALSE(module.isEmpty());
    const TempDir folder;
    std::ofstream(folder / "film") << "no film at all";
    ui::ModuleMedia media({false, 0}, module);
    QObject context;
    std::unique_ptr<ui::VideoPlayer> player;
    media.use(&context, [&](ui::MediaBackend* backend) {
        REQUIRE(backend);
        player = backend->openVideo(QString::fromStdString((folder / "film").string()),
                                    {[](const QImage&) {}, [] {}});
        player->play();
    });
    REQUIRE(QTest::qWaitFor([&] { return player && player->state().stage == Stage::failed; }, kDeadline));
}
#endif

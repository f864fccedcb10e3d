// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>

#include "app/core/digest.h"
#include "tests/support/board_media.h"
#include "tests/support/board_reports.h"
#include "tests/support/catch.h"
#include "tests/support/fake_media.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/answers/answers_presenter.h"
#include "ui/report/clean_jpeg.h"
#include "ui/report/report_presenter.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

QImage photo(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    image.setText(QStringLiteral("GPS"), QStringLiteral("51.4793 N"));
    image.setText(QStringLiteral("Description"), QStringLiteral("Jan Jansen"));
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    return image;
}

// The markers of a JPEG's segments up to its pixels: 0xE0 is APP0, 0xE1 APP1 (Exif, XMP), 0xFE a comment.
std::vector<int> segments(const std::string& jpeg) {
    std::vector<int> found;
    std::size_t at = 2;
    while (at + 4 <= jpeg.size() && static_cast<unsigned char>(jpeg[at]) == 0xFF) {
        const int marker = static_cast<unsigned char>(jpeg[at + 1]);
        found.push_back(marker);
        if (marker == 0xDA) break; // the pixels
        at += 2 + (static_cast<unsigned char>(jpeg[at + 2]) << 8 | static_cast<unsigned char>(jpeg[at + 3]));
    }
    return found;
}

struct CameraRig {
    FakeIntents intents;
    FakeNavigator navigator;
    FakeMedia media;
    ui::ReportPresenter presenter{intents, navigator, &media};
    int frames = 0;

    explicit CameraRig(bool hasCamera = true) {
        media.isCameraThere = hasCamera;
        presenter.onFrame([this](const QImage&) { ++frames; });
        presenter.present(ui::momentOf(fullBoard(), boardNow(), "en"));
        presenter.enter();
        presenter.prepareForPicture();
    }
    ui::Page page() const { return presenter.page(); }
    bool tap(const QString& label) {
        const auto tiles = page().choices;
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            if (readable(tiles[i].label) != label) continue;
            presenter.choose(static_cast<int>(i));
            return true;
        }
        return false;
    }
    void take() {
        REQUIRE(tap("Add a picture"));
        media.backend.listener.frame(photo({2400, 1800}));
        presenter.primary();
        presenter.primary();
    }
    int camerasOn() const { return media.backend.camerasOn; }
};

} // namespace

TEST_CASE("a picture of ours holds its pixels and nothing else", "[camera][anonymous]") {
    const std::string jpeg = ui::cleanJpeg(photo({2400, 1200}));
    REQUIRE(jpeg.size() > 1000);
    for (const int marker : segments(jpeg)) {
        INFO(marker);
        CHECK((marker == 0xE0 || marker < 0xE0)); // JFIF's own, tables and pixels
    }
    for (const char* trace :
         {"GPS", "51.47", "Jan Jansen", "Exif", "http://ns.adobe", "ICC_PROFILE", "Adobe"})
        CHECK(jpeg.find(trace) == std::string::npos);
    QByteArray bytes = QByteArray::fromStdString(jpeg);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpeg");
    const QImage read = reader.read();
    CHECK(read.size() == QSize(1600, 800));
    CHECK(read.textKeys().isEmpty());
}

TEST_CASE("what Qt writes by itself would tell more", "[camera][anonymous]") {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(photo({100, 100}).save(&buffer, "jpeg"));
    CHECK(bytes.contains("Jan Jansen"));
}

TEST_CASE("a board without a camera or without the module offers no picture", "[camera]") {
    CameraRig none(false);
    CHECK_FALSE(none.tap("Add a picture"));
    CameraRig bare;
    bare.media.isInstalled = false;
    CHECK_FALSE(bare.tap("Add a picture"));
}

TEST_CASE("a picture is seen, taken, used and sent with its report", "[camera]") {
    CameraRig rig;
    REQUIRE(rig.tap("Add a picture"));
    CHECK(rig.camerasOn() == 1);
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    CHECK(rig.page().picture->words == "The camera is being switched on …");
    rig.media.backend.listener.frame(photo({2400, 1800}));
    rig.media.backend.listener.frame(photo({2400, 1800}));
    CHECK(rig.frames == 1); // the first one is a change of the page
    CHECK(rig.page().isPrimaryEnabled);
    CHECK(rig.page().primary == "Take the picture");
    rig.presenter.primary();
    CHECK(rig.camerasOn() == 0);
    CHECK(rig.page().primary == "Use it");
    rig.presenter.primary();
    CHECK(rig.page().primary == "Send anonymously");
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 1);
    const terminal::Draft& draft = rig.intents.posted[0];
    const auto& report = std::get<core::Report>(draft.body);
    REQUIRE(draft.files.size() == 1);
    REQUIRE(report.media.size() == 1);
    CHECK(report.media[0].sha256 == core::toHex(core::sha256(draft.files[0])));
    CHECK(report.media[0].type == "image/jpeg");
    CHECK(report.anonymous);
}

TEST_CASE("a picture can be taken again, and taken out of the report", "[camera]") {
    CameraRig rig;
    rig.take();
    REQUIRE(rig.tap("Add a picture"));
    rig.media.backend.listener.frame(photo({300, 200}));
    rig.presenter.primary();
    rig.presenter.chooseButton(0); // again
    CHECK(rig.camerasOn() == 1);
    CHECK(rig.page().primary == "Take the picture");
    REQUIRE(rig.page().buttons.size() == 1);
    rig.presenter.chooseButton(0); // no pictures
    CHECK(rig.camerasOn() == 0);
    rig.presenter.primary();
    CHECK(rig.intents.posted.at(0).files.empty());
    CHECK(std::get<core::Report>(rig.intents.posted[0].body).media.empty());
}

TEST_CASE("a report holds three pictures and no more", "[camera]") {
    CameraRig rig;
    for (int n = 0; n < 3; ++n)
        rig.take();
    REQUIRE(rig.tap("Add a picture"));
    rig.media.backend.listener.frame(photo({300, 200}));
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    CHECK(rig.page().note == "A report has at most three pictures.");
    rig.presenter.primary();
    rig.presenter.back();
    rig.presenter.primary();
    CHECK(rig.intents.posted.at(0).files.size() == 3);
}

TEST_CASE("whoever leaves takes the pictures along, and the camera is off", "[camera]") {
    CameraRig rig;
    rig.take();
    REQUIRE(rig.tap("Add a picture"));
    REQUIRE(rig.camerasOn() == 1);
    rig.presenter.leave(true);
    CHECK(rig.camerasOn() == 0);
    rig.presenter.enter();
    rig.presenter.prepareForPicture();
    rig.presenter.primary();
    CHECK(rig.intents.posted.at(0).files.empty());
}

TEST_CASE("a camera that gives nothing is said, and the report goes without", "[camera]") {
    CameraRig rig;
    if (GENERATE(false, true)) {
        rig.media.backend.hasCamera = false;
        REQUIRE(rig.tap("Add a picture"));
    } else {
        REQUIRE(rig.tap("Add a picture"));
        rig.media.backend.listener.changed();
    }
    CHECK(rig.page().picture->words.startsWith("The camera gives no picture."));
    CHECK_FALSE(rig.page().isPrimaryEnabled);
    rig.presenter.back();
    rig.presenter.primary();
    CHECK(rig.intents.posted.size() == 1);
}

TEST_CASE("a picture stays with the report that a full disk did not take", "[camera]") {
    CameraRig rig;
    rig.take();
    rig.intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    rig.presenter.primary();
    rig.intents.failure.reset();
    rig.presenter.primary();
    REQUIRE(rig.intents.posted.size() == 2);
    CHECK(rig.intents.posted[1].files.size() == 1);
}

TEST_CASE("the pictures of a report are for who answers it, at the boards of its line", "[camera][answers]") {
    const auto opened = [](State state) {
        FlowRig<ui::AnswersPresenter> rig(std::move(state));
        rig.presenter.choose(1);
        for (const ui::Choice& button : rig.page().buttons)
            if (button.label == "Picture") return true;
        return false;
    };
    CHECK(opened(signedIn(picturedReportsBoard())));
    CHECK_FALSE(opened(picturedReportsBoard()));
    CHECK_FALSE(opened(signedIn(reportsBoard())));
    State elsewhere = signedIn(picturedReportsBoard());
    elsewhere->line = lineRef("L1");
    CHECK_FALSE(opened(elsewhere));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QtTest/qtestsystem.h>

#include "tests/support/catch.h"
#include "tests/support/document_files.h"
#include "tests/support/temp_dir.h"
#include "ui/documents/page_drawer.h"

using namespace ploegbord;
using namespace ploegbord::test;
using ui::PageError;
using ui::PageRequest;

namespace {

constexpr int kDeadline = 20'000; // ms

struct Drawing {
    TempDir folder;
    ui::PageDrawer drawer;
    std::vector<QSizeF> pages;
    std::optional<PageError> error;
    std::vector<std::pair<PageRequest, QImage>> drawn;

    Drawing() {
        QObject::connect(&drawer, &ui::PageDrawer::opened, &drawer,
                         [this](const auto& sizes) { pages = sizes; });
        QObject::connect(&drawer, &ui::PageDrawer::failed, &drawer, [this](PageError why) { error = why; });
        QObject::connect(
            &drawer, &ui::PageDrawer::drawn, &drawer,
            [this](const PageRequest& request, const QImage& image) { drawn.emplace_back(request, image); });
    }
    // Whether it opens.
    bool open(const std::filesystem::path& file, const char* type = "application/pdf") {
        pages.clear();
        error.reset();
        drawer.open(QString::fromStdString(file.string()), type);
        REQUIRE(QTest::qWaitFor([&] { return !pages.empty() || error; }, kDeadline));
        return !error;
    }
    QImage draw(const PageRequest& request) {
        drawn.clear();
        drawer.draw(request, std::nullopt);
        REQUIRE(QTest::qWaitFor([&] { return !drawn.empty(); }, kDeadline));
        CHECK(drawn.back().first == request);
        return drawn.back().second;
    }
};

int differing(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60;
    return count;
}

} // namespace

TEST_CASE_METHOD(Drawing, "a PDF opens with the size of each page, on white paper", "[drawer]") {
    writePdf(folder / "a.pdf", 3);
    REQUIRE(open(folder / "a.pdf"));
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].height() / pages[0].width() == Approx(1.414).epsilon(.01));
    const QImage page = draw({0, {600, 848}, {0, 0, 600, 848}});
    REQUIRE(page.size() == QSize(600, 848));
    CHECK(page.pixelColor(5, 5) == Qt::white);
    CHECK(differing(page, draw({1, {600, 848}, {0, 0, 600, 848}})) > 10); // another number
}

TEST_CASE_METHOD(Drawing, "a part of a page is what the whole page has there", "[drawer]") {
    writePdf(folder / "a.pdf", 1);
    writePicture(folder / "a.png", {400, 300}, "png");
    for (const auto& [file, type, whole] : {std::tuple("a.pdf", "application/pdf", QSize(1200, 1697)),
                                            std::tuple("a.png", "image/png", QSize(1200, 900))}) {
        INFO(file);
        REQUIRE(open(folder / file, type));
        const QRect part(300, 350, 500, 400);
        const QImage all = draw({0, whole, QRect(QPoint(), whole)});
        const auto blurred = [](const QImage& image) {
            return image.scaled(image.size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        CHECK(differing(blurred(all.copy(part)), blurred(draw({0, whole, part}))) <
              6); // letters have other rims
        CHECK(differing(blurred(all.copy(part.translated(8, 8))), blurred(draw({0, whole, part}))) > 20);
    }
}

TEST_CASE_METHOD(Drawing, "what is no good says why, each in its own way", "[drawer]") {
    writeBytes(folder / "garbage.pdf", "no PDF at all");
    writePdf(folder / "a.pdf", 2);
    writeBytes(folder / "half.pdf", [&] {
        QFile file(QString::fromStdString((folder / "a.pdf").string()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.read(file.size() / 2).toStdString();
    }());
    writeLockedPdf(folder / "locked.pdf");
    writePdfWithoutPages(folder / "empty.pdf");
    writePicture(folder / "a.png", {40, 30}, "png");
    writeBytes(folder / "garbage.png", "no picture at all");
    struct Case {
        const char *file, *type;
        PageError error;
    };
    for (const Case& one : {Case{"garbage.pdf", "application/pdf", PageError::broken},
                            Case{"half.pdf", "application/pdf", PageError::broken},
                            Case{"locked.pdf", "application/pdf", PageError::locked},
                            Case{"garbage.png", "image/png", PageError::broken},
                            Case{"a.png", "image/jpeg", PageError::broken}, // bytes are not guessed at
                            Case{"a.pdf", "text/html", PageError::broken},
                            Case{"absent.pdf", "application/pdf", PageError::unreadable},
                            Case{"absent.png", "image/png", PageError::unreadable}}) {
        INFO(one.file << " as " << one.type);
        CHECK_FALSE(open(folder / one.file, one.type));
        CHECK(error == one.error);
    }
    CHECK_FALSE(open(folder / "empty.pdf"));
    REQUIRE(open(folder / "a.pdf")); // and a good one after all that
}

TEST_CASE_METHOD(Drawing, "a picture is turned as its camera was held", "[drawer]") {
    writeTurnedPicture(folder / "turned.jpeg", {400, 200}); // red on its left half
    REQUIRE(open(folder / "turned.jpeg", "image/jpeg"));
    CHECK(pages[0] == QSizeF(200, 400));
    const QImage page = draw({0, {200, 400}, {0, 0, 200, 400}});
    CHECK(page.pixelColor(100, 40).red() > 200);
    CHECK(page.pixelColor(100, 40).green() < 60);   // red above
    CHECK(page.pixelColor(100, 360).green() > 200); // white below
}

TEST_CASE_METHOD(Drawing, "a picture of too many pixels is refused, not unpacked", "[drawer]") {
    writePicture(folder / "large.png", {6000, 4100}, "png");
    CHECK_FALSE(open(folder / "large.png", "image/png"));
    CHECK(error == PageError::tooLarge);
    writePicture(folder / "large.jpeg", {6000, 4100}, "jpeg");
    REQUIRE(open(folder / "large.jpeg", "image/jpeg"));
    CHECK(pages[0].width() * pages[0].height() <= 24e6);
    CHECK(pages[0].width() / pages[0].height() == Approx(6000 / 4100.).epsilon(.01));
}

TEST_CASE_METHOD(Drawing, "of many requests only the last is answered", "[drawer]") {
    writePdf(folder / "a.pdf", 30);
    REQUIRE(open(folder / "a.pdf"));
    const QSize whole(900, 1273);
    for (int page = 0; page < 30; ++page)
        drawer.draw({page, whole, QRect(QPoint(), whole)}, std::nullopt);
    REQUIRE(QTest::qWaitFor([&] { return !drawn.empty(); }, kDeadline));
    CHECK(drawn.size() == 1);
    CHECK(drawn[0].first.page == 29);
}

TEST_CASE_METHOD(Drawing, "nothing comes of a document that was closed", "[drawer]") {
    writePdf(folder / "a.pdf", 2);
    drawer.open(QString::fromStdString((folder / "a.pdf").string()), "application/pdf");
    drawer.close();
    CHECK_FALSE(QTest::qWaitFor([&] { return !pages.empty() || error; }, 200));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "ui/documents/page_zoom.h"

using namespace ploegbord;
using ui::PageZoom;

namespace {

constexpr QSizeF kA4{595, 842}, kSlide{1600, 900};

struct Zoomed : PageZoom {
    explicit Zoomed(QSizeF page = kA4, QSize room = {1200, 700}) {
        setRoom(room);
        setPage(page);
    }
};

} // namespace

TEST_CASE("a page opens as wide as the room, from its top", "[zoom]") {
    Zoomed zoom;
    CHECK(zoom.whole().width() == 1200);
    CHECK(zoom.part() == QRect(0, 0, 1200, 700));
}

TEST_CASE("a whole page is seen whole", "[zoom]") {
    Zoomed zoom;
    zoom.fitPage();
    CHECK(zoom.whole().height() == 700);
    CHECK(zoom.part() == QRect(QPoint(), zoom.whole()));
    CHECK_FALSE(zoom.canZoomOut());
    for (const QPoint direction : {QPoint(0, 1), QPoint(0, -1), QPoint(1, 0), QPoint(-1, 0)})
        CHECK_FALSE(zoom.canPan(direction));
}

TEST_CASE("a page that is no higher than the room is whole at its full width", "[zoom]") {
    Zoomed zoom(kSlide, {1200, 700});
    CHECK_FALSE(zoom.canZoomOut());
    CHECK(zoom.part() == QRect(QPoint(), zoom.whole()));
}

TEST_CASE("zooming keeps the middle in the middle, and ends somewhere", "[zoom]") {
    Zoomed zoom;
    zoom.pan({0, 1});
    const auto middle = [&] { return double(zoom.part().center().y()) / zoom.whole().height(); };
    const double before = middle();
    int steps = 0;
    for (; zoom.canZoomIn(); ++steps)
        zoom.zoomIn();
    CHECK(steps == 5);
    CHECK(zoom.whole().width() == 6 * 1200);
    CHECK(middle() == Approx(before).margin(.002));
    for (steps = 0; zoom.canZoomOut(); ++steps)
        zoom.zoomOut();
    CHECK(steps < 10);
    CHECK(zoom.whole().height() == 700);
}

TEST_CASE("zooming stops at the full width on its way", "[zoom]") {
    Zoomed zoom;
    zoom.fitPage();
    int steps = 0;
    while (zoom.fit() != PageZoom::Fit::width && ++steps < 10)
        zoom.zoomIn();
    CHECK(zoom.fit() == PageZoom::Fit::width);
    zoom.zoomIn();
    zoom.zoomOut();
    CHECK(zoom.fit() == PageZoom::Fit::width);
}

TEST_CASE("panning shows every part of a page and leaves a strip to find the line by", "[zoom]") {
    Zoomed zoom;
    int bottom = zoom.part().bottom();
    int steps = 0;
    while (zoom.canPan({0, 1}) && ++steps < 20) {
        zoom.pan({0, 1});
        CHECK(zoom.part().top() < bottom);
        bottom = zoom.part().bottom();
    }
    CHECK(bottom == zoom.whole().height() - 1);
    CHECK(steps < 5);
    CHECK(zoom.canPan({0, -1}));
}

TEST_CASE("the next page is as large and begins at its top", "[zoom]") {
    Zoomed zoom;
    zoom.zoomIn();
    zoom.pan({0, 1});
    zoom.pan({1, 0});
    const int left = zoom.part().left();
    const QRect ahead = zoom.partOf(kA4);
    zoom.setPage(kA4);
    CHECK(zoom.whole().width() == 1800);
    CHECK(zoom.part().topLeft() == QPoint(left, 0));
    CHECK(zoom.part() == ahead);
    zoom.showBottom();
    CHECK(zoom.part().bottom() == zoom.whole().height() - 1);
}

TEST_CASE("a page of no size and a room of no size show nothing", "[zoom]") {
    CHECK(Zoomed(QSizeF()).whole().isEmpty());
    CHECK(Zoomed(kA4, QSize()).whole().isEmpty());
    CHECK(Zoomed(QSizeF(1e6, 1), {1200, 700}).whole() == QSize(1200, 1));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>

#include "tests/support/catch.h"
#include "tests/support/ui_walk.h"
#include "ui/touch/page_list.h"

using namespace ploegbord;
using namespace ploegbord::ui;
using namespace ploegbord::ui::literals;

namespace {

struct Themed {
    Theme theme{reference::kPanel15.panel()};
};

PageList::TileFactory numbered(const Theme& theme, int* made = nullptr) {
    return [&theme, made](int index, QWidget* parent) {
        if (made) ++*made;
        auto* tile = new TouchButton(theme, ButtonRole::look, parent);
        tile->setLabel(QString::number(index));
        return tile;
    };
}

// The arrow that is shown under this name.
TouchButton* arrow(const PageList& list, const QString& name) {
    for (auto* one : list.findChildren<TouchButton*>())
        if (one->accessibleName() == name && one->isVisibleTo(&list)) return one;
    return nullptr;
}

} // namespace

TEST_CASE("a list of ten thousand makes only the tiles of its page", "[controls]") {
    Themed t;
    PageList list(t.theme);
    list.resize(1200, 700);
    list.show();
    int made = 0;
    list.setItems(10'000, numbered(t.theme, &made));
    CHECK(made == list.tiles().size());
    CHECK(made < 40);
    CHECK(list.pageCount() == (10'000 + made - 1) / made);
    list.showItem(9'999);
    CHECK(list.page() == list.pageCount() - 1);
    CHECK(qobject_cast<TouchButton*>(list.tiles().back())->label() == "9999");
    list.showPage(1'000'000);
    CHECK(list.page() == list.pageCount() - 1);
}

TEST_CASE("an empty list says so and has no arrows", "[controls]") {
    Themed t;
    PageList list(t.theme);
    list.resize(800, 600);
    list.setEmptyText("Nothing yet");
    list.setItems(0, numbered(t.theme));
    list.show();
    list.grab();
    REQUIRE(list.shownTexts().size() == 1);
    CHECK(list.shownTexts()[0].text == "Nothing yet");
    CHECK_FALSE(arrow(list, "Next page"));
}

TEST_CASE("the arrows turn the pages and a tile tells its item", "[controls]") {
    Themed t;
    PageList list(t.theme);
    list.resize(1000, 600);
    list.setItems(100, numbered(t.theme));
    list.show();
    QSignalSpy taps(&list, &PageList::itemTapped);
    const int perPage = int(list.tiles().size());
    TouchButton* up = arrow(list, "Previous page");
    TouchButton* down = arrow(list, "Next page");
    REQUIRE(down);
    CHECK_FALSE(up->isEnabled());
    test::tap(*down);
    CHECK(list.page() == 1);
    CHECK(up->isEnabled());
    test::tap(*list.tiles()[1]);
    REQUIRE(taps.count() == 1);
    CHECK(taps[0][0].toInt() == perPage + 1);
}

TEST_CASE("a list that shrinks shows its last page", "[controls]") {
    Themed t;
    PageList list(t.theme);
    list.resize(1000, 600);
    list.setItems(100, numbered(t.theme));
    list.showPage(list.pageCount() - 1);
    list.setItems(3, numbered(t.theme), true);
    CHECK(list.page() == 0);
    CHECK(list.tiles().size() == 3);
}

TEST_CASE("the names of a page have one size", "[controls]") {
    Themed t;
    const QStringList names{"Jo Bos", "Marek Kowalczyk-Brouwer", "An Smit"};
    PageList list(t.theme);
    list.setTileSize(62_mm, 25_mm);
    list.setColumns(3);
    list.resize(1130, 300);
    list.setItems(3, [&](int index, QWidget* parent) {
        auto* tile = new TouchButton(t.theme, ButtonRole::look, parent);
        tile->setLabel(names[index]);
        tile->setSublabel("crew C");
        return tile;
    });
    list.show();
    list.grab();
    const auto capOf = [&](int tile) {
        return dynamic_cast<const ReportsText*>(list.tiles()[tile])->shownTexts().front().capPixels;
    };
    CHECK(capOf(1) < t.theme.type.cap(TextRole::headline)); // it had to shrink
    CHECK(capOf(0) == capOf(1));
    CHECK(capOf(2) == capOf(1));
}

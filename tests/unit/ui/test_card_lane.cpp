// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QSignalSpy>

#include "tests/support/catch.h"
#include "ui/board/card_lane.h"
#include "ui/theme/theme.h"

using namespace ploegbord::ui;

namespace {

std::vector<CardWords> cards(int count) {
    std::vector<CardWords> cards;
    for (int n = 0; n < count; ++n) {
        CardWords words = noteWords(QStringLiteral("Kaart %1").arg(n));
        words.title = QStringLiteral("De sealer op lijn 3 loopt weer");
        cards.push_back(std::move(words));
    }
    return cards;
}

struct Lane {
    Theme theme{reference::kPanel15.panel()};
    CardLane lane{theme};
    Lane() {
        lane.resize(600, 700);
        lane.show();
    }
};

} // namespace

TEST_CASE("a lane shows its first page before the others are laid out", "[board][lane]") {
    Lane it;
    it.lane.setCards(cards(24), {});
    CHECK_FALSE(it.lane.cardRects().empty());
    CHECK(it.lane.position().isEmpty());
    for (int n = 0; n < 30; ++n)
        QCoreApplication::processEvents();
    REQUIRE_FALSE(it.lane.position().isEmpty());
    CHECK(it.lane.position() == QStringLiteral("1/%1").arg(it.lane.pageCount()));
    CHECK(it.lane.pageCount() > 3);
}

TEST_CASE("a lane lays nothing out before it has the size that it is shown in", "[board][lane]") {
    Theme theme{reference::kPanel15.panel()};
    CardLane lane{theme};
    lane.resize(300, 900);
    lane.setCards(cards(24), {});
    CHECK(lane.cardRects().empty());
    lane.resize(600, 700);
    lane.show();
    REQUIRE_FALSE(lane.cardRects().empty());
    CHECK(lane.cardRects().front().width() == 600);
}

TEST_CASE("a lane does nothing about the cards that it has already", "[board][lane]") {
    Lane it;
    it.lane.setCards(cards(24), {});
    it.lane.pageCount();
    QSignalSpy moved(&it.lane, &CardLane::positionChanged);
    it.lane.setCards(cards(24), {});
    CHECK(moved.isEmpty());
    it.lane.setCards(cards(23), {});
    CHECK_FALSE(moved.isEmpty());
}

TEST_CASE("a page that is gone gives way to the first", "[board][lane]") {
    Lane it;
    it.lane.setCards(cards(24), {});
    it.lane.turnPage();
    it.lane.turnPage();
    it.lane.setCards(cards(1), {});
    CHECK(it.lane.pageCount() == 1);
    CHECK(it.lane.cardRects().size() == 1);
}

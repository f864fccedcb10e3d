// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <QVariantAnimation>

#include "tests/support/board_extremes.h"
#include "tests/support/board_posts.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/board_glass.h"
#include "ui/board/card_lane.h"

using namespace ploegbord;
using namespace ploegbord::test;
using namespace ploegbord::ui;

namespace {

constexpr BoardScene kFull{"board", ScreenName::board, fullBoard};
constexpr BoardScene kQuiet{"board-quiet", ScreenName::board, quietBoardState};
constexpr BoardScene kCrowded{"board-crowded", ScreenName::board, crowdedBoard};
constexpr BoardScene kUrgent{"board-urgent-crowded", ScreenName::board, crowdedUrgentBoard};

CardLane& announcementsOf(BoardGlass& glass) {
    return *glass.screen().findChildren<CardLane*>().at(0);
}

QVariantAnimation& glowOf(BoardGlass& glass) {
    auto* glow = announcementsOf(glass).findChild<QVariantAnimation*>();
    REQUIRE(glow);
    return *glow;
}

// After the last one; low in the lane.
State withOneMore(State state) {
    auto posts = *state->announcements;
    posts.push_back(post(core::Kind::announcement, "new", std::chrono::minutes(0), "1301",
                         announcement(bilingual("Koffie is er weer", "Coffee is back"), {},
                                      core::Priority::info, std::chrono::hours(3))));
    state->announcements = std::make_shared<const std::vector<terminal::Post>>(std::move(posts));
    return state;
}

void show(BoardGlass& glass, State state) {
    glass.screen().present(momentOf(std::move(state), boardNow(), "nl"));
}

QString saidBy(const CardLane& lane) {
    QString all;
    for (const ShownText& one : lane.shownTexts())
        all += ' ' + one.text;
    return all;
}

bool isRunning(const QVariantAnimation& glow) {
    return glow.state() == QAbstractAnimation::Running;
}

} // namespace

TEST_CASE("a card that arrives is turned to and ringed once, and nothing runs on", "[board]") {
    BoardGlass glass(reference::kPanel15, kFull, Words::dutch);
    auto& glow = glowOf(glass);
    CHECK_FALSE(isRunning(glow)); // nothing is new at the start
    show(glass, withOneMore(fullBoard()));
    REQUIRE(isRunning(glow));
    CardLane& lane = announcementsOf(glass);
    const QImage before = lane.grab().toImage();
    CHECK(saidBy(lane).contains("Koffie is er weer"));
    glow.setCurrentTime(glow.duration() / 2);
    CHECK(lane.grab().toImage() != before);
    glow.setCurrentTime(glow.duration());
    CHECK_FALSE(isRunning(glow));
    CHECK(lane.grab().toImage() == before);
    show(glass, withOneMore(fullBoard()));
    CHECK_FALSE(isRunning(glow));
}

TEST_CASE("the ring of what is new fades, it does not flash", "[board]") {
    BoardGlass glass(reference::kPanel15, kFull, Words::dutch);
    auto& glow = glowOf(glass);
    double last = 0;
    for (int at = 0; at <= glow.duration(); at += 100) {
        glow.setCurrentTime(at);
        const double value = glow.currentValue().toDouble();
        CHECK(std::abs(value - last) < 0.1001); // from nothing to all in a second at least
        last = value;
    }
    CHECK(last == 0);
}

TEST_CASE("nothing is ringed on a quiet board, nor with motion switched off", "[board]") {
    BoardGlass quiet(reference::kPanel15, kQuiet, Words::dutch);
    show(quiet, withOneMore(quietBoardState()));
    CHECK_FALSE(isRunning(glowOf(quiet)));
    BoardGlass still(reference::kPanel15, kFull, Words::dutch, Shade::day, false);
    show(still, withOneMore(fullBoard()));
    CHECK_FALSE(isRunning(glowOf(still)));
    still.screen().grab();
    CHECK(saidBy(announcementsOf(still)).contains("Koffie is er weer"));
}

TEST_CASE("a ring ends when another screen covers the board", "[board]") {
    BoardGlass glass(reference::kPanel15, kFull, Words::dutch);
    show(glass, withOneMore(fullBoard()));
    REQUIRE(isRunning(glowOf(glass)));
    glass.screen().hide();
    CHECK_FALSE(isRunning(glowOf(glass)));
}

TEST_CASE("what moves up from beyond the lane's last card is not new", "[board]") {
    BoardGlass glass(reference::kPanel15, kCrowded, Words::dutch);
    State later = crowdedBoard();
    auto posts = *later->announcements;
    posts.erase(posts.begin());
    later->announcements = std::make_shared<const std::vector<terminal::Post>>(std::move(posts));
    show(glass, later);
    CHECK_FALSE(isRunning(glowOf(glass)));
}

TEST_CASE("urgent cards stay first on every page of their lane, in one place", "[board]") {
    for (const auto& panel : reference::kPanels) {
        BoardGlass glass(panel, kUrgent, Words::dutch);
        CardLane& lane = announcementsOf(glass);
        INFO(panel.name);
        REQUIRE(lane.pageCount() > 1);
        const auto first = lane.cardRects();
        for (int page = 0; page < lane.pageCount(); ++page, lane.turnPage()) {
            glass.screen().grab();
            const QString said = saidBy(lane);
            CHECK(said.contains("Heftruckroute B"));
            CHECK(said.contains("Douche 2"));
            CHECK(said.contains("Audit klant"));
            REQUIRE(lane.cardRects().size() >= 3);
            CHECK(lane.cardRects()[0] == first[0]);
            CHECK(lane.cardRects()[1] == first[1]);
        }
    }
}

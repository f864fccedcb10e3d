// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>

#include "tests/support/board_extremes.h"
#include "tests/support/catch.h"
#include "tests/unit/ui/board_glass.h"
#include "ui/board/announcement_text.h"
#include "ui/board/button_row.h"
#include "ui/board/card_lane.h"
#include "ui/board/card_wall.h"
#include "ui/board/recognition_text.h"
#include "ui/board/safety_lane.h"
#include "ui/board/status_text.h"

using namespace ploegbord;
using namespace ploegbord::test;
using namespace ploegbord::ui;

namespace {

constexpr auto kPanels = reference::kPanels;

BoardScene scene(const char* name) {
    const auto& all = boardScenes();
    return *std::find_if(all.begin(), all.end(),
                         [&](const auto& one) { return !std::strcmp(one.name, name); });
}

double mm(double pixels, const Theme& theme) {
    return pixels / theme.panel.pixelsPerMm();
}

template <class Widget>
std::vector<Widget*> shown(BoardGlass& glass) {
    std::vector<Widget*> found;
    for (auto* one : glass.screen().findChildren<Widget*>())
        if (one->isVisible()) found.push_back(one);
    return found;
}

SafetyLane& paintedSafety(BoardGlass& glass) {
    glass.screen().grab();
    return *shown<SafetyLane>(glass).at(0);
}

// What was written by the safety lane, by its text; a day of the cross may bear the same number in small.
ShownText figure(const SafetyLane& lane, const QString& text) {
    ShownText largest;
    for (const ShownText& one : lane.shownTexts())
        if (one.text == text && one.capPixels > largest.capPixels) largest = one;
    INFO(text.toStdString());
    REQUIRE(largest.capPixels > 0);
    return largest;
}

int lowest(const CardLane& lane) {
    const auto rects = lane.cardRects();
    return rects.empty() ? 0 : lane.mapToParent(rects.back().bottomLeft()).y();
}

} // namespace

TEST_CASE("the lanes side by side end on one line", "[board]") {
    for (const auto& panel : {reference::kPanel15, reference::kPanel21})
        for (const char* name : {"board", "board-goals", "board-names", "board-wordy", "board-overfull"}) {
            BoardGlass glass(panel, scene(name), Words::dutch);
            const SafetyLane& safety = paintedSafety(glass);
            const int line = safety.mapToParent(safety.cardRect().bottomLeft()).y();
            for (const auto* lane : shown<CardLane>(glass)) {
                INFO(panel.name << ' ' << name << ' ' << lane->accessibleName().toStdString());
                CHECK(lowest(*lane) == line);
            }
        }
}

TEST_CASE("cards stay in their lane and off each other, on each of its pages", "[board]") {
    for (const auto& panel : kPanels)
        for (const auto& one : boardScenes()) {
            if (one.screen != ScreenName::board) continue;
            BoardGlass glass(panel, one, Words::dutch);
            for (auto* lane : shown<CardLane>(glass))
                for (int page = 0; page < std::min(lane->pageCount(), 3); ++page, lane->turnPage()) {
                    INFO(panel.name << ' ' << one.name << " page " << page);
                    int above = -glass.theme.metrics.cardGap;
                    for (const QRect& card : lane->cardRects()) {
                        CHECK(card.top() >= above + glass.theme.metrics.cardGap);
                        above = card.bottom() + 1;
                    }
                    CHECK(above <= lane->height() - glass.theme.metrics.edge);
                }
        }
}

TEST_CASE("a card alone in its lane is not blown up", "[board]") {
    for (const auto& panel : {reference::kPanel15, reference::kPanel21, reference::kPanelPortrait}) {
        BoardGlass glass(panel, scene("board-one"), Words::dutch);
        for (const auto* lane : shown<CardLane>(glass)) {
            REQUIRE(lane->cardRects().size() == 1);
            CHECK(lane->cardRects()[0].height() < lane->height() * 3 / 5);
        }
    }
}

TEST_CASE("the next card is shown shorter rather than not at all", "[board]") {
    BoardGlass glass(reference::kPanel15, scene("board"), Words::dutch);
    for (const auto* lane : shown<CardLane>(glass))
        CHECK(lane->cardRects().size() >= 2);
}

TEST_CASE("counter, streak and cells hold their sizes on every panel", "[board]") {
    for (const auto& panel : kPanels)
        for (const char* name : {"board", "board-worst", "board-long-run", "board-quiet", "board-empty"})
            for (const Words words : {Words::dutch, Words::longer}) {
                BoardGlass glass(panel, scene(name), words);
                const SafetyLane& lane = paintedSafety(glass);
                const SafetyText text = safetyText(momentOf(scene(name).state(), boardNow(), "nl"));
                const bool isSmall = glass.theme.panel.isSmall();
                INFO(panel.name << ' ' << name << ' ' << nameOf(words));
                const double counter = mm(figure(lane, text.counter).capPixels, glass.theme);
                CHECK(counter >= (isSmall ? 20 : 32) - 0.01);
                const bool isReviewInItsPlace = glass.theme.panel.isNarrow() && !text.review.isEmpty();
                if (!isReviewInItsPlace)
                    CHECK(mm(figure(lane, text.streak).capPixels, glass.theme) >= counter / 2 - 0.01);
                if (!glass.theme.panel.isNarrow()) CHECK(mm(lane.cell(), glass.theme) >= 9);
            }
}

TEST_CASE("the strip of a narrow board says whole what its figures count", "[board]") {
    for (const char* name : {"board", "board-long-run"})
        for (const Words words : {Words::dutch, Words::english}) {
            BoardGlass glass(reference::kPanel10, scene(name), words);
            const SafetyLane& lane = paintedSafety(glass);
            const SafetyText text =
                safetyText(momentOf(scene(name).state(), boardNow(), words == Words::dutch ? "nl" : "en"));
            figure(lane, text.under); // also while an event is under review
            if (!text.review.isEmpty()) figure(lane, text.review);
            for (const ShownText& one : lane.shownTexts()) {
                INFO(name << ' ' << nameOf(words) << ' ' << one.text.toStdString());
                CHECK_FALSE(one.wasCut);
            }
        }
}

TEST_CASE("the safety card grows with its room", "[board]") {
    BoardGlass small(reference::kPanel15, scene("board"), Words::dutch);
    BoardGlass large(reference::kPanel21, scene("board"), Words::dutch);
    CHECK(mm(paintedSafety(large).cell(), large.theme) > 1.3 * mm(paintedSafety(small).cell(), small.theme));
}

TEST_CASE("the plant's definition stands under the counter wherever it fits", "[board]") {
    const SafetyText text = safetyText(momentOf(fullBoard(), boardNow(), "nl"));
    for (const auto& panel : {reference::kPanel15, reference::kPanel21, reference::kPanelPortrait}) {
        INFO(panel.name);
        BoardGlass glass(panel, scene("board"), Words::dutch);
        figure(paintedSafety(glass), text.definition);
    }
}

TEST_CASE("lanes on a portrait panel fill the screen between bar and buttons", "[board]") {
    BoardGlass glass(reference::kPanelPortrait, scene("board"), Words::dutch);
    const SafetyLane& safety = paintedSafety(glass);
    int covered = safety.height();
    for (const auto* lane : shown<CardLane>(glass)) {
        covered += lane->height();
        CHECK(lowest(*lane) == lane->geometry().bottom() - glass.theme.metrics.edge);
    }
    const Metrics& m = glass.theme.metrics;
    const int foot = 2 * m.bottomBar + m.gap; // two rows of buttons
    CHECK(covered == glass.screen().height() - m.statusBar - m.cardGap - foot - m.margin - 3 * m.gap);
}

TEST_CASE("the board's buttons fill their row, whichever functions exist", "[board]") {
    for (const auto& panel : kPanels)
        for (const auto& [big, small] : {std::pair(2, 2), std::pair(3, 2), std::pair(3, 3)}) {
            if (panel.panel().isNarrow() && small == 3) continue; // the third has no place there
            const Metrics m = Metrics::of(panel.panel());
            const QRect row(m.margin, 0, panel.pixels.width() - 2 * m.margin, m.bottomBar);
            const auto places = buttonRow(row, big, small, m);
            INFO(panel.name << ", " << big << " big, " << small << " small");
            REQUIRE(static_cast<int>(places.size()) == big + small);
            CHECK(places.front().left() == row.left());
            CHECK(places.back().right() == row.right());
            for (std::size_t n = 0; n < places.size(); ++n) {
                CHECK(places[n].width() >= (static_cast<int>(n) < big ? m.primaryWidth : m.target));
                if (n) CHECK(places[n].left() - places[n - 1].right() - 1 == m.gap);
            }
        }
}

TEST_CASE("four big buttons and three small ones stand in one row, or in two where one is too short",
          "[board]") {
    for (const auto& panel : kPanels) {
        if (panel.panel().isNarrow()) continue; // the fourth has no place there
        INFO(panel.name);
        const Metrics m = Metrics::of(panel.panel());
        const int width = panel.pixels.width() - 2 * m.margin;
        const bool isOneRow = !panel.panel().isPortrait();
        const int height = buttonRowsHeight(width, 4, 3, m);
        CHECK(height == (isOneRow ? m.bottomBar : 2 * m.bottomBar + m.gap));
        const QRect rows(m.margin, 100, width, height);
        const auto places = buttonRows(rows, 4, 3, m);
        REQUIRE(places.size() == 7);
        for (std::size_t n = 0; n < places.size(); ++n) {
            CHECK(rows.contains(places[n]));
            CHECK(places[n].width() >= (n < 4 ? m.primaryWidth : m.target));
            CHECK(places[n].height() == m.bottomBar);
            CHECK((places[n].top() == rows.top()) == (isOneRow || n < 4));
        }
    }
}

TEST_CASE("report, shoutout, answers and documents stand first, in that order, in letters of one size",
          "[board]") {
    for (const auto& panel : kPanels) {
        INFO(panel.name);
        BoardGlass glass(panel, scene("board"), Words::dutch);
        glass.screen().grab();
        QPoint last(0, 0);
        std::vector<double> caps;
        QStringList labels{"Melding", "Compliment", "Gemeld en gedaan", "Documenten", "Taal", "Inloggen"};
        if (panel.panel().isNarrow()) labels.removeAll("Documenten"); // beside the counter there
        for (const QString& label : labels) {
            const auto buttons = shown<TouchButton>(glass);
            const auto found = std::find_if(buttons.begin(), buttons.end(),
                                            [&](const auto* one) { return one->label() == label; });
            INFO(label.toStdString());
            REQUIRE(found != buttons.end());
            const QPoint at = (*found)->pos();
            CHECK(std::pair(at.y(), at.x()) > std::pair(last.y(), last.x()));
            last = at;
            if (caps.size() < 3) caps.push_back((*found)->shownTexts().at(0).capPixels);
        }
        CHECK(caps[0] == Approx(caps[1]));
        CHECK(caps[1] == Approx(caps[2]));
    }
}

TEST_CASE("the posts have a button where the big ones can spare the room", "[board]") {
    for (const auto& panel : kPanels) {
        INFO(panel.name);
        BoardGlass glass(panel, scene("board"), Words::dutch);
        const auto buttons = shown<TouchButton>(glass);
        const bool hasPosts = std::any_of(buttons.begin(), buttons.end(),
                                          [](const auto* one) { return one->label() == "Berichten"; });
        CHECK(hasPosts == (panel.panel().isPortrait() || panel.diagonalInch > 20));
    }
}

TEST_CASE("on narrow glass one button shows the other lane, and says which", "[board]") {
    BoardGlass glass(reference::kPanel10, scene("board"), Words::dutch);
    auto* other = glass.screen().findChild<TouchButton*>("otherLane");
    REQUIRE(other->isVisible());
    CHECK(other->label() == "Complimenten");
    other->act();
    CHECK(other->label() == "Mededelingen");
    other->act();
    CHECK(other->label() == "Complimenten");
    CHECK(glass.screen().findChild<TouchButton*>("documents")->isVisible());
}

TEST_CASE("the documents' button counts what the crew has yet to read", "[board]") {
    BoardGlass glass(reference::kPanel15, scene("board-documents"), Words::dutch);
    auto* documents = glass.screen().findChild<TouchButton*>("documents");
    CHECK(documents->accessibleDescription() == "1 te lezen");
    documents->act();
    CHECK(glass.navigator.opened.back() == ScreenName::documents);
    BoardGlass without(reference::kPanel15, scene("board"), Words::dutch);
    CHECK(without.screen().findChild<TouchButton*>("documents")->accessibleDescription().isEmpty());
}

TEST_CASE("a wall of 10,000 cards makes only those of its page, and pages on", "[board]") {
    BoardGlass glass(reference::kPanel15, scene("recognition-overfull"), Words::dutch);
    auto* wall = glass.screen().findChild<CardWall*>();
    REQUIRE(wall);
    const auto buttons = [&] { return static_cast<int>(wall->findChildren<TouchButton*>().size()); };
    CHECK(wall->cardRects().size() >= 4);
    CHECK(buttons() < 40);
    const auto cards = wall->cardRects();
    for (std::size_t a = 0; a < cards.size(); ++a)
        for (std::size_t b = a + 1; b < cards.size(); ++b)
            CHECK_FALSE(cards[a].intersects(cards[b]));
}

TEST_CASE("a high five under a finger outlives a state that arrives", "[board]") {
    BoardGlass glass(reference::kPanel15, scene("recognition"), Words::dutch);
    auto* wall = glass.screen().findChild<CardWall*>();
    const auto fives = [&] {
        std::vector<TouchButton*> found;
        for (auto* one : wall->findChildren<TouchButton*>())
            if (one->isVisible() && !one->label().isEmpty()) found.push_back(one);
        return found;
    };
    const auto before = fives();
    REQUIRE(before.size() == 3);
    glass.screen().present(momentOf(waitingBoard(), boardNow(), "nl"));
    CHECK(fives() == before);
    before[0]->act();
    REQUIRE(glass.intents.posted.size() == 1);
    CHECK(glass.intents.posted[0].type == core::OpType::high_five);
    CHECK_FALSE(before[0]->isEnabled()); // one a card in a visit
}

TEST_CASE("a shift goal says its number once, and with its result both", "[board]") {
    const auto posts = announcementsHere(momentOf(goalsBoard(), boardNow(), "nl"));
    REQUIRE(posts.size() == 2);
    const SpokenWords dutch(Words::dutch);
    const Moment moment = momentOf(goalsBoard(), boardNow(), "nl");
    const auto plain = [](const Runs& runs) {
        QString text;
        for (const Run& run : runs)
            text += run.text;
        return text;
    };
    const auto open = announcementText(posts[0], moment), done = announcementText(posts[1], moment);
    CHECK(open->title.isEmpty());
    CHECK(plain(open->goal) == "1.250 dozen");
    CHECK(done->title == "Doel van de nachtdienst");
    CHECK(plain(done->goal) == "1.164 van 1.200 dozen gehaald");
}

TEST_CASE("without the hub the status bar says since when, in words, and does not alarm", "[board]") {
    const SpokenWords dutch(Words::dutch);
    const StatusText status = statusText(momentOf(waitingBoard(), boardNow(), "nl"));
    CHECK(status.link == "Geen verbinding sinds 13:05 · 3 wachten hier");
    CHECK_FALSE(status.isAlarming);
}

TEST_CASE("a post that waits says so on its card", "[board]") {
    const SpokenWords dutch(Words::dutch);
    const Moment moment = momentOf(waitingBoard(), boardNow(), "nl");
    const auto posts = announcementsHere(moment);
    CHECK(announcementText(posts[0], moment)->where == "op deze terminal bewaard");
    CHECK(announcementText(posts[1], moment)->where == "niet aangenomen");
    CHECK(recognitionText(recognitionsHere(moment)[1], moment)->where == "ontvangen door de hub");
}

TEST_CASE("an uncertain clock that is years ahead hides no announcement", "[board]") {
    State state = fullBoard();
    const auto certain = announcementsHere(momentOf(state, boardNow(), "nl")).size();
    REQUIRE(certain > 0);
    state->isClockCertain = false;
    const Moment moment = momentOf(state, boardNow() + std::chrono::days(3650), "nl");
    CHECK(announcementsHere(moment).size() >= certain - 1); // one is for who is on shift, which nobody knows
    CHECK(moment.now == boardNow());
}

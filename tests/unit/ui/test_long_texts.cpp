// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>

#include "tests/support/board_extremes.h"
#include "tests/support/catch.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/board_glass.h"
#include "ui/board/announcement_text.h"
#include "ui/board/card_lane.h"
#include "ui/board/card_parts.h"
#include "ui/board/card_wall.h"
#include "ui/text/text_pages.h"

using namespace ploegbord;
using namespace ploegbord::test;
using namespace ploegbord::ui;

namespace {

BoardScene scene(const char* name) {
    const auto& all = boardScenes();
    return *std::find_if(all.begin(), all.end(),
                         [&](const auto& one) { return !std::strcmp(one.name, name); });
}

QStringList wordsOf(const QString& text) {
    return text.simplified().split(' ');
}

QString saidBy(const ReportsText& widget) {
    QString all;
    for (const ShownText& one : widget.shownTexts())
        all += ' ' + one.text;
    return all;
}

// Takes from the words of a notice that are still to be read those that stand here; its title begins alike.
void read(QStringList& missing, const ReportsText& widget, const QString& title) {
    for (const ShownText& one : widget.shownTexts()) {
        const QStringList said = wordsOf(one.text);
        if (one.text != title && missing.mid(0, said.size()) == said) missing = missing.mid(said.size());
    }
}

TouchButton* button(QWidget& root, const char* name) {
    auto* found = root.findChild<TouchButton*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

AnnouncementText longNotice() {
    const Moment moment = momentOf(wordyBoard(), boardNow(), "nl");
    return *announcementText(announcementsHere(moment)[0], moment);
}

} // namespace

TEST_CASE("the pages of a text are all of it, and each fits", "[board]") {
    const Theme theme(reference::kPanel10.panel());
    const TextSetting setting{theme.metrics.capBody, Qt::black, Qt::white};
    const QString text = longNotice().text + QStringLiteral("\n\n") + longNotice().title;
    const auto pages = textPages(theme.type, text, setting, 700, 200, 300);
    REQUIRE(pages.size() > 3);
    QStringList words;
    for (std::size_t n = 0; n < pages.size(); ++n) {
        words << wordsOf(pages[n]);
        CHECK(WrappedText(theme.type, pages[n], setting, 700).height() <= (n ? 300 : 200));
    }
    CHECK(words == wordsOf(text));
}

TEST_CASE("a text with room for no line still goes on, a line a page", "[board]") {
    const Theme theme(reference::kPanel10.panel());
    const TextSetting setting{theme.metrics.capBody, Qt::black, Qt::white};
    CHECK(textPages(theme.type, "een twee", setting, 1, 0, 0).size() > 1);
    CHECK(textPages(theme.type, "", setting, 100, 0, 0).size() == 1);
}

TEST_CASE("a notice longer than a page is read whole, page by page", "[board]") {
    for (const auto& panel : reference::kPanels) {
        BoardGlass glass(panel, scene("announcements-wordy"), Words::dutch);
        auto* wall = glass.screen().findChild<CardWall*>();
        auto* down = button(*wall, "down");
        const AnnouncementText notice = longNotice();
        QStringList missing = wordsOf(notice.text);
        INFO(panel.name);
        for (int page = 0; page < 12 && !missing.isEmpty(); ++page, down->act()) {
            const auto found = walk(glass.screen(), glass.theme);
            INFO(joined(found));
            CHECK(found.empty());
            read(missing, *wall, notice.title);
        }
        CHECK(missing.isEmpty());
    }
}

TEST_CASE("a notice that arrives does not push away the one that is being read", "[board]") {
    BoardGlass glass(reference::kPanel10, scene("announcements-wordy"), Words::dutch);
    auto* wall = glass.screen().findChild<CardWall*>();
    button(*wall, "down")->act();
    glass.screen().grab();
    const auto firstLong = [&] {
        for (const ShownText& one : wall->shownTexts())
            if (one.text.size() > 150) return one.text;
        return QString();
    };
    const QString reading = firstLong();
    REQUIRE_FALSE(reading.isEmpty());
    State later = wordyBoard();
    auto posts = *later->announcements;
    posts.insert(posts.begin(), urgentBoard()->announcements->front());
    later->announcements = std::make_shared<const std::vector<terminal::Post>>(std::move(posts));
    glass.screen().present(momentOf(later, boardNow(), "nl"));
    glass.screen().grab();
    CHECK(firstLong() == reading);
}

TEST_CASE("an urgent notice longer than a page is read whole, and can be seen on any page", "[board]") {
    for (const auto& panel : reference::kPanels) {
        BoardGlass glass(panel, scene("urgent-wordy"), Words::dutch);
        auto* next = button(glass.screen(), "next");
        const Moment moment = momentOf(wordyUrgentBoard(), boardNow(), "nl");
        const AnnouncementText notice = *announcementText(announcementsHere(moment)[0], moment);
        QStringList missing = wordsOf(notice.text);
        INFO(panel.name);
        for (int page = 0; page < 12 && !missing.isEmpty(); ++page) {
            const auto found = walk(glass.screen(), glass.theme);
            INFO(joined(found));
            CHECK(found.empty());
            read(missing, dynamic_cast<ReportsText&>(glass.screen()), notice.title);
            if (next->isEnabled()) next->act();
        }
        CHECK(missing.isEmpty());
        CHECK_FALSE(next->isEnabled());
        button(glass.screen(), "seen")->act();
        CHECK(glass.intents.posted.size() == 1);
    }
}

TEST_CASE("an urgent notice that fits has nothing to turn", "[board]") {
    BoardGlass glass(reference::kPanel15, scene("urgent"), Words::dutch);
    CHECK_FALSE(button(glass.screen(), "next")->isVisible());
}

TEST_CASE("a card that leaves something out says that there is more", "[board]") {
    const auto lanesSay = [](const char* name) {
        BoardGlass glass(reference::kPanel21, scene(name), Words::dutch);
        glass.screen().grab();
        QString all;
        for (const auto* lane : glass.screen().findChildren<CardLane*>())
            all += saidBy(*lane);
        return all;
    };
    CHECK(lanesSay("board-wordy").contains("… verder lezen"));
    CHECK_FALSE(lanesSay("board-one").contains("… verder lezen"));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QKeyEvent>

#include "tests/support/board_reports.h"
#include "tests/support/board_states.h"
#include "tests/support/catch.h"
#include "tests/support/fake_intents.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/flow_steps.h"
#include "tests/unit/ui/flow_words.h"
#include "ui/flow/fact_pages.h"
#include "ui/kiosk/screens.h"
#include "ui/text/convert.h"
#include "ui/touch/countdown.h"
#include "ui/touch/number_pad.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

// A screen as the window shows it, touched by a finger.
struct Glass {
    ui::Theme theme;
    FakeIntents intents;
    FakeNavigator navigator;
    std::unique_ptr<ui::Screen> screen;

    Glass(ui::ScreenName name, State state, const ui::reference::NamedPanel& panel = ui::reference::kPanel15)
        : theme(panel.panel()) {
        screen.reset(ui::makeScreen(name, {theme, intents, navigator}, nullptr));
        screen->resize(panel.pixels);
        screen->show();
        screen->enter();
        screen->present(ui::momentOf(std::move(state), boardNow(), "en"));
    }
    ui::TouchButton* button(const QString& label) {
        for (auto* one : screen->findChildren<ui::TouchButton*>())
            if (one->isVisible() && one->label() == label) return one;
        return nullptr;
    }
    // The panel's clock moves on between two touches of one hand.
    bool touch(const QString& label) {
        auto* target = button(label);
        if (!target || !target->isEnabled()) return false;
        target->act();
        QApplication::processEvents();
        return true;
    }
};

// One step of a flow in Dutch on the smallest glass.
struct SmallGlass {
    const ui::reference::NamedPanel panel = ui::reference::kPanel10;
    WithWords words{"nl"};
    ui::Theme theme{panel.panel()};
    ShownStep shown;

    explicit SmallGlass(const std::string& name)
        : shown(stepNamed(name), theme, panel.pixels, words.language()) {}
    static const FlowStep& stepNamed(const std::string& name) {
        for (const FlowStep& step : flowSteps())
            if (step.name == name) return step;
        throw std::logic_error("no step " + name);
    }
    // Where the button with this label stands; nowhere when it is not shown.
    QRect placeOf(const QString& label) {
        for (auto* one : shown.screen().findChildren<ui::TouchButton*>())
            if (one->isVisible() && one->label() == label)
                return QRect(one->mapTo(&shown.screen(), QPoint()), one->size());
        return {};
    }
};

} // namespace

TEST_CASE("five touches post a shoutout from the glass", "[screens]") {
    Glass glass(ui::ScreenName::shoutout, fullBoard());
    REQUIRE(glass.touch("Aylin Kaya"));
    REQUIRE(glass.touch("Hazard reported before anyone got hurt: …"));
    REQUIRE(glass.touch("oil on the floor"));
    auto* post = glass.button("Post");
    REQUIRE(post);
    tap(*post); // a real press and release
    REQUIRE(glass.intents.posted.size() == 1);
    auto* undo = glass.screen->findChild<ui::Countdown*>();
    REQUIRE(undo);
    CHECK(undo->isVisible());
    undo->act();
    CHECK(glass.intents.undone.size() == 1);
}

TEST_CASE("a PIN typed on the pad goes into the request and is on the glass no more", "[screens]") {
    Glass glass(ui::ScreenName::signIn, fullBoard());
    glass.intents.signInAnswer = tl::unexpected(terminal::SignInFailure{terminal::SignInError::wrong});
    REQUIRE(glass.touch("Linda Kuipers"));
    for (const char* digit : {"1", "2", "3", "4", "5", "6"})
        REQUIRE(glass.touch(digit));
    REQUIRE(glass.intents.signIns.size() == 1);
    CHECK(glass.intents.signIns[0].pin == "123456");
    CHECK(glass.screen->findChild<ui::NumberPad*>()->value().isEmpty());
}

TEST_CASE("a state that arrives under a finger takes no tile away", "[screens]") {
    for (const auto& panel : ui::reference::kPanels) {
        CAPTURE(panel.name);
        for (const auto& [screen, name] : {std::pair(ui::ScreenName::shoutout, "Aylin Kaya"),
                                           std::pair(ui::ScreenName::signIn, "Linda Kuipers")}) {
            Glass glass(screen, fullBoard(), panel);
            auto* tile = glass.button(name);
            REQUIRE(tile);
            glass.screen->present(ui::momentOf(fullBoard(), boardNow(), "en"));
            CHECK(glass.button(name) == tile);
        }
    }
}

// On some widths one column more would fit beside a list without arrows.
TEST_CASE("a state takes no tile away on glass of any width", "[screens]") {
    Glass glass(ui::ScreenName::signIn, fullBoard());
    for (int width = 1500; width <= 1920; width += 20) {
        CAPTURE(width);
        glass.screen->resize(width, ui::reference::kPanel15.pixels.height());
        QApplication::processEvents();
        auto* tile = glass.button("Linda Kuipers");
        REQUIRE(tile);
        glass.screen->present(ui::momentOf(fullBoard(), boardNow(), "en"));
        CHECK(glass.button("Linda Kuipers") == tile);
    }
}

TEST_CASE("lines, crews and shifts stand side by side on the smallest glass", "[screens]") {
    SmallGlass glass("announce-4-audience");
    const QRect lines = glass.placeOf("Lijnen"), crews = glass.placeOf("Ploegen"),
                shifts = glass.placeOf("Diensten");
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(crews == lines.translated(crews.left() - lines.left(), 0));
    CHECK(shifts == crews.translated(crews.left() - lines.left(), 0));
    CHECK(glass.placeOf("Meer").isEmpty());
}

TEST_CASE("a report with long replies is read whole, page by page", "[screens]") {
    const QString said = QStringLiteral("Bijhetomstellenziterolie.");
    const auto without = [](QString text) { return text.remove(' ').remove(QChar::LineFeed); };
    const State state = wordyReportBoard();
    const core::Report& report = reportIn(state, kAnonymousReport);
    auto expected = without(ui::toQString(report.text)).count(said);
    for (const auto& entry : report.entries)
        expected += without(ui::toQString(entry.text)).count(said);
    SmallGlass glass("answers-a-wordy");
    auto* list = glass.shown.screen().findChild<ui::FactPages*>()->findChild<ui::PageList*>();
    REQUIRE(list->pageCount() > 3);
    QString read;
    for (int page = 0; page < list->pageCount(); ++page) {
        list->showPage(page);
        auto& rows = dynamic_cast<ui::FactRows&>(*list->tiles().at(0));
        rows.grab();
        for (const auto& text : rows.shownTexts()) {
            CHECK_FALSE(text.wasCut);
            CHECK(text.rect.bottom() <= rows.height());
            read += text.text;
        }
    }
    CHECK(without(read).count(said) == expected);
}

TEST_CASE("nothing moves under the finger that says how urgent it is", "[screens]") {
    const QRect calm = SmallGlass("announce-8-priority").placeOf("Belangrijk");
    REQUIRE_FALSE(calm.isEmpty());
    CHECK(SmallGlass("announce-9-urgent").placeOf("Belangrijk") == calm);
}

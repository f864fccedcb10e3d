// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <fstream>

#include <QtTest/qtestsystem.h>

#include "tests/support/board_posts.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_media.h"
#include "tests/support/temp_dir.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/flow_rig.h"
#include "ui/it/it_presenter.h"
#include "ui/kiosk/kiosk_settings.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/media/chime_sound.h"
#include "ui/media/chime_watch.h"
#include "ui/media/module_media.h"

using namespace ploegbord;
using namespace ploegbord::test;
using core::Priority;
using namespace std::chrono_literals;

namespace {

State with(State state, const std::string& key, Priority priority, std::int64_t version = 1) {
    core::Announcement body = announcement(core::Text("Let op"), core::Text("Lees dit."), priority, 40h);
    terminal::Post made = post(core::Kind::announcement, key, 1min, "1301", body);
    auto record = std::make_shared<core::Record>(*made.record);
    record->version = version;
    made.record = record;
    std::vector<terminal::Post> all = *state->announcements;
    all.insert(all.begin(), made);
    state->announcements = std::make_shared<std::vector<terminal::Post>>(std::move(all));
    return state;
}

ui::Moment at(State state) {
    return ui::momentOf(std::move(state), boardNow(), "en");
}

} // namespace

TEST_CASE("an urgent and an important notice chime once each, others never", "[chime]") {
    ui::ChimeWatch watch;
    CHECK_FALSE(watch.isDue(at(fullBoard())));
    CHECK_FALSE(watch.isDue(at(with(fullBoard(), "i", Priority::info))));
    const State important = with(fullBoard(), "b", Priority::important);
    CHECK(watch.isDue(at(important)));
    CHECK_FALSE(watch.isDue(at(important)));
    const State both = with(important, "u", Priority::urgent);
    CHECK(watch.isDue(at(both)));
    CHECK_FALSE(watch.isDue(at(both)));
}

TEST_CASE("an edited notice chimes again", "[chime]") {
    ui::ChimeWatch watch;
    const Priority priority = GENERATE(Priority::urgent, Priority::important);
    watch.isDue(at(fullBoard()));
    CHECK(watch.isDue(at(with(fullBoard(), "n", priority))));
    CHECK(watch.isDue(at(with(fullBoard(), "n", priority, 2))));
}

TEST_CASE("an urgent notice that returns for the next shift chimes again", "[chime]") {
    ui::ChimeWatch watch;
    const State state = with(fullBoard(), "u", Priority::urgent);
    CHECK(watch.isDue(at(state)));
    State seen = std::make_shared<terminal::BoardState>(*state);
    auto posts = *state->announcements;
    posts.front().isAcknowledgedHere = true;
    seen->announcements = std::make_shared<std::vector<terminal::Post>>(posts);
    CHECK_FALSE(watch.isDue(at(seen)));
    CHECK(watch.isDue(at(state)));
}

TEST_CASE("what is important and stood there at the start does not chime, what is urgent does", "[chime]") {
    ui::ChimeWatch first, second;
    CHECK_FALSE(first.isDue(at(with(fullBoard(), "b", Priority::important))));
    CHECK(second.isDue(at(with(fullBoard(), "u", Priority::urgent))));
}

TEST_CASE("a quiet board and an uncertain clock are silent", "[chime]") {
    ui::ChimeWatch quiet, uncertain;
    CHECK_FALSE(quiet.isDue(at(with(quietBoardState(), "u", Priority::urgent))));
    State state = with(fullBoard(), "u", Priority::urgent);
    state->isClockCertain = false;
    CHECK_FALSE(uncertain.isDue(at(state)));
    state->isClockCertain = true;
    CHECK(uncertain.isDue(at(state)));
}

TEST_CASE("the kiosk's window asks for the chime", "[chime]") {
    const ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeMedia media;
    FakeClock clock;
    clock.setWall(boardNow());
    ui::KioskWindow window(theme, intents, clock, {"nl", false, &media});
    window.setState(fullBoard());
    CHECK(media.chimes == 0);
    window.setState(with(fullBoard(), "u", Priority::urgent));
    CHECK(media.chimes == 1);
    window.setState(with(fullBoard(), "u", Priority::urgent));
    CHECK(media.chimes == 1);
}

TEST_CASE("the chime begins and ends in silence and never clips", "[chime]") {
    const auto samples = ui::chimeSamples();
    CHECK(samples.size() == std::size_t(ui::kChimeRate) * 3 / 2);
    const auto loudest = std::max_element(samples.begin(), samples.end(),
                                          [](auto a, auto b) { return std::abs(a) < std::abs(b); });
    CHECK(std::abs(*loudest) > 6'000);
    CHECK(std::abs(*loudest) <= 16'384);
    CHECK(samples.front() == 0);
    CHECK(std::abs(samples.back()) < 40);
    int steepest = 0; // a step between two samples is a click
    for (std::size_t n = 1; n < samples.size(); ++n)
        steepest = std::max(steepest, std::abs(samples[n] - samples[n - 1]));
    CHECK(steepest < 2'500);
}

TEST_CASE("without the module, with sound off and without a device nothing is heard and IT sees why",
          "[chime]") {
    ui::ModuleMedia absent({true, 30}, QString()), off({false, 30}, ui::ModuleMedia::installedModule());
    absent.chime();
    off.chime();
    REQUIRE(QTest::qWaitFor([&] { return absent.sound() != ui::SoundHealth::untried; }, 20'000));
    CHECK(absent.sound() == ui::SoundHealth::noModule);
    CHECK(off.sound() == ui::SoundHealth::off);
    FakeMedia media;
    const auto said = [&](ui::SoundHealth health) {
        media.health = health;
        FakeIntents intents;
        FakeNavigator navigator;
        ui::ItPresenter it(intents, navigator, {}, &media);
        it.present(at(fullBoard()));
        it.prepareForPicture();
        for (const ui::Fact& fact : it.page().facts)
            if (fact.name == "sound") return fact.value;
        return QString();
    };
    CHECK(said(ui::SoundHealth::noModule) == "none: ploegbord_media is not installed");
    CHECK(said(ui::SoundHealth::noDevice) == "none: no sound device was found");
    CHECK(said(ui::SoundHealth::works) == "on, and it works");
}

TEST_CASE("IT sets whether a board is heard and how loud, and a wrong word is said", "[chime]") {
    const TempDir folder;
    const auto read = [&](const std::string& text) {
        std::ofstream(folder / "settings.toml") << text;
        return ui::readKioskSettings((folder / "settings.toml").string());
    };
    CHECK(read("")->isSoundOn);
    CHECK(read("")->volumePercent == 30);
    CHECK_FALSE(read("sound = false")->isSoundOn);
    CHECK(read("volume = 0")->volumePercent == 0);
    for (const char* wrong : {"sound = \"on\"", "volume = 101", "volume = -1", "volume = \"loud\""}) {
        INFO(wrong);
        const auto refused = read(wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail.find("settings.toml:1: ") != std::string::npos);
    }
}

#ifdef PLOEGBORD_HAS_MEDIA // Qt Multimedia is there
// On a machine with a sound device it is heard; both are right, and neither takes the program down.
TEST_CASE("the module is loaded with the first chime, on a thread of its own", "[chime][module]") {
    const QString module = ui::ModuleMedia::installedModule();
    REQUIRE_FALSE(module.isEmpty());
    ui::ModuleMedia media({true, 1}, module);
    CHECK(media.sound() == ui::SoundHealth::untried);
    media.chime();
    CHECK(media.sound() == ui::SoundHealth::untried); // not waited for
    REQUIRE(QTest::qWaitFor([&] { return media.sound() != ui::SoundHealth::untried; }, 20'000));
    CHECK((media.sound() == ui::SoundHealth::noDevice || media.sound() == ui::SoundHealth::works));
}
#endif

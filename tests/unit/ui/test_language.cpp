// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <set>

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include "tests/support/board_states.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_intents.h"
#include "tests/support/temp_dir.h"
#include "tests/support/ui_walk.h"
#include "ui/kiosk/kiosk_options.h"
#include "ui/kiosk/kiosk_settings.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/language/language_presenter.h"
#include "ui/language/languages.h"
#include "ui/text/convert.h"
#include "ui/touch/keyboard_layouts.h"
#include "ui/touch/touch_button.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using Codes = std::vector<std::string>;

Codes codesOf(const std::vector<const ui::Language*>& languages) {
    Codes codes;
    for (const ui::Language* one : languages)
        codes.emplace_back(one->code);
    return codes;
}

State boardIn(Codes languages) {
    State state = fullBoard();
    auto master = std::make_shared<terminal::MasterData>(*state->master);
    master->site.languages = std::move(languages);
    state->master = std::move(master);
    return state;
}

// The kiosk's window with its own language Dutch.
struct VisitedWindow {
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeClock clock{boardNow()};
    ui::KioskWindow window{theme, intents, clock, {"nl", false}};

    explicit VisitedWindow(Codes ofSite) {
        window.resize(ui::reference::kPanel15.pixels);
        window.show();
        window.setState(boardIn(std::move(ofSite)));
    }
    ~VisitedWindow() {
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    bool touch(const char* label) {
        QApplication::processEvents();
        for (auto* one : window.findChildren<ui::Pressable*>()) {
            if (!one->isVisible() || one->accessibleName() != QString::fromUtf8(label)) continue;
            tap(*one);
            QApplication::processEvents();
            return true;
        }
        return false;
    }
    std::string language() const { return window.moment().language; }
};

core::Result<ui::KioskSettings> settingsIn(const std::string& text) {
    const TempDir folder;
    std::ofstream(folder / "settings.toml") << text;
    return ui::readKioskSettings((folder / "settings.toml").string());
}

// What each language writes, from its national alphabet (CLDR "main exemplar characters").
const std::map<std::string, QString>& alphabets() {
    static const std::map<std::string, QString> known{
        {"nl", "abcdefghijklmnopqrstuvwxyzáäéëíïóöúü"}, {"en", "abcdefghijklmnopqrstuvwxyz'"},
        {"de", "abcdefghijklmnopqrstuvwxyzäöüß"},       {"pl", "aąbcćdeęfghijklłmnńoóprsśtuwyzźż"},
        {"tr", "abcçdefgğhıijklmnoöprsştuüvyzâîû"},     {"uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'"},
        {"ro", "aăâbcdefghiîjklmnopqrsștțuvwxyz"},      {"fr", "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ'"},
        {"ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى"},
    };
    return known;
}

QString keysOf(const ui::KeyPage& page) {
    QString keys;
    for (const QStringList& row : page.rows)
        keys += row.join(QString());
    return keys;
}

} // namespace

TEST_CASE("the kiosk speaks nine languages and has the words of each", "[language]") {
    CHECK(ui::languageCodes() == "nl, en, de, pl, tr, uk, ro, fr, ar");
    for (const ui::Language& one : ui::languages()) {
        INFO(one.code);
        ui::Theme theme{ui::reference::kPanel15.panel()};
        FakeIntents intents;
        FakeClock clock{boardNow()};
        const ui::KioskWindow window(theme, intents, clock, {std::string(one.code), false});
        CHECK(QFile::exists(QStringLiteral(":/i18n/ploegbord_%1.qm").arg(ui::toQString(one.code))));
        CHECK(QApplication::layoutDirection() == one.direction);
        const QString back =
            QCoreApplication::translate("ploegbord::ui::FlowScreen", "Back", "button: to the step before");
        CHECK((back == "Back") == (one.code == "en"));
    }
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("a terminal may have each of them as its own, and no other", "[language]") {
    for (const ui::Language& one : ui::languages()) {
        const auto options = ui::readOptions({"kiosk", "--language", ui::toQString(one.code)});
        REQUIRE(options);
        CHECK(options->language == std::string(one.code));
        const auto settings = settingsIn("language = \"" + std::string(one.code) + "\"\n");
        REQUIRE(settings);
        CHECK(settings->language == one.code);
    }
    const auto options = ui::readOptions({"kiosk", "--language", "es"});
    REQUIRE_FALSE(options);
    CHECK(options.error().detail == "--language wants one of nl, en, de, pl, tr, uk, ro, fr, ar");
    const auto settings = settingsIn("motion = true\nlanguage = \"es\"\n");
    REQUIRE_FALSE(settings);
    CHECK(settings.error().detail.ends_with(":2: language is one of nl, en, de, pl, tr, uk, ro, fr, ar"));
}

TEST_CASE("a visitor is offered the site's languages that the kiosk speaks, and the terminal's own",
          "[language]") {
    CHECK(codesOf(ui::languagesOffered(Codes{"pl", "es", "nl"}, "nl", "nl")) == Codes{"pl", "nl"});
    CHECK(codesOf(ui::languagesOffered(Codes{"pl", "nl"}, "de", "pl")) == Codes{"pl", "nl", "de"});
    CHECK(codesOf(ui::languagesOffered(Codes{}, "", "ar")) == Codes{"ar"});
}

TEST_CASE("of two languages one tap switches at once", "[language]") {
    VisitedWindow visit({"nl", "pl"});
    REQUIRE(visit.touch("Taal"));
    CHECK(visit.language() == "pl");
    CHECK(visit.window.current() == ui::ScreenName::board);
    REQUIRE(visit.touch("Język"));
    CHECK(visit.language() == "nl");
}

TEST_CASE("of more languages a picker has each by its own name, and one tap there goes back to the board",
          "[language]") {
    VisitedWindow visit({"nl", "en", "ar"});
    REQUIRE(visit.touch("Taal"));
    CHECK(visit.window.current() == ui::ScreenName::language);
    CHECK(visit.language() == "nl");
    REQUIRE(visit.touch("العربية"));
    CHECK(visit.language() == "ar");
    CHECK(visit.window.current() == ui::ScreenName::board);
    CHECK(visit.window.layoutDirection() == Qt::RightToLeft);
}

TEST_CASE("after the visit the terminal speaks its own language again", "[language]") {
    VisitedWindow visit({"nl", "en", "ar"});
    REQUIRE(visit.touch("Taal"));
    REQUIRE(visit.touch("العربية"));
    REQUIRE(visit.touch("بلاغ"));
    visit.clock.advance(std::chrono::seconds(91));
    visit.window.setState(boardIn({"nl", "en", "ar"}));
    CHECK(visit.language() == "nl");
    CHECK(visit.window.layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("the picker marks the language of the visit by a sign as well", "[language]") {
    FakeIntents intents;
    FakeNavigator navigator;
    ui::LanguagePresenter picker(intents, navigator);
    picker.present(ui::momentOf(boardIn({"nl", "en", "de"}), boardNow(), "en"));
    const ui::Page page = picker.page();
    REQUIRE(page.choices.size() == 3);
    CHECK_FALSE(page.choices[0].isSelected);
    CHECK(page.choices[1].isSelected);
    CHECK(page.choices[1].icon == ui::Icon::check);
    picker.choose(7); // beyond the last
    CHECK(navigator.homes == 0);
    picker.choose(2);
    CHECK(navigator.languages == Codes{"de"});
    CHECK(navigator.homes == 1);
}

TEST_CASE("numbers have the digits 0 to 9 in every language, as on the wall", "[language]") {
    for (const ui::Language& one : ui::languages()) {
        INFO(one.code);
        const QLocale locale = ui::localeOf(one.code);
        CHECK(locale.zeroDigit() == "0");
        CHECK(locale.toString(412) == "412");
        CHECK(locale.textDirection() == one.direction);
        CHECK((locale.standaloneMonthName(3) == "March") == (one.code == "en"));
    }
}

TEST_CASE("each language has keys of its own with every letter of its alphabet", "[language]") {
    for (const ui::Language& one : ui::languages()) {
        const ui::KeyboardLayout& layout = ui::keyboardLayout(ui::toQString(one.code));
        INFO(one.code);
        CHECK(layout.language == ui::toQString(one.code));
        CHECK(layout.direction == one.direction);
        const QString keys = keysOf(layout.letters) + keysOf(layout.accents) + keysOf(ui::symbolPage());
        QString missing;
        for (const QChar letter : alphabets().at(std::string(one.code)))
            if (!keys.contains(letter)) missing += letter;
        CHECK(missing == "");
    }
}

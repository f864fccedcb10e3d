// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <set>

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include "tests/support/board_extremes.h"
#include "tests/support/board_states.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_intents.h"
#include "tests/support/temp_dir.h"
#include "tests/support/ui_walk.h"
#include "ui/board/safety_text.h"
#include "ui/kiosk/kiosk_options.h"
#include "ui/kiosk/kiosk_settings.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/screens.h"
#include "ui/language/language_presenter.h"
#include "ui/language/languages.h"
#include "ui/lead/announce_presenter.h"
#include "ui/lead/parts.h"
#include "ui/text/convert.h"
#include "ui/text/wrapped_text.h"
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

TEST_CASE("the plant's own text that nobody has translated is shown with its language beside it",
          "[language]") {
    const auto definition = [](const char* language) {
        return ui::safetyText(ui::momentOf(fullBoard(), boardNow(), language)).definition;
    };
    CHECK(definition("nl").endsWith("kan werken."));
    CHECK(definition("ar").endsWith(QString::fromUtf8("kan werken.\u00a0· NL")));
    CHECK(ui::languageMark({"Doel", "nl", false}) == "NL");
    CHECK(ui::languageMark({"Doel", "", false}) == "");
}

TEST_CASE("an urgent notice in another language says which", "[language]") {
    const ui::Theme theme(ui::reference::kPanel15.panel());
    FakeIntents intents;
    FakeNavigator navigator;
    const auto shown = [&](const char* language) {
        const std::unique_ptr<ui::Screen> screen(
            ui::makeScreen(ui::ScreenName::urgent, {theme, intents, navigator}, nullptr));
        screen->resize(ui::reference::kPanel15.pixels);
        screen->present(ui::momentOf(urgentBoard(), boardNow(), language));
        screen->grab();
        QStringList texts;
        for (const auto& text : dynamic_cast<ui::ReportsText&>(*screen).shownTexts())
            texts << text.text;
        return texts.join('\n');
    };
    CHECK_FALSE(shown("nl").contains("NL ·"));
    CHECK(shown("ar").contains("NL ·"));
}

TEST_CASE("a sentence that begins with a Latin name reads from the right in Arabic", "[language]") {
    const ui::Theme theme(ui::reference::kPanel15.panel());
    const auto readsFromRight = [&](const QString& text, bool hasBlank) {
        ui::TextSetting setting{20, Qt::black, Qt::white};
        setting.direction = Qt::RightToLeft;
        ui::Runs runs{{text}};
        if (hasBlank) runs.push_back({QStringLiteral("…"), ui::Weight::regular, true});
        return ui::WrappedText(theme.type, runs, setting, 2000).readsFromRight();
    };
    CHECK(readsFromRight(QString::fromUtf8("Jake Roberts · مرور 6 أشهر"), false));
    CHECK(readsFromRight("Jake Roberts · ", true));
    CHECK_FALSE(readsFromRight("De kap gaat pas open.", false));
}

TEST_CASE("names in a row have the commas of the language on screen", "[language]") {
    QLocale::setDefault(ui::localeOf("ar"));
    CHECK(ui::listed({"A", "B"}).contains(QString::fromUtf8("، ")));
    QLocale::setDefault(ui::localeOf("pl"));
    CHECK(ui::listed({"A", "B"}) == "A, B");
    CHECK(ui::dotted({"A", QString(), "B"}) == QString::fromUtf8("A · B"));
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("two Latin names in an Arabic line keep the order of the line", "[language]") {
    QLocale::setDefault(ui::localeOf("ar"));
    const QString line = ui::dotted({"Jake", "NL", QString::fromUtf8("حتى الجمعة")});
    QLocale::setDefault(QLocale::c());
    const ui::Theme theme(ui::reference::kPanel15.panel());
    QTextLayout layout(line, theme.type.font(ui::TextRole::body));
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    layout.endLayout();
    const auto place = [&](const char* word) {
        return drawn.cursorToX(static_cast<int>(line.indexOf(word)) + 1);
    };
    CHECK(place("Jake") > place("NL"));
}

TEST_CASE("a lead writes in the language of the screen, and may write in every other that the site has",
          "[language]") {
    FakeIntents intents;
    FakeNavigator navigator;
    ui::AnnouncePresenter announce(intents, navigator);
    announce.present(ui::momentOf(signedIn(boardIn({"nl", "en", "pl", "ar"})), boardNow(), "pl"));
    announce.showPart(ui::kAnnouncePart);
    const auto labels = [&] {
        QStringList all;
        for (const auto& tab : announce.page().tabs)
            all << tab.label;
        return all;
    };
    CHECK(labels() == QStringList({"PL", "NL", "EN", "AR"}));
    announce.wrote("Paletyzator");
    announce.chooseTab(3);
    CHECK(announce.page().field->language == "ar");
    announce.wrote(QString::fromUtf8("المنصّة"));
    for (int step = 0; step < 6; ++step)
        announce.primary();
    REQUIRE(intents.posted.size() == 1);
    const auto& title = std::get<core::Announcement>(intents.posted[0].body).title;
    CHECK(title.in("pl").text == "Paletyzator");
    CHECK(title.in("ar").text == "المنصّة");
}

TEST_CASE("an Arabic keyboard has the comma and the question mark of its script", "[language]") {
    const auto& arabic = ui::keyboardLayout("ar");
    CHECK(arabic.comma == QString::fromUtf8("،"));
    CHECK(keysOf(arabic.symbols).contains(QString::fromUtf8("؟")));
    CHECK(ui::keyboardLayout("pl").comma == ",");
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

TEST_CASE("a code is typed on one page of keys, with nothing on it that no code has", "[language]") {
    const ui::KeyboardLayout& codes = ui::keyboardLayout(ui::kCodeKeys);
    CHECK(codes.isCode);
    QString keys = keysOf(codes.letters);
    std::sort(keys.begin(), keys.end());
    CHECK(keys == "0123456789ABCDEFGHJKMNPQRSTVWXYZ");
}

TEST_CASE("each language has keys of its own with every letter of its alphabet", "[language]") {
    for (const ui::Language& one : ui::languages()) {
        const ui::KeyboardLayout& layout = ui::keyboardLayout(ui::toQString(one.code));
        INFO(one.code);
        CHECK(layout.language == ui::toQString(one.code));
        CHECK(layout.direction == one.direction);
        const QString keys = keysOf(layout.letters) + keysOf(layout.accents) + keysOf(layout.symbols);
        QString missing;
        for (const QChar letter : alphabets().at(std::string(one.code)))
            if (!keys.contains(letter)) missing += letter;
        CHECK(missing == "");
    }
}

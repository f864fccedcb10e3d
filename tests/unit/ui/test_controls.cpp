// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest/QtTest>

#include "tests/support/catch.h"
#include "tests/support/ui_walk.h"
#include "tests/unit/ui/gallery_screens.h"
#include "ui/touch/flow.h"
#include "ui/touch/glove_keyboard.h"
#include "ui/touch/number_pad.h"
#include "ui/touch/page_list.h"
#include "ui/touch/screen_stack.h"
#include "ui/touch/touch_text.h"

using namespace ploegbord;
using namespace ploegbord::ui;
using namespace ploegbord::ui::literals;

namespace {

struct Themed {
    Theme theme{reference::kPanel15.panel()};
};

template <class T>
T* named(QWidget& in, const QString& name) {
    for (T* one : in.findChildren<T*>())
        if (one->accessibleName() == name && one->isVisibleTo(&in)) return one;
    return nullptr;
}

struct FieldWithKeys : Themed {
    FieldWithKeys() {
        keyboard.setLanguage("nl");
        keyboard.attach(&field);
        keyboard.resize(1900, 500);
    }
    TouchText field{theme};
    GloveKeyboard keyboard{theme};
};

void type(GloveKeyboard& keyboard, const QString& labels) {
    for (const QChar c : labels) {
        Key* key = named<Key>(keyboard, c == ' ' ? QString("space") : QString(c));
        REQUIRE(key);
        key->act();
    }
}

} // namespace

TEST_CASE("every control keeps the figures on every panel, mirrored too", "[walk]") {
    for (const test::GalleryScreen& screen : test::galleryScreens())
        for (const auto& panel : reference::kPanels)
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const Theme theme(panel.panel());
                const auto widget = screen.make(theme, screen.language);
                widget->setLayoutDirection(direction);
                widget->resize(panel.pixels);
                widget->show();
                QCoreApplication::processEvents();
                const auto found = test::walk(*widget, theme);
                INFO(screen.name << " on " << panel.name << "\n" << test::joined(found));
                CHECK(found.empty());
            }
}

TEST_CASE("the walk sees what is wrong", "[walk]") {
    Themed t;
    QWidget window;
    window.resize(1000, 600);
    const auto button = [&](const char* label, QRect at) {
        auto* made = new TouchButton(t.theme, ButtonRole::act, &window);
        made->setLabel(label);
        made->setMinimumSize(1, 1);
        made->setGeometry(at);
        return made;
    };
    const auto finds = [&](const char* words) {
        window.show();
        const std::string all = test::joined(test::walk(window, t.theme));
        INFO(all);
        CHECK(all.find(words) != std::string::npos);
    };
    SECTION("too small") {
        button("A", QRect(0, 0, 60, 200));
        finds("is smaller than 25.");
    }
    SECTION("too close") {
        button("A", QRect(0, 0, 200, 200));
        button("B", QRect(210, 0, 200, 200));
        finds("needs 8.");
    }
    SECTION("too close to what destroys") {
        button("A", QRect(0, 0, 200, 200))->setRole(ButtonRole::danger);
        button("B", QRect(250, 0, 200, 200));
        finds("needs 13.");
    }
    SECTION("overlapping") {
        button("A", QRect(0, 0, 200, 200));
        button("B", QRect(150, 150, 200, 200));
        finds("overlaps");
    }
    SECTION("outside") {
        button("A", QRect(900, 0, 200, 200));
        finds("sticks out");
    }
    SECTION("cut") {
        button("Een heel lang opschrift dat hier zeker nooit in kan passen", QRect(0, 0, 150, 150));
        finds("is cut");
    }
    SECTION("unreachable") {
        button("A", QRect(0, 0, 200, 200))->setFocusPolicy(Qt::NoFocus);
        finds("cannot be reached");
    }
    SECTION("nameless") {
        button("", QRect(0, 0, 200, 200));
        finds("has no accessible name");
    }
}

TEST_CASE("a PIN is reported with its last digit and never shown", "[controls]") {
    Themed t;
    NumberPad pad(t.theme);
    pad.askPin(4);
    pad.resize(600, 700);
    pad.show();
    QSignalSpy entered(&pad, &NumberPad::entered);
    for (const char* digit : {"0", "4", "7"})
        named<Key>(pad, digit)->act();
    CHECK(entered.count() == 0);
    pad.grab();
    CHECK(pad.shownTexts().empty());
    QTest::keyClick(&pad, Qt::Key_1);
    REQUIRE(entered.count() == 1);
    CHECK(entered[0][0].toString() == "0471");
    named<Key>(pad, "9")->act();
    CHECK(pad.value() == "0471");
}

TEST_CASE("a number drops leading zeros, stops at its length and can be erased", "[controls]") {
    Themed t;
    NumberPad pad(t.theme);
    pad.askNumber(3, "orders");
    for (const char* digit : {"0", "0", "5", "1", "2", "9"})
        named<Key>(pad, digit)->act();
    CHECK(pad.value() == "512");
    named<Key>(pad, "Erase")->act();
    CHECK(pad.value() == "51");
    pad.setValue("5x");
    CHECK(pad.value() == "51");
}

TEST_CASE("a large number on the pad is set in thousands", "[controls]") {
    Themed t;
    NumberPad pad(t.theme);
    pad.askNumber(5);
    pad.setValue("11500");
    pad.resize(pad.sizeHint());
    QLocale::setDefault(QLocale("nl"));
    pad.grab();
    QLocale::setDefault(QLocale::c());
    REQUIRE(pad.shownTexts().size() == 1);
    CHECK(pad.shownTexts().front().text == "11.500");
    CHECK(pad.value() == "11500");
}

TEST_CASE("the glove keyboard follows what a hardware keyboard writes", "[controls]") {
    FieldWithKeys t;
    TouchText& field = t.field;
    GloveKeyboard& keyboard = t.keyboard;
    CHECK(named<Key>(keyboard, "Q") != nullptr);
    QTest::keyClicks(&field, "Da");
    CHECK(field.text() == "Da");
    type(keyboard, "n");
    CHECK(field.text() == "Dan");
    QTest::keyClicks(&field, ". ");
    type(keyboard, "D");
    CHECK(field.text() == "Dan. D");
}

TEST_CASE("the glove keyboard writes sentences", "[controls]") {
    FieldWithKeys t;
    TouchText& field = t.field;
    GloveKeyboard& keyboard = t.keyboard;
    type(keyboard, "Hoi. Da");
    CHECK(field.text() == "Hoi. Da");
    named<Key>(keyboard, "Erase")->act();
    CHECK(field.text() == "Hoi. D");
    named<Key>(keyboard, "123")->act();
    type(keyboard, "42");
    named<Key>(keyboard, "qwe")->act();
    named<Key>(keyboard, QString::fromUtf8("éëè"))->act();
    type(keyboard, QString::fromUtf8("é"));
    CHECK(field.text() == QString::fromUtf8("Hoi. D42é"));
}

TEST_CASE("the shift key keeps its symbol and shows that it is engaged", "[controls]") {
    Themed t;
    GloveKeyboard keyboard(t.theme);
    auto* shift = named<Key>(keyboard, "Shift");
    shift->act(); // a text begins with it: off
    CHECK(shift->icon() == Icon::shift);
    CHECK_FALSE(shift->isSelected());
    shift->act();
    CHECK(shift->icon() == Icon::shiftOn);
    CHECK(shift->isSelected());
}

TEST_CASE("the words of an empty field leave room for the caret", "[controls]") {
    Themed t;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TouchText field(t.theme);
        field.setLayoutDirection(direction);
        field.setPlaceholder("Kop");
        field.resize(600, 200);
        field.grab();
        const QRect words = field.shownTexts().front().rect;
        const int caret = t.theme.px(Millimetres(4 + 0.8));
        CHECK((direction == Qt::LeftToRight ? words.left() : 600 - words.right()) > caret);
    }
}

TEST_CASE("capitals follow the language: a Turkish i keeps its dot", "[controls]") {
    Themed t;
    TouchText field(t.theme);
    GloveKeyboard keyboard(t.theme);
    keyboard.setLanguage("tr");
    keyboard.attach(&field);
    type(keyboard, QString::fromUtf8("İ"));
    CHECK(field.text() == QString::fromUtf8("İ"));
}

TEST_CASE("a field holds no more than its length and no control characters", "[controls]") {
    Themed t;
    TouchText field(t.theme);
    field.setMaxLength(5);
    field.insert("ab\n\x07"
                 "c");
    CHECK(field.text() == "abc");
    field.insert(QString::fromUtf8("d👍"));
    CHECK(field.text() == "abcd");
    field.insert("xyz");
    CHECK(field.text() == "abcdx");
}

TEST_CASE("erasing takes a whole character and the caret moves by whole ones", "[controls]") {
    Themed t;
    TouchText field(t.theme);
    field.setText(QString::fromUtf8("a👍e\u0301"));
    field.erase();
    CHECK(field.text() == QString::fromUtf8("a👍"));
    field.moveCaret(-1);
    CHECK(field.caret() == 1);
    field.moveCaret(5);
    field.erase();
    CHECK(field.text() == "a");
    QTest::keyClicks(&field, "bc");
    QTest::keyClick(&field, Qt::Key_Backspace);
    CHECK(field.text() == "ab");
}

TEST_CASE("a masked field shows none of its text", "[controls]") {
    Themed t;
    TouchText field(t.theme);
    field.setMasked(true);
    field.setText("geheim");
    field.resize(600, 200);
    field.grab();
    for (const ShownText& shown : field.shownTexts())
        CHECK_FALSE(shown.text.contains("geheim"));
}

TEST_CASE("a stack shows exactly one screen, also after one is removed", "[controls]") {
    Themed t;
    ScreenStack stack;
    stack.resize(400, 300);
    stack.show();
    auto *a = new QWidget, *b = new QWidget;
    stack.add(a);
    stack.show(b);
    CHECK(b->isVisible());
    CHECK_FALSE(a->isVisible());
    CHECK(b->size() == stack.size());
    stack.remove(b);
    CHECK(stack.current() == a);
    CHECK(a->isVisible());
    delete a;
    CHECK(stack.current() == nullptr);
}

TEST_CASE("texts follow the language at run time", "[controls]") {
    struct Dutch : QTranslator {
        QString translate(const char*, const char* source, const char*, int) const override {
            return QString(source) == "Back" ? "Terug" : QString();
        }
        bool isEmpty() const override { return false; }
    } dutch;
    Themed t;
    Flow flow(t.theme);
    CHECK(flow.back().label() == "Back");
    QCoreApplication::installTranslator(&dutch);
    QCoreApplication::processEvents();
    CHECK(flow.back().label() == "Terug");
    QCoreApplication::removeTranslator(&dutch);
    QCoreApplication::processEvents();
    CHECK(flow.back().label() == "Back");
}

TEST_CASE("the status bar cuts the detail before the title and never the clock", "[controls]") {
    Themed t;
    StatusBar bar(t.theme);
    bar.resize(1000, bar.height());
    bar.setTitle("Lijn 3 · Verpakking");
    bar.setDetail({"Vroege dienst · ploeg B · 06–14 · en nog veel meer"});
    bar.setState("Verbonden · alles verstuurd");
    bar.setClock("13:42");
    bar.grab();
    for (const ShownText& shown : bar.shownTexts())
        if (!shown.mayBeCut) CHECK_FALSE(shown.wasCut);
    CHECK(bar.shownTexts().front().text == "13:42");
}

TEST_CASE("the status bar says less before it writes on two lines", "[controls]") {
    Themed t;
    StatusBar bar(t.theme);
    bar.setTitle("Lijn 3 · Verpakking");
    bar.setDetail({"Vroege dienst · ploeg B · 06–14", "ploeg B · 06–14", "ploeg B"});
    bar.setState("Verbonden · alles verstuurd");
    bar.setClock("13:42");
    const auto shownAt = [&](int width) {
        bar.resize(width, bar.height());
        bar.grab();
        return bar.shownTexts().back().text;
    };
    CHECK(shownAt(1920) == "Vroege dienst · ploeg B · 06–14");
    CHECK(shownAt(1260) == "ploeg B · 06–14");
    CHECK(shownAt(1150) == "ploeg B");
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QtTest/QtTest>

#include "tests/support/catch.h"
#include "tests/support/ui_walk.h"
#include "ui/touch/touch_button.h"

using namespace ploegbord;
using namespace ploegbord::ui;

namespace {

// A window with two buttons side by side.
struct TwoButtons {
    TwoButtons() {
        window.resize(800, 400);
        left.setLabel("Left");
        right.setLabel("Right");
        left.setGeometry(0, 0, 200, 200);
        right.setGeometry(400, 0, 200, 200);
        window.show();
    }
    Theme theme{reference::kPanel15.panel()};
    QWidget window;
    TouchButton left{theme, ButtonRole::act, &window};
    TouchButton right{theme, ButtonRole::look, &window};
    QSignalSpy leftTaps{&left, &Pressable::tapped};
    QSignalSpy rightTaps{&right, &Pressable::tapped};
    int slop = theme.metrics.slop;
};

QPointingDevice& panel() {
    static QPointingDevice* device = QTest::createTouchDevice();
    return *device;
}

// One touch event with a time stamp of our own, sent straight to the widget.
void touch(QWidget& target, QEventPoint::State state, int id, quint64 at) {
    const QEventPoint point(id, state, QPointF(50, 50), target.mapToGlobal(QPointF(50, 50)));
    const QEvent::Type type = state == QEventPoint::Pressed    ? QEvent::TouchBegin
                              : state == QEventPoint::Released ? QEvent::TouchEnd
                                                               : QEvent::TouchUpdate;
    QTouchEvent event(type, &panel(), Qt::NoModifier, {point});
    event.setTimestamp(at);
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

TEST_CASE("a press acts on release, not before", "[touch]") {
    TwoButtons t;
    QTest::mousePress(&t.left, Qt::LeftButton);
    CHECK(t.left.isSunk());
    CHECK(t.leftTaps.count() == 0);
    QTest::mouseRelease(&t.left, Qt::LeftButton);
    CHECK_FALSE(t.left.isSunk());
    CHECK(t.leftTaps.count() == 1);
}

TEST_CASE("a press is on screen before the event returns", "[touch]") {
    TwoButtons t;
    struct Counter : QObject {
        int paints = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint) ++paints;
            return false;
        }
    } counter;
    QCoreApplication::processEvents();
    t.left.installEventFilter(&counter);
    QTest::mousePress(&t.left, Qt::LeftButton);
    CHECK(counter.paints >= 1);
}

TEST_CASE("letting go within the slop acts, beyond it does nothing", "[touch]") {
    TwoButtons t;
    const auto slideTo = [&](QPoint end) {
        QTest::mousePress(&t.left, Qt::LeftButton, {}, QPoint(100, 100));
        QTest::mouseMove(&t.left, end);
        QTest::mouseRelease(&t.left, Qt::LeftButton, {}, end);
    };
    slideTo(QPoint(199 + t.slop / 2, 100));
    CHECK(t.leftTaps.count() == 1);
    slideTo(QPoint(200 + t.slop + 2, 100));
    CHECK(t.leftTaps.count() == 1);
    CHECK_FALSE(t.left.isSunk());
}

TEST_CASE("a real touch presses and a slide off raises the button", "[touch]") {
    TwoButtons t;
    QTest::touchEvent(&t.left, &panel()).press(1, QPoint(50, 50));
    CHECK(t.left.isSunk());
    QTest::touchEvent(&t.left, &panel()).move(1, QPoint(300, 300));
    CHECK_FALSE(t.left.isSunk());
    QTest::touchEvent(&t.left, &panel()).release(1, QPoint(300, 300));
    CHECK(t.leftTaps.count() == 0);
}

TEST_CASE("a tap by touch acts once: no mouse events follow it", "[touch]") {
    TwoButtons t;
    QTest::touchEvent(&t.left, &panel()).press(1, QPoint(50, 50));
    QTest::touchEvent(&t.left, &panel()).release(1, QPoint(50, 50));
    QCoreApplication::processEvents();
    CHECK(t.leftTaps.count() == 1);
}

TEST_CASE("a second contact within 300 ms is ignored, a later one counts", "[touch]") {
    TwoButtons t;
    touch(t.left, QEventPoint::Pressed, 1, 10'000);
    touch(t.left, QEventPoint::Released, 1, 10'100);
    touch(t.right, QEventPoint::Pressed, 2, 10'290);
    touch(t.right, QEventPoint::Released, 2, 10'350);
    CHECK(t.leftTaps.count() == 1);
    CHECK(t.rightTaps.count() == 0);
    touch(t.right, QEventPoint::Pressed, 3, 10'310);
    touch(t.right, QEventPoint::Released, 3, 10'400);
    CHECK(t.rightTaps.count() == 1);
}

TEST_CASE("while one contact is down no other counts", "[touch]") {
    TwoButtons t;
    touch(t.left, QEventPoint::Pressed, 1, 10'000);
    touch(t.right, QEventPoint::Pressed, 2, 11'000);
    CHECK_FALSE(t.right.isSunk());
    touch(t.right, QEventPoint::Released, 2, 11'100);
    CHECK(t.rightTaps.count() == 0);
    touch(t.left, QEventPoint::Released, 1, 11'200);
    CHECK(t.leftTaps.count() == 1);
}

// Qt lets no test make a touch event with a contact size, so the logic is asked itself.
TEST_CASE("a palm presses nothing, and a finger that becomes one is dropped", "[touch]") {
    using Outcome = PressLogic::Outcome;
    const QRectF target(0, 0, 100, 100);
    const auto contact = [](double diameter) { return Contact{1, QPointF(50, 50), diameter, 0}; };
    PressLogic logic;
    CHECK(logic.press(contact(150), 150) == Outcome::nothing);
    CHECK(logic.release(contact(150), target, 20) == Outcome::nothing);
    CHECK(logic.press(contact(40), 150) == Outcome::sink);
    CHECK(logic.move(contact(160), target, 20, 150) == Outcome::rise);
    CHECK(logic.release(contact(40), target, 20) == Outcome::nothing);
    CHECK(logic.press(contact(0), 150) == Outcome::sink);
    CHECK(logic.release(contact(0), target, 20) == Outcome::act);
}

TEST_CASE("a contact whose release is lost does not lock the screen", "[touch]") {
    TwoButtons t;
    touch(t.left, QEventPoint::Pressed, 1, 10'000);
    t.left.hide();
    touch(t.right, QEventPoint::Pressed, 2, 11'000);
    touch(t.right, QEventPoint::Released, 2, 11'100);
    CHECK(t.rightTaps.count() == 1);
    touch(t.right, QEventPoint::Pressed, 3, 20'000);
    t.left.show();
    touch(t.left, QEventPoint::Pressed, 4, 31'000);
    touch(t.left, QEventPoint::Released, 4, 31'100);
    CHECK(t.leftTaps.count() == 1);
}

TEST_CASE("keys hit one after the other all count, a bounce of one does not", "[touch]") {
    const Theme theme(reference::kPanel15.panel());
    QWidget window;
    Key a(theme, &window), b(theme, &window);
    window.show();
    QSignalSpy taps(&a, &Pressable::tapped), others(&b, &Pressable::tapped);
    const auto hit = [](Key& key, int id, quint64 at) {
        touch(key, QEventPoint::Pressed, id, at);
        touch(key, QEventPoint::Released, id, at + 50);
    };
    hit(a, 1, 10'000);
    hit(b, 2, 10'120);
    CHECK(others.count() == 1);
    hit(b, 3, 10'300);
    CHECK(others.count() == 1);
    hit(a, 4, 10'330);
    CHECK(taps.count() == 2);
}

TEST_CASE("a disabled button does nothing, however it is pressed", "[touch]") {
    TwoButtons t;
    t.left.setEnabled(false);
    test::tap(t.left);
    touch(t.left, QEventPoint::Pressed, 1, 10'000);
    touch(t.left, QEventPoint::Released, 1, 10'100);
    t.left.act();
    CHECK(t.leftTaps.count() == 0);
}

TEST_CASE("space and enter press the focused button", "[touch]") {
    TwoButtons t;
    t.left.setFocus(Qt::TabFocusReason);
    QTest::keyPress(&t.left, Qt::Key_Space);
    CHECK(t.left.isSunk());
    CHECK(t.leftTaps.count() == 0);
    QTest::keyRelease(&t.left, Qt::Key_Space);
    CHECK(t.leftTaps.count() == 1);
    QTest::keyClick(&t.left, Qt::Key_Return);
    CHECK(t.leftTaps.count() == 2);
}

TEST_CASE("the keyboard's focus can be seen, a touch leaves none", "[touch]") {
    TwoButtons t;
    const QImage plain = t.left.grab().toImage();
    const auto focus = [&](QEvent::Type type, Qt::FocusReason reason) {
        QFocusEvent event(type, reason);
        QCoreApplication::sendEvent(&t.left, &event);
    };
    focus(QEvent::FocusIn, Qt::TabFocusReason);
    CHECK(t.left.grab().toImage() == plain); // moved by the program, when what had the focus was hidden
    QTest::keyClick(&t.left, Qt::Key_4);     // a badge reader's
    CHECK(t.left.grab().toImage() == plain);
    QTest::keyClick(&t.right, Qt::Key_Tab);
    focus(QEvent::FocusIn, Qt::TabFocusReason);
    CHECK(t.left.grab().toImage() != plain);
    QTest::mouseClick(&t.right, Qt::LeftButton);
    CHECK(t.left.grab().toImage() == plain);
    focus(QEvent::FocusOut, Qt::MouseFocusReason);
    focus(QEvent::FocusIn, Qt::MouseFocusReason);
    CHECK(t.left.grab().toImage() == plain);
}

TEST_CASE("a button may delete its own window", "[touch]") {
    const Theme theme(reference::kPanel15.panel());
    auto* window = new QWidget;
    auto* button = new TouchButton(theme, ButtonRole::act, window);
    window->show();
    QObject::connect(button, &Pressable::tapped, window, [window] { delete window; });
    touch(*button, QEventPoint::Pressed, 1, 10'000);
    QPointer<QWidget> alive(window);
    touch(*button, QEventPoint::Released, 1, 10'100);
    CHECK(alive.isNull());
}

TEST_CASE("assistive technology finds a button and can press it", "[touch]") {
    TwoButtons t;
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&t.left);
    REQUIRE(seen);
    CHECK(seen->role() == QAccessible::Button);
    CHECK(seen->text(QAccessible::Name) == "Left");
    seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(t.leftTaps.count() == 1);
}

TEST_CASE("a label wraps and shrinks but never below the smallest capitals", "[touch]") {
    TwoButtons t;
    t.left.setLabel("Veiligheidswaarschuwing voor alle nachtploegen bijwerken");
    t.left.grab();
    REQUIRE(t.left.shownTexts().size() == 1);
    CHECK(t.left.shownTexts()[0].capPixels >= t.theme.type.smallest() - 0.01);
    t.left.setLabel("Ja");
    t.left.grab();
    CHECK(t.left.shownTexts()[0].capPixels == t.theme.type.cap(TextRole::headline));
}

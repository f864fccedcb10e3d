// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QMouseEvent>

#include "tests/support/board_states.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_intents.h"
#include "ui/kiosk/kiosk_window.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

struct WindowAtThePlant {
    ui::Theme theme{ui::reference::kPanel15.panel()};
    FakeIntents intents;
    FakeClock clock{boardNow()};
    ui::KioskWindow window{theme, intents, clock, {}};
};

// How often anything was painted that lies outside of the glass that is touched.
class PaintsElsewhere : public QObject {
  public:
    explicit PaintsElsewhere(const QWidget& touched) : m_touched(touched) { qApp->installEventFilter(this); }
    int count = 0;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched != &m_touched && watched->parent() != &m_touched)
            ++count;
        return false;
    }

  private:
    const QWidget& m_touched;
};

} // namespace

TEST_CASE_METHOD(WindowAtThePlant, "the glass goes on by the steady clock when somebody sets the other one",
                 "[screens]") {
    window.setState(fullBoard());
    clock.advance(std::chrono::minutes(3));
    clock.setWall(boardNow() + std::chrono::days(3650));
    CHECK(window.moment().now == boardNow() + std::chrono::minutes(3));
    clock.setWall(core::Instant{});
    CHECK(window.moment().now == boardNow() + std::chrono::minutes(3));
}

TEST_CASE_METHOD(WindowAtThePlant, "a touch paints no screen anew", "[screens]") {
    window.resize(1920, 1080);
    window.setState(fullBoard());
    window.show();
    QApplication::processEvents();
    QApplication::processEvents(); // what the first painting has asked for
    PaintsElsewhere paints(window);
    const QPoint at(5, 5); // where there is no button
    QMouseEvent press(QEvent::MouseButtonPress, at, window.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                      {});
    QApplication::sendEvent(&window, &press);
    QApplication::processEvents();
    CHECK(paints.count == 0);
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include "tests/support/catch.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"
#include "ui/text/wrapped_text.h"
#include "ui/theme/theme.h"

using namespace ploegbord;
using namespace ploegbord::ui;
namespace chrono = std::chrono;

namespace {

struct Setting {
    Theme theme{reference::kPanel15.panel()};
    TextSetting text{theme.metrics.capBody, Qt::black, Qt::white};
};

core::LocalTime at(int month, int day, int hour, int minute) {
    const auto date = chrono::local_days(chrono::year(2026) / month / day);
    return date + chrono::hours(hour) + chrono::minutes(minute);
}

} // namespace

TEST_CASE("text crosses between the terminal and Qt unharmed", "[text]") {
    const std::string words = "Łukasz · Оксана · سلام · 👍";
    CHECK(toUtf8(toQString(words)) == words);
}

TEST_CASE("text that fits is not cut", "[text]") {
    Setting s;
    const WrappedText laid(s.theme.type, "Kwaliteit", s.text, 1000);
    CHECK_FALSE(laid.wasCut());
    CHECK(laid.lineCount() == 1);
}

TEST_CASE("text beyond its lines ends in an ellipsis and says that it was cut", "[text]") {
    Setting s;
    s.text.maxLines = 2;
    const QString words = QString("Eerst afsluiten en labelen. ").repeated(400);
    const WrappedText laid(s.theme.type, words, s.text, 400);
    CHECK(laid.wasCut());
    CHECK(laid.lineCount() == 2);
    CHECK(laid.widestLine() <= 400);
    QImage image(400, 200, QImage::Format_ARGB32);
    QPainter painter(&image);
    std::vector<ShownText> report;
    laid.draw(painter, QPoint(0, 0), &report);
    REQUIRE(report.size() == 1);
    CHECK(report[0].wasCut);
    CHECK(report[0].text.endsWith(QChar(0x2026)));
}

TEST_CASE("a word wider than its line is reported as broken", "[text]") {
    Setting s;
    CHECK(WrappedText(s.theme.type, "bijnaongevallenregistratiesysteem", s.text, 150).brokeWord());
    CHECK_FALSE(WrappedText(s.theme.type, "bijna ongeval", s.text, 150).brokeWord());
}

TEST_CASE("fitting shrinks no further than it must", "[text]") {
    Setting s;
    s.text.capPixels = s.theme.metrics.capLaneHeadline;
    const Runs runs{{"Nieuwe vergrendeling", Weight::bold}};
    const auto roomy = WrappedText::fitting(s.theme.type, runs, s.text, QSize(2000, 400), 10);
    const auto tight =
        WrappedText::fitting(s.theme.type, runs, s.text, QSize(250, 60), s.theme.type.smallest());
    CHECK(roomy.height() > tight.height() / std::max(1, tight.lineCount()));
    CHECK_FALSE(tight.brokeWord());
    CHECK(tight.height() <= 60);
}

TEST_CASE("bold runs are wider than regular ones", "[text]") {
    Setting s;
    const WrappedText bold(s.theme.type, Runs{{"500 orders", Weight::bold}}, s.text, 2000);
    const WrappedText plain(s.theme.type, Runs{{"500 orders"}}, s.text, 2000);
    CHECK(bold.widestLine() > plain.widestLine());
}

TEST_CASE("Arabic leans right unless its widget says otherwise", "[text]") {
    Setting s;
    QImage image(600, 60, QImage::Format_ARGB32);
    QPainter painter(&image);
    std::vector<ShownText> report;
    WrappedText(s.theme.type, "سلام", s.text, 600).draw(painter, QPoint(0, 0), &report);
    s.text.direction = Qt::LeftToRight;
    WrappedText(s.theme.type, "سلام", s.text, 600).draw(painter, QPoint(0, 0), &report);
    REQUIRE(report.size() == 2);
    CHECK(report[0].rect.right() > 580);
    CHECK(report[1].rect.left() < 20);
}

TEST_CASE("how long ago is said as one would", "[text]") {
    const QLocale nl("nl_NL");
    const auto now = at(11, 24, 13, 42);
    CHECK(ago(now, now, nl) == "now");
    CHECK(ago(at(11, 24, 13, 22), now, nl) == "20 min");
    CHECK(ago(at(11, 24, 10, 40), now, nl) == "3 h");
    CHECK(ago(at(11, 23, 23, 0), at(11, 24, 1, 0), nl) == "2 h");
    CHECK(ago(at(11, 23, 9, 0), now, nl) == "yesterday");
    CHECK(ago(at(11, 20, 9, 0), now, nl) == "vr");
    CHECK(ago(at(11, 3, 9, 0), now, nl) == "3 nov");
    CHECK(ago(now + chrono::minutes(5), now, nl) == "now");
}

TEST_CASE("an end is a time today, a weekday this week, else a date", "[text]") {
    const QLocale nl("nl_NL");
    const auto now = at(11, 24, 13, 42);
    CHECK(until(at(11, 24, 15, 0), now, nl) == "until 15:00");
    CHECK(until(at(11, 27, 23, 59), now, nl) == "until vrijdag");
    CHECK(until(at(12, 24, 12, 0), now, nl) == "until 24 dec");
    CHECK(until(at(11, 27, 9, 0), now, QLocale("en_GB")) == "until Friday");
}

TEST_CASE("shift hours show minutes only when there are any", "[text]") {
    CHECK(hours(6 * 60, 14 * 60) == QString("06") + QChar(0x2013) + "14");
    CHECK(hours(5 * 60 + 30, 13 * 60 + 30) == QString("05:30") + QChar(0x2013) + "13:30");
    CHECK(clockTime(at(1, 1, 7, 5)) == "07:05");
    CHECK(monthName(chrono::local_days(chrono::year(2026) / 11 / 1), QLocale("nl_NL")) == "november");
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QFontMetricsF>
#include <limits>

#include "tests/support/catch.h"
#include "ui/theme/theme.h"

using namespace ploegbord;
using namespace ploegbord::ui;
using namespace ploegbord::ui::literals;

TEST_CASE("a panel's pixels come from its diagonal", "[theme]") {
    CHECK(reference::kPanel15.panel().pixelsPerMm() == Approx(5.56).margin(0.01));
    CHECK(reference::kPanel21.panel().pixelsPerMm() == Approx(4.03).margin(0.01));
    CHECK(reference::kPanel10.panel().isSmall());
    CHECK(reference::kPanel10.panel().isNarrow());
    CHECK_FALSE(reference::kPanelPortrait.panel().isNarrow());
    CHECK(reference::kPanelPortrait.panel().isPortrait());
}

TEST_CASE("an impossible panel is refused", "[theme]") {
    const QSize hd(1920, 1080);
    CHECK_FALSE(Panel::fromDiagonal(QSize(0, 1080), 15.6));
    CHECK_FALSE(Panel::fromDiagonal(hd, 0));
    CHECK_FALSE(Panel::fromDiagonal(hd, std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(Panel::fromDiagonal(hd, 15.6, 500.0));
    CHECK_FALSE(Panel::fromBankCard(hd, 0));
    CHECK_THROWS(Millimetres(std::numeric_limits<double>::quiet_NaN()));
}

TEST_CASE("a bank card measures the panel", "[theme]") {
    const auto panel = Panel::fromBankCard(QSize(1920, 1080), 85.6 * 5.56);
    REQUIRE(panel);
    CHECK(panel->diagonalInch() == Approx(15.6).margin(0.05));
}

TEST_CASE("a wall screen's headline grows with the viewing distance", "[theme]") {
    const auto headlineMm = [](double metres) {
        const Theme theme(*Panel::fromDiagonal(QSize(3840, 2160), 75, metres));
        return theme.metrics.capLaneHeadline / theme.panel.pixelsPerMm();
    };
    CHECK(headlineMm(3) == Approx(19).margin(0.5));
    CHECK(headlineMm(5) == Approx(32).margin(0.5));
}

TEST_CASE("no size falls below its millimetres on any reference panel", "[theme]") {
    for (const auto& named : reference::kPanels) {
        const Panel panel = named.panel();
        const Metrics m = Metrics::of(panel);
        const double px = panel.pixelsPerMm();
        INFO(named.name);
        CHECK(m.target / px >= 25);
        CHECK(m.primaryWidth / px >= 40);
        CHECK(m.gap / px >= 8);
        CHECK(m.dangerGap / px >= 13);
        CHECK(m.keyGap / px >= 3);
        CHECK(m.crossCell / px >= (panel.isSmall() ? 7 : 9));
        CHECK(m.capCounter / px >= (panel.isSmall() ? 19.99 : 31.99));
        CHECK(m.capStreak * 2 >= m.capCounter);
        CHECK(m.capSmall / px >= 3.499);
        if (!panel.isSmall()) CHECK(m.key / px >= 20);
    }
}

TEST_CASE("capitals are as tall as asked, in every role and weight", "[theme]") {
    for (const auto& named : reference::kPanels) {
        const Theme theme(named.panel());
        for (const TextRole role : {TextRole::counter, TextRole::streak, TextRole::laneHeadline,
                                    TextRole::headline, TextRole::body, TextRole::small})
            for (const Weight weight : {Weight::regular, Weight::semibold, Weight::bold}) {
                INFO(named.name << " role " << int(role));
                const double cap = QFontMetricsF(theme.type.font(role, weight)).capHeight();
                CHECK(cap >= theme.type.cap(role) - 0.25);
                CHECK(cap <= theme.type.cap(role) * 1.06 + 1);
            }
    }
}

TEST_CASE("every pair of colours has the contrast it owes, day and night", "[theme]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    for (const Shade shade : {Shade::day, Shade::night})
        for (const ColourPair& pair : Colours::of(shade).pairs()) {
            INFO((shade == Shade::day ? "day: " : "night: ")
                 << pair.what << " " << pair.ink.name().toStdString() << " on "
                 << pair.ground.name().toStdString());
            CHECK(contrast(pair.ink, pair.ground) >= pair.needed);
        }
}

TEST_CASE("ink on a colour that the plant chose is the one that stands out", "[theme]") {
    CHECK(inkOn(Qt::yellow) == QColor(0x14, 0x17, 0x1c));
    CHECK(inkOn(Qt::darkBlue) == QColor(Qt::white));
}

TEST_CASE("every icon has a file and draws in the colour asked", "[theme]") {
    const Icons icons;
    for (int n = 1; n <= static_cast<int>(Icon::shiftOn); ++n) {
        const Icon icon = static_cast<Icon>(n);
        INFO(Icons::file(icon).toStdString());
        REQUIRE(QFile::exists(Icons::file(icon)));
        const QImage image = icons.pixmap(icon, 48, Qt::red).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() == 255 && image.pixelColor(x, y).red() > 250) ++inked;
        CHECK(inked > 40);
    }
}

TEST_CASE("all figures take the same room", "[theme]") {
    const Theme theme(reference::kPanel15.panel());
    const QFont& font = theme.type.font(TextRole::headline, Weight::bold);
    CHECK(Type::figuresWidth(font, "11:11") == Type::figuresWidth(font, "20:48"));
}

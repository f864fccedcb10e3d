// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QtTest/qtestsystem.h>

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "ui/flow/qr_code.h"
#include "ui/kiosk/slip_printer.h"
#include "ui/report/slip.h"
#include "ui/theme/theme.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

constexpr int kDeadline = 20'000; // ms

std::optional<bool> printed(const std::string& device, const QByteArray& bytes) {
    QObject context;
    std::optional<bool> answer;
    ui::SlipPrinter printer(device, std::chrono::milliseconds(100));
    printer.print(&context, bytes, [&](bool isPrinted) { answer = isPrinted; });
    static_cast<void>(QTest::qWaitFor([&] { return answer.has_value(); }, kDeadline));
    return answer;
}

} // namespace

TEST_CASE("a slip has its words and its code within the paper, in either direction of reading", "[slip]") {
    const ui::Theme theme(ui::reference::kPanel10.panel());
    const ui::Slip slip{
        "Je melding", {"Nummer 4KTQ M2X7", "Sleutel 9D3H Z7PW C2R8 VNQ5"}, "4KTQM2X79D3HZ7PWC2R8VNQ5"};
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QImage image = ui::slipImage(theme.type, slip, direction);
        CHECK(image.width() == 384);
        QImage shorter = ui::slipImage(theme.type, {slip.title, {}, slip.code}, direction);
        CHECK(shorter.height() < image.height());
        // The code stands at the end, with the quiet zone that a reader needs.
        const int modules = ui::qrCode(QString::fromStdString(slip.code)).width() * 6,
                  left = (384 - modules) / 2;
        const QRgb corner = image.pixel(left + 4 * 6 + 1, image.height() - modules + 4 * 6 + 1);
        CHECK(qGray(corner) == 0);
        CHECK(qGray(image.pixel(left + 1, image.height() - modules + 1)) == 255);
    }
}

TEST_CASE("a printer gets a raster of the slip: eight dots a byte, black is one", "[slip]") {
    QImage dots(16, 2, QImage::Format_Grayscale8);
    dots.fill(Qt::white);
    dots.setPixel(0, 0, qRgb(0, 0, 0));
    dots.setPixel(9, 1, qRgb(0, 0, 0));
    const QByteArray bytes = ui::escPos(dots);
    CHECK(bytes.startsWith(QByteArray::fromHex("1b40"
                                               "1d763000"
                                               "0200"
                                               "0200"
                                               "8000"
                                               "0040")));
    CHECK(bytes.endsWith(QByteArray::fromHex("1d564200")));
}

TEST_CASE("what a printer takes is told, and so is one that is not there or takes nothing", "[slip]") {
    const TempDir folder;
    const std::string file = (folder / "lp0").string();
    CHECK_FALSE(ui::SlipPrinter(file).isThere());
    CHECK_FALSE(ui::SlipPrinter("").isThere());
    CHECK(printed(file, "slip") == false);
    QFile device(QString::fromStdString(file));
    REQUIRE(device.open(QIODevice::WriteOnly));
    CHECK(ui::SlipPrinter(file).isThere());
    CHECK(printed(file, "slip") == true);
    device.close();
    REQUIRE(device.open(QIODevice::ReadOnly));
    CHECK(device.readAll() == "slip");
    const std::string pipe = (folder / "pipe").string(); // nobody reads it: no paper
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(printed(pipe, "slip") == false);
    const int reader = ::open(pipe.c_str(), O_RDWR | O_CLOEXEC); // paper for some of it
    REQUIRE(reader >= 0);
    CHECK(printed(pipe, QByteArray(1 << 20, 'x')) == false);
    ::close(reader);
}

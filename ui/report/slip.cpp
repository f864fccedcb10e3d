// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/slip.h"

#include <QPainter>

#include "ui/flow/qr_code.h"
#include "ui/text/convert.h"
#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

namespace {

constexpr int kWidth = 384;         // dots
constexpr double kCap = 22;         // of capitals, dots: 2.8 mm, read at arm's length
constexpr int kGap = 16, kCode = 6; // dots: between paragraphs, a module of the QR code
constexpr int kBlack = 128;         // grey levels below it are printed

TextSetting setting(Qt::LayoutDirection direction) {
    TextSetting made{kCap, Qt::black, Qt::white};
    made.direction = direction;
    return made;
}

void append(QByteArray& bytes, std::initializer_list<int> more) {
    for (const int byte : more)
        bytes.append(static_cast<char>(byte));
}

} // namespace

QImage slipImage(const Type& type, const Slip& slip, Qt::LayoutDirection direction) {
    std::vector<WrappedText> paragraphs;
    paragraphs.emplace_back(type, Runs{{toQString(slip.title), Weight::bold}}, setting(direction), kWidth);
    for (const std::string& line : slip.lines)
        paragraphs.emplace_back(type, Runs{{toQString(line)}}, setting(direction), kWidth);
    const QImage code = qrCode(toQString(slip.code));
    int height = code.height() * kCode;
    for (const WrappedText& paragraph : paragraphs)
        height += paragraph.height() + kGap;
    QImage image(kWidth, height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    int top = 0;
    for (const WrappedText& paragraph : paragraphs) {
        paragraph.draw(painter, QPoint(0, top));
        top += paragraph.height() + kGap;
    }
    const int size = code.width() * kCode;
    painter.drawImage(QRect((kWidth - size) / 2, top, size, size), code);
    return image;
}

QByteArray escPos(const QImage& image) {
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const int across = (grey.width() + 7) / 8;
    QByteArray bytes;
    append(bytes, {0x1B, '@'});
    append(bytes, {0x1D, 'v', '0', 0, across & 0xFF, across >> 8, grey.height() & 0xFF, grey.height() >> 8});
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* row = grey.constScanLine(y);
        for (int at = 0; at < across; ++at) {
            int dots = 0;
            for (int x = at * 8; x < at * 8 + 8; ++x)
                dots = dots << 1 | (x < grey.width() && row[x] < kBlack ? 1 : 0);
            append(bytes, {dots});
        }
    }
    append(bytes, {'\n', '\n', 0x1D, 'V', 'B', 0}); // feed to the knife and cut
    return bytes;
}

} // namespace ploegbord::ui

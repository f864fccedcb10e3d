// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/qr_code.h"

#include <algorithm>

#include <QPainter>

#include <qrcodegen.hpp>

namespace ploegbord::ui {

namespace {

constexpr int kQuietZone = 4; // modules, ISO/IEC 18004

} // namespace

QImage qrCode(const QString& text) try {
    using qrcodegen::QrCode;
    const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    const int size = code.getSize() + 2 * kQuietZone;
    QImage image(size, size, QImage::Format_Grayscale8);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            image.scanLine(y)[x] = code.getModule(x - kQuietZone, y - kQuietZone) ? 0 : 255;
    return image;
} catch (const qrcodegen::data_too_long&) {
    return {};
}

QRect paintQrCode(QPainter& painter, const QString& text, const QRect& room, Qt::Alignment side) {
    const QImage code = qrCode(text);
    const int size = code.isNull() ? 0 : std::min(room.width(), room.height()) / code.width() * code.width();
    if (size <= 0) return {};
    int left = room.left();
    if (side & Qt::AlignRight) left = room.right() + 1 - size;
    if (side & Qt::AlignHCenter) left = room.left() + (room.width() - size) / 2;
    const QRect at(left, room.top(), size, size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(at, code);
    return at;
}

} // namespace ploegbord::ui

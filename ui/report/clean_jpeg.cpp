// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/clean_jpeg.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

namespace ploegbord::ui {

namespace {

constexpr int kQuality = 82;

} // namespace

std::string cleanJpeg(const QImage& picture) {
    QSize size = picture.size();
    if (size.isEmpty()) return {};
    if (std::max(size.width(), size.height()) > kMostPictureSide)
        size.scale(kMostPictureSide, kMostPictureSide, Qt::KeepAspectRatio);
    // Only pixels go over into a picture of our own: what else came with it stays behind.
    QImage clean(size, QImage::Format_RGB32);
    QPainter painter(&clean);
    painter.drawImage(QPoint(), picture.size() == size
                                    ? picture
                                    : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QImageWriter writer(&bytes, "jpeg");
    writer.setQuality(kQuality);
    if (!writer.write(clean)) return {};
    return bytes.data().toStdString();
}

} // namespace ploegbord::ui

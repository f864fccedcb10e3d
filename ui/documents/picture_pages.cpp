// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/picture_pages.h"

#include <cmath>

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace ploegbord::ui {

namespace {

// 96 MB in memory: more than any panel has, and a terminal may have one gigabyte in all.
constexpr double kMostPixels = 24e6;
// A JPEG is made smaller while it is unpacked, so that it may have more.
constexpr double kMostOfJpeg = 400e6;
constexpr qint64 kMostBytes = 16 << 20; // wire.md: a picture

class PicturePages final : public DocumentPages {
  public:
    explicit PicturePages(QImage picture) : m_picture(std::move(picture)) {}
    int count() const override { return 1; }
    QSizeF size(int) const override { return m_picture.size(); }

    QImage draw(int, QSize whole, const QRect& part) override {
        const double across = double(m_picture.width()) / whole.width();
        const double down = double(m_picture.height()) / whole.height();
        const QRectF from(part.x() * across, part.y() * down, part.width() * across, part.height() * down);
        QImage paper(part.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (across > 1.5) // a painter looks at four pixels only, and thin lines would be lost
            painter.drawImage(0, 0,
                              m_picture.copy(from.toAlignedRect())
                                  .scaled(part.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        else
            painter.drawImage(QRectF(QPointF(), QSizeF(part.size())), m_picture, from);
        return paper;
    }

  private:
    QImage m_picture;
};

PageError errorOf(QImageReader::ImageReaderError error) {
    const bool isOfDisk = error == QImageReader::FileNotFoundError || error == QImageReader::DeviceError;
    return isOfDisk ? PageError::unreadable : PageError::broken;
}

} // namespace

OpenedPages openPicture(const QString& file, const QByteArray& format) {
    if (QFileInfo(file).size() > kMostBytes) return tl::unexpected(PageError::tooLarge);
    QImageReader reader(file, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        if (!QFile(file).open(QIODevice::ReadOnly)) return tl::unexpected(PageError::unreadable);
        return tl::unexpected(PageError::broken);
    }
    const double pixels = double(size.width()) * size.height();
    if (pixels > (format == "jpeg" ? kMostOfJpeg : kMostPixels)) return tl::unexpected(PageError::tooLarge);
    if (pixels > kMostPixels) {
        const double less = std::sqrt(kMostPixels / pixels);
        reader.setScaledSize(QSize(int(size.width() * less), int(size.height() * less)));
    }
    QImage picture;
    if (!reader.read(&picture)) return tl::unexpected(errorOf(reader.error()));
    return std::make_unique<PicturePages>(std::move(picture));
}

} // namespace ploegbord::ui

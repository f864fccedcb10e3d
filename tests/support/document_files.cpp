// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/document_files.h"

#include <random>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ploegbord::test {

namespace {

QString nameOf(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

void paintInstruction(QPainter& painter, const QSize& page, int number) {
    const int line = page.height() / 30;
    QFont font = painter.font();
    font.setPixelSize(line);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(0, line * 2, QStringLiteral("Instructie %1").arg(number));
    font.setBold(false);
    font.setPixelSize(line / 2);
    painter.setFont(font);
    for (int step = 1; step <= 10; ++step) {
        const int top = line * (2 + step * 2);
        painter.drawText(
            QRect(0, top, page.width() * 2 / 3, line * 2), Qt::TextWordWrap,
            QStringLiteral("%1. Sluit de lucht af, hang het slot en controleer de manometer.").arg(step));
        painter.fillRect(page.width() * 3 / 4, top, page.width() / 4, line * 3 / 2,
                         QColor::fromHsv(step * 30, 90, 200));
    }
    painter.fillRect(0, page.height() - line, page.width(), line, Qt::darkBlue);
}

QImage noise(QSize size, unsigned seed) {
    QImage image(size, QImage::Format_RGB32);
    std::minstd_rand random(seed);
    for (int y = 0; y < size.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            row[x] = 0xFF000000U | static_cast<QRgb>(random());
    }
    return image;
}

QByteArray smallPdf(const QByteArray& objects, const QByteArray& trailer) {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" + objects + "trailer<</Root 1 0 R" +
           trailer + ">>\n%%EOF\n";
}

QImage halves(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
    painter.fillRect(size.width() / 4, size.height() / 4, size.width() / 8, size.height() / 8, Qt::blue);
    return image;
}

} // namespace

void writePdf(const std::filesystem::path& file, int pages) {
    QPdfWriter writer(nameOf(file));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) writer.newPage();
        paintInstruction(painter, QSize(writer.width(), writer.height()), page);
    }
}

void writeHeavyPdf(const std::filesystem::path& file, int pages, int megabytes) {
    QPdfWriter writer(nameOf(file));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(150);
    QPainter painter(&writer);
    // Noise packs badly: about 1.1 bytes a pixel.
    const int side = static_cast<int>(std::sqrt(megabytes * 1e6 / pages / 1.1));
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) writer.newPage();
        paintInstruction(painter, QSize(writer.width(), writer.height()), page);
        painter.drawImage(QRect(0, writer.height() / 8, writer.width(), writer.height() / 2),
                          noise(QSize(side, side), static_cast<unsigned>(page)));
    }
}

void writeLockedPdf(const std::filesystem::path& file) {
    const QByteArray id = "<00112233445566778899AABBCCDDEEFF>";
    const QByteArray lock = "4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + QByteArray(64, 'A') + ">/U<" +
                            QByteArray(64, 'B') + ">>>endobj\n";
    writeBytes(file, smallPdf("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                              "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n" +
                                  lock,
                              "/Size 5/Encrypt 4 0 R/ID[" + id + id + "]")
                         .toStdString());
}

void writePdfWithoutPages(const std::filesystem::path& file) {
    writeBytes(file, smallPdf("2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n", "/Size 3").toStdString());
}

void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    QFile out(nameOf(file));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        throw std::runtime_error("cannot write " + file.string());
}

void writePicture(const std::filesystem::path& file, QSize size, const char* format) {
    if (!halves(size).save(nameOf(file), format)) throw std::runtime_error("cannot write " + file.string());
}

void writeTurnedPicture(const std::filesystem::path& file, QSize size) {
    QBuffer jpeg;
    jpeg.open(QIODevice::WriteOnly);
    halves(size).save(&jpeg, "jpeg");
    // EXIF with one entry: Orientation is 6.
    const QByteArray exif =
        QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    QByteArray segment("\xFF\xE1", 2);
    segment += char(0);
    segment += char(exif.size() + 2);
    QByteArray bytes = jpeg.data();
    bytes.insert(2, segment + exif);
    writeBytes(file, bytes.toStdString());
}

} // namespace ploegbord::test

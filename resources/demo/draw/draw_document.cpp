// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
// draw_document SOURCE.html TARGET.pdf|TARGET.png FOOTER: sheets of A4 on their side, as a plant's own
// documents have them. A picture is the first sheet alone.
#include <iostream>

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace {

constexpr double kMarginMm = 14;
constexpr double kFooterMm = 9;
constexpr double kMmPerInch = 25.4;
constexpr int kPictureDpi = 160;
constexpr int kTextPoints = 15;

const char* const kStyle = R"(
    h1 { font-size: 27pt; margin-bottom: 10px; color: #00406b; }
    h2 { font-size: 19pt; margin-top: 14px; margin-bottom: 4px; color: #00406b; }
    h2.sheet { page-break-before: always; }
    p { margin-bottom: 12px; }
    li { margin-bottom: 5px; }
    th { text-align: left; background-color: #dfe6ec; }
)";

// One way of drawing for paper and pixels.
class Sheets {
  public:
    Sheets(QPaintDevice& device, const QString& html, QString footer)
        : m_perMm(device.logicalDpiX() / kMmPerInch), m_footer(std::move(footer)),
          m_size(device.width() - 2 * kMarginMm * m_perMm,
                 device.height() - (2 * kMarginMm + kFooterMm) * m_perMm) {
        m_text.documentLayout()->setPaintDevice(&device);
        m_text.setDefaultFont(QFont(QStringLiteral("Inter"), kTextPoints));
        m_text.setDefaultStyleSheet(kStyle);
        m_text.setDocumentMargin(0);
        m_text.setHtml(html);
        m_text.setPageSize(m_size);
    }

    int count() const { return m_text.pageCount(); }

    void draw(QPainter& painter, int sheet) {
        painter.save();
        painter.translate(kMarginMm * m_perMm, kMarginMm * m_perMm - sheet * m_size.height());
        const QRectF shown(0, sheet * m_size.height(), m_size.width(), m_size.height());
        painter.setClipRect(shown);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_text.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFooter(painter, sheet);
    }

  private:
    void drawFooter(QPainter& painter, int sheet) const {
        painter.setFont(QFont(QStringLiteral("Inter"), 10));
        painter.setPen(QColor(0x4a, 0x55, 0x60));
        const double top = kMarginMm * m_perMm + m_size.height() + 2 * m_perMm;
        const QRectF line(kMarginMm * m_perMm, top, m_size.width(), kFooterMm * m_perMm);
        painter.drawLine(line.topLeft(), line.topRight());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_footer);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("blad %1 van %2").arg(sheet + 1).arg(count()));
    }

    double m_perMm;
    QString m_footer;
    QSizeF m_size; // of the text on a sheet
    QTextDocument m_text;
};

bool drawPdf(const QString& target, const QString& title, const QString& html, const QString& footer) {
    QPdfWriter writer(target);
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(title);
    Sheets sheets(writer, html, footer);
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        if (sheet > 0) writer.newPage();
        sheets.draw(painter, sheet);
    }
    return painter.end();
}

bool drawPicture(const QString& target, const QString& html, const QString& footer) {
    const auto pixels = [](double mm) { return static_cast<int>(mm / kMmPerInch * kPictureDpi); };
    QImage image(pixels(297), pixels(210), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(kPictureDpi / kMmPerInch * 1000));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    Sheets sheets(image, html, footer);
    QPainter painter(&image);
    sheets.draw(painter, 0);
    painter.end();
    return image.save(target);
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication app(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() != 4) {
        std::cerr << "draw_document: wants SOURCE.html TARGET FOOTER\n";
        return 2;
    }
    QFile source(words[1]);
    if (!source.open(QIODevice::ReadOnly)) {
        std::cerr << "draw_document: " << qPrintable(words[1] + ": " + source.errorString()) << '\n';
        return 1;
    }
    const QString html = QString::fromUtf8(source.readAll());
    const bool isDrawn = words[2].endsWith(QLatin1String(".png"))
                             ? drawPicture(words[2], html, words[3])
                             : drawPdf(words[2], words[3], html, words[3]);
    if (!isDrawn) std::cerr << "draw_document: " << qPrintable(words[2]) << " could not be written\n";
    return isDrawn ? 0 : 1;
}

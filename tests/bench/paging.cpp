// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
// Turns the pages of a large PDF, each by the kiosk's reader and by QtPdf alone, in turns; prints the
// milliseconds of both, a page a line: ploegbord-bench-paging FILE PAGES MEGABYTES
#include <cstdio>
#include <filesystem>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>

#include "tests/support/document_files.h"
#include "ui/documents/page_drawer.h"
#include "ui/documents/page_zoom.h"

namespace {

using namespace ploegbord;

constexpr QSize kGlass(1920, 1080);

// As wide as the glass, from its top: what a reader sees first.
ui::PageRequest requestOf(int page, QSizeF size) {
    ui::PageZoom zoom;
    zoom.setRoom(kGlass);
    zoom.setPage(size);
    return {page, zoom.whole(), zoom.part()};
}

class Glass {
  public:
    void paint(const QImage& page) {
        QPainter painter(&m_glass);
        painter.fillRect(m_glass.rect(), Qt::white);
        painter.drawImage(0, 0, page);
    }

  private:
    QImage m_glass{kGlass, QImage::Format_RGB32};
};

// The way of the reader, threads and all; nothing is drawn ahead, or a page would take no time at all.
class Ours {
  public:
    explicit Ours(const QString& file) {
        QObject::connect(&m_drawer, &ui::PageDrawer::opened, &m_drawer, [this](const auto& pages) {
            m_pages = pages;
            m_loop.quit();
        });
        QObject::connect(&m_drawer, &ui::PageDrawer::failed, &m_drawer, [this] { m_loop.exit(1); });
        QObject::connect(&m_drawer, &ui::PageDrawer::drawn, &m_drawer,
                         [this](const ui::PageRequest&, const QImage& image) {
                             m_glass.paint(image);
                             m_loop.quit();
                         });
        m_drawer.open(file, QStringLiteral("application/pdf"));
        if (m_loop.exec() != 0)
            throw std::runtime_error("the reader does not open it; is ploegbord_pdf.so built?");
    }
    const std::vector<QSizeF>& pages() const { return m_pages; }
    void turnTo(int page) {
        m_drawer.draw(requestOf(page, m_pages.at(static_cast<std::size_t>(page))), std::nullopt);
        m_loop.exec();
    }

  private:
    ui::PageDrawer m_drawer;
    QEventLoop m_loop;
    std::vector<QSizeF> m_pages;
    Glass m_glass;
};

class Alone {
  public:
    explicit Alone(const QString& file) { m_document.load(file); }
    void turnTo(int page) {
        const auto wanted = requestOf(page, m_document.pagePointSize(page));
        QPdfDocumentRenderOptions options;
        options.setScaledSize(wanted.whole);
        options.setScaledClipRect(wanted.part);
        m_glass.paint(m_document.render(page, wanted.part.size(), options));
    }

  private:
    QPdfDocument m_document;
    Glass m_glass;
};

template <class Reader>
double milliseconds(Reader& reader, int page) {
    QElapsedTimer timer;
    timer.start();
    reader.turnTo(page);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    if (argc != 4) return 2;
    const std::filesystem::path file = argv[1];
    const int pages = std::atoi(argv[2]), megabytes = std::atoi(argv[3]);
    test::writeHeavyPdf(file, pages, megabytes);
    std::fprintf(stderr, "%.1f MB\n", static_cast<double>(std::filesystem::file_size(file)) / 1e6);
    const QString name = QString::fromStdString(file.string());
    Ours ours(name);
    Alone alone(name);
    for (int page = 0; page < pages; ++page) {
        // Who goes first changes, in case one warms the file for the other.
        const bool areWeFirst = page % 2 == 0;
        const double first = areWeFirst ? milliseconds(ours, page) : milliseconds(alone, page);
        const double second = areWeFirst ? milliseconds(alone, page) : milliseconds(ours, page);
        std::printf("%.3f %.3f\n", areWeFirst ? first : second, areWeFirst ? second : first);
    }
    return 0;
}

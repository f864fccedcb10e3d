// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/page_worker.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "ui/documents/picture_pages.h"

namespace ploegbord::ui {

namespace {

constexpr std::size_t kKept = 3; // the page that is seen, the one before and the one after

// Beside the program where it is built, and where packages put it.
QString moduleFile() {
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char* place : {"/../lib/ploegbord/ploegbord_pdf.so", "/ploegbord_pdf.so"})
        if (const QFileInfo file(folder + QLatin1String(place)); file.isFile())
            return file.canonicalFilePath();
    return {};
}

} // namespace

void PageWorker::open(int number, const QString& file, const QString& type) {
    close();
    if (number != m_asked) return;
    OpenedPages pages = type == QLatin1String("application/pdf") ? openPdf(file)
                        : type == QLatin1String("image/png")     ? openPicture(file, "png")
                        : type == QLatin1String("image/jpeg")    ? openPicture(file, "jpeg")
                                                                 : tl::unexpected(PageError::broken);
    if (!pages) return emit failed(number, pages.error());
    m_pages = std::move(*pages);
    std::vector<QSizeF> sizes;
    sizes.reserve(static_cast<std::size_t>(m_pages->count()));
    for (int page = 0; page < m_pages->count(); ++page)
        sizes.push_back(m_pages->size(page));
    emit opened(number, sizes);
}

OpenedPages PageWorker::openPdf(const QString& file) {
    if (!m_module.isLoaded()) m_module.setFileName(moduleFile());
    auto* opener = m_module.fileName().isEmpty() ? nullptr : qobject_cast<PdfOpener*>(m_module.instance());
    if (opener) return opener->open(file);
    qWarning("PDFs cannot be shown: %s", m_module.fileName().isEmpty() ? "ploegbord_pdf.so is not installed"
                                                                       : qPrintable(m_module.errorString()));
    return tl::unexpected(PageError::noReader);
}

void PageWorker::draw(int number, const PageRequest& request, const std::optional<PageRequest>& ahead) {
    if (number != m_asked || !m_pages) return;
    emit drawn(number, request, drawnOrKept(request));
    if (!ahead) return;
    // After whatever was asked meanwhile.
    QMetaObject::invokeMethod(
        this,
        [this, number, next = *ahead] {
            if (number == m_asked && m_pages) drawnOrKept(next);
        },
        Qt::QueuedConnection);
}

QImage PageWorker::drawnOrKept(const PageRequest& request) {
    const auto known =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& kept) { return kept.request == request; });
    Kept found{request, {}};
    if (known != m_kept.end()) {
        found = std::move(*known);
        m_kept.erase(known);
    } else {
        found.image = m_pages->draw(request.page, request.whole, request.part);
    }
    m_kept.push_front(found);
    if (m_kept.size() > kKept) m_kept.pop_back();
    return found.image;
}

void PageWorker::close() {
    m_kept.clear();
    m_pages.reset();
}

} // namespace ploegbord::ui

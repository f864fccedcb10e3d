// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/page_drawer.h"

#include "ui/documents/page_worker.h"

namespace ploegbord::ui {

namespace {

constexpr int kPatience = 10'000; // ms: a page that is being drawn cannot be broken off

} // namespace

PageDrawer::PageDrawer() : m_worker(new PageWorker(m_asked)) {
    m_thread.setObjectName(QStringLiteral("documents"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // What was asked before the last question is nobody's answer any more.
    connect(m_worker, &PageWorker::opened, this, [this](int number, const std::vector<QSizeF>& pages) {
        if (number == m_asked) emit opened(pages);
    });
    connect(m_worker, &PageWorker::failed, this, [this](int number, PageError error) {
        if (number == m_asked) emit failed(error);
    });
    connect(m_worker, &PageWorker::drawn, this,
            [this](int number, const PageRequest& request, const QImage& image) {
                if (number == m_asked) emit drawn(request, image);
            });
    m_thread.start(QThread::LowPriority);
}

PageDrawer::~PageDrawer() {
    ++m_asked; // nothing that waits is worth drawing
    m_thread.quit();
    if (m_thread.wait(kPatience)) return;
    m_thread.terminate(); // the program ends, and a page that takes this long has no end
    m_thread.wait();
}

void PageDrawer::open(const QString& file, const QString& type) {
    const int number = ++m_asked;
    QMetaObject::invokeMethod(m_worker, [=, worker = m_worker] { worker->open(number, file, type); });
}

void PageDrawer::draw(const PageRequest& request, const std::optional<PageRequest>& ahead) {
    const int number = ++m_asked;
    QMetaObject::invokeMethod(m_worker, [=, worker = m_worker] { worker->draw(number, request, ahead); });
}

void PageDrawer::close() {
    ++m_asked;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
}

} // namespace ploegbord::ui

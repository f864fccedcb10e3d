// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

#include <QPluginLoader>

#include "ui/documents/page_drawer.h"
#include "ui/documents/pdf_opener.h"

namespace ploegbord::ui {

// The part of PageDrawer that lives on its thread.
class PageWorker final : public QObject {
    Q_OBJECT
  public:
    // `asked`: the number of the newest request; what is older is not worth drawing any more.
    explicit PageWorker(const std::atomic<int>& asked) : m_asked(asked) {}

    void open(int number, const QString& file, const QString& type);
    void draw(int number, const PageRequest& request, const std::optional<PageRequest>& ahead);
    void close();

  signals:
    void opened(int number, const std::vector<QSizeF>& pages);
    void failed(int number, ploegbord::ui::PageError error);
    void drawn(int number, const ploegbord::ui::PageRequest& request, const QImage& image);

  private:
    OpenedPages openPdf(const QString& file);
    QImage drawnOrKept(const PageRequest& request);

    const std::atomic<int>& m_asked;
    QPluginLoader m_module; // of what reads PDFs; stays loaded once it is
    std::unique_ptr<DocumentPages> m_pages;
    struct Kept {
        PageRequest request;
        QImage image;
    };
    std::deque<Kept> m_kept; // newest first
};

} // namespace ploegbord::ui

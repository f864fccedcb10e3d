// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <optional>
#include <vector>

#include <QObject>
#include <QThread>

#include "ui/documents/document_pages.h"

namespace ploegbord::ui {

struct PageRequest {
    int page = 0;
    QSize whole; // of the page, pixels
    QRect part;  // of it that is wanted
    bool operator==(const PageRequest&) const = default;
};

class PageWorker;

// Opens documents and draws their pages on a thread of its own, so that no drawing, however intricate, holds
// up a touch. Only the last request counts: what is asked while another is drawn takes the place of those
// that wait. Answers come as signals on the thread that made this.
class PageDrawer final : public QObject {
    Q_OBJECT
  public:
    PageDrawer();
    ~PageDrawer() override;

    // `type`: the document's MIME type. Closes what was open.
    void open(const QString& file, const QString& type);
    // `ahead` is drawn afterwards and kept, if nothing else is asked until then.
    void draw(const PageRequest& request, const std::optional<PageRequest>& ahead);
    void close();

  signals:
    void opened(const std::vector<QSizeF>& pages);
    void failed(ploegbord::ui::PageError error);
    void drawn(const ploegbord::ui::PageRequest& request, const QImage& image); // null: cannot be drawn

  private:
    QThread m_thread;
    std::atomic<int> m_asked{0}; // the number of the newest request
    PageWorker* m_worker;        // lives on m_thread, and ends with it
};

} // namespace ploegbord::ui

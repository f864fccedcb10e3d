// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "ui/flow/page.h"
#include "ui/media/media.h"
#include "ui/media/media_backend.h"

namespace ploegbord::ui {

// The pictures of a report that is being made. The camera is on only while its page is on the glass; what is
// taken is made into a JPEG of our own, without metadata, and is in memory only until the report is sent.
class ReportCamera {
  public:
    static constexpr std::size_t kMost = 3;

    explicit ReportCamera(Media* media) : m_media(media) {}
    void onChanged(std::function<void()> listener) { m_listener = std::move(listener); }
    void onFrame(std::function<void(const QImage&)> listener) { m_frameListener = std::move(listener); }

    bool isOffered() const; // this board has a camera
    Choice tile() const;    // on the last page of the report
    const std::vector<std::string>& jpegs() const { return m_jpegs; }

    void open();  // the camera goes on
    void close(); // ... and off; what was used stays
    void clear(); // nothing of it is kept
    void addTo(Page& page) const;
    // True: back to the report.
    bool primary(); // takes the picture; of a taken one: uses it
    bool button();  // takes it again; without one: no pictures
    bool back();

  private:
    void frameCame(const QImage& image);
    void changed() {
        if (m_listener) m_listener();
    }

    Media* m_media; // null: none
    std::function<void()> m_listener;
    std::function<void(const QImage&)> m_frameListener;
    std::unique_ptr<CameraFeed> m_feed;
    QImage m_frame;
    bool m_isTaken = false; // m_frame is the picture
    bool m_hasFailed = false;
    int m_attempt = 0;
    std::vector<std::string> m_jpegs;
    QObject m_context;
};

} // namespace ploegbord::ui

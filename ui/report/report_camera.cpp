// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_camera.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/report/clean_jpeg.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Camera", source, about);
}

} // namespace

bool ReportCamera::isOffered() const {
    return m_media && m_media->hasCamera();
}

Choice ReportCamera::tile() const {
    Choice tile{words("Add a picture", "tile"), words("if you like", "under: add a picture"), Icon::camera};
    if (m_jpegs.empty()) return tile;
    const QLocale locale;
    tile.sublabel =
        words("%1 of %2", "pictures taken, of how many at most")
            .arg(locale.toString(static_cast<int>(m_jpegs.size())), locale.toString(static_cast<int>(kMost)));
    return tile;
}

void ReportCamera::open() {
    close();
    m_media->use(&m_context, [this, attempt = m_attempt](MediaBackend* backend) {
        if (attempt != m_attempt) return;
        const auto failed = [this] {
            m_hasFailed = true;
            changed();
        };
        if (backend)
            m_feed = backend->openCamera({[this](const QImage& image) { frameCame(image); }, failed});
        if (!m_feed) failed();
    });
}

void ReportCamera::close() {
    ++m_attempt; // an answer on its way is for nobody any more
    m_feed.reset();
    m_frame = {};
    m_isTaken = m_hasFailed = false;
}

void ReportCamera::clear() {
    close();
    m_jpegs.clear();
}

void ReportCamera::frameCame(const QImage& image) {
    if (m_isTaken || image.isNull()) return;
    const bool isFirst = m_frame.isNull();
    m_frame = image;
    if (isFirst || !m_frameListener) return changed();
    m_frameListener(image);
}

void ReportCamera::addTo(Page& page) const {
    page.hasChoices = false;
    page.picture = Picture{m_frame, {}, words("Leave people out of the picture.", "camera"), true};
    if (m_hasFailed)
        page.picture->words =
            words("The camera gives no picture. Send the report without one, and call IT.", "camera");
    else if (m_frame.isNull())
        page.picture->words = words("The camera is being switched on …", "camera");
    page.primary = m_isTaken ? words("Use it", "button: the picture that was taken")
                             : words("Take the picture", "button");
    page.primaryIcon = m_isTaken ? Icon::check : Icon::camera;
    page.isPrimaryEnabled = !m_frame.isNull() && !m_hasFailed && (m_isTaken || m_jpegs.size() < kMost);
    if (m_isTaken)
        page.buttons.push_back({words("Again", "button: takes the picture again"), {}, Icon::refresh});
    else if (!m_jpegs.empty())
        page.buttons.push_back(
            {words("No pictures", "button: takes all of them out of the report"), {}, Icon::erase});
    if (!m_isTaken && m_jpegs.size() >= kMost)
        page.note = words("A report has at most three pictures.", "camera");
}

bool ReportCamera::primary() {
    if (m_frame.isNull() || m_hasFailed || m_jpegs.size() >= kMost) return false;
    if (!m_isTaken) {
        m_isTaken = true;
        m_feed.reset(); // it looks no longer than it has to
        return false;
    }
    std::string jpeg = cleanJpeg(m_frame);
    if (jpeg.empty()) {
        m_hasFailed = true;
        return false;
    }
    m_jpegs.push_back(std::move(jpeg));
    close();
    return true;
}

bool ReportCamera::button() {
    if (m_isTaken) {
        open();
        return false;
    }
    if (m_jpegs.empty()) return false;
    clear();
    return true;
}

bool ReportCamera::back() {
    if (m_isTaken) {
        open();
        return false;
    }
    close();
    return true;
}

} // namespace ploegbord::ui

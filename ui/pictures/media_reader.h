// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QTimer>

#include "ui/documents/page_drawer.h"
#include "ui/flow/page.h"
#include "ui/kiosk/intents.h"
#include "ui/kiosk/moment.h"
#include "ui/media/media.h"
#include "ui/media/media_backend.h"

namespace ploegbord::ui {

// What a post brings to look at: JPEG, PNG, MP4 and WebM.
std::vector<core::Media> mediaOf(const core::Record& record);

// Shows one picture or video at a time: has its file fetched and verified, and unpacks a picture on a thread
// of its own. A video plays at once, without sound. Knows no widget.
class MediaReader {
  public:
    explicit MediaReader(Intents& intents, Media* media = nullptr);

    void onChanged(std::function<void()> listener) { m_listener = std::move(listener); }
    // The next frame of a video: nothing else of it has changed. Without a listener onChanged() is told.
    void onFrame(std::function<void(const QImage&)> listener) { m_frameListener = std::move(listener); }
    void show(const core::Media& media); // the same one again: nothing happens
    void leave();                        // nothing of it is kept
    void present(const Moment& moment);
    void setRoom(QSize room); // pixels

    // `title` stands where there is no caption.
    Picture picture(const QString& title) const;
    // Nothing is on its way any more: the picture is drawn, or it is said why not.
    bool isSettled() const;

    std::optional<VideoState> video() const; // none: it is no video, or not open
    bool isSoundOn() const { return m_isSoundOn; }
    void playOrPause();
    void restart();
    void setSoundOn(bool isOn);

  private:
    enum class Stage { none, asking, waiting, opening, open, failed };

    void fetch();
    void fileAnswered(const BlobAnswer& answer);
    void makeDrawer();
    void openVideo(const QString& file);
    void frameCame(const QImage& image);
    void videoChanged();
    bool isVideo() const;
    void opened(const std::vector<QSizeF>& pages);
    void fail(PageError error);
    void draw();
    QString reason() const; // why there is no picture
    std::optional<terminal::BlobPlace> place() const;
    void changed() {
        if (m_listener) m_listener();
    }

    Intents& m_intents;
    Media* m_module;
    std::function<void()> m_listener;
    std::function<void(const QImage&)> m_frameListener;
    Moment m_moment;
    core::Media m_media;
    Stage m_stage = Stage::none;
    QString m_failure;
    QSizeF m_size;
    QSize m_room, m_wanted;
    QImage m_image;
    bool m_isLate = false; // long enough for words
    QTimer m_late;
    int m_attempt = 0;
    std::unique_ptr<PageDrawer> m_drawer; // with the first picture
    std::unique_ptr<VideoPlayer> m_player;
    bool m_isSoundOn = false;
    QObject m_context;
};

} // namespace ploegbord::ui

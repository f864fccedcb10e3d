// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include <QImage>
#include <QtPlugin>

namespace ploegbord::ui {

struct VideoState {
    enum class Stage { opening, playing, paused, ended, failed };
    Stage stage = Stage::opening;
    std::chrono::milliseconds at{0}, length{0};
    bool hasSound = false; // a sound track, and a device that plays it
};

// A video that is shown. Silent until somebody wants its sound.
class VideoPlayer {
  public:
    virtual ~VideoPlayer() = default;
    virtual void play() = 0; // from the beginning when it has ended
    virtual void pause() = 0;
    virtual void restart() = 0;
    virtual void setSoundOn(bool isOn) = 0;
    virtual VideoState state() const = 0;
};

// A camera that is on, for as long as the object lives.
class CameraFeed {
  public:
    virtual ~CameraFeed() = default;
};

// Told on the UI thread, never from inside a call.
struct FrameListener {
    std::function<void(const QImage&)> frame; // the newest; what comes faster than it is taken is left out
    std::function<void()> changed; // of a video: its state(); of a camera: it gives no more pictures
};

// What Qt Multimedia is needed for, as a module of its own, as what reads PDFs is: a kiosk that needs none of
// it neither loads nor misses it. Used on the UI thread only.
class MediaBackend {
  public:
    virtual ~MediaBackend() = default;
    // One channel of `rate` samples a second; what still plays is broken off. `volume`: 0 to 1, as it is
    // heard. False: there is no device that plays it.
    virtual bool play(const std::vector<std::int16_t>& samples, int rate, double volume) = 0;
    virtual std::unique_ptr<VideoPlayer> openVideo(const QString& file, FrameListener listener) = 0;
    virtual std::unique_ptr<CameraFeed> openCamera(FrameListener listener) = 0; // null: there is none
};

} // namespace ploegbord::ui

// Raised with every change to what stands above: an older module is then refused, not called.
#define PLOEGBORD_MEDIA_BACKEND "ploegbord.MediaBackend/1"
Q_DECLARE_INTERFACE(ploegbord::ui::MediaBackend, PLOEGBORD_MEDIA_BACKEND)

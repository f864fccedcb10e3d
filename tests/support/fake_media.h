// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QObject>

#include "ui/media/media.h"
#include "ui/media/media_backend.h"

namespace ploegbord::test {

// A module without devices: what is played and seen is the test's to say.
class FakeBackend final : public ui::MediaBackend {
  public:
    bool play(const std::vector<std::int16_t>&, int, double) override { return false; }
    std::unique_ptr<ui::VideoPlayer> openVideo(const QString& file, ui::FrameListener told) override {
        openedVideo = file;
        listener = std::move(told);
        showStill();
        video = {ui::VideoState::Stage::paused, {}, std::chrono::seconds(20), video.hasSound};
        return std::make_unique<Player>(*this);
    }
    std::unique_ptr<ui::CameraFeed> openCamera(ui::FrameListener told) override {
        if (!hasCamera) return nullptr;
        listener = std::move(told);
        showStill();
        return std::make_unique<Feed>(*this);
    }

    QString openedVideo;
    ui::VideoState video;
    bool isSoundOn = false;
    bool hasCamera = true;
    int camerasOn = 0, restarts = 0;
    ui::FrameListener listener;
    QImage still; // what comes by itself, once

  private:
    void showStill() {
        const auto show = [this] {
            if (listener.frame && !still.isNull()) listener.frame(still);
        };
        QMetaObject::invokeMethod(&m_context, show, Qt::QueuedConnection);
    }
    struct Player final : ui::VideoPlayer {
        explicit Player(FakeBackend& owner) : backend(owner) {}
        ~Player() override { backend.listener = {}; }
        void play() override { backend.video.stage = ui::VideoState::Stage::playing; }
        void pause() override { backend.video.stage = ui::VideoState::Stage::paused; }
        void restart() override {
            ++backend.restarts;
            play();
        }
        void setSoundOn(bool isOn) override { backend.isSoundOn = isOn; }
        ui::VideoState state() const override { return backend.video; }
        FakeBackend& backend;
    };
    struct Feed final : ui::CameraFeed {
        explicit Feed(FakeBackend& owner) : backend(owner) { ++backend.camerasOn; }
        ~Feed() override {
            --backend.camerasOn;
            backend.listener = {};
        }
        FakeBackend& backend;
    };
    QObject m_context;
};

// Counts what would be heard.
class FakeMedia final : public ui::Media {
  public:
    void chime() override { ++chimes; }
    ui::SoundHealth sound() const override { return health; }
    void use(QObject*, std::function<void(ui::MediaBackend*)> done) override {
        done(isInstalled ? &backend : nullptr);
    }
    bool hasCamera() const override { return isInstalled && isCameraThere; }

    int chimes = 0;
    ui::SoundHealth health = ui::SoundHealth::works;
    bool isInstalled = true, isCameraThere = false;
    FakeBackend backend;
};

} // namespace ploegbord::test

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <mutex>
#include <optional>

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioOutput>
#include <QAudioSink>
#include <QBuffer>
#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include "ui/media/media_backend.h"

namespace ploegbord::ui {

namespace {

// Frames come on a decoder's thread, at its pace. This hands the newest of them to the UI thread at the pace
// of that one: no queue of frames grows where a board is slower than its video.
class NewestFrame final : public QObject {
  public:
    explicit NewestFrame(std::function<void(const QImage&)> listener) : m_listener(std::move(listener)) {
        connect(
            &m_sink, &QVideoSink::videoFrameChanged, &m_sink,
            [this](const QVideoFrame& frame) { came(frame); }, Qt::DirectConnection);
    }
    QVideoSink* sink() { return &m_sink; }

  private:
    void came(const QVideoFrame& frame) {
        if (!frame.isValid()) return;
        const std::lock_guard lock(m_mutex);
        const bool isAsked = m_frame.has_value();
        m_frame = frame;
        if (!isAsked)
            QMetaObject::invokeMethod(
                this, [this] { hand(); }, Qt::QueuedConnection);
    }
    void hand() {
        std::optional<QVideoFrame> frame;
        {
            const std::lock_guard lock(m_mutex);
            frame.swap(m_frame);
        }
        if (frame) m_listener(frame->toImage());
    }

    std::function<void(const QImage&)> m_listener;
    std::mutex m_mutex;
    std::optional<QVideoFrame> m_frame; // not handed on yet
    QVideoSink m_sink;                  // last: it ends before what it tells
};

class Player final : public QObject, public VideoPlayer {
  public:
    Player(const QString& file, FrameListener listener)
        : m_listener(std::move(listener)), m_frames(m_listener.frame) {
        m_player.setVideoSink(m_frames.sink());
        const auto changed = [this] { m_listener.changed(); };
        // Queued: it may be told from inside play().
        connect(&m_player, &QMediaPlayer::playbackStateChanged, this, changed, Qt::QueuedConnection);
        connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, changed, Qt::QueuedConnection);
        connect(&m_player, &QMediaPlayer::durationChanged, this, changed, Qt::QueuedConnection);
        connect(&m_player, &QMediaPlayer::hasAudioChanged, this, changed, Qt::QueuedConnection);
        connect(&m_player, &QMediaPlayer::errorOccurred, this, changed, Qt::QueuedConnection);
        m_player.setSource(QUrl::fromLocalFile(file));
    }

    void play() override {
        if (state().stage == VideoState::Stage::ended) m_player.setPosition(0);
        m_player.play();
    }
    void pause() override { m_player.pause(); }
    void restart() override {
        m_player.setPosition(0);
        m_player.play();
    }
    // A device is looked for only once somebody wants to hear it.
    void setSoundOn(bool isOn) override {
        if (isOn && !m_sound) {
            m_sound = std::make_unique<QAudioOutput>(QMediaDevices::defaultAudioOutput());
            m_player.setAudioOutput(m_sound.get());
        }
        if (m_sound) m_sound->setMuted(!isOn);
    }
    VideoState state() const override {
        VideoState state;
        state.stage = stage();
        state.at = std::chrono::milliseconds(m_player.position());
        state.length = std::chrono::milliseconds(m_player.duration());
        state.hasSound = m_player.hasAudio() && !QMediaDevices::defaultAudioOutput().isNull();
        return state;
    }

  private:
    VideoState::Stage stage() const {
        using Stage = VideoState::Stage;
        const auto status = m_player.mediaStatus();
        if (m_player.error() != QMediaPlayer::NoError || status == QMediaPlayer::InvalidMedia)
            return Stage::failed;
        if (status == QMediaPlayer::EndOfMedia) return Stage::ended;
        if (status == QMediaPlayer::NoMedia || status == QMediaPlayer::LoadingMedia) return Stage::opening;
        if (!m_player.hasVideo()) return Stage::failed;
        return m_player.playbackState() == QMediaPlayer::PlayingState ? Stage::playing : Stage::paused;
    }

    FrameListener m_listener;
    NewestFrame m_frames;
    std::unique_ptr<QAudioOutput> m_sound;
    QMediaPlayer m_player; // last: it ends before what it plays into
};

class Feed final : public QObject, public CameraFeed {
  public:
    Feed(const QCameraDevice& device, FrameListener listener)
        : m_listener(std::move(listener)), m_frames(m_listener.frame), m_camera(device) {
        connect(
            &m_camera, &QCamera::errorOccurred, this, [this] { m_listener.changed(); }, Qt::QueuedConnection);
        m_session.setVideoSink(m_frames.sink());
        m_session.setCamera(&m_camera);
        m_camera.start();
    }

  private:
    FrameListener m_listener;
    NewestFrame m_frames;
    QMediaCaptureSession m_session;
    QCamera m_camera;
};

} // namespace

class MediaModule final : public QObject, public MediaBackend {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PLOEGBORD_MEDIA_BACKEND)
    Q_INTERFACES(ploegbord::ui::MediaBackend)
  public:
    bool play(const std::vector<std::int16_t>& samples, int rate, double volume) override {
        QAudioFormat format;
        format.setSampleRate(rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        const QAudioDevice device =
            QMediaDevices::defaultAudioOutput(); // it may have been plugged in meanwhile
        if (device.isNull() || !device.isFormatSupported(format)) return false;
        m_sink.reset(); // before what it reads
        m_bytes.close();
        m_bytes.setData(reinterpret_cast<const char*>(samples.data()),
                        static_cast<int>(samples.size() * sizeof samples[0]));
        m_bytes.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setVolume(QAudio::convertVolume(static_cast<float>(volume), QAudio::LogarithmicVolumeScale,
                                                QAudio::LinearVolumeScale));
        m_sink->start(&m_bytes);
        return m_sink->error() == QAudio::NoError;
    }

    std::unique_ptr<VideoPlayer> openVideo(const QString& file, FrameListener listener) override {
        return std::make_unique<Player>(file, std::move(listener));
    }

    std::unique_ptr<CameraFeed> openCamera(FrameListener listener) override {
        const QCameraDevice device = QMediaDevices::defaultVideoInput();
        if (device.isNull()) return nullptr;
        return std::make_unique<Feed>(device, std::move(listener));
    }

  private:
    QBuffer m_bytes;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace ploegbord::ui

#include "media_module.moc"

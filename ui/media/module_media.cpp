// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/media/module_media.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "ui/media/chime_sound.h"

namespace ploegbord::ui {

QString ModuleMedia::installedModule() {
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char* place : {"/../lib/ploegbord/ploegbord_media.so", "/ploegbord_media.so"})
        if (const QFileInfo file(folder + QLatin1String(place)); file.isFile())
            return file.canonicalFilePath();
    return {};
}

ModuleMedia::ModuleMedia(Settings settings, const QString& moduleFile)
    : m_settings(settings), m_health(settings.isSoundOn ? SoundHealth::untried : SoundHealth::off) {
    m_loader.setFileName(moduleFile);
}

// A library that is being loaded cannot be broken off.
ModuleMedia::~ModuleMedia() {
    if (m_loading) m_loading->wait();
}

bool ModuleMedia::hasCamera() const {
    return !m_loader.fileName().isEmpty() &&
           !QDir(QStringLiteral("/dev")).entryList({QStringLiteral("video*")}, QDir::System).isEmpty();
}

void ModuleMedia::chime() {
    if (!m_settings.isSoundOn || m_settings.volumePercent <= 0) return;
    use(this, [this](MediaBackend* backend) { play(backend); });
}

void ModuleMedia::use(QObject* context, std::function<void(MediaBackend*)> done) {
    m_asked.push_back({context, std::move(done)});
    if (m_asked.size() > 1) return; // it is under way
    if (m_loader.isLoaded() || m_loader.fileName().isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { loaded(); }, Qt::QueuedConnection);
    else
        load();
}

// It brings the codecs' libraries: on a slow disk that takes a second, in which a touch must not wait.
void ModuleMedia::load() {
    // The lighter of its two; whoever sets another one knows why.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    m_loading = QThread::create([this] { m_loader.load(); });
    m_loading->setParent(this);
    connect(m_loading, &QThread::finished, this, [this] {
        std::exchange(m_loading, nullptr)->deleteLater();
        loaded();
    });
    m_loading->start();
}

void ModuleMedia::loaded() {
    auto* backend = m_loader.isLoaded() ? qobject_cast<MediaBackend*>(m_loader.instance()) : nullptr;
    for (const Asked& asked : std::exchange(m_asked, {}))
        if (asked.context) asked.done(backend);
}

void ModuleMedia::play(MediaBackend* backend) {
    if (!backend)
        return say(SoundHealth::noModule, m_loader.fileName().isEmpty()
                                              ? QStringLiteral("ploegbord_media.so is not installed")
                                              : m_loader.errorString());
    static const std::vector<std::int16_t> samples = chimeSamples();
    const bool isPlayed = backend->play(samples, kChimeRate, std::min(100, m_settings.volumePercent) / 100.0);
    say(isPlayed ? SoundHealth::works : SoundHealth::noDevice, QStringLiteral("no sound device"));
}

// In the log once, not at every notice.
void ModuleMedia::say(SoundHealth health, const QString& why) {
    if (std::exchange(m_health, health) == health || health == SoundHealth::works) return;
    qWarning("notices are silent: %s", qPrintable(why));
}

} // namespace ploegbord::ui

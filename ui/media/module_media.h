// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QObject>
#include <QPluginLoader>
#include <QPointer>
#include <QThread>

#include "ui/media/media.h"
#include "ui/media/media_backend.h"

namespace ploegbord::ui {

// Media by the module, which is loaded on a thread of its own when it is needed for the first time.
class ModuleMedia final : public QObject, public Media {
    Q_OBJECT
  public:
    struct Settings {
        bool isSoundOn = true;
        int volumePercent = 30;
    };
    // `moduleFile`: "" where it is not installed.
    ModuleMedia(Settings settings, const QString& moduleFile);
    ~ModuleMedia() override;

    void chime() override;
    SoundHealth sound() const override { return m_health; }
    void use(QObject* context, std::function<void(MediaBackend*)> done) override;
    bool hasCamera() const override;

    static QString installedModule(); // beside the program where it is built, and where packages put it

  private:
    void load();
    void loaded();
    void play(MediaBackend* backend);
    void say(SoundHealth health, const QString& why);

    struct Asked {
        QPointer<QObject> context;
        std::function<void(MediaBackend*)> done;
    };
    Settings m_settings;
    QPluginLoader m_loader;
    QThread* m_loading = nullptr;
    std::vector<Asked> m_asked; // while it is loaded
    SoundHealth m_health;
};

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QObject;

namespace ploegbord::ui {

class MediaBackend;

enum class SoundHealth {
    untried, // nothing was played since the start
    off,     // by this terminal's settings
    works,
    noModule, // ploegbord_media.so or its packages are not installed
    noDevice,
};

// What a kiosk is heard by, and what it plays and sees with. In tests a fake.
class Media {
  public:
    virtual ~Media() = default;
    // An urgent or important notice has come. Returns at once; where it cannot be played nothing happens.
    virtual void chime() = 0;
    virtual SoundHealth sound() const = 0;
    // The module, loaded for the first who asks. Later, on the UI thread, and not at all once `context` is
    // gone; null where it is not installed.
    virtual void use(QObject* context, std::function<void(MediaBackend*)> done) = 0;
    // Whether it is worth to offer a camera; costs nothing.
    virtual bool hasCamera() const = 0;
};

} // namespace ploegbord::ui

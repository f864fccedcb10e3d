// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <string>

#include <QByteArray>
#include <QThreadPool>

class QObject;

namespace ploegbord::ui {

// A receipt printer behind a device file, /dev/usb/lp0 for one at a USB port. It is written to on a thread of
// its own: a printer without paper takes nothing for as long as it likes.
class SlipPrinter {
  public:
    explicit SlipPrinter(std::string device,
                         std::chrono::milliseconds patience = std::chrono::seconds(
                             10)); // "": there is none. Going, it waits for what is being written.

    bool isThere() const; // the device is, now
    // `done` comes on this thread, unless `context` is gone: whether the printer took it all in time.
    void print(QObject* context, QByteArray bytes, std::function<void(bool)> done);

  private:
    std::string m_device;
    std::chrono::milliseconds m_patience;
    QThreadPool m_pool;
};

} // namespace ploegbord::ui

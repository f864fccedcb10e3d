// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/slip_printer.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace ploegbord::ui {

namespace {

// Never blocks for longer: the device is opened so that writing to one that is not ready returns.
bool writeAll(const std::string& device, const QByteArray& bytes, std::chrono::milliseconds patience) {
    const int handle = ::open(device.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0) return false;
    const auto end = std::chrono::steady_clock::now() + patience;
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t took =
            ::write(handle, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (took > 0) {
            written += took;
            continue;
        }
        if (took < 0 && errno != EAGAIN && errno != EINTR) break;
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd ready{handle, POLLOUT, 0};
        if (left.count() <= 0 || ::poll(&ready, 1, static_cast<int>(left.count())) <= 0) break;
    }
    ::close(handle);
    return written == bytes.size();
}

} // namespace

SlipPrinter::SlipPrinter(std::string device, std::chrono::milliseconds patience)
    : m_device(std::move(device)), m_patience(patience) {
    m_pool.setMaxThreadCount(1);
}

bool SlipPrinter::isThere() const {
    struct stat status {};
    return !m_device.empty() && ::stat(m_device.c_str(), &status) == 0;
}

void SlipPrinter::print(QObject* context, QByteArray bytes, std::function<void(bool)> done) {
    m_pool.start([device = m_device, patience = m_patience, bytes = std::move(bytes),
                  asker = QPointer(context), done = std::move(done)] {
        const bool isPrinted = writeAll(device, bytes, patience);
        QMetaObject::invokeMethod(qApp, [asker, done, isPrinted] {
            if (asker) done(isPrinted);
        });
    });
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/system/file_descriptor.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <unistd.h>

namespace ploegbord::system {

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept : m_fd(other.release()) {}

FileDescriptor::~FileDescriptor() {
    close();
}

int FileDescriptor::release() {
    return std::exchange(m_fd, -1);
}

int FileDescriptor::close() {
    if (!isOpen()) return 0;
    return ::close(release()) == 0 ? 0 : errno;
}

tl::unexpected<core::Error> failWithErrno(const std::string& what, int error) {
    core::ErrorCode code = core::ErrorCode::storage;
    if (error == ENOENT || error == ENOTDIR) code = core::ErrorCode::notFound;
    if (error == EACCES || error == EPERM) code = core::ErrorCode::denied;
    return core::fail(code, what + ": " + std::strerror(error));
}

} // namespace ploegbord::system

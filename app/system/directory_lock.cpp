// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "app/system/file_descriptor.h"
#include "app/system/system.h"

namespace ploegbord::system {

// The folder itself is locked: no file is left over, copied into a backup or deleted by mistake.
core::Result<DirectoryLock> DirectoryLock::take(const std::filesystem::path& directory) {
    FileDescriptor fd(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen()) return failWithErrno("open " + directory.string(), errno);
    while (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        if (errno == EWOULDBLOCK)
            return core::fail(core::ErrorCode::denied, directory.string() + " is in use by another process");
        return failWithErrno("lock " + directory.string(), errno);
    }
    return DirectoryLock(fd.release());
}

DirectoryLock::DirectoryLock(DirectoryLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

DirectoryLock::~DirectoryLock() {
    if (m_fd >= 0) ::close(m_fd);
}

} // namespace ploegbord::system

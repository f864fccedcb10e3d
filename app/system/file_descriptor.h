// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/core/result.h"

namespace ploegbord::system {

// Closes itself; -1 is none.
class FileDescriptor {
  public:
    explicit FileDescriptor(int fd) : m_fd(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept;
    FileDescriptor& operator=(FileDescriptor&&) = delete;
    ~FileDescriptor();

    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    int release();
    // For what was written: some file systems tell only here that it did not fit. 0, or errno.
    int close();

  private:
    int m_fd;
};

// By errno: notFound, denied, or storage.
tl::unexpected<core::Error> failWithErrno(const std::string& what, int error);

} // namespace ploegbord::system

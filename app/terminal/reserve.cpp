// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/reserve.h"

#include <fcntl.h>
#include <unistd.h>

namespace ploegbord::terminal {

namespace {

// What a batch of 500 answers adds to the outbox's log at most.
constexpr off_t kBytes = 1 << 20;

} // namespace

bool Reserve::make() {
    if (m_isHeld) return true;
    const int file = ::open(m_file.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) return false;
    m_isHeld = ::posix_fallocate(file, 0, kBytes) == 0; // a file that has the room already keeps it
    ::close(file);
    if (!m_isHeld) spend();
    return m_isHeld;
}

void Reserve::spend() {
    m_isHeld = false;
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/blob_part.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ploegbord::terminal {

namespace {

constexpr std::int64_t kSyncEvery = 1 << 20;

tl::unexpected<DiskTrouble> troubleOf(int error) {
    return tl::unexpected(error == ENOSPC || error == EDQUOT ? DiskTrouble::full : DiskTrouble::failed);
}

DiskRoom roomAt(const std::filesystem::path& path) {
    std::error_code failed;
    const auto space = std::filesystem::space(path, failed);
    if (failed) return {};
    return {static_cast<std::int64_t>(space.available), static_cast<std::int64_t>(space.capacity)};
}

} // namespace

BlobIo systemBlobIo() {
    return {::write, ::fdatasync, roomAt};
}

core::ResultOf<BlobPart, DiskTrouble> BlobPart::open(const std::filesystem::path& file, bool isAnew,
                                                     const BlobIo& io) {
    const int flags = O_WRONLY | O_APPEND | O_CLOEXEC | (isAnew ? O_CREAT | O_TRUNC : 0);
    system::FileDescriptor opened(::open(file.c_str(), flags, 0600));
    struct stat status {};
    if (!opened.isOpen() || ::fstat(opened.get(), &status) != 0) return troubleOf(errno);
    return BlobPart(std::move(opened), status.st_size, io);
}

DiskResult BlobPart::append(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = m_io->write(m_file.get(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return troubleOf(errno);
        m_bytes += written;
        m_unsynced += written;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return m_unsynced < kSyncEvery ? DiskResult{} : sync();
}

DiskResult BlobPart::sync() {
    if (m_io->sync(m_file.get()) != 0) return troubleOf(errno);
    m_unsynced = 0;
    return {};
}

} // namespace ploegbord::terminal

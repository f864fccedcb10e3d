// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/system/file_descriptor.h"
#include "app/system/system.h"

namespace ploegbord::system {

namespace {

core::Result<void> writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failWithErrno("write", errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

core::Result<void> fillFile(FileDescriptor file, std::string_view bytes, int mode) {
    if (::fchmod(file.get(), static_cast<mode_t>(mode)) != 0) return failWithErrno("chmod", errno);
    if (auto written = writeAll(file.get(), bytes); !written) return written;
    if (::fsync(file.get()) != 0) return failWithErrno("fsync", errno);
    if (const int error = file.close(); error != 0) return failWithErrno("close", error);
    return {};
}

} // namespace

core::Result<void> syncFolder(const std::filesystem::path& folder) {
    const FileDescriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen()) return failWithErrno("open " + folder.string(), errno);
    if (::fsync(fd.get()) != 0) return failWithErrno("fsync " + folder.string(), errno);
    return {};
}

core::Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes) {
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) return failWithErrno("open " + path.string(), errno);
    std::string bytes;
    std::array<char, 16384> buffer;
    for (;;) {
        const ssize_t count = ::read(file.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failWithErrno("read " + path.string(), errno);
        if (count == 0) return bytes;
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
        if (bytes.size() > maxBytes)
            return core::fail(core::ErrorCode::invalid,
                              path.string() + " is larger than " + std::to_string(maxBytes));
    }
}

core::Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes, int mode) {
    const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::string temporary = (folder / ("." + path.filename().string() + ".XXXXXX")).string();
    FileDescriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isOpen()) return failWithErrno("create " + temporary, errno);

    auto done = fillFile(std::move(file), bytes, mode);
    if (done && std::rename(temporary.c_str(), path.c_str()) != 0)
        done = failWithErrno("rename to " + path.string(), errno);
    if (!done) {
        ::unlink(temporary.c_str());
        return done;
    }
    return syncFolder(folder);
}

} // namespace ploegbord::system

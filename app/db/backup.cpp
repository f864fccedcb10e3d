// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/db/backup.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace ploegbord::db {

namespace {

tl::unexpected<DbError> failed(const std::string& what, int error) {
    ErrorCode code = ErrorCode::cannotOpen;
    if (error == ENOSPC || error == EDQUOT) code = ErrorCode::full;
    if (error == EIO) code = ErrorCode::io;
    if (error == EROFS) code = ErrorCode::readOnly;
    return tl::unexpected(DbError{code, what + ": " + std::strerror(error)});
}

DbResult<void> syncPath(const std::string& path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0) return failed("open " + path, errno);
    const int error = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (error != 0) return failed("fsync " + path, error);
    return {};
}

DbResult<void> syncFolderOf(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    return syncPath(folder.empty() ? "." : folder.string(), O_RDONLY | O_DIRECTORY);
}

DbResult<void> finish(const std::string& partial, const std::string& path) {
    if (auto synced = syncPath(partial, O_RDONLY); !synced) return synced;
    if (std::rename(partial.c_str(), path.c_str()) != 0) return failed("rename to " + path, errno);
    return syncFolderOf(path);
}

} // namespace

DbResult<void> createPrivateFile(const std::string& path) {
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        if (errno == EEXIST) return {};
        return failed("create " + path, errno);
    }
    ::close(fd);
    return syncFolderOf(path);
}

DbResult<void> writeBackup(const std::string& path,
                           const std::function<DbResult<void>(const std::string&)>& write) {
    const std::string partial = path + ".partial";
    ::unlink(partial.c_str());
    auto done = createPrivateFile(partial);
    if (done) done = write(partial);
    if (done) done = finish(partial, path);
    if (!done) ::unlink(partial.c_str());
    return done;
}

} // namespace ploegbord::db

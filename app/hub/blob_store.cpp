// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/blob_store.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/core/digest.h"

namespace ploegbord::hub {

namespace {

constexpr std::size_t kPiece = 256 * 1024;
constexpr const char* kPart = "part-";

constexpr std::array<timespec, 2> kNoTimes{}; // 1970

// A folder's time would tell when the last file came: it has none, as they have none. Where that may not be
// set (the folder is somebody else's) the file is still worth keeping.
void forgetTimes(const std::filesystem::path& folder) {
    (void)::utimensat(AT_FDCWD, folder.c_str(), kNoTimes.data(), 0);
}

bool syncFolder(const std::filesystem::path& folder) {
    forgetTimes(folder);
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return false;
    const bool isSynced = ::fsync(handle) == 0;
    ::close(handle);
    return isSynced;
}

core::Result<std::string> hashOf(int handle) {
    RunningHash hash;
    std::string piece(kPiece, '\0');
    for (;;) {
        const ssize_t got = ::read(handle, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return core::fail(core::ErrorCode::storage, std::strerror(errno));
        if (got == 0) return core::toHex(hash.digest());
        hash.add(std::string_view(piece.data(), static_cast<std::size_t>(got)));
    }
}

} // namespace

core::Result<std::string> sha256OfFile(const std::filesystem::path& file) {
    const int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return core::fail(core::ErrorCode::notFound, std::strerror(errno));
    auto hash = hashOf(handle);
    ::close(handle);
    return hash;
}

std::filesystem::path BlobStore::pathOf(std::string_view sha256) const {
    return m_root / sha256.substr(0, 2) / sha256;
}

bool BlobStore::has(std::string_view sha256) const {
    std::error_code ignored;
    return std::filesystem::is_regular_file(pathOf(sha256), ignored);
}

std::uintmax_t BlobStore::sizeOf(std::string_view sha256) const {
    std::error_code failed;
    const auto size = std::filesystem::file_size(pathOf(sha256), failed);
    return failed ? 0 : size;
}

std::map<std::string, std::uintmax_t> BlobStore::all() const {
    std::map<std::string, std::uintmax_t> found;
    std::error_code ignored;
    for (const auto& folder : std::filesystem::directory_iterator(m_root, ignored)) {
        for (const auto& file : std::filesystem::directory_iterator(folder, ignored)) {
            const std::string name = file.path().filename();
            if (core::isSha256(name) && file.is_regular_file(ignored)) found[name] = file.file_size(ignored);
        }
    }
    return found;
}

void BlobStore::removeUnfinished() const {
    std::error_code ignored;
    for (const auto& file : std::filesystem::directory_iterator(m_root, ignored)) {
        if (file.path().filename().string().starts_with(kPart)) std::filesystem::remove(file.path(), ignored);
        if (file.is_directory(ignored)) forgetTimes(file.path());
    }
    forgetTimes(m_root);
}

IncomingBlob::~IncomingBlob() {
    if (m_handle >= 0) ::close(m_handle);
    if (m_part.empty()) return;
    ::unlink(m_part.c_str());
    forgetTimes(m_store.m_root);
}

// Root publishes for a hub that runs as another user.
int IncomingBlob::giveToOwnerOfFolder(int handle) const {
    struct stat folder {};
    if (::geteuid() != 0 || ::stat(m_store.m_dir.c_str(), &folder) != 0) return 0;
    return ::fchown(handle, folder.st_uid, folder.st_gid) == 0 ? 0 : errno;
}

int IncomingBlob::makeFolder(const std::filesystem::path& folder) const {
    std::error_code failed;
    if (!std::filesystem::create_directory(folder, failed)) return failed.value();
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return errno;
    const int given = giveToOwnerOfFolder(handle);
    ::close(handle);
    return given;
}

int IncomingBlob::open() {
    if (const int failed = makeFolder(m_store.m_root); failed != 0) return failed;
    std::string part = (m_store.m_root / (std::string(kPart) + "XXXXXX")).string();
    m_handle = ::mkostemp(part.data(), O_CLOEXEC);
    if (m_handle < 0) return errno;
    m_part = std::move(part);
    forgetTimes(m_store.m_root);
    return giveToOwnerOfFolder(m_handle);
}

int IncomingBlob::write(std::string_view bytes) {
    m_hash.add(bytes);
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_handle, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

std::string IncomingBlob::sha256() const {
    return core::toHex(m_hash.digest());
}

int IncomingBlob::keep() {
    const auto path = m_store.pathOf(sha256());
    if (const int failed = makeFolder(path.parent_path()); failed != 0) return failed;
    // The picture of an anonymous report must not tell when it came.
    if (::futimens(m_handle, kNoTimes.data()) != 0) return errno;
    if (::fsync(m_handle) != 0 || ::rename(m_part.c_str(), path.c_str()) != 0) return errno;
    m_part.clear();
    const bool isKept = syncFolder(path.parent_path()) && syncFolder(m_store.m_root);
    return isKept ? 0 : errno;
}

} // namespace ploegbord::hub

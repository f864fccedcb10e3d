// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/blob_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>

#include "app/core/digest.h"
#include "app/system/system.h"

namespace ploegbord::terminal {

namespace {

constexpr std::string_view kPart = ".part";

bool isPartName(std::string_view name) {
    return name.ends_with(kPart) && core::isSha256(name.substr(0, name.size() - kPart.size()));
}

void setTime(const std::filesystem::path& file, std::int64_t ms) {
    std::array<timespec, 2> times{};
    times[0].tv_nsec = UTIME_OMIT;
    times[1].tv_sec = ms / 1000;
    times[1].tv_nsec = (ms % 1000) * 1'000'000;
    ::utimensat(AT_FDCWD, file.c_str(), times.data(), 0); // without it the file goes sooner, nothing more
}

} // namespace

std::filesystem::path BlobFiles::partOf(std::string_view sha256) const {
    return m_directory / (std::string(sha256) + std::string(kPart));
}

void BlobFiles::read() {
    m_held.clear();
    std::error_code failed;
    for (std::filesystem::directory_iterator next(m_directory, failed), end; !failed && next != end;
         next.increment(failed))
        note(*next);
    for (const auto& [sha256, blob] : m_held)
        m_newestOpening = std::max(m_newestOpening, blob.openedAt);
}

void BlobFiles::note(const std::filesystem::directory_entry& file) {
    const std::string name = file.path().filename().string();
    const bool isPart = isPartName(name);
    struct stat status {};
    if ((!isPart && !core::isSha256(name)) || ::lstat(file.path().c_str(), &status) != 0) return;
    if (!S_ISREG(status.st_mode)) return;
    const std::string sha256 = name.substr(0, 64);
    if (isPart && has(sha256)) return;
    const std::int64_t openedAt =
        std::int64_t{status.st_mtim.tv_sec} * 1000 + status.st_mtim.tv_nsec / 1'000'000;
    m_held[sha256] = {sha256, status.st_size, isPart ? 0 : openedAt, isPart};
}

void BlobFiles::removeLeftovers() {
    std::vector<std::filesystem::path> leftovers;
    std::error_code failed;
    for (std::filesystem::directory_iterator next(m_directory, failed), end; !failed && next != end;
         next.increment(failed)) {
        const std::string name = next->path().filename().string();
        const bool isStalePart = isPartName(name) && has(name.substr(0, 64));
        if ((!core::isSha256(name) && !isPartName(name)) || isStalePart) leftovers.push_back(next->path());
    }
    for (const auto& file : leftovers)
        std::filesystem::remove(file, failed); // a folder with something in it is not ours: it stays
}

const HeldBlob* BlobFiles::find(const std::string& sha256) const {
    const auto found = m_held.find(sha256);
    return found == m_held.end() ? nullptr : &found->second;
}

bool BlobFiles::has(const std::string& sha256) const {
    const HeldBlob* blob = find(sha256);
    return blob && !blob->isPart;
}

std::vector<HeldBlob> BlobFiles::held() const {
    std::vector<HeldBlob> all;
    all.reserve(m_held.size());
    for (const auto& [sha256, blob] : m_held)
        all.push_back(blob);
    return all;
}

core::ResultOf<BlobPart, DiskTrouble> BlobFiles::openPart(const std::string& sha256, bool isAnew) {
    std::error_code failed;
    if (std::filesystem::create_directory(m_directory, failed))
        std::filesystem::permissions(m_directory, std::filesystem::perms::owner_all, failed);
    auto part = BlobPart::open(partOf(sha256), isAnew, m_io);
    if (part) m_held[sha256] = {sha256, part->bytes(), 0, true};
    return part;
}

void BlobFiles::partGrew(const std::string& sha256, std::int64_t bytes) {
    if (const auto found = m_held.find(sha256); found != m_held.end()) found->second.bytes = bytes;
}

DiskResult BlobFiles::keep(const std::string& sha256) {
    auto part = openPart(sha256, false);
    if (!part) return tl::unexpected(part.error());
    if (auto synced = part->sync(); !synced) return synced;
    setTime(partOf(sha256), 0);
    std::error_code failed;
    std::filesystem::rename(partOf(sha256), pathOf(sha256), failed);
    if (failed || !system::syncFolder(m_directory)) return tl::unexpected(DiskTrouble::failed);
    m_held[sha256].isPart = false;
    return {};
}

void BlobFiles::opened(const std::string& sha256, std::int64_t nowMs) {
    const auto found = m_held.find(sha256);
    if (found == m_held.end() || found->second.isPart) return;
    m_newestOpening = std::max(nowMs, m_newestOpening + 1);
    found->second.openedAt = m_newestOpening;
    setTime(pathOf(sha256), m_newestOpening);
}

bool BlobFiles::remove(const std::string& sha256) {
    std::error_code failed, failedPart;
    std::filesystem::remove(pathOf(sha256), failed);
    std::filesystem::remove(partOf(sha256), failedPart);
    if (failed || failedPart) return false; // it still takes its room
    m_held.erase(sha256);
    return true;
}

bool BlobFiles::wipe() {
    for (const HeldBlob& blob : held())
        remove(blob.sha256);
    read();
    return m_held.empty();
}

} // namespace ploegbord::terminal

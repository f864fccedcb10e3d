// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/outgoing_files.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

#include "app/core/digest.h"
#include "app/system/system.h"

namespace ploegbord::terminal {

namespace {

void clearTimes(const std::filesystem::path& file) {
    const std::array<timespec, 2> epoch{};
    ::utimensat(AT_FDCWD, file.c_str(), epoch.data(), 0); // sets the time of change to now, too
}

} // namespace

void OutgoingFiles::read() {
    m_files.clear();
    std::vector<std::filesystem::path> beginnings;
    std::error_code failed;
    for (std::filesystem::directory_iterator next(m_directory, failed), end; !failed && next != end;
         next.increment(failed)) {
        const std::string name = next->path().filename().string();
        if (core::isSha256(name))
            m_files.emplace(name, false);
        else
            beginnings.push_back(next->path());
    }
    for (const auto& file : beginnings)
        std::filesystem::remove(file, failed);
}

DiskResult OutgoingFiles::keep(const std::string& sha256, std::string_view bytes) {
    if (has(sha256) && bytesOf(sha256)) return {};
    std::error_code failed;
    if (std::filesystem::create_directory(m_directory, failed))
        std::filesystem::permissions(m_directory, std::filesystem::perms::owner_all, failed);
    // Each time: a power cut may have come between the two.
    if (!system::syncFolder(m_directory.parent_path())) return tl::unexpected(DiskTrouble::failed);
    const auto written = write(sha256, bytes);
    if (written) {
        m_files.emplace(sha256, false);
        return {};
    }
    std::filesystem::remove(pathOf(sha256), failed);
    std::filesystem::remove(pathOf(sha256 + ".part"), failed);
    return written;
}

DiskResult OutgoingFiles::write(const std::string& sha256, std::string_view bytes) {
    const std::filesystem::path part = pathOf(sha256 + ".part");
    auto file = BlobPart::open(part, true, m_io);
    if (!file) return tl::unexpected(file.error());
    if (auto done = file->append(bytes); !done) return done;
    if (auto done = file->sync(); !done) return done;
    clearTimes(part);
    std::error_code failed;
    std::filesystem::rename(part, pathOf(sha256), failed);
    clearTimes(m_directory); // the folder's tells of its last file
    if (failed || !system::syncFolder(m_directory)) return tl::unexpected(DiskTrouble::failed);
    return {};
}

core::ResultOf<std::string, OutgoingError> OutgoingFiles::bytesOf(const std::string& sha256) const {
    auto bytes = system::readFile(pathOf(sha256), kMostOutgoingBytes);
    if (!bytes) {
        const bool isThere = bytes.error().code == core::ErrorCode::storage;
        return tl::unexpected(isThere ? OutgoingError::storage : OutgoingError::damaged);
    }
    if (core::toHex(core::sha256(*bytes)) != sha256) return tl::unexpected(OutgoingError::damaged);
    return std::move(*bytes);
}

void OutgoingFiles::removeAllBut(const std::set<std::string>& named) {
    std::erase_if(m_files, [&](const auto& file) {
        if (named.contains(file.first)) return false;
        std::error_code failed;
        std::filesystem::remove(pathOf(file.first), failed);
        return !failed; // else at the next occasion
    });
    clearTimes(m_directory);
}

void OutgoingFiles::levelTimes() const {
    for (const auto& [sha256, isSent] : m_files)
        clearTimes(pathOf(sha256));
    clearTimes(m_directory);
}

void OutgoingFiles::leave() {
    std::error_code failed;
    for (int n = 1; !m_files.empty() && n < 1000; ++n) {
        std::filesystem::path aside = m_directory;
        aside += ".left-" + std::to_string(n);
        if (std::filesystem::exists(aside, failed)) continue;
        std::filesystem::rename(m_directory, aside, failed);
        break;
    }
    read();
}

void OutgoingFiles::setSent(const std::string& sha256, bool isSent) {
    if (const auto found = m_files.find(sha256); found != m_files.end()) found->second = isSent;
}

bool OutgoingFiles::isUnsent(const std::string& sha256) const {
    const auto found = m_files.find(sha256);
    return found != m_files.end() && !found->second;
}

bool OutgoingFiles::holdsUp(const core::Op& op) const {
    if (m_files.empty()) return false;
    const auto named = core::filesNamedBy(op.body);
    return std::any_of(named.begin(), named.end(), [&](const auto& file) { return isUnsent(file.sha256); });
}

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "app/core/op.h"
#include "app/terminal/blob_part.h"

namespace ploegbord::terminal {

inline constexpr std::size_t kMostOutgoingBytes = 16u << 20; // wire.md: a picture

enum class OutgoingError {
    damaged, // gone, or its bytes have another hash
    storage, // the disk cannot be read now
};

// Files that posts of this terminal bring, until those posts have settled: outgoing/SHA256 in the state
// directory. Nothing of such a file tells when it was made: its time is 1970.
class OutgoingFiles {
  public:
    explicit OutgoingFiles(std::filesystem::path directory, BlobIo io = systemBlobIo())
        : m_directory(std::move(directory)), m_io(std::move(io)) {}

    void read(); // what is there; beginnings of files are removed

    bool isEmpty() const { return m_files.empty(); }
    bool has(const std::string& sha256) const { return m_files.contains(sha256); }
    std::filesystem::path pathOf(const std::string& sha256) const { return m_directory / sha256; }
    // Once it returns the file survives a power cut. After an error nothing of it is there.
    DiskResult keep(const std::string& sha256, std::string_view bytes);
    core::ResultOf<std::string, OutgoingError> bytesOf(const std::string& sha256) const;
    void removeAllBut(const std::set<std::string>& named);
    // The file system's own note of the last change of each: now, all at once.
    void levelTimes() const;
    // Another site: they stand aside, as the outbox does that they belong to.
    void leave();

    // Whether the hub has it, as far as this process knows.
    void setSent(const std::string& sha256, bool isSent);
    // Has to wait: it names a file that is here and not yet at the hub.
    bool holdsUp(const core::Op& op) const;
    bool isUnsent(const std::string& sha256) const;

  private:
    DiskResult write(const std::string& sha256, std::string_view bytes);

    std::filesystem::path m_directory;
    BlobIo m_io;
    std::map<std::string, bool> m_files; // SHA-256 -> is at the hub
};

} // namespace ploegbord::terminal

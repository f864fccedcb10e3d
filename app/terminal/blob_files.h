// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/terminal/blob_part.h"
#include "app/terminal/blob_room.h"

namespace ploegbord::terminal {

// The files of documents: blobs/SHA256 in the state directory, and blobs/SHA256.part as far as one has come.
// When a file was opened last is its time of modification, set by us; 1970 stands for never.
class BlobFiles {
  public:
    explicit BlobFiles(std::filesystem::path directory, BlobIo io = systemBlobIo())
        : m_directory(std::move(directory)), m_io(std::move(io)) {}

    void read();            // what is there; a folder that cannot be read holds nothing
    void removeLeftovers(); // of names that are none of ours

    std::filesystem::path pathOf(std::string_view sha256) const { return m_directory / sha256; }
    std::filesystem::path partOf(std::string_view sha256) const;
    const HeldBlob* find(const std::string& sha256) const; // null: not here, not even begun
    bool has(const std::string& sha256) const;             // as a whole
    std::vector<HeldBlob> held() const;

    core::ResultOf<BlobPart, DiskTrouble> openPart(const std::string& sha256, bool isAnew);
    void partGrew(const std::string& sha256, std::int64_t bytes);
    // The part, which was verified, is the file from now on.
    DiskResult keep(const std::string& sha256);
    // It comes last when room is made. The order survives a restart, and a clock that stands still.
    void opened(const std::string& sha256, std::int64_t nowMs);
    bool remove(const std::string& sha256); // the file or its part; false: it is still there
    bool wipe();                            // all

    DiskRoom room() const { return m_io.room(m_directory.parent_path()); }

  private:
    void note(const std::filesystem::directory_entry& file);

    std::filesystem::path m_directory;
    BlobIo m_io;
    std::map<std::string, HeldBlob> m_held; // by SHA-256
    std::int64_t m_newestOpening = 0;
};

} // namespace ploegbord::terminal

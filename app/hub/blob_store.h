// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "app/core/result.h"
#include "app/hub/running_hash.h"

namespace ploegbord::hub {

inline constexpr std::uint64_t kMaxBlobBytes = 256ull * 1024 * 1024; // wire.md: a video or a document
inline constexpr std::uint64_t kMaxPictureBytes = 16ull * 1024 * 1024;

// What a blob that is sent leaves free on the disk: videos must not take the room that posts need.
inline constexpr std::uint64_t kReservedBytes = 512ull * 1024 * 1024;

// Of a file of any size, read in pieces.
core::Result<std::string> sha256OfFile(const std::filesystem::path& file);

// The files of documents and media: DIR/blobs/ab/abcd..., each under its SHA-256 in lower-case hex. A file
// stands there only once it is on the disk as a whole.
class BlobStore {
  public:
    explicit BlobStore(std::filesystem::path dir) : m_dir(std::move(dir)), m_root(m_dir / "blobs") {}

    const std::filesystem::path& root() const { return m_root; }
    std::filesystem::path pathOf(std::string_view sha256) const;
    bool has(std::string_view sha256) const;
    std::uintmax_t sizeOf(std::string_view sha256) const; // 0: it is not here
    std::map<std::string, std::uintmax_t> all() const;    // SHA-256 -> bytes
    // What a hub that was killed had not received to the end; and the times that it left at folders.
    void removeUnfinished() const;

  private:
    friend class IncomingBlob;
    std::filesystem::path m_dir;
    std::filesystem::path m_root;
};

// A blob on its way into the store: hashed while it is written, gone again unless it is kept. What its
// functions give is 0 or the errno.
class IncomingBlob {
  public:
    explicit IncomingBlob(BlobStore store) : m_store(std::move(store)) {}
    IncomingBlob(const IncomingBlob&) = delete;
    ~IncomingBlob();

    int open();
    int write(std::string_view bytes);
    std::string sha256() const; // of what was written so far
    int keep();                 // under its name, once it is on the disk as a whole

  private:
    int makeFolder(const std::filesystem::path& folder) const;
    int giveToOwnerOfFolder(int handle) const;

    BlobStore m_store;
    RunningHash m_hash;
    std::string m_part;
    int m_handle = -1;
};

} // namespace ploegbord::hub

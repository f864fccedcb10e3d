// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

#include <sys/types.h>

#include "app/core/result.h"
#include "app/system/file_descriptor.h"
#include "app/terminal/blob_room.h"

namespace ploegbord::terminal {

enum class DiskTrouble { full, failed };
using DiskResult = core::ResultOf<void, DiskTrouble>;

// How files are written and how much room there is; tests hand in disks that fail.
struct BlobIo {
    std::function<ssize_t(int file, const void* bytes, std::size_t count)> write;
    std::function<int(int file)> sync;
    std::function<DiskRoom(const std::filesystem::path&)> room; // nothing available: it cannot be asked
};
BlobIo systemBlobIo();

// The beginning of a file, as far as it has come. What stands on the disk is synced every MiB: else the
// outbox's own sync would have to wait for all of it.
class BlobPart {
  public:
    // Goes on at the end of what is there, or begins `anew`.
    static core::ResultOf<BlobPart, DiskTrouble> open(const std::filesystem::path& file, bool isAnew,
                                                      const BlobIo& io);

    std::int64_t bytes() const { return m_bytes; }
    // After an error nobody knows what is in the file: it is to be removed.
    DiskResult append(std::string_view bytes);
    DiskResult sync();
    bool isSynced() const { return m_unsynced == 0; }

  private:
    BlobPart(system::FileDescriptor file, std::int64_t bytes, const BlobIo& io)
        : m_file(std::move(file)), m_bytes(bytes), m_io(&io) {}

    system::FileDescriptor m_file;
    std::int64_t m_bytes;
    std::int64_t m_unsynced = 0;
    const BlobIo* m_io;
};

} // namespace ploegbord::terminal

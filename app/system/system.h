// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "app/core/random.h"
#include "app/core/result.h"
#include "app/core/time.h"
#include "app/core/zone_rules.h"

// What core may not touch: clocks, random bytes, zone files, files that survive a power cut.
namespace ploegbord::system {

class SystemClock final : public core::Clock {
  public:
    core::Instant now() const override;
    core::Steady steadyNow() const override;
    std::string bootId() const override; // /proc/sys/kernel/random/boot_id
};

// libsodium's generator. Thread-safe.
class SystemRandom final : public core::Random {
  public:
    SystemRandom();
    void fill(std::span<std::uint8_t> bytes) override;
};

// Offsets of an IANA zone from 1970 to 2100, from the system's tz database. `invalid` for an unknown name.
core::Result<core::ZoneRules> loadZone(const std::string& name);

core::Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes);
// Write to a temporary file beside it, fsync, rename, fsync the folder: the old or the new content, never
// half.
core::Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes,
                                       int mode = 0600);
// What was created in it, renamed or removed is there after a power cut.
core::Result<void> syncFolder(const std::filesystem::path& folder);

// Held for as long as the object lives: a second process on the same folder gets `denied`.
class DirectoryLock {
  public:
    static core::Result<DirectoryLock> take(const std::filesystem::path& directory);
    DirectoryLock(DirectoryLock&& other) noexcept;
    DirectoryLock& operator=(DirectoryLock&&) = delete;
    ~DirectoryLock();

  private:
    explicit DirectoryLock(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace ploegbord::system

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include <sodium.h>

#include "app/system/file_descriptor.h"

namespace ploegbord::terminal {

// The SHA-256 of a file, taken a slice at a time so that what shares the thread waits for no large one.
class SlicedHash {
  public:
    explicit SlicedHash(const std::filesystem::path& file);

    enum class State { running, done, failed };
    // Reads the next slice. failed: the file cannot be read to its end.
    State step();
    std::string hex(); // once, when done

  private:
    system::FileDescriptor m_file;
    crypto_hash_sha256_state m_hash;
};

} // namespace ploegbord::terminal

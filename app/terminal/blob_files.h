// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

#include "app/core/result.h"

namespace ploegbord::terminal {

enum class BlobError {
    notHere, // not fetched yet
    damaged, // its bytes had another hash: thrown away, and fetched anew
    storage, // the disk cannot be read
};

// The files of documents: blobs/SHA256 in the state directory. Believed only when their bytes hash right.
class BlobFiles {
  public:
    explicit BlobFiles(std::filesystem::path directory) : m_directory(std::move(directory)) {}

    std::filesystem::path pathOf(std::string_view sha256) const { return m_directory / sha256; }
    // The file, its bytes verified just now.
    core::ResultOf<std::filesystem::path, BlobError> open(std::string_view sha256) const;

  private:
    std::filesystem::path m_directory;
};

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

namespace ploegbord::hub {

// The files of documents and media: DIR/blobs/ab/abcd..., each under its SHA-256 in lower-case hex. A file
// stands there only once it is on the disk as a whole.
class BlobStore {
  public:
    explicit BlobStore(std::filesystem::path dir) : m_root(std::move(dir) / "blobs") {}

    std::filesystem::path pathOf(std::string_view sha256) const;
    bool has(std::string_view sha256) const;

  private:
    std::filesystem::path m_root;
};

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/blob_files.h"

#include <array>
#include <fstream>
#include <optional>
#include <string>

#include <sodium.h>

#include "app/core/digest.h"

namespace ploegbord::terminal {

namespace {

// None: it could not be read to its end.
std::optional<std::string> hashOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return std::nullopt;
    crypto_hash_sha256_state hash;
    crypto_hash_sha256_init(&hash);
    std::array<char, 64 * 1024> piece;
    while (in.read(piece.data(), piece.size()) || in.gcount() > 0)
        crypto_hash_sha256_update(&hash, reinterpret_cast<const unsigned char*>(piece.data()),
                                  static_cast<unsigned long long>(in.gcount()));
    if (in.bad()) return std::nullopt;
    core::Digest digest{};
    crypto_hash_sha256_final(&hash, digest.data());
    return core::toHex(digest);
}

} // namespace

core::ResultOf<std::filesystem::path, BlobError> BlobFiles::open(std::string_view sha256) const {
    const auto path = pathOf(sha256);
    std::error_code failed;
    if (!std::filesystem::exists(path, failed))
        return tl::unexpected(failed ? BlobError::storage : BlobError::notHere);
    const auto hash = hashOf(path);
    if (!hash) return tl::unexpected(BlobError::storage);
    if (*hash == sha256) return path;
    std::filesystem::remove(path, failed);
    return tl::unexpected(BlobError::damaged);
}

} // namespace ploegbord::terminal

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/digest.h"

#include <sodium.h>

#include <algorithm>

namespace ploegbord::core {

namespace {

const unsigned char* unsignedBytes(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string hexOf(const unsigned char* bytes, std::size_t count) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(count * 2);
    for (std::size_t i = 0; i < count; ++i) {
        hex += kDigits[bytes[i] >> 4];
        hex += kDigits[bytes[i] & 15];
    }
    return hex;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

} // namespace

Digest sha256(std::string_view bytes) {
    Digest digest;
    crypto_hash_sha256(digest.data(), unsignedBytes(bytes), bytes.size());
    return digest;
}

Digest hmacSha256(std::string_view key, std::string_view bytes) {
    crypto_auth_hmacsha256_state state;
    Digest digest;
    crypto_auth_hmacsha256_init(&state, unsignedBytes(key), key.size());
    crypto_auth_hmacsha256_update(&state, unsignedBytes(bytes), bytes.size());
    crypto_auth_hmacsha256_final(&state, digest.data());
    sodium_memzero(&state, sizeof state);
    return digest;
}

bool isSameDigest(const Digest& a, const Digest& b) {
    return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string toHex(std::string_view bytes) {
    return hexOf(unsignedBytes(bytes), bytes.size());
}

std::string toHex(const Digest& digest) {
    return hexOf(digest.data(), digest.size());
}

bool isSha256(std::string_view text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Result<std::string> fromHex(std::string_view hex) {
    if (hex.size() % 2 != 0) return fail(ErrorCode::invalid, "hex of odd length");
    std::string bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = hexValue(hex[i]);
        const int low = hexValue(hex[i + 1]);
        if (high < 0 || low < 0) return fail(ErrorCode::invalid, "not a hex digit");
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

} // namespace ploegbord::core

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/badge.h"

#include <sodium.h>

#include <vector>

namespace ploegbord::wire {
namespace {

constexpr std::size_t kMinDigits = 4;
constexpr std::size_t kMaxDigits = 32;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

core::Result<std::vector<unsigned char>> fromBase64(std::string_view text) {
    if (text.empty()) return core::fail(core::ErrorCode::invalid, "empty"); // libsodium wants no null pointer
    std::vector<unsigned char> bytes(text.size());
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end,
                          kBase64) != 0 ||
        end != text.data() + text.size()) {
        return core::fail(core::ErrorCode::invalid, "not base64");
    }
    bytes.resize(size);
    return bytes;
}

std::string toBase64(const std::vector<unsigned char>& bytes) {
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), kBase64), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kBase64);
    text.pop_back(); // libsodium counts the closing NUL
    return text;
}

bool isSodiumReady() {
    return sodium_init() >= 0;
}

} // namespace

core::Result<std::string> normaliseBadge(std::string_view uid) {
    std::string digits;
    for (const char c : uid) {
        if (c == ':' || c == '-' || c == ' ') continue;
        const bool isDigit = c >= '0' && c <= '9';
        const char upper = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
        if (!isDigit && (upper < 'A' || upper > 'F')) {
            return core::fail(core::ErrorCode::invalid, "a badge is hexadecimal");
        }
        digits += upper;
    }
    if (digits.size() < kMinDigits || digits.size() > kMaxDigits) {
        return core::fail(core::ErrorCode::invalid, "a badge has 4 to 32 digits");
    }
    return digits;
}

core::Result<std::string> sealBadge(std::string_view uid, std::string_view hubKeyBase64) {
    if (!isSodiumReady()) return core::fail(core::ErrorCode::unavailable, "libsodium does not start");
    if (uid.empty()) return core::fail(core::ErrorCode::invalid, "no badge to seal");
    const auto key = fromBase64(hubKeyBase64);
    if (!key || key->size() != crypto_box_PUBLICKEYBYTES) {
        return core::fail(core::ErrorCode::invalid, "the hub's key is not 32 bytes of base64");
    }
    std::vector<unsigned char> box(uid.size() + crypto_box_SEALBYTES);
    if (crypto_box_seal(box.data(), bytesOf(uid), uid.size(), key->data()) != 0) {
        return core::fail(core::ErrorCode::invalid, "the hub's key cannot be sealed to");
    }
    return toBase64(box);
}

core::Result<std::string> openBadge(std::string_view box, std::string_view publicKey,
                                    std::string_view secretKey) {
    if (!isSodiumReady()) return core::fail(core::ErrorCode::unavailable, "libsodium does not start");
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES || secretKey.size() != crypto_box_SECRETKEYBYTES) {
        return core::fail(core::ErrorCode::invalid, "a key is not 32 bytes");
    }
    const auto bytes = fromBase64(box);
    if (!bytes || bytes->size() < crypto_box_SEALBYTES) {
        return core::fail(core::ErrorCode::denied, "not a sealed box");
    }
    std::string uid(bytes->size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(reinterpret_cast<unsigned char*>(uid.data()), bytes->data(), bytes->size(),
                             bytesOf(publicKey), bytesOf(secretKey)) != 0) {
        return core::fail(core::ErrorCode::denied, "the box is not for this key");
    }
    return uid;
}

} // namespace ploegbord::wire

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/ids.h"

#include <algorithm>

#include "app/core/digest.h"

namespace ploegbord::core {

namespace {

constexpr std::size_t kUuidLength = 36;
constexpr std::size_t kHyphens[] = {8, 13, 18, 23};
// Where each byte's two digits stand.
constexpr std::size_t kDigits[] = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
constexpr char kHex[] = "0123456789abcdef";

// By character: its value as a lower-case hex digit, or -1.
constexpr auto kHexValues = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 16; ++i)
        values[static_cast<unsigned char>(kHex[i])] = static_cast<std::int8_t>(i);
    return values;
}();

int lowerHexValue(char c) {
    return kHexValues[static_cast<unsigned char>(c)];
}

void stamp(UuidBytes& bytes, int version) {
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
}

// Length first, so that ("ab", "c") and ("a", "bc") are different.
void appendPart(std::string& all, std::string_view part) {
    all += std::to_string(part.size());
    all += ':';
    all += part;
}

constexpr auto kIsRefCharacter = [] {
    std::array<bool, 256> is{};
    for (const char c :
         std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-"))
        is[static_cast<unsigned char>(c)] = true;
    return is;
}();

bool isRefCharacter(char c) {
    return kIsRefCharacter[static_cast<unsigned char>(c)];
}

} // namespace

Result<UuidBytes> parseUuid(std::string_view text) {
    if (text.size() != kUuidLength) return fail(ErrorCode::invalid, "an id has 36 characters");
    for (const std::size_t place : kHyphens) {
        if (text[place] != '-') return fail(ErrorCode::invalid, "a hyphen of an id is missing");
    }
    UuidBytes bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = lowerHexValue(text[kDigits[i]]), low = lowerHexValue(text[kDigits[i] + 1]);
        if (high < 0 || low < 0) return fail(ErrorCode::invalid, "an id is of lower-case hex digits");
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return bytes;
}

std::string formatUuid(const UuidBytes& bytes) {
    std::string text(kUuidLength, '-');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text[kDigits[i]] = kHex[bytes[i] >> 4];
        text[kDigits[i] + 1] = kHex[bytes[i] & 15];
    }
    return text;
}

UuidBytes makeUuid7(Instant now, Random& random) {
    UuidBytes bytes;
    random.fill(bytes);
    auto ms = static_cast<std::uint64_t>(std::max<std::int64_t>(toMilliseconds(now), 0));
    for (int i = 5; i >= 0; --i, ms >>= 8)
        bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(ms);
    stamp(bytes, 7);
    return bytes;
}

UuidBytes makeUuid4(Random& random) {
    UuidBytes bytes;
    random.fill(bytes);
    stamp(bytes, 4);
    return bytes;
}

UuidBytes asUuid4(UuidBytes id) {
    stamp(id, 4);
    return id;
}

UuidBytes deriveUuid(std::string_view purpose, std::string_view a, std::string_view b) {
    std::string all;
    appendPart(all, purpose);
    appendPart(all, a);
    appendPart(all, b);
    const Digest digest = sha256(all);
    UuidBytes bytes;
    std::copy_n(digest.begin(), bytes.size(), bytes.begin());
    stamp(bytes, 8);
    return bytes;
}

Result<Ref> Ref::parse(std::string_view text) {
    if (text.empty() || text.size() > 64) return fail(ErrorCode::invalid, "a key has 1 to 64 characters");
    if (!std::all_of(text.begin(), text.end(), isRefCharacter)) {
        return fail(ErrorCode::invalid, "a key is of A-Z a-z 0-9 _ . : -");
    }
    Ref ref;
    ref.m_text = text;
    return ref;
}

} // namespace ploegbord::core

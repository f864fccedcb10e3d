// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/ids.h"

#include <algorithm>

#include "app/core/digest.h"

namespace ploegbord::core {

namespace {

constexpr std::size_t kUuidLength = 36;

bool isHyphenPlace(std::size_t i) {
    return i == 8 || i == 13 || i == 18 || i == 23;
}

int lowerHexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
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

bool isRefCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == ':' || c == '-';
}

} // namespace

Result<UuidBytes> parseUuid(std::string_view text) {
    if (text.size() != kUuidLength) return fail(ErrorCode::invalid, "an id has 36 characters");
    UuidBytes bytes{};
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isHyphenPlace(i)) {
            if (text[i] != '-') return fail(ErrorCode::invalid, "a hyphen of an id is missing");
            continue;
        }
        const int value = lowerHexValue(text[i]);
        if (value < 0) return fail(ErrorCode::invalid, "an id is of lower-case hex digits");
        bytes[nibble / 2] = static_cast<std::uint8_t>(bytes[nibble / 2] * 16 + value);
        ++nibble;
    }
    return bytes;
}

std::string formatUuid(const UuidBytes& bytes) {
    std::string text = toHex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    for (std::size_t place : {8, 13, 18, 23})
        text.insert(place, 1, '-');
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

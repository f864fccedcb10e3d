// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/capital.h"

#include "app/core/utf8.h"

namespace ploegbord::core {

namespace {

bool isBetween(char32_t c, char32_t low, char32_t high) {
    return low <= c && c <= high;
}

// Blocks of Unicode in which capitals and small letters alternate, a capital first.
char32_t capitalInPairs(char32_t c) {
    const bool isSmallWhenOdd =
        isBetween(c, 0x100, 0x137) || isBetween(c, 0x14a, 0x177) || isBetween(c, 0x218, 0x21b);
    const bool isSmallWhenEven = isBetween(c, 0x139, 0x148) || isBetween(c, 0x179, 0x17e);
    const bool isOdd = c % 2 == 1;
    return (isSmallWhenOdd && isOdd) || (isSmallWhenEven && !isOdd) ? c - 1 : c;
}

char32_t capitalOf(char32_t c, bool isTurkish) {
    if (c == U'i') return isTurkish ? 0x130 : U'I';
    if (c == 0x131) return U'I';
    if (isBetween(c, U'a', U'z')) return c - 0x20;
    if (isBetween(c, 0xe0, 0xfe) && c != 0xf7) return c - 0x20;
    if (isBetween(c, 0x430, 0x44f)) return c - 0x20;
    if (isBetween(c, 0x450, 0x45f)) return c - 0x50;
    return c == 0x491 ? 0x490 : capitalInPairs(c);
}

// All that capitalOf() gives beyond what came in is below U+0800.
std::string encode(char32_t c) {
    if (c < 0x80) return {static_cast<char>(c)};
    return {static_cast<char>(0xc0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3f))};
}

} // namespace

std::string capitalised(std::string_view text, std::string_view language) {
    std::string_view rest = text;
    const auto first = takeCodePoint(rest);
    if (!first) return std::string(text);
    const auto base = language.substr(0, language.find('-'));
    if (base == "nl" && text.starts_with("ij")) return "IJ" + std::string(text.substr(2));
    const char32_t capital = capitalOf(*first, base == "tr");
    return capital == *first ? std::string(text) : encode(capital) + std::string(rest);
}

} // namespace ploegbord::core

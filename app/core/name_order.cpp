// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/name_order.h"

#include "app/core/utf8.h"

namespace ploegbord::core {

namespace {

// The letters from U+00C0 to U+017F without their marks, 64 to a line; "." has none.
constexpr std::string_view kBare = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
                                   "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                   "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kBare.size() == 0x180 - 0xc0);

bool isBetween(char32_t c, char32_t low, char32_t high) {
    return low <= c && c <= high;
}

char bare(char32_t c) {
    if (isBetween(c, U'A', U'Z')) return static_cast<char>(c + 0x20);
    if (c < 0x80) return static_cast<char>(c);
    if (isBetween(c, 0xc0, 0x17f) && kBare[c - 0xc0] != '.') return kBare[c - 0xc0];
    if (isBetween(c, 0x218, 0x219)) return 's'; // Romanian, with a comma below
    if (isBetween(c, 0x21a, 0x21b)) return 't';
    return 0;
}

// Cyrillic letters are two bytes.
std::string smallCyrillic(char32_t c) {
    const char32_t small = c <= 0x40f ? c + 0x50 : c + 0x20;
    return {static_cast<char>(0xc0 | (small >> 6)), static_cast<char>(0x80 | (small & 0x3f))};
}

} // namespace

std::string nameOrder(std::string_view name) {
    std::string order;
    for (std::string_view rest = name; !rest.empty();) {
        const std::string_view before = rest;
        const auto c = takeCodePoint(rest);
        if (!c) return order.append(rest); // not UTF-8: the rest as it is
        if (const char letter = bare(*c))
            order += letter;
        else if (isBetween(*c, 0x400, 0x42f))
            order += smallCyrillic(*c);
        else if (!isBetween(*c, 0x300, 0x36f)) // a mark by itself leaves its letter
            order.append(before.substr(0, before.size() - rest.size()));
    }
    return order;
}

} // namespace ploegbord::core

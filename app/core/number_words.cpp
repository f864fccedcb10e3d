// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "app/core/recognition_pattern.h"

// CLDR's plural rules for whole numbers (unicode.org/cldr, "Language Plural Rules", cardinals), and its marks
// between thousands with the number of digits that they begin at ("Minimum Grouping Digits").
namespace ploegbord::core {

namespace {

bool isBetween(std::uint64_t n, std::uint64_t low, std::uint64_t high) {
    return n >= low && n <= high;
}

bool isSlavicFew(std::uint64_t n) {
    return isBetween(n % 10, 2, 4) && !isBetween(n % 100, 12, 14);
}

std::string_view polish(std::uint64_t n) {
    return n == 1 ? "one" : isSlavicFew(n) ? "few" : "many";
}

std::string_view ukrainian(std::uint64_t n) {
    if (n % 10 == 1 && n % 100 != 11) return "one";
    return isSlavicFew(n) ? "few" : "many";
}

std::string_view french(std::uint64_t n) {
    if (n <= 1) return "one";
    return n % 1'000'000 == 0 ? "many" : "other";
}

std::string_view romanian(std::uint64_t n) {
    if (n == 1) return "one";
    return n == 0 || isBetween(n % 100, 1, 19) ? "few" : "other";
}

std::string_view arabic(std::uint64_t n) {
    if (n == 0) return "zero";
    if (n == 1) return "one";
    if (n == 2) return "two";
    if (isBetween(n % 100, 3, 10)) return "few";
    return isBetween(n % 100, 11, 99) ? "many" : "other";
}

struct Thousands {
    std::string_view language, mark;
    std::size_t leastDigits;
};
constexpr Thousands kThousands[] = {
    {"nl", ".", 4},      {"en", ",", 4},      {"de", ".", 4},      {"tr", ".", 4}, {"ro", ".", 4},
    {"fr", "\u202f", 4}, {"pl", "\u00a0", 5}, {"uk", "\u00a0", 4}, {"ar", ",", 4},
};

} // namespace

std::string_view pluralForm(std::string_view language, std::int64_t n) {
    const auto size = n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
    const auto base = language.substr(0, language.find('-'));
    if (base == "pl") return polish(size);
    if (base == "uk") return ukrainian(size);
    if (base == "fr") return french(size);
    if (base == "ro") return romanian(size);
    if (base == "ar") return arabic(size);
    return size == 1 ? "one" : "other"; // nl, en, de, tr
}

std::string numberText(std::string_view language, std::int64_t n) {
    const auto base = language.substr(0, language.find('-'));
    const auto found = std::find_if(std::begin(kThousands), std::end(kThousands),
                                    [&](const Thousands& row) { return row.language == base; });
    std::string text = std::to_string(n);
    const std::size_t first = text.front() == '-' ? 1 : 0; // digit
    if (found == std::end(kThousands) || text.size() - first < found->leastDigits) return text;
    for (std::size_t at = text.size(); at > first + 3;) {
        at -= 3;
        text.insert(at, found->mark);
    }
    return text;
}

} // namespace ploegbord::core

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <string_view>

#include "app/core/recognition_pattern.h"

// CLDR's plural rules for whole numbers (unicode.org/cldr, "Language Plural Rules", cardinals).
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

} // namespace ploegbord::core

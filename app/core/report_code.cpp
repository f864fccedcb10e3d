// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/report_code.h"

#include <algorithm>

#include "app/core/digest.h"

namespace ploegbord::core {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kNumberLength = 8;
constexpr std::size_t kKeyLength = 16;

std::string randomCode(Random& random, std::size_t length) {
    std::string code;
    for (std::size_t i = 0; i < length; ++i)
        code += kAlphabet[random.below(kAlphabet.size())];
    return code;
}

bool isCode(std::string_view code, std::size_t length) {
    return code.size() == length && code.find_first_not_of(kAlphabet) == std::string_view::npos;
}

// The Luhn sum over `code`: every second character from the right, the last not, counts double, its digits in
// base 32 added up. A whole number's is a multiple of 32.
std::size_t luhnSum(std::string_view code) {
    std::size_t sum = 0;
    bool isDouble = false;
    for (auto c = code.rbegin(); c != code.rend(); ++c) {
        const std::size_t value = kAlphabet.find(*c) * (isDouble ? 2 : 1);
        sum += value / kAlphabet.size() + value % kAlphabet.size();
        isDouble = !isDouble;
    }
    return sum % kAlphabet.size();
}

char asMade(char typed) {
    const char capital = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 0x20) : typed;
    if (capital == 'O') return '0';
    return capital == 'I' || capital == 'L' ? '1' : capital;
}

} // namespace

std::string makeReportNumber(Random& random) {
    const std::string number = randomCode(random, kNumberLength - 1);
    const std::size_t sum = luhnSum(number + kAlphabet[0]);
    return number + kAlphabet[(kAlphabet.size() - sum) % kAlphabet.size()];
}

bool isReportNumber(std::string_view number) {
    return isCode(number, kNumberLength) && luhnSum(number) == 0;
}

std::string makeReportKey(Random& random) {
    return randomCode(random, kKeyLength);
}

bool isReportKey(std::string_view key) {
    return isCode(key, kKeyLength);
}

std::string reportKeyHash(std::string_view key) {
    return toHex(sha256(key));
}

std::string reportCodeFromTyped(std::string_view typed) {
    std::string code;
    for (const char c : typed) {
        if (c != ' ' && c != '-') code += asMade(c);
    }
    return code;
}

std::optional<ReportSlip> readReportSlip(std::string_view scanned) {
    const std::string code = reportCodeFromTyped(scanned);
    if (code.size() != kNumberLength + kKeyLength) return std::nullopt;
    ReportSlip slip{code.substr(0, kNumberLength), code.substr(kNumberLength)};
    if (!isReportNumber(slip.number) || !isReportKey(slip.key)) return std::nullopt;
    return slip;
}

} // namespace ploegbord::core

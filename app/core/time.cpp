// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/time.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace ploegbord::core {

namespace {

using namespace std::chrono;

// Digits at the start of `text`, exactly `count` of them; taken off.
std::optional<int> takeNumber(std::string_view& text, std::size_t count) {
    if (text.size() < count) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<year_month_day> takeDate(std::string_view& text) {
    const auto y = takeNumber(text, 4);
    if (!y || *y < 1970 || !take(text, '-')) return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || !take(text, '-')) return std::nullopt;
    const auto d = takeNumber(text, 2);
    if (!d) return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::optional<milliseconds> takeTimeOfDay(std::string_view& text) {
    const auto h = takeNumber(text, 2);
    if (!h || *h > 23 || !take(text, ':')) return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || *m > 59 || !take(text, ':')) return std::nullopt;
    const auto s = takeNumber(text, 2);
    if (!s || *s > 59) return std::nullopt;
    return hours{*h} + minutes{*m} + seconds{*s};
}

// ".5" to ".123456789"; what is finer than a millisecond is cut off.
std::optional<milliseconds> takeFraction(std::string_view& text) {
    if (!take(text, '.')) return milliseconds{0};
    int ms = 0;
    std::size_t digits = 0;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), ++digits) {
        if (digits < 3) ms = ms * 10 + (text.front() - '0');
    }
    if (digits == 0 || digits > 9) return std::nullopt;
    for (std::size_t i = digits; i < 3; ++i)
        ms *= 10;
    return milliseconds{ms};
}

// At least `width` digits.
void appendNumber(std::string& out, std::int64_t number, std::size_t width) {
    if (number < 0) out += '-';
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number < 0 ? -number : number).ptr;
    const auto count = static_cast<std::size_t>(end - digits);
    if (count < width) out.append(width - count, '0');
    out.append(digits, end);
}

void appendDate(std::string& out, const year_month_day& date) {
    appendNumber(out, static_cast<int>(date.year()), 4);
    out += '-';
    appendNumber(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendNumber(out, static_cast<unsigned>(date.day()), 2);
}

} // namespace

std::string formatInstant(Instant at) {
    const auto day = floor<days>(at);
    const hh_mm_ss time{at - day};
    std::string out;
    out.reserve(sizeof "2026-11-24T15:04:05.123Z");
    appendDate(out, year_month_day{day});
    out += 'T';
    appendNumber(out, time.hours().count(), 2);
    out += ':';
    appendNumber(out, time.minutes().count(), 2);
    out += ':';
    appendNumber(out, time.seconds().count(), 2);
    out += '.';
    appendNumber(out, time.subseconds().count(), 3);
    out += 'Z';
    return out;
}

Result<Instant> parseInstant(std::string_view text) {
    const auto invalid = [] {
        return fail(ErrorCode::invalid, "not a time such as 2026-11-24T15:04:05.123Z");
    };
    const auto date = takeDate(text);
    if (!date || !take(text, 'T')) return invalid();
    const auto time = takeTimeOfDay(text);
    if (!time) return invalid();
    const auto fraction = takeFraction(text);
    if (!fraction || text != "Z") return invalid();
    return Instant(sys_days{*date}) + *time + *fraction;
}

std::string formatDay(Day day) {
    std::string out;
    appendDate(out, year_month_day{day});
    return out;
}

Result<Day> parseDay(std::string_view text) {
    const auto date = takeDate(text);
    if (!date || !text.empty()) return fail(ErrorCode::invalid, "not a date such as 2026-11-24");
    return Day(local_days{*date});
}

} // namespace ploegbord::core

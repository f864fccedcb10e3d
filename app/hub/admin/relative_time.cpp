// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/relative_time.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace ploegbord::hub {

namespace {

using namespace std::chrono;

// Ten thousand days: beyond it the number is a slip, and no sum can overflow.
constexpr std::int64_t kMaxNumber = 10'000 * 24 * 60;

struct Offset {
    std::int64_t number;
    char unit; // d, h, m
};

// "-3d" off the start of `text`.
std::optional<Offset> takeOffset(std::string_view& text) {
    if (text.size() < 2 || (text.front() != '-' && text.front() != '+')) return std::nullopt;
    const bool isPast = text.front() == '-';
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [after, error] = std::from_chars(text.data() + 1, end, number);
    if (error != std::errc{} || after == end || number > kMaxNumber) return std::nullopt;
    const char unit = *after;
    if (unit != 'd' && unit != 'h' && unit != 'm') return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(after - text.data()) + 1);
    const auto signedNumber = static_cast<std::int64_t>(number);
    return Offset{isPast ? -signedNumber : signedNumber, unit};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// " 06:10", all of it.
std::optional<minutes> clockTime(std::string_view text) {
    if (text.size() != 6 || text[0] != ' ' || text[3] != ':') return std::nullopt;
    for (std::size_t i : {1, 2, 4, 5}) {
        if (!isDigit(text[i])) return std::nullopt;
    }
    const int hour = (text[1] - '0') * 10 + (text[2] - '0');
    const int minute = (text[4] - '0') * 10 + (text[5] - '0');
    if (hour > 23 || minute > 59) return std::nullopt;
    return hours{hour} + minutes{minute};
}

core::Day today(const TimeBase& base) {
    return floor<days>(base.zone.toLocal(base.now));
}

std::optional<core::Instant> relativeInstant(std::string_view text, const TimeBase& base) {
    const auto offset = takeOffset(text);
    if (!offset) return std::nullopt;
    if (offset->unit == 'h' && text.empty()) return base.now + hours{offset->number};
    if (offset->unit == 'm' && text.empty()) return base.now + minutes{offset->number};
    if (offset->unit != 'd' || offset->number > 10'000 || offset->number < -10'000) return std::nullopt;
    const days shift{offset->number};
    if (text.empty()) return base.zone.toInstant(base.zone.toLocal(base.now) + shift);
    const auto clock = clockTime(text);
    if (!clock) return std::nullopt;
    return base.zone.toInstant(core::LocalTime(today(base) + shift) + *clock);
}

std::optional<core::Instant> localInstant(std::string_view text, const TimeBase& base) {
    constexpr std::size_t kDateLength = 10;
    if (text.size() <= kDateLength) return std::nullopt;
    const auto day = core::parseDay(text.substr(0, kDateLength));
    const auto clock = clockTime(text.substr(kDateLength));
    if (!day || !clock) return std::nullopt;
    return base.zone.toInstant(core::LocalTime(*day) + *clock);
}

} // namespace

core::Result<core::Instant> resolveInstant(std::string_view text, const TimeBase& base) {
    if (const auto relative = relativeInstant(text, base)) return *relative;
    if (const auto local = localInstant(text, base)) return *local;
    if (const auto absolute = core::parseInstant(text)) return *absolute;
    return core::fail(core::ErrorCode::invalid,
                      "not a time such as -3d 06:10, +2h, 2026-11-24 06:10 or 2026-11-24T05:10:00Z");
}

core::Result<core::Day> resolveDay(std::string_view text, const TimeBase& base) {
    std::string_view rest = text;
    const auto offset = takeOffset(rest);
    if (offset && rest.empty() && offset->unit == 'd' && offset->number <= 10'000 &&
        offset->number >= -10'000) {
        return today(base) + days{offset->number};
    }
    if (const auto day = core::parseDay(text)) return *day;
    return core::fail(core::ErrorCode::invalid, "not a day such as 2026-11-24 or -420d");
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

#include "app/core/random.h"

// When to try again: a pure function of what went wrong, how often, and chance.
namespace ploegbord::terminal {

enum class Trouble {
    unreachable, // no connection, no answer in time, cut short
    busy,        // 408, 425, 429, 5xx
    refused,     // 401, other 4xx, an untrusted certificate, an HTML page: a person must mend something
    revoked,     // this terminal is no longer of the site
};

struct RetryAsk {
    Trouble trouble = Trouble::unreachable;
    int attempts = 1;                               // how often it went wrong in a row, this time included
    std::optional<std::chrono::seconds> retryAfter; // what the hub asked for
    std::chrono::seconds spread{0};                 // how far it wants its fleet's reconnects apart
};

// Full jitter: anywhere between nothing and a bound that doubles. None: do not try again by itself.
inline std::optional<std::chrono::milliseconds> retryDelay(const RetryAsk& ask, core::Random& random) {
    using std::chrono::milliseconds;
    if (ask.trouble == Trouble::revoked) return std::nullopt;
    const std::int64_t base = ask.trouble == Trouble::refused ? 10'000 : 1'000;
    const std::int64_t cap = ask.trouble == Trouble::refused ? 300'000 : 60'000;
    const int doublings = std::clamp(ask.attempts - 1, 0, 16);
    const std::int64_t bound = std::min(cap, base << doublings);
    const std::int64_t wide = std::max<std::int64_t>(bound, ask.spread.count() * 1000);
    const milliseconds jitter(static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(wide))));
    // Retry-After is a floor; the jitter on top keeps a fleet from coming back as one.
    const auto floor = std::min<std::chrono::seconds>(ask.retryAfter.value_or(std::chrono::seconds(0)),
                                                      std::chrono::seconds(3600));
    return milliseconds(floor) + std::max(jitter, milliseconds(50));
}

} // namespace ploegbord::terminal

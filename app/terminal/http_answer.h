// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <chrono>
#include <optional>
#include <string_view>

namespace ploegbord::terminal {

inline std::optional<std::chrono::seconds> parseRetryAfter(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    return std::chrono::seconds(value);
}

// The hub, or something before it, has too much to do now.
inline bool isBusyStatus(int status) {
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

} // namespace ploegbord::terminal

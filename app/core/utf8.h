// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ploegbord::core {

// The first character, taken off `text`. None when `text` is empty or does not begin with well-formed UTF-8
// (overlong forms, surrogates and values over U+10FFFF are not); `text` is then as it was.
std::optional<char32_t> takeCodePoint(std::string_view& text);

// In code points, which is what the limits of the wire count. None: not UTF-8.
std::optional<std::size_t> characterCount(std::string_view text);

// Only spaces, controls and other characters that leave no ink. What is not UTF-8 is not blank.
bool isBlank(std::string_view text);

} // namespace ploegbord::core

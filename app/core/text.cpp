// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/text.h"

#include <algorithm>
#include <cstdint>

#include "app/core/utf8.h"

namespace ploegbord::core {

namespace {

bool isInvisible(char32_t c) {
    return c <= 0x20 || (c >= 0x7f && c <= 0xa0) || c == 0xad || c == 0x34f || c == 0x61c || c == 0x1680 ||
           c == 0x180e || (c >= 0x2000 && c <= 0x200f) || (c >= 0x2028 && c <= 0x202f) ||
           (c >= 0x205f && c <= 0x206f) || c == 0x2800 || c == 0x3000 || c == 0x3164 ||
           (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff;
}

} // namespace

std::optional<char32_t> takeCodePoint(std::string_view& text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    if (text.empty()) return std::nullopt;
    const std::uint8_t lead = byte(0);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xc2 ? 0
                               : lead < 0xe0 ? 2
                               : lead < 0xf0 ? 3
                               : lead < 0xf5 ? 4
                                             : 0;
    if (length == 0 || text.size() < length) return std::nullopt;
    char32_t c = length == 1 ? lead : static_cast<char32_t>(lead & (0x7f >> length));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return std::nullopt;
        c = (c << 6) | static_cast<char32_t>(byte(i) & 0x3f);
    }
    const bool isOverlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    if (isOverlong || (c >= 0xd800 && c <= 0xdfff) || c > 0x10ffff) return std::nullopt;
    text.remove_prefix(length);
    return c;
}

std::optional<std::size_t> characterCount(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count) {
        if (!takeCodePoint(text)) return std::nullopt;
    }
    return count;
}

bool isBlank(std::string_view text) {
    while (!text.empty()) {
        const auto c = takeCodePoint(text);
        if (!c || !isInvisible(*c)) return false;
    }
    return true;
}

Text::Shown Text::in(std::string_view language, std::string_view fallback) const {
    const auto shown = [&](std::string_view wanted) {
        const auto found = m_byLanguage.find(std::string(wanted));
        return found != m_byLanguage.end() && !isBlank(found->second) ? found : m_byLanguage.end();
    };
    for (std::string_view wanted : {language, std::string_view{}, fallback}) {
        if (const auto found = shown(wanted); found != m_byLanguage.end()) {
            return {found->second, found->first, found->first == language || found->first.empty()};
        }
    }
    for (const auto& [stated, text] : m_byLanguage) {
        if (!isBlank(text)) return {text, stated, false};
    }
    return {{}, {}, true};
}

bool Text::isEmpty() const {
    return std::all_of(m_byLanguage.begin(), m_byLanguage.end(),
                       [](const auto& entry) { return isBlank(entry.second); });
}

} // namespace ploegbord::core

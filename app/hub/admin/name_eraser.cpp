// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/name_eraser.h"

#include <algorithm>
#include <utility>

#include "app/core/utf8.h"

namespace ploegbord::hub {

namespace {

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

// Bytes beyond ASCII are parts of letters as far as names go.
bool isWordByte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isWordAt(std::string_view text, std::size_t at, std::size_t length) {
    const bool startsWord = at == 0 || !isWordByte(text[at - 1]);
    const bool endsWord = at + length == text.size() || !isWordByte(text[at + length]);
    return startsWord && endsWord;
}

std::size_t findWord(std::string_view text, std::string_view word, std::size_t from, bool mustBeWord) {
    for (std::size_t at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (!mustBeWord || isWordAt(text, at, word.size())) return at;
    }
    return std::string_view::npos;
}

// Prepositions of Dutch and other names are too short or too common to point at anybody.
bool pointsAtSomebody(std::string_view part) {
    static constexpr std::string_view kCommon[] = {"van", "den", "der", "ten", "ter",
                                                   "het", "von", "del", "las"};
    return core::characterCount(part).value_or(0) >= 3 &&
           std::find(std::begin(kCommon), std::end(kCommon), part) == std::end(kCommon);
}

} // namespace

NameEraser::NameEraser(const std::string& name) : m_name(lowerCase(name)) {
    std::string part;
    for (char c : m_name + ' ') {
        if (isWordByte(c)) {
            part += c;
        } else if (!part.empty()) {
            m_parts.push_back(std::exchange(part, {}));
        }
    }
    m_isOneWord = m_parts.size() < 2;
    std::erase_if(m_parts, [](const std::string& one) { return !pointsAtSomebody(one); });
}

bool NameEraser::replaceIn(std::string& text) const {
    if (m_name.empty()) return false;
    std::string lower = lowerCase(text);
    bool isFound = false;
    for (std::size_t at = findWord(lower, m_name, 0, m_isOneWord); at != std::string::npos;
         at = findWord(lower, m_name, at + kErased.size(), m_isOneWord)) {
        text.replace(at, m_name.size(), kErased);
        lower.replace(at, m_name.size(), kErased);
        isFound = true;
    }
    return isFound;
}

bool NameEraser::mayBeMeantIn(std::string_view text) const {
    const std::string lower = lowerCase(text);
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const std::string& part) {
        return findWord(lower, part, 0, true) != std::string::npos;
    });
}

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/badge_burst.h"

namespace ploegbord::ui {

namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kLongest = 32;

bool isUidCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace

std::optional<std::string> BadgeBurst::key(char character, bool isEnter, core::Steady at) {
    const bool isTooSlow = !m_text.empty() && at - m_last > kLongestPause;
    m_last = at;
    if (isTooSlow) m_text.clear();
    if (isEnter) {
        std::string uid = std::move(m_text);
        m_text.clear();
        if (uid.size() >= kShortest && uid.size() <= kLongest) return uid;
        return std::nullopt;
    }
    if (isUidCharacter(character))
        m_text.push_back(character);
    else
        m_text.clear();
    return std::nullopt;
}

} // namespace ploegbord::ui

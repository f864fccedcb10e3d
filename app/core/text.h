// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace ploegbord::core {

// A text in one or several languages. Key "" holds a text whose language nobody stated.
class Text {
  public:
    struct Shown {
        std::string_view text;
        std::string_view language; // "" when not stated
        bool isTranslated; // false: it is in another language than asked, mark it (unstated: nobody knows)
    };

    Text() = default;
    explicit Text(std::string plain) { m_byLanguage[""] = std::move(plain); }
    explicit Text(std::map<std::string, std::string> byLanguage) : m_byLanguage(std::move(byLanguage)) {}

    // The asked language, else the unstated one, else `fallback`, else the first there is. Blank ones are
    // skipped.
    Shown in(std::string_view language, std::string_view fallback = "nl") const;
    bool isEmpty() const; // no language has a visible character
    const std::map<std::string, std::string>& byLanguage() const { return m_byLanguage; }
    bool operator==(const Text&) const = default;

  private:
    std::map<std::string, std::string> m_byLanguage;
};

} // namespace ploegbord::core

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ploegbord::hub {

// What stands where a name stood; says nothing in any language.
inline constexpr std::string_view kErased = "[\xe2\x80\xa6]";

// A person's name in other people's texts.
class NameEraser {
  public:
    explicit NameEraser(const std::string& name);

    // Replaces the whole name, whatever the case of A to Z; a name of one word only where it is a word of its
    // own. False: it is not there.
    bool replaceIn(std::string& text) const;
    // A part of the name (of three letters or more) stands in `text` as a word: a person may be meant.
    bool mayBeMeantIn(std::string_view text) const;

  private:
    std::string m_name; // A to Z in lower case
    std::vector<std::string> m_parts;
    bool m_isOneWord = false;
};

} // namespace ploegbord::hub

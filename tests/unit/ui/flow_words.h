// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

class QTranslator;

namespace ploegbord::test {

// The words of every screen while this lives, by a language's code ("nl") and what is done to them.
enum class Wording {
    plain,
    longer,   // every word 40 % longer
    mirrored, // from right to left, whatever the language
};
class WithWords {
  public:
    explicit WithWords(std::string language, Wording wording = Wording::plain);
    ~WithWords();
    std::string language() const { return m_language; }

  private:
    std::string m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace ploegbord::test

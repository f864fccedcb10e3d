// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

class QTranslator;

namespace ploegbord::test {

// The words of every screen while this lives. `longer`: English, every word 40 % longer, as other languages
// are.
enum class Wording { dutch, english, longer, mirrored };
class WithWords {
  public:
    explicit WithWords(Wording wording);
    ~WithWords();
    std::string language() const { return m_language; }

  private:
    std::string m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace ploegbord::test

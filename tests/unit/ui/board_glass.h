// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QTranslator>

#include "tests/support/board_states.h"
#include "tests/support/fake_intents.h"
#include "ui/kiosk/screen.h"

namespace ploegbord::test {

// What the words of the screens are while this lives.
enum class Words {
    dutch,
    english,
    german,
    polish,
    turkish,
    ukrainian,
    romanian,
    french,
    arabic,
    longer,   // Dutch, each sentence 40 % longer
    mirrored, // English, right to left
};
inline constexpr Words kAllWords[]{Words::dutch,   Words::english,   Words::german,   Words::polish,
                                   Words::turkish, Words::ukrainian, Words::romanian, Words::french,
                                   Words::arabic,  Words::longer,    Words::mirrored};
const char* nameOf(Words words);

class SpokenWords {
  public:
    explicit SpokenWords(Words words);
    ~SpokenWords();
    SpokenWords(const SpokenWords&) = delete;
    SpokenWords& operator=(const SpokenWords&) = delete;
    const char* language() const { return m_language; }

  private:
    const char* m_language;
    std::unique_ptr<QTranslator> m_translator;
};

// A screen with a state, by the name that pictures and failures bear.
struct BoardScene {
    const char* name;
    ui::ScreenName screen;
    State (*state)();
    bool isOtherLane = false; // of a narrow board: the recognitions
};
const std::vector<BoardScene>& boardScenes();

// One screen as the window shows it on a reference panel.
class BoardGlass {
  public:
    BoardGlass(const ui::reference::NamedPanel& panel, const BoardScene& scene, Words words,
               ui::Shade shade = ui::Shade::day, bool hasMotion = true);

    const ui::Theme theme;
    FakeIntents intents;
    FakeNavigator navigator;

    ui::Screen& screen() { return *m_screen; }

  private:
    SpokenWords m_words;
    std::unique_ptr<ui::Screen> m_screen;
};

} // namespace ploegbord::test

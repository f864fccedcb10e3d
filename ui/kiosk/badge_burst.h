// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/core/time.h"

namespace ploegbord::ui {

// Tells a badge reader that types like a keyboard ("wedge") from a person who types: a reader sends its whole
// UID within a few milliseconds a key and ends with Enter; no hand does. Letters and digits only, 4 to 32 of
// them.
class BadgeBurst {
  public:
    // A reader types a key at least every 50 ms (USB wedge readers: 2 to 30 ms); a fast typist needs over 80
    // ms.
    static constexpr std::chrono::milliseconds kLongestPause{50};

    // A key was typed; the UID once a burst is complete. `character` 0 for keys that type nothing.
    std::optional<std::string> key(char character, bool isEnter, core::Steady at);

    // Whether the keys so far may still be a badge: such keys are kept from other widgets.
    bool isRunning() const { return m_text.size() > 1; }

  private:
    std::string m_text;
    core::Steady m_last;
};

} // namespace ploegbord::ui

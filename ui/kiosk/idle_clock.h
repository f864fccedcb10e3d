// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "app/core/time.h"

namespace ploegbord::ui {

// When nobody touches the screen any more: home after the screen's own limit, and a lead's session ends after
// 60 s, the last 20 of them a visible countdown (ergonomics.md). Pure; steady time in, what to do out.
class IdleClock {
  public:
    static constexpr std::chrono::seconds kSession{60};
    static constexpr std::chrono::seconds kCountdown{20};

    enum class Verdict { stay, countDown, goHome, signOut };
    struct Answer {
        Verdict verdict = Verdict::stay;
        std::chrono::seconds left{0};          // of the countdown
        std::optional<core::Steady> lookAgain; // none: not before the next touch
    };

    void touched(core::Steady at) { m_lastTouch = at; }
    // `screenLimit` zero: the screen never goes home by itself. A session is judged on the board too.
    Answer at(core::Steady now, std::chrono::seconds screenLimit, bool hasSession) const;

  private:
    core::Steady m_lastTouch{};
};

} // namespace ploegbord::ui

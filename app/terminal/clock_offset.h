// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "app/core/time.h"

namespace ploegbord::terminal {

// What the hub's clock says now, measured from its answers. The terminal's own clock may be wrong by years;
// between measurements only the monotonic clock is believed.
class ClockOffset {
  public:
    // `lastGood`: the latest hub time that an earlier run knew of.
    ClockOffset(const core::Clock& clock, std::optional<core::Instant> lastGood);

    // What a later process needs to be certain at once, and the reverse. Within one boot the monotonic clock
    // says how much time has passed. Else the machine's own clock is trusted if it agreed with the hub when
    // this was kept and has not gone back since, nor forward by more than a long closing of the plant. What
    // does not fit is ignored: the hub will tell.
    std::string kept() const; // "" while uncertain
    void recall(std::string_view kept, bool isTimeKeptWhileOff);

    // An answer carried this Date (whole seconds); the question had gone out at `sent`.
    void measure(core::Instant date, core::Steady sent);

    bool isCertain() const { return m_measured.has_value(); }
    // Hub time when certain. Else the terminal's own clock, but never before lowerBound().
    core::Instant now() const;
    // Nothing that had expired by then may be shown. When certain it is now.
    core::Instant lowerBound() const;
    // What a board is drawn at. While uncertain that is the lower bound: an own clock that is ahead by years
    // would hide everything.
    core::Instant drawnAt() const { return m_measured || m_lastGood ? lowerBound() : now(); }
    // now() minus the terminal's wall clock.
    std::chrono::milliseconds offset() const;
    std::optional<core::Instant> lastGood() const;
    // The wall clock and the monotonic one disagree since the last measurement (suspend, or somebody set it).
    bool isShaken() const;

  private:
    struct Measured {
        core::Instant hub;
        core::Steady at;
        core::Instant wall;
    };
    core::Instant hubAt(core::Steady steady) const;
    bool isSameBoot(const Measured& kept, const std::string& boot) const;
    std::optional<Measured> byOwnClock(const Measured& kept) const;

    const core::Clock& m_clock;
    core::Steady m_started;
    std::optional<core::Instant> m_lastGood;
    std::optional<Measured> m_measured;
    int m_backwards = 0; // measurements in a row that lie before m_lastGood
};

// "Tue, 24 Nov 2026 15:27:33 GMT"; none for anything else.
std::optional<core::Instant> parseHttpDate(std::string_view text);

} // namespace ploegbord::terminal

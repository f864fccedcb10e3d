// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

#include "app/core/time.h"

namespace ploegbord::test {

// Time that moves only when a test says so: 400 days in a second.
class FakeClock final : public core::Clock {
  public:
    // Tuesday 2026-11-24, 08:00 UTC unless told otherwise.
    explicit FakeClock(core::Instant start = core::Instant(std::chrono::milliseconds(1'795'507'200'000)))
        : m_now(start) {}

    core::Instant now() const override { return m_now; }
    core::Steady steadyNow() const override { return m_steady; }

    // Both clocks move.
    void advance(std::chrono::milliseconds by) {
        m_now += by;
        m_steady += by;
    }
    // Only the wall clock moves, as when somebody sets it or NTP steps it.
    void setWall(core::Instant to) { m_now = to; }
    // The machine was off this long; its own clock went on (else it stands where it stood).
    void reboot(std::chrono::milliseconds off = std::chrono::minutes(1), bool isKept = true) {
        if (isKept) m_now += off;
        m_isKept = isKept;
        m_steady = core::Steady(std::chrono::seconds(20));
        ++m_boot;
    }
    std::string bootId() const override { return "boot-" + std::to_string(m_boot); }
    bool isKeptWhileOff() const { return m_isKept; }

  private:
    int m_boot = 1;
    bool m_isKept = true;
    core::Instant m_now;
    core::Steady m_steady{std::chrono::hours(1)};
};

} // namespace ploegbord::test

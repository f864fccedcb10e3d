// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "tests/support/fake_clock.h"

namespace ploegbord::test {

// A FakeClock that several threads may read while a test moves it.
class SharedClock final : public core::Clock {
  public:
    core::Instant now() const override { return m_start.now() + passed(); }
    core::Steady steadyNow() const override { return m_start.steadyNow() + passed(); }
    void advance(std::chrono::milliseconds by) { m_passed += by.count(); }

  private:
    std::chrono::milliseconds passed() const { return std::chrono::milliseconds(m_passed.load()); }

    const FakeClock m_start;
    std::atomic<std::int64_t> m_passed{0};
};

} // namespace ploegbord::test

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "app/core/time.h"

namespace ploegbord::hub {

// What is to be looked at again, and by when: a turn touches what is due and nothing else, however many wait.
template <class T>
class DueWheel {
  public:
    // turn: how often take() is called.
    DueWheel(std::chrono::milliseconds turn, core::Steady now) : m_turn(turn), m_next(numberOf(now)) {}

    // What is due more than a revolution ahead is given too early, nothing is given too late.
    void add(T what, core::Steady due) {
        const std::int64_t last = m_next + static_cast<std::int64_t>(kSlots) - 1;
        slot(std::clamp(numberOf(due), m_next, last)).push_back(std::move(what));
    }
    // Calls visit(T&) for all that is due before until(now), which is at least a turn ahead; visit may add.
    template <class Visit>
    void take(core::Steady now, Visit visit) {
        const std::int64_t end = numberOf(until(now));
        m_next = std::max(m_next, end - static_cast<std::int64_t>(kSlots));
        while (m_next < end) {
            std::vector<T> due = std::exchange(slot(m_next++), {});
            for (T& each : due)
                visit(each);
        }
    }
    core::Steady until(core::Steady now) const { return core::Steady(m_turn * (numberOf(now) + 2)); }

  private:
    static constexpr std::size_t kSlots = 64;
    std::int64_t numberOf(core::Steady at) const { return at.time_since_epoch() / m_turn; }
    std::vector<T>& slot(std::int64_t number) { return m_slots[static_cast<std::size_t>(number) % kSlots]; }

    std::chrono::milliseconds m_turn;
    std::int64_t m_next; // the first turn that was not taken
    std::array<std::vector<T>, kSlots> m_slots;
};

} // namespace ploegbord::hub

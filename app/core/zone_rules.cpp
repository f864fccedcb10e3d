// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/zone_rules.h"

#include <algorithm>

namespace ploegbord::core {

namespace {

// More than any zone's distance from UTC, so that the search below starts in a segment that `local` is not
// before.
constexpr std::chrono::hours kMargin{48};

} // namespace

ZoneRules::ZoneRules(std::chrono::minutes before, std::vector<Transition> transitions)
    : m_before(before), m_transitions(std::move(transitions)) {
    std::stable_sort(m_transitions.begin(), m_transitions.end(),
                     [](const Transition& a, const Transition& b) { return a.at < b.at; });
}

LocalTime ZoneRules::toLocal(Instant at) const {
    const auto next = std::upper_bound(m_transitions.begin(), m_transitions.end(), at,
                                       [](Instant value, const Transition& t) { return value < t.at; });
    const auto offset = next == m_transitions.begin() ? m_before : std::prev(next)->offset;
    return LocalTime(at.time_since_epoch() + offset);
}

Instant ZoneRules::toInstant(LocalTime local) const {
    const Instant asUtc(local.time_since_epoch());
    auto next = std::upper_bound(m_transitions.begin(), m_transitions.end(), asUtc - kMargin,
                                 [](Instant value, const Transition& t) { return value < t.at; });
    auto offset = next == m_transitions.begin() ? m_before : std::prev(next)->offset;
    Instant segmentStart = Instant::min();
    // In order of time, so that the first of two is found first; what fits no segment was skipped at its
    // start.
    for (;; ++next) {
        const Instant candidate = asUtc - offset;
        if (next == m_transitions.end() || candidate < next->at) return std::max(candidate, segmentStart);
        segmentStart = next->at;
        offset = next->offset;
    }
}

} // namespace ploegbord::core

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "app/core/op.h"
#include "app/core/rules.h"

// A question to the crews: what it says, who may still answer, and what is told of the answers.
namespace ploegbord::core {

// Of a crew of whom fewer answered nothing is told: not how many they were, nor what they chose.
inline constexpr std::int64_t kFewestAnswers = 5;
// How far ahead a question may close.
inline constexpr std::chrono::days kLongestPulse{31};

// In the words of the phrase, or its own. Null: a phrase or a scale of a later version.
const Text* questionOf(const Pulse& pulse, const PatternSet& patterns);
const std::vector<Text>* choicesOf(const Pulse& pulse, const PatternSet& patterns);

inline bool isOpen(const Pulse& pulse, Instant at) {
    return at < pulse.closes_at;
}

// So many of a crew chose this.
struct PulseCount {
    Ref crew; // id; empty: no crew was on shift
    int choice = 0;
    std::int64_t n = 0;
    bool operator==(const PulseCount&) const = default;
};

// What an answer that the rules accept adds to its question's counts; none once they have been taken.
std::optional<PulseCount> countOf(const Op& answer, const World& world);
// The question with what may be told of these counts.
Pulse counted(Pulse pulse, std::span<const PulseCount> counts, const PatternSet& patterns, Instant at);

} // namespace ploegbord::core

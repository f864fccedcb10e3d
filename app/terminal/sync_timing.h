// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "app/core/random.h"

namespace ploegbord::terminal {

inline constexpr std::chrono::seconds kDeadAfter{40}; // the hub gives a sign of life every 15 s
inline constexpr std::chrono::seconds kDoubtAfter{
    20}; // then a question of our own tells a dead hub from a buffering proxy
inline constexpr std::chrono::seconds kAfterStorage{5};
inline constexpr std::chrono::milliseconds kFlushAfter{500};

inline std::chrono::milliseconds between(core::Random& random, std::chrono::seconds low,
                                         std::chrono::seconds high) {
    return std::chrono::milliseconds(low) +
           std::chrono::milliseconds(random.below(static_cast<std::uint64_t>((high - low).count()) * 1000));
}

} // namespace ploegbord::terminal

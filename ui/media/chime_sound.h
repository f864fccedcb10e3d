// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace ploegbord::ui {

inline constexpr int kChimeRate = 48'000; // samples a second, one channel

// Two soft tones, the second lower, as a bell that is struck with felt: about a second and a half. It begins
// and ends in silence, so that no loudspeaker clicks.
std::vector<std::int16_t> chimeSamples();

} // namespace ploegbord::ui

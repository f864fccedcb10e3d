// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/media/chime_sound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace ploegbord::ui {

namespace {

struct Tone {
    double hertz, begins; // seconds
};
constexpr std::array kTones{Tone{659.26, 0.0}, Tone{523.25, 0.45}};             // E5, C5
constexpr double kLength = 1.5, kAttack = 0.02, kDecay = 0.28, kRelease = 0.12; // seconds
constexpr double kPeak = 0.5; // of full scale, for both at once

// Higher parts are weaker and die sooner: that is what makes it soft.
double toneAt(const Tone& tone, double seconds) {
    const double t = seconds - tone.begins;
    if (t < 0) return 0;
    const double attack = std::min(1.0, t / kAttack);
    const double turn = 2 * std::numbers::pi * tone.hertz * t;
    const double body = std::sin(turn) * std::exp(-t / kDecay);
    const double shine = 0.2 * std::sin(2 * turn) * std::exp(-2.5 * t / kDecay);
    return attack * attack * (body + shine);
}

} // namespace

std::vector<std::int16_t> chimeSamples() {
    std::vector<std::int16_t> samples(static_cast<std::size_t>(kLength * kChimeRate));
    for (std::size_t n = 0; n < samples.size(); ++n) {
        const double seconds = static_cast<double>(n) / kChimeRate;
        double level = 0;
        for (const Tone& tone : kTones)
            level += toneAt(tone, seconds);
        const double release = std::min(1.0, (kLength - seconds) / kRelease);
        samples[n] = static_cast<std::int16_t>(std::lround(32767 * kPeak * level * release / 1.6));
    }
    return samples;
}

} // namespace ploegbord::ui

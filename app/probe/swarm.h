// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

namespace ploegbord::probe {

struct SwarmOptions {
    std::string hub;
    std::string codes; // file, a code a line
    int terminals = 0;
    std::chrono::milliseconds duration{30'000};
    double postsPerSecond = 0; // of all together
    bool isJson = false;
};

// What one process carries: each terminal has two databases and two connections of its own.
inline constexpr int kMostInSwarm = 2000;

// Enrols that many terminals, lets them live and post, and says how it went. 0: all were current in the end,
// alike, and every post was answered.
int swarm(const SwarmOptions& options);

} // namespace ploegbord::probe

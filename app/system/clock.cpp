// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/system/system.h"

#include <ctime>
#include <fstream>

namespace ploegbord::system {

core::Instant SystemClock::now() const {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

core::Steady SystemClock::steadyNow() const {
    // CLOCK_MONOTONIC, which std::chrono::steady_clock reads, stands still while the machine sleeps.
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return core::Steady(std::chrono::floor<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec)));
}

std::string SystemClock::bootId() const {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string id;
    std::getline(file, id);
    return id;
}

} // namespace ploegbord::system

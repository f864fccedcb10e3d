// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/system/battery_clock.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace ploegbord::system {

bool isTimeKeptWhileOff(core::Instant now) {
    constexpr std::int64_t kApart = 300; // seconds
    std::int64_t byBattery = 0;
    if (std::ifstream file("/sys/class/rtc/rtc0/since_epoch"); file >> byBattery)
        return std::abs(byBattery - core::toMilliseconds(now) / 1000) <= kApart;
    for (const char* restored : {"/var/lib/systemd/timesync/clock", "/etc/fake-hwclock.data"}) {
        std::error_code ignored;
        if (std::filesystem::exists(restored, ignored)) return false;
    }
    return true; // a virtual machine has the time of its host
}

} // namespace ploegbord::system

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string_view>

#include "app/core/time.h"
#include "app/core/zone_rules.h"

namespace ploegbord::test {

inline core::Instant instant(std::string_view text) {
    return core::parseInstant(text).value();
}
inline core::Day day(std::string_view text) {
    return core::parseDay(text).value();
}

// Europe/Amsterdam from 2020 to 2040 by the rule of the law: summer time from the last Sunday of March to the
// last Sunday of October, both at 01:00 UTC.
inline core::ZoneRules amsterdam() {
    using namespace std::chrono;
    std::vector<core::ZoneRules::Transition> changes;
    for (int y = 2020; y <= 2040; ++y) {
        changes.push_back({sys_days{year{y} / March / Sunday[last]} + hours(1), hours(2)});
        changes.push_back({sys_days{year{y} / October / Sunday[last]} + hours(1), hours(1)});
    }
    return core::ZoneRules(hours(1), std::move(changes));
}

} // namespace ploegbord::test

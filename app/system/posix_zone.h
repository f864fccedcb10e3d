// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

#include "app/core/zone_rules.h"

namespace ploegbord::system {

// The rule at the end of a zone file that holds for all years after its table, as POSIX writes it in TZ:
// "CET-1CEST,M3.5.0,M10.5.0/3".
class PosixZone {
  public:
    // When, each year, a change falls: a day and seconds after its local midnight (-167 h to 167 h).
    struct Date {
        enum class Form { monthWeekDay, julianWithoutLeapDay, zeroBasedDay } form;
        unsigned month = 1, week = 1, weekday = 0; // week 5: the last; weekday 0: Sunday
        int day = 0;
        std::chrono::seconds time{std::chrono::hours(2)};
    };

    static std::optional<PosixZone> parse(std::string_view text);

    // The two changes of that year, in order of time; none without summer time.
    std::vector<core::ZoneRules::Transition> transitions(std::chrono::year year) const;

  private:
    struct SummerTime {
        std::chrono::seconds offset;
        Date starts, ends;
    };
    std::chrono::seconds m_standard{0}; // local = UTC + this
    std::optional<SummerTime> m_summer;
};

} // namespace ploegbord::system

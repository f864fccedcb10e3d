// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// How fast the reports of one month were answered. In whole shift-days, as an anonymous one has no hour.
struct ReportMonth {
    std::chrono::year_month month; // in which they were made
    int made = 0;
    // The median of those that were seen, and of those that were solved or declined; none: fewer than five.
    std::optional<int> seenAfter, solvedAfter;
    bool operator==(const ReportMonth&) const = default;
};

// Of the whole site, the running month first: the last six that have reports.
std::vector<ReportMonth> reportMonths(const Moment& moment);
// The same to read, a month a fact.
Facts reportMonthFacts(const Moment& moment);

} // namespace ploegbord::ui

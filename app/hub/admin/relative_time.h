// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "app/core/result.h"
#include "app/core/time.h"
#include "app/core/zone_rules.h"

namespace ploegbord::hub {

// The moment that relative times count from, and the zone that days and clock times are meant in.
struct TimeBase {
    core::Instant now;
    core::ZoneRules zone;
};

// "-3d 06:10" (three days ago at ten past six on the site's clock), "+2h", "-15m", "-420d" (at this time of
// day), "2026-11-24 06:10" on the site's clock, or RFC 3339 in UTC. `invalid` says what is understood.
core::Result<core::Instant> resolveInstant(std::string_view text, const TimeBase& base);
// "-420d" or "2026-11-24".
core::Result<core::Day> resolveDay(std::string_view text, const TimeBase& base);

} // namespace ploegbord::hub

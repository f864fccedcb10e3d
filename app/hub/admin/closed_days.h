// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/hub/admin/posts_file.h"

namespace ploegbord::hub {

struct ClosedDaysMistake {
    std::string member, what;
};

// {"type":"safety_day.close","every":"manned_shift","from":DAY,"to":DAY,"by":PERSON,"lines":[LINE...]?,
//  "except":[{"shift_day":DAY,"shift":KEY?,"line":LINE?}...]?}
// One closing for each line and manned shift of these days that has ended by now, made as the shift ended.
core::ResultOf<std::vector<PostEntry>, ClosedDaysMistake>
spellOutClosedDays(const boost::json::object& entry, const ImportWorld& world, const TimeBase& base);

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/hub/admin/import_world.h"
#include "app/hub/admin/mistake.h"
#include "app/hub/admin/relative_time.h"

namespace ploegbord::hub {

using Folder = std::map<std::string, std::string>; // file name -> bytes

// When people.csv says that a person will leave; none: not in time to come.
struct LeavingOf {
    core::RecordId person;
    std::optional<core::Day> day;
};

// What people.csv says of a badge; "" takes it away.
struct BadgeOf {
    core::RecordId person;
    std::string badge;
    int row = 0;
};

// What the tables bring beside records.
struct MasterData {
    TimeBase base;
    std::vector<BadgeOf> badges;
    std::vector<LeavingOf> leavings;
};

// Everything but posts.json, put into `world`. Keeps going after a mistake so that all of them show. None:
// the site itself cannot be read, so that nothing else was looked at.
std::optional<MasterData> readMasterData(const Folder& folder, ImportWorld& world, core::Instant now,
                                         Mistakes& mistakes);

} // namespace ploegbord::hub

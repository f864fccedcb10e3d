// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/core/pulse.h"
#include "app/hub/store/sites.h"

namespace ploegbord::hub {

// Of the answers to a question only their counts are kept, until they are in its record.
db::DbResult<std::vector<core::PulseCount>> loadPulseCounts(db::Connection& connection, SiteNo site,
                                                            core::RecordId pulse);
db::DbResult<void> addPulseCount(db::Connection& connection, SiteNo site, core::RecordId pulse,
                                 const core::PulseCount& count);
db::DbResult<void> deletePulseCounts(db::Connection& connection, SiteNo site, core::RecordId pulse);

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/hub/admin/doctor.h"

namespace ploegbord::hub {

// The part of the examination that reads the store, in one snapshot.
void examineStore(Hub& hub, const std::vector<LedgerEntry>& ledger, std::vector<Finding>& findings);

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/hub/admin/doctor.h"

namespace ploegbord::hub {

// The files that documents and announcements name: whether they are here, and have the bytes they had. Reads
// each of them, so it takes a second for some 300 MB.
void examineBlobs(Hub& hub, std::vector<Finding>& findings);

} // namespace ploegbord::hub

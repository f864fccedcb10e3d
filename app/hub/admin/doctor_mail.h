// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/hub/admin/doctor.h"

namespace ploegbord::hub {

// mail.toml, and mail that waits or could not be sent. Nothing when mail was never set up.
void examineMail(Hub& hub, std::vector<Finding>& findings);

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/hub/hub.h"

namespace ploegbord::hub {

// Lets those go whose day, given by an import, has come at the site: from then on they sign nothing. To be
// called now and then. Returns how many.
core::Result<std::size_t> applyLeavings(Hub& hub);

} // namespace ploegbord::hub

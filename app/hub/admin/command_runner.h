// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/object.hpp>

#include "app/core/result.h"
#include "app/hub/hub.h"

namespace ploegbord::hub {

// Has a command done by the hub that serves this folder or, when none does, by a hub of this process. Waits
// for up to 15 s while another command has the folder.
core::Result<boost::json::object> runSomewhere(const boost::json::object& request, const HubOptions& options);

// The serving hub may see no folder but its own, so a backup is made there and then copied to `file`, and a
// file to restore is copied there first. Both leave nothing behind in the folder.
core::Result<boost::json::object> backUp(boost::json::object request, const HubOptions& options,
                                         const std::filesystem::path& file);
core::Result<boost::json::object> restoreFrom(boost::json::object request, const HubOptions& options,
                                              const std::filesystem::path& file);

} // namespace ploegbord::hub

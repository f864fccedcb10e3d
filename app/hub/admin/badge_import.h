// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "app/hub/admin/master_data.h"
#include "app/hub/auth/secrets.h"
#include "app/hub/writer.h"

namespace ploegbord::hub {

// Whose badge becomes what; only those that differ from what stands.
using BadgePlan = std::vector<std::pair<core::RecordId, std::optional<core::Digest>>>;

// A badge that belongs to somebody else is a mistake, unless that person's row gives it up in the same file.
core::Result<BadgePlan> planBadges(SystemTransaction& transaction, const Secrets& secrets,
                                   const std::vector<BadgeOf>& rows, Mistakes& mistakes);
core::Result<void> saveBadges(SystemTransaction& transaction, const BadgePlan& plan);

} // namespace ploegbord::hub

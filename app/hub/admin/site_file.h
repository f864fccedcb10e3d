// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "app/core/bodies.h"
#include "app/hub/admin/mistake.h"
#include "app/hub/admin/relative_time.h"

namespace ploegbord::hub {

struct SiteFile {
    core::Site site; // without shifts, which have a file of their own
    TimeBase base;   // the site's zone, for every other file
};

// site.toml. What it leaves out keeps what `before` (the site as it stands) has, or the default. None: it
// could not be read at all, or the zone is unknown, so that nothing else can be judged; mistakes say why.
std::optional<SiteFile> readSiteFile(std::string_view bytes, const core::Site& before, core::Instant now,
                                     Mistakes& mistakes);

} // namespace ploegbord::hub

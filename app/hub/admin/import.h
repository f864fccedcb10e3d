// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "app/hub/admin/master_data.h"
#include "app/hub/hub.h"

namespace ploegbord::hub {

struct ImportReport {
    Mistakes mistakes;       // not empty: nothing was changed
    std::size_t changed = 0; // records
    std::size_t posts = 0;   // ops that were new
    bool isFirst = false;    // it made the site
};

// The .toml, .csv and .json files of a folder (others are left alone). notFound when it is no folder;
// `invalid` for a file over 16 MiB.
core::Result<Folder> readFolder(const std::filesystem::path& path);

// All or nothing, in one transaction under the site's lock. The first one makes the site.
core::Result<ImportReport> importFolder(Hub& hub, const Folder& folder);

} // namespace ploegbord::hub

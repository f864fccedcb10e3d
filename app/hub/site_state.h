// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "app/hub/writer.h"

namespace ploegbord::hub {

// What the writer keeps of a site between two transactions.
struct SiteState {
    SiteRow row;
    SiteWorld::HasBlob hasBlob = [](std::string_view) { return true; };
    BlobSize blobSize = [](std::string_view) { return std::uintmax_t{0}; };
    std::unique_ptr<SiteWorld> world;
    std::int64_t knownSeq = -1; // head up to which the world has seen every record; -1: nothing loaded
};

// Under the site's lock: takes in what other hubs on this database committed since. What they changed goes to
// `elsewhere` (none when there was nothing, or when this was the first look).
db::DbResult<void> refresh(db::Connection& connection, SiteState& site,
                           std::shared_ptr<const Committed>& elsewhere);

// Encodes records (by seq) as the shared bytes of one commit and returns the rows to store.
std::vector<EncodedRecord> encodeCommit(const std::vector<core::Record>& records, Committed& commit);

} // namespace ploegbord::hub

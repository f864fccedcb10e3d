// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/core/record.h"
#include "app/terminal/blob_room.h"

namespace ploegbord::terminal {

// The files of these documents, announcements and reports, the soonest wanted first: pinned, of this
// terminal's line, to be read by all, the others; in each the newest first. Announcements for other lines
// bring none, nor do reports of other lines. A file that several name is wanted once, as the first of them.
std::vector<BlobWant> blobWantsOf(const std::vector<const core::Record*>& records, const core::Ref& line);

} // namespace ploegbord::terminal

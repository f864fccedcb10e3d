// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/hub/hub.h"

namespace ploegbord::hub {

enum class Health { good, warning, broken };

struct Finding {
    Health health = Health::good;
    std::string what;
};

// Looks and changes nothing: files and their modes, disk, clock, schema, integrity, whether records, ops,
// terminals and the ledger agree, and whether the files of documents are here and whole.
std::vector<Finding> examine(Hub& hub);

} // namespace ploegbord::hub

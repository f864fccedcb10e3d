// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "app/core/result.h"

namespace ploegbord::terminal {

enum class BlobError {
    notHere, // not fetched yet
    damaged, // its bytes had another hash: thrown away, and fetched anew
    storage, // the disk cannot be read
};
using BlobAnswer = core::ResultOf<std::filesystem::path, BlobError>;

} // namespace ploegbord::terminal

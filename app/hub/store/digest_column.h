// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "app/core/digest.h"
#include "app/db/connection.h"

namespace ploegbord::hub {

inline db::Blob toBlob(const core::Digest& digest) {
    return {std::string(reinterpret_cast<const char*>(digest.data()), digest.size())};
}

// All zero when the column is null or damaged: equal to no hash of anything.
inline core::Digest digestOf(std::string_view bytes) {
    core::Digest digest{};
    if (bytes.size() == digest.size()) std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

} // namespace ploegbord::hub

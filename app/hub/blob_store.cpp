// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/blob_store.h"

namespace ploegbord::hub {

std::filesystem::path BlobStore::pathOf(std::string_view sha256) const {
    return m_root / sha256.substr(0, 2) / sha256;
}

bool BlobStore::has(std::string_view sha256) const {
    std::error_code ignored;
    return std::filesystem::is_regular_file(pathOf(sha256), ignored);
}

} // namespace ploegbord::hub

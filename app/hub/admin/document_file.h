// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include <boost/json/object.hpp>

#include "app/core/result.h"
#include "app/hub/hub.h"

namespace ploegbord::hub {

// A file as it would be published.
struct DocumentFile {
    std::string sha256;
    std::string type; // MIME, by its first bytes
    std::int64_t bytes = 0;
};
// What is wrong with it is said with its path.
core::Result<DocumentFile> examineDocument(const std::filesystem::path& file);

// Has the hub judge the publication, copies the file into the data folder and has it published. The hub may
// not be allowed to see the file, and it is too large for the socket; so this process does the copying, as
// the hub's user or root. What is refused leaves nothing behind.
core::Result<boost::json::object> publishFile(boost::json::object request, const HubOptions& options,
                                              const std::filesystem::path& file);

} // namespace ploegbord::hub

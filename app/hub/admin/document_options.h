// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <boost/json/object.hpp>

namespace ploegbord::hub {

// What stands behind `publish` on the command line.
struct DocumentOptions {
    std::string file, title, category;
    std::vector<std::string> titlesIn; // "en=Tape change"
    std::optional<std::vector<std::string>> lines;
    std::optional<std::string> revision, revisedOn;
    std::optional<bool> mustRead, pinned;
};

void addDocumentOptions(CLI::App& publish, DocumentOptions& options);
// The command's request, without what follows from the file.
boost::json::object publishRequest(const DocumentOptions& options);

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ploegbord::test {

// What resources/api/openapi.yaml says, read from the text itself so that what is added there is tested at
// once. Enough of YAML for that file: block style, indented by two.
struct Endpoint {
    std::string method;  // upper case
    std::string path;    // parameters filled in
    bool isOpen = false; // security: []
    std::set<std::string> statuses;
};
std::vector<Endpoint> endpointsIn(std::string_view document);
std::vector<std::string> opTypesIn(std::string_view document); // the enum of Op's type

const std::string& reference(); // the document

} // namespace ploegbord::test

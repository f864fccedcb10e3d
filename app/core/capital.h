// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ploegbord::core {

// The text with its first letter as a capital, as its language writes one: Turkish "i" has a dot, Dutch "ij"
// is one letter. Latin and Cyrillic letters; what has no capital (Arabic, digits) stays.
std::string capitalised(std::string_view text, std::string_view language);

} // namespace ploegbord::core

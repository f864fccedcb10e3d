// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ploegbord::core {

// What names are sorted by, and looked up by their first letter: small letters without marks, so that Çelik
// stands among the C and Łukasz among the L. Latin and Cyrillic letters; the rest of Unicode as it is. Not
// one language's own order: a plant's names come from many.
std::string nameOrder(std::string_view name);

} // namespace ploegbord::core

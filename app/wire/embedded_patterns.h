// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace ploegbord::wire {

struct EmbeddedFile {
    std::string_view name;
    std::string_view json;
};

// resources/patterns, by name; the build writes the source file (embed_patterns.cmake).
std::span<const EmbeddedFile> embeddedPatterns();

} // namespace ploegbord::wire

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ploegbord::db {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

// Prepared statements by their text, looked up without a copy.
template <class T>
using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

// Statements kept at once. Texts are constant, so this is only ever reached by multi-row statements of many
// lengths; then all are dropped and prepared anew.
constexpr std::size_t kMaxStatements = 256;

} // namespace ploegbord::db

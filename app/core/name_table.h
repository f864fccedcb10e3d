// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace ploegbord::core {

// Names of an enum's values, for tables that are searched in both directions.
template <class E, std::size_t N>
struct NameTable {
    std::pair<E, std::string_view> rows[N];

    constexpr std::string_view nameOf(E value) const {
        for (const auto& [known, name] : rows) {
            if (known == value) return name;
        }
        return {};
    }
    constexpr std::optional<E> valueOf(std::string_view wanted) const {
        for (const auto& [value, name] : rows) {
            if (name == wanted) return value;
        }
        return std::nullopt;
    }
};

} // namespace ploegbord::core

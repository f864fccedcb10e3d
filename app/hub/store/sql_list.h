// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/db/connection.h"

namespace ploegbord::hub {

// Lists in SQL have few sizes, so that few statements are prepared: a shorter list repeats its last element.
std::size_t paddedListSize(std::size_t count); // 1, 4, 16, 64, 256; at most kMaxList
constexpr std::size_t kMaxList = 256;

// "$first,...": count of them.
std::string placeholders(std::size_t first, std::size_t count);

// SELECT with one IN list. Its text is before + list + after; $1.. in before take fixed, the list follows
// them.
db::DbResult<void> selectIn(db::Connection& connection, std::string_view before, std::string_view after,
                            const std::vector<db::Value>& fixed, std::span<const db::Value> list,
                            const db::OnRow& onRow);
// INSERT of many rows: before + "(...),(...)" + after, in blocks of 64, 8 and 1 rows. values holds row by
// row.
db::DbResult<void> insertRows(db::Connection& connection, std::string_view before, std::string_view after,
                              std::size_t columns, std::span<const db::Value> values);

// For the ids and digests of a row.
template <class Id>
Id idOf(std::string_view text) {
    const auto id = Id::parse(text);
    return id ? *id : Id();
}

} // namespace ploegbord::hub

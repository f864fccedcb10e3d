// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/store/sql_list.h"

#include <algorithm>

namespace ploegbord::hub {

std::size_t paddedListSize(std::size_t count) {
    for (const std::size_t size : {1, 4, 16, 64}) {
        if (count <= size) return size;
    }
    return kMaxList;
}

std::string placeholders(std::size_t first, std::size_t count) {
    std::string text;
    text.reserve(count * 5);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) text += ',';
        text += '$';
        text += std::to_string(first + i);
    }
    return text;
}

db::DbResult<void> selectIn(db::Connection& connection, std::string_view before, std::string_view after,
                            const std::vector<db::Value>& fixed, std::span<const db::Value> list,
                            const db::OnRow& onRow) {
    while (!list.empty()) {
        const auto part = list.first(std::min(list.size(), kMaxList));
        list = list.subspan(part.size());
        const std::size_t size = paddedListSize(part.size());
        std::vector<db::Value> parameters = fixed;
        parameters.reserve(fixed.size() + size);
        parameters.insert(parameters.end(), part.begin(), part.end());
        parameters.resize(fixed.size() + size, part.back());
        std::string sql(before);
        sql += placeholders(fixed.size() + 1, size);
        sql += after;
        const auto done = connection.run(sql, std::span<const db::Value>(parameters), onRow);
        if (!done) return tl::unexpected(done.error());
    }
    return {};
}

namespace {

std::string valuesText(std::size_t rows, std::size_t columns) {
    std::string text;
    for (std::size_t row = 0; row < rows; ++row) {
        text += row == 0 ? "(" : ",(";
        text += placeholders(row * columns + 1, columns);
        text += ')';
    }
    return text;
}

} // namespace

db::DbResult<void> insertRows(db::Connection& connection, std::string_view before, std::string_view after,
                              std::size_t columns, std::span<const db::Value> values) {
    for (const std::size_t block : {std::size_t{64}, std::size_t{8}, std::size_t{1}}) {
        if (values.size() < block * columns) continue;
        std::string sql(before);
        sql += valuesText(block, columns);
        sql += after;
        while (values.size() >= block * columns) {
            const auto done = connection.run(sql, values.first(block * columns), db::OnRow{});
            if (!done) return tl::unexpected(done.error());
            values = values.subspan(block * columns);
        }
    }
    return {};
}

} // namespace ploegbord::hub

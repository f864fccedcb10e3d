// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/db/postgresql_values.h"

#include <charconv>

namespace ploegbord::db {

namespace {

constexpr Oid kInt8 = 20;
constexpr Oid kUnstated = 0;

constexpr int kBinaryFormat = 1;

int hexDigit(char digit) {
    return digit <= '9' ? digit - '0' : digit - 'a' + 10;
}

// "\x00ff", as bytea_output=hex writes it.
std::string decodeBytea(std::string_view text) {
    std::string bytes;
    if (!text.starts_with("\\x")) return bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 2; i + 1 < text.size(); i += 2)
        bytes.push_back(static_cast<char>(hexDigit(text[i]) * 16 + hexDigit(text[i + 1])));
    return bytes;
}

} // namespace

PostgresqlRow::PostgresqlRow(const PGresult* result)
    : m_result(result), m_blobs(static_cast<std::size_t>(PQnfields(result))) {}

void PostgresqlRow::moveTo(int row) {
    m_row = row;
    for (auto& blob : m_blobs)
        blob.reset();
}

bool PostgresqlRow::isNull(int column) const {
    return PQgetisnull(m_result, m_row, column) != 0;
}

std::int64_t PostgresqlRow::integer(int column) const {
    const std::string_view cell = text(column);
    if (cell == "t") return 1; // a boolean, which SQLite gives as 1
    std::int64_t value = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return value;
}

std::string_view PostgresqlRow::text(int column) const {
    if (isNull(column)) return "";
    return {PQgetvalue(m_result, m_row, column),
            static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
}

std::string_view PostgresqlRow::blob(int column) const {
    if (PQftype(m_result, column) != kBytea) return text(column);
    auto& decoded = m_blobs[static_cast<std::size_t>(column)];
    if (!decoded) decoded = decodeBytea(text(column));
    return *decoded;
}

PostgresqlParameters::PostgresqlParameters(std::span<const Value> values) {
    m_digits.reserve(values.size());
    for (const Value& value : values)
        add(value);
}

void PostgresqlParameters::add(const Value& value) {
    m_digits.emplace_back();
    if (const auto* integer = std::get_if<std::int64_t>(&value)) m_digits.back() = std::to_string(*integer);
    const char* data = nullptr;
    int length = 0;
    if (const auto* text = std::get_if<std::string>(&value)) data = text->c_str();
    if (std::holds_alternative<std::int64_t>(value)) data = m_digits.back().c_str();
    const auto* blob = std::get_if<Blob>(&value);
    if (blob) {
        data = blob->bytes.data();
        length = static_cast<int>(blob->bytes.size());
    }
    m_data.push_back(data);
    m_lengths.push_back(length);
    m_formats.push_back(blob ? kBinaryFormat : kTextFormat);
}

std::vector<Oid> hintedTypes(std::span<const Value> values) {
    std::vector<Oid> types;
    for (const Value& value : values) {
        if (std::holds_alternative<std::int64_t>(value))
            types.push_back(kInt8);
        else if (std::holds_alternative<Blob>(value))
            types.push_back(kBytea);
        else
            types.push_back(kUnstated);
    }
    return types;
}

} // namespace ploegbord::db

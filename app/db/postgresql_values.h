// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <libpq-fe.h>

#include "app/db/connection.h"

// What goes into PostgreSQL and what comes out of it, in the shapes that libpq has.
namespace ploegbord::db {

// Of PostgreSQL's catalogue, where it is a fixed number.
inline constexpr Oid kBytea = 17;
// Of values, in libpq's words.
inline constexpr int kTextFormat = 0;

class PostgresqlRow final : public Row {
  public:
    explicit PostgresqlRow(const PGresult* result);

    void moveTo(int row);
    bool isNull(int column) const override;
    std::int64_t integer(int column) const override;
    std::string_view text(int column) const override;
    std::string_view blob(int column) const override;

  private:
    const PGresult* m_result;
    int m_row = 0;
    mutable std::vector<std::optional<std::string>> m_blobs; // decoded, by column
};

// The parameters of a statement; keeps the digits of numbers alive.
class PostgresqlParameters {
  public:
    explicit PostgresqlParameters(std::span<const Value> values);
    int count() const { return static_cast<int>(m_data.size()); }
    const char* const* data() const { return m_data.data(); }
    const int* lengths() const { return m_lengths.data(); }
    const int* formats() const { return m_formats.data(); }

  private:
    void add(const Value& value);

    std::vector<std::string> m_digits; // never grows beyond what was reserved: the pointers stay good
    std::vector<const char*> m_data;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

// What is only known by its value is told to the server when the statement is prepared; texts and nulls take
// the type of the place they stand in.
std::vector<Oid> hintedTypes(std::span<const Value> values);

} // namespace ploegbord::db

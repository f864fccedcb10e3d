// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "app/core/bodies.h"
#include "app/hub/admin/csv_table.h"
#include "app/hub/admin/import_world.h"

namespace ploegbord::hub {

// Checked values from the rows of one table. What is wrong becomes a mistake with file, row and column.
class TableReader {
  public:
    TableReader(const CsvTable& table, ImportWorld& world, Mistakes& mistakes)
        : m_table(table), m_world(world), m_mistakes(mistakes) {}

    const CsvTable& table() const { return m_table; }
    ImportWorld& world() const { return m_world; }
    std::string_view field(const CsvRow& row, std::string_view column) const {
        return m_table.field(row, column);
    }
    void mistake(const CsvRow& row, std::string_view column, std::string what) const;

    // The row's own key: well-formed, not twice in the file, not erased.
    std::optional<std::string> key(const CsvRow& row, std::string_view column, core::Kind kind);
    // A text with something in it, of at most so many characters.
    std::optional<std::string> text(const CsvRow& row, std::string_view column,
                                    std::size_t maxCharacters) const;
    // The columns named by languages; what is empty is left out, one must be there.
    std::optional<core::Text> languages(const CsvRow& row) const;
    // The column "name", else those named by languages.
    std::optional<core::Text> name(const CsvRow& row) const;
    // The id of another row by its key; an empty Ref for an empty value; none: there is no such row.
    std::optional<core::Ref> reference(const CsvRow& row, std::string_view column, core::Kind kind) const;

  private:
    const CsvTable& m_table;
    ImportWorld& m_world;
    Mistakes& m_mistakes;
    std::set<std::string> m_keys;
};

} // namespace ploegbord::hub

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/hub/admin/csv.h"
#include "app/hub/admin/mistake.h"

namespace ploegbord::hub {

// Which columns a file has. `anyLanguage` allows further columns named by a language ("nl", "en", "uk"), and
// wants one; where "name" is optional, that one instead: the plant's name for every language.
struct CsvShape {
    std::string file;
    std::vector<std::string> required;
    std::vector<std::string> optional;
    bool anyLanguage = false;
};

// A CSV file whose header was checked. Order of columns is free, spaces around values are cut off.
class CsvTable {
  public:
    // Mistakes are appended; rows that could be read are kept, so that as many mistakes as possible show at
    // once.
    static CsvTable read(const CsvShape& shape, std::string_view bytes, Mistakes& mistakes);

    const std::string& file() const { return m_file; }
    const std::vector<CsvRow>& rows() const { return m_rows; }
    bool hasColumn(std::string_view name) const { return m_columns.count(std::string(name)) > 0; }
    // "" for a column that the file does not have.
    std::string_view field(const CsvRow& row, std::string_view column) const;
    const std::vector<std::string>& languages() const { return m_languages; }

  private:
    void takeHeader(const CsvShape& shape, const CsvRow& header, Mistakes& mistakes);
    void checkNames(bool mayHaveName, Mistakes& mistakes) const;
    void takeRow(CsvRow row, Mistakes& mistakes);

    std::string m_file;
    std::size_t m_width = 0;
    std::map<std::string, std::size_t> m_columns;
    std::vector<std::string> m_languages;
    std::vector<CsvRow> m_rows;
};

// "nl", "uk", "pt-br": two or three letters and at most one region.
bool isLanguage(std::string_view text);

} // namespace ploegbord::hub

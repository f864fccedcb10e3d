// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/csv_table.h"

#include <algorithm>
#include <utility>

namespace ploegbord::hub {

namespace {

std::string trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isLowerCase(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

bool isLanguage(std::string_view text) {
    const auto hyphen = text.find('-');
    const auto language = text.substr(0, hyphen);
    if (language.size() < 2 || language.size() > 3 || !isLowerCase(language)) return false;
    if (hyphen == std::string_view::npos) return true;
    const auto region = text.substr(hyphen + 1);
    return region.size() == 2 && isLowerCase(region);
}

CsvTable CsvTable::read(const CsvShape& shape, std::string_view bytes, Mistakes& mistakes) {
    CsvTable table;
    table.m_file = shape.file;
    CsvReader reader;
    std::vector<CsvRow> rows;
    reader.feed(bytes, rows);
    reader.finish(rows);
    if (!rows.empty() && rows.front().row == 1)
        table.takeHeader(shape, rows.front(), mistakes);
    else if (!reader.error())
        mistakes.push_back({shape.file, 1, "", "the header is missing"});
    for (std::size_t i = 1; i < rows.size(); ++i)
        table.takeRow(std::move(rows[i]), mistakes);
    if (const auto& error = reader.error()) {
        const auto isHere = [&](const auto& column) {
            return static_cast<int>(column.second) + 1 == error->column;
        };
        const auto named = std::find_if(table.m_columns.begin(), table.m_columns.end(), isHere);
        const std::string column = named != table.m_columns.end() ? named->first
                                   : error->column > 0            ? std::to_string(error->column)
                                                                  : "";
        mistakes.push_back({shape.file, error->row, column, error->what});
    }
    return table;
}

void CsvTable::takeHeader(const CsvShape& shape, const CsvRow& header, Mistakes& mistakes) {
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        const std::string name = trimmed(header.fields[i]);
        const bool isKnown = contains(shape.required, name) || contains(shape.optional, name);
        const bool isText = !isKnown && shape.anyLanguage && isLanguage(name);
        if (!isKnown && !isText) {
            mistakes.push_back(
                {m_file, 1, std::to_string(i + 1), "there is no column of this name in this file"});
            continue;
        }
        if (isText) m_languages.push_back(name);
        if (!m_columns.emplace(name, i).second)
            mistakes.push_back({m_file, 1, name, "the column is there twice"});
    }
    for (const auto& name : shape.required) {
        if (!hasColumn(name)) mistakes.push_back({m_file, 1, name, "the column is missing"});
    }
    if (shape.anyLanguage) checkNames(contains(shape.optional, "name"), mistakes);
    m_width = header.fields.size();
}

void CsvTable::checkNames(bool mayHaveName, Mistakes& mistakes) const {
    if (m_languages.empty() && !mayHaveName)
        mistakes.push_back({m_file, 1, "", "no column is named by a language (nl, en, ...)"});
    if (m_languages.empty() && mayHaveName && !hasColumn("name"))
        mistakes.push_back(
            {m_file, 1, "name", "the column is missing, or one for each language (nl, en, ...)"});
    if (!m_languages.empty() && hasColumn("name"))
        mistakes.push_back(
            {m_file, 1, "name", "is there beside a column of a language: take one or the other"});
}

void CsvTable::takeRow(CsvRow row, Mistakes& mistakes) {
    if (row.fields.size() != m_width) {
        mistakes.push_back(
            {m_file, row.row, "",
             std::to_string(row.fields.size()) + " values where the header has " + std::to_string(m_width)});
        return;
    }
    for (auto& field : row.fields)
        field = trimmed(field);
    m_rows.push_back(std::move(row));
}

std::string_view CsvTable::field(const CsvRow& row, std::string_view column) const {
    const auto found = m_columns.find(std::string(column));
    return found == m_columns.end() ? std::string_view{} : std::string_view(row.fields[found->second]);
}

} // namespace ploegbord::hub

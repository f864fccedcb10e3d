// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ploegbord::hub {

enum class ColumnType { integer, text, blob };

struct TableColumn {
    std::string_view name;
    ColumnType type;
};

// A table as a backup holds it: every column, the first `keyColumns` of them its primary key.
struct TableShape {
    std::string_view name;
    std::size_t keyColumns;
    std::vector<TableColumn> columns;
    bool isKept = false; // a restore takes from the backup only what is not there
};

// All tables of the store but schema_version. A test compares them with the schema itself.
const std::vector<TableShape>& backupTables();
const TableShape* findBackupTable(std::string_view name);

// "SELECT ... WHERE (key) > ($1, ...) ORDER BY key LIMIT n", the first page without the WHERE.
std::string selectPage(const TableShape& table, bool isFirst, int limit);
std::string insertRow(const TableShape& table, std::span<const TableColumn> columns);

} // namespace ploegbord::hub

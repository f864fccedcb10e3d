// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/backup_tables.h"

#include <algorithm>

namespace ploegbord::hub {

namespace {

std::string listOf(std::span<const TableColumn> columns) {
    std::string list;
    for (const auto& column : columns)
        list += (list.empty() ? "" : ", ") + std::string(column.name);
    return list;
}

std::string parameters(std::size_t count) {
    std::string list;
    for (std::size_t i = 1; i <= count; ++i)
        list += (list.empty() ? "$" : ", $") + std::to_string(i);
    return list;
}

// Columns as "name:type name:type".
TableShape tableOf(std::string_view name, std::size_t keyColumns, std::string_view columns,
                   bool isKept = false) {
    TableShape table{name, keyColumns, {}, isKept};
    while (!columns.empty()) {
        const auto column = columns.substr(0, columns.find(' '));
        const auto colon = column.find(':');
        const auto type = column.substr(colon + 1);
        table.columns.push_back({column.substr(0, colon), type == "integer" ? ColumnType::integer
                                                          : type == "blob"  ? ColumnType::blob
                                                                            : ColumnType::text});
        columns.remove_prefix(std::min(columns.size(), column.size() + 1));
    }
    return table;
}

} // namespace

const std::vector<TableShape>& backupTables() {
    static const std::vector<TableShape> tables{
        tableOf("site", 1, "no:integer id:text epoch:text head_seq:integer"),
        tableOf("record", 2,
                "site:integer id:text kind:text seq:integer version:integer deleted:integer audience:text "
                "at:integer made_by:text body:text"),
        tableOf("op", 2, "site:integer id:text hash:blob seq:integer"),
        tableOf("held_op", 2, "site:integer id:text record:text hash:blob op:text release_at:integer"),
        tableOf("pulse_count", 4, "site:integer pulse:text crew:text choice:integer n:integer"),
        tableOf("ack", 5, "site:integer of_id:text shift_day:text shift:text terminal:text"),
        tableOf("terminal", 1,
                "id:text site:integer token_hash:blob enrolled_at:integer revoked_at:integer "
                "last_seen:integer painted_epoch:text painted_seq:integer version:text screen:text "
                "outbox:integer parked:integer uptime_s:integer disk_free:integer"),
        tableOf("enrolment", 1,
                "code_hash:blob site:integer line:text name:text expires_at:integer nonce_hash:blob "
                "terminal:text sealed_token:blob"),
        tableOf("person_secret", 2,
                "site:integer person:text badge_hash:blob pin_hash:text pin_set_at:integer leaves_on:text"),
        tableOf("sign_in_guard", 2,
                "site:integer subject:text failures:integer locked_at:integer locked_ms:integer", true),
        tableOf("person_grant", 1,
                "id:text site:integer person:text terminal:text sealed_key:blob valid_from:integer "
                "valid_until:integer withdrawn_at:integer"),
        tableOf("mail", 4,
                "site:integer report:text function:text stage:text state:text due_at:integer "
                "queued_at:integer tries:integer",
                true),
        tableOf("setting", 1, "name:text value:text"),
    };
    return tables;
}

const TableShape* findBackupTable(std::string_view name) {
    const auto& tables = backupTables();
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const auto& one) { return one.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

std::string selectPage(const TableShape& table, bool isFirst, int limit) {
    const std::string key = listOf(std::span(table.columns).first(table.keyColumns));
    std::string sql = "SELECT " + listOf(table.columns) + " FROM " + std::string(table.name);
    if (!isFirst) sql += " WHERE (" + key + ") > (" + parameters(table.keyColumns) + ")";
    return sql + " ORDER BY " + key + " LIMIT " + std::to_string(limit);
}

std::string insertRow(const TableShape& table, std::span<const TableColumn> columns) {
    return "INSERT INTO " + std::string(table.name) + " (" + listOf(columns) + ") VALUES (" +
           parameters(columns.size()) + ")" + (table.isKept ? " ON CONFLICT DO NOTHING" : "");
}

} // namespace ploegbord::hub

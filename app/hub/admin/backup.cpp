// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/backup.h"

#include <fstream>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "app/db/backup.h"
#include "app/hub/admin/backup_tables.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/running_hash.h"
#include "app/hub/store/schema.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr int kPageRows = 2000;

db::DbError writeFailed() {
    return {db::ErrorCode::io, "the backup file could not be written"};
}

class BackupWriter {
  public:
    BackupWriter(db::Connection& connection, const std::string& path)
        : m_connection(connection), m_out(path, std::ios::binary | std::ios::trunc) {}

    db::DbResult<void> write(core::Instant now) {
        if (!m_out) return tl::unexpected(writeFailed());
        line(json::object{{"ploegbord_backup", 1},
                          {"schema", schemaMigrations().back().version},
                          {"made_at", core::formatInstant(now)},
                          {"version", PLOEGBORD_VERSION}});
        auto snapshot = db::Transaction::beginRead(m_connection);
        if (!snapshot) return tl::unexpected(snapshot.error());
        for (const TableShape& table : backupTables()) {
            if (auto done = writeTable(table); !done) return done;
        }
        line(json::object{{"rows", m_size.rows}, {"sha256", core::toHex(m_hash.digest())}});
        m_out.close();
        if (!m_out) return tl::unexpected(writeFailed());
        return {};
    }

    BackupSize size() const { return m_size; }

  private:
    void line(const json::value& value) {
        const std::string text = json::serialize(value) + '\n';
        m_hash.add(text);
        m_size.bytes += static_cast<std::int64_t>(text.size());
        m_out << text;
    }

    db::DbResult<void> writeTable(const TableShape& table) {
        json::array names;
        for (const auto& column : table.columns)
            names.push_back(json::value(column.name));
        line(json::object{{"table", table.name}, {"columns", std::move(names)}});
        const std::string first = selectPage(table, true, kPageRows);
        const std::string next = selectPage(table, false, kPageRows);
        std::vector<db::Value> key;
        for (std::int64_t rows = kPageRows; rows == kPageRows;) {
            rows = 0;
            std::vector<db::Value> last;
            const auto read = m_connection.run(key.empty() ? first : next, key, [&](const db::Row& row) {
                ++rows;
                last = writeRow(table, row);
            });
            if (!read) return tl::unexpected(read.error());
            if (!m_out) return tl::unexpected(writeFailed());
            m_size.rows += rows;
            key = std::move(last);
        }
        return {};
    }

    // Gives the row's key.
    std::vector<db::Value> writeRow(const TableShape& table, const db::Row& row) {
        json::array values;
        std::vector<db::Value> key;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            db::Value value = valueOf(table.columns[i], row, static_cast<int>(i));
            values.push_back(jsonOf(value));
            if (i < table.keyColumns) key.push_back(std::move(value));
        }
        line(values);
        return key;
    }

    static db::Value valueOf(const TableColumn& column, const db::Row& row, int i) {
        if (row.isNull(i)) return db::Null{};
        switch (column.type) {
        case ColumnType::integer: return row.integer(i);
        case ColumnType::text: return std::string(row.text(i));
        case ColumnType::blob: break;
        }
        return db::Blob{std::string(row.blob(i))};
    }

    static json::value jsonOf(const db::Value& value) {
        if (const auto* const number = std::get_if<std::int64_t>(&value)) return *number;
        if (const auto* const text = std::get_if<std::string>(&value)) return json::value(*text);
        if (const auto* const blob = std::get_if<db::Blob>(&value)) {
            return json::object{{"hex", core::toHex(std::string_view(blob->bytes))}};
        }
        return nullptr;
    }

    db::Connection& m_connection;
    std::ofstream m_out;
    RunningHash m_hash;
    BackupSize m_size;
};

} // namespace

core::Result<BackupSize> writeBackupFile(db::Connection& connection, const std::filesystem::path& file,
                                         core::Instant now) {
    BackupSize size;
    const auto done = db::writeBackup(file.string(), [&](const std::string& path) {
        BackupWriter writer(connection, path);
        auto written = writer.write(now);
        size = writer.size();
        return written;
    });
    if (!done) return storeFailed(done.error());
    return size;
}

} // namespace ploegbord::hub

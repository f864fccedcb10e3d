// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <functional>
#include <optional>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "app/hub/admin/backup.h"
#include "app/hub/admin/backup_tables.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/admin/ledger_replay.h"
#include "app/hub/running_hash.h"
#include "app/hub/site_state.h"
#include "app/hub/store/schema.h"
#include "app/wire/json.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

tl::unexpected<core::Error> damaged(const std::filesystem::path& file, const std::string& what) {
    return core::fail(core::ErrorCode::invalid, file.string() + ": " + what);
}

std::string textOf(const json::object& object, std::string_view member) {
    const json::value* const value = object.if_contains(member);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::int64_t numberOf(const json::object& object, std::string_view member) {
    const json::value* const value = object.if_contains(member);
    return value && value->is_int64() ? value->get_int64() : -1;
}

// The lines of a backup, each with the hash of everything before it.
core::Result<void>
forEachLine(const std::filesystem::path& file,
            const std::function<core::Result<void>(const json::value&, const RunningHash&)>& onLine) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return core::fail(core::ErrorCode::notFound, file.string() + ": cannot be read");
    RunningHash hash;
    for (std::string text; std::getline(in, text);) {
        if (in.eof()) return damaged(file, "is cut off");
        const auto value = wire::parseJson(text);
        if (!value) return damaged(file, "is damaged, or no backup");
        if (auto done = onLine(*value, hash); !done) return done;
        hash.add(text);
        hash.add("\n");
    }
    return {};
}

class BackupCheck {
  public:
    explicit BackupCheck(const std::filesystem::path& file) : m_file(file) {}

    core::Result<void> line(const json::value& value, const RunningHash& hash) {
        if (m_isEnded) return damaged(m_file, "has something behind its end");
        if (m_header.schema == 0) return first(value);
        if (value.is_array()) {
            ++m_header.rows;
            return {};
        }
        const json::object* const object = value.if_object();
        if (!object) return damaged(m_file, "is damaged");
        if (object->contains("sha256")) return last(*object, hash);
        return table(*object);
    }

    core::Result<BackupHeader> result() const {
        if (m_header.schema == 0) return damaged(m_file, "is no backup");
        if (!m_isEnded) return damaged(m_file, "is cut off");
        return m_header;
    }

  private:
    core::Result<void> first(const json::value& value) {
        const json::object* const object = value.if_object();
        if (!object || numberOf(*object, "ploegbord_backup") < 1) return damaged(m_file, "is no backup");
        const auto schema = numberOf(*object, "schema");
        if (numberOf(*object, "ploegbord_backup") > 1 || schema > schemaMigrations().back().version) {
            return damaged(m_file, "was made by a later version of this program");
        }
        if (schema < 1) return damaged(m_file, "is no backup");
        m_header.schema = static_cast<int>(schema);
        m_header.madeAt = textOf(*object, "made_at");
        return {};
    }

    core::Result<void> table(const json::object& object) {
        const json::value* const columns = object.if_contains("columns");
        if (findBackupTable(textOf(object, "table")) && columns && columns->is_array()) return {};
        return damaged(m_file, "has a table that this version does not know");
    }

    core::Result<void> last(const json::object& object, const RunningHash& hash) {
        if (textOf(object, "sha256") != core::toHex(hash.digest()) ||
            numberOf(object, "rows") != m_header.rows) {
            return damaged(m_file, "is damaged: its checksum does not match");
        }
        m_isEnded = true;
        return {};
    }

    const std::filesystem::path& m_file;
    BackupHeader m_header;
    bool m_isEnded = false;
};

class Restorer {
  public:
    Restorer(db::Connection& connection, const std::filesystem::path& file)
        : m_connection(connection), m_file(file) {}

    core::Result<std::int64_t> run() {
        if (m_connection.engine() == db::Engine::postgresql) {
            const auto patient = m_connection.run("SET LOCAL statement_timeout = 0");
            if (!patient) return storeFailed(patient.error());
        }
        for (const TableShape& table : backupTables()) {
            if (table.isKept) continue;
            const auto emptied = m_connection.run("DELETE FROM " + std::string(table.name));
            if (!emptied) return storeFailed(emptied.error());
        }
        const auto read =
            forEachLine(m_file, [&](const json::value& value, const RunningHash&) { return line(value); });
        if (!read) return tl::unexpected(read.error());
        return m_rows;
    }

  private:
    core::Result<void> line(const json::value& value) {
        if (value.is_array()) return row(value.get_array());
        const json::object& object = value.get_object();
        return object.contains("table") ? table(object) : core::Result<void>{};
    }

    core::Result<void> table(const json::object& object) {
        const TableShape* const shape = findBackupTable(textOf(object, "table"));
        if (!shape) return damaged(m_file, "has a table that this version does not know");
        m_columns.clear();
        for (const auto& name : object.at("columns").get_array()) {
            const auto known =
                std::find_if(shape->columns.begin(), shape->columns.end(), [&](const auto& column) {
                    return name.is_string() && column.name == std::string_view(name.get_string());
                });
            if (known == shape->columns.end())
                return damaged(m_file, "has a column that this version does not know");
            m_columns.push_back(*known);
        }
        m_insert = insertRow(*shape, m_columns);
        return {};
    }

    core::Result<void> row(const json::array& values) {
        if (m_columns.empty() || values.size() != m_columns.size()) return damaged(m_file, "is damaged");
        std::vector<db::Value> parameters;
        for (const auto& value : values) {
            auto parameter = valueOf(value);
            if (!parameter) return damaged(m_file, "is damaged");
            parameters.push_back(std::move(*parameter));
        }
        const auto stored = m_connection.run(m_insert, parameters, {});
        if (!stored) return storeFailed(stored.error());
        ++m_rows;
        return {};
    }

    static std::optional<db::Value> valueOf(const json::value& value) {
        if (value.is_null()) return db::Null{};
        if (value.is_int64()) return value.get_int64();
        if (value.is_string()) return std::string(value.get_string());
        if (!value.is_object()) return std::nullopt;
        auto bytes = core::fromHex(textOf(value.get_object(), "hex"));
        if (!bytes) return std::nullopt;
        return db::Blob{std::move(*bytes)};
    }

    db::Connection& m_connection;
    const std::filesystem::path& m_file;
    std::vector<TableColumn> m_columns;
    std::string m_insert;
    std::int64_t m_rows = 0;
};

// A new epoch, since the feed has jumped, and the ledger's word over the backup's.
core::Result<std::size_t> renewSite(db::Connection& connection, SiteNo no,
                                    const std::vector<LedgerEntry>& ledger, core::Instant now,
                                    core::Random& random) {
    const auto epoch = startNewEpoch(connection, no, random);
    if (!epoch) return storeFailed(epoch.error());
    auto row = lockSite(connection, no);
    if (!row) return storeFailed(row.error());
    SiteState site;
    site.row = std::move(**row);
    std::shared_ptr<const Committed> elsewhere;
    if (auto loaded = refresh(connection, site, elsewhere); !loaded) return storeFailed(loaded.error());
    SystemTransaction transaction(connection, site.row, *site.world, now);
    const auto replayed = replayLedger(transaction, ledger);
    if (!replayed) return tl::unexpected(replayed.error());
    std::vector<EncodedRecord> rows;
    for (const core::Record& record : transaction.changes())
        rows.push_back(encode(record));
    if (rows.empty()) return *replayed;
    if (auto stored = upsertRecords(connection, no, rows); !stored) return storeFailed(stored.error());
    if (auto stored = saveHead(connection, no, site.row.headSeq); !stored) return storeFailed(stored.error());
    return *replayed;
}

} // namespace

core::Result<BackupHeader> verifyBackupFile(const std::filesystem::path& file) {
    BackupCheck check(file);
    const auto read = forEachLine(
        file, [&](const json::value& value, const RunningHash& hash) { return check.line(value, hash); });
    if (!read) return tl::unexpected(read.error());
    return check.result();
}

core::Result<Restored> restoreInto(db::Connection& connection, const std::filesystem::path& file,
                                   const std::vector<LedgerEntry>& ledger, core::Instant now,
                                   core::Random& random) {
    const auto rows = Restorer(connection, file).run();
    if (!rows) return tl::unexpected(rows.error());
    Restored restored{*rows, 0};
    const auto sites = loadSites(connection);
    if (!sites) return storeFailed(sites.error());
    for (const SiteRow& site : *sites) {
        const auto replayed = renewSite(connection, site.no, ledger, now, random);
        if (!replayed) return tl::unexpected(replayed.error());
        restored.replayed += *replayed;
    }
    return restored;
}

} // namespace ploegbord::hub

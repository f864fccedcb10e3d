// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace ploegbord::bench {

// SQLite with nothing around it, for floors and for filling tables.
class BareSqlite {
  public:
    enum class Sync { full, normal, off };
    BareSqlite(const std::filesystem::path& file, Sync sync) {
        if (sqlite3_open(file.c_str(), &m_db) != SQLITE_OK) throw std::runtime_error("sqlite3_open failed");
        run("PRAGMA journal_mode=WAL");
        run(sync == Sync::full     ? "PRAGMA synchronous=FULL"
            : sync == Sync::normal ? "PRAGMA synchronous=NORMAL"
                                   : "PRAGMA synchronous=OFF");
    }
    BareSqlite(const BareSqlite&) = delete;
    ~BareSqlite() { sqlite3_close_v2(m_db); }

    void run(const char* sql) {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(std::string(sql) + ": " + sqlite3_errmsg(m_db));
    }
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(std::string(sql) + ": " + sqlite3_errmsg(m_db));
        return statement;
    }

  private:
    sqlite3* m_db = nullptr;
};

inline void bindText(sqlite3_stmt* statement, int at, std::string_view text) {
    sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

inline void execute(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) throw std::runtime_error("sqlite3_step failed");
    sqlite3_reset(statement);
}

} // namespace ploegbord::bench

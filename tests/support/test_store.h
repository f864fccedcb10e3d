// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "app/db/connection.h"
#include "tests/support/postgres_server.h"
#include "tests/support/temp_dir.h"

namespace ploegbord::test {

// An empty database of either engine, to open as often as a test likes:
//   TestStore store(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
// Link ploegbord_test_postgres.
class TestStore {
  public:
    explicit TestStore(db::Engine engine)
        : m_engine(engine),
          m_url(engine == db::Engine::postgresql ? PostgresServer::shared().freshDatabase() : std::string()) {
    }

    db::Engine engine() const { return m_engine; }
    std::string sqlitePath() const { return m_folder / "store.db"; }
    const std::string& url() const { return m_url; } // of PostgreSQL

    // A short patience, since a test that waits for a lock waits for the error.
    std::unique_ptr<db::Connection> open(db::OpenMode mode = db::OpenMode::readWrite) const {
        auto made = m_engine == db::Engine::sqlite
                        ? db::openSqlite({.path = sqlitePath(), .mode = mode, .busyTimeoutMs = 50})
                        : db::openPostgresql(m_url);
        if (!made) throw std::runtime_error("no connection: " + made.error().detail);
        return std::move(*made);
    }

  private:
    db::Engine m_engine;
    TempDir m_folder;
    std::string m_url;
};

} // namespace ploegbord::test

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>

#include <sqlite3.h>

#include "app/db/postgresql_error.h"
#include "app/db/sqlite_error.h"
#include "tests/support/catch.h"

using namespace ploegbord::db;

namespace {

TEST_CASE("SQLite's codes mean the same as PostgreSQL's", "[db]") {
    CHECK(sqliteErrorCode(SQLITE_BUSY_SNAPSHOT, 0) == ErrorCode::busy);
    CHECK(sqliteErrorCode(SQLITE_LOCKED, 0) == ErrorCode::busy);
    CHECK(sqliteErrorCode(SQLITE_CONSTRAINT_FOREIGNKEY, 0) == ErrorCode::constraint);
    CHECK(sqliteErrorCode(SQLITE_IOERR_FSYNC, EIO) == ErrorCode::io);
    CHECK(sqliteErrorCode(SQLITE_CORRUPT_INDEX, 0) == ErrorCode::corrupt);
    CHECK(sqliteErrorCode(SQLITE_NOTADB, 0) == ErrorCode::corrupt);
    CHECK(sqliteErrorCode(SQLITE_IOERR_SHORT_READ, 0) == ErrorCode::corrupt);
    CHECK(sqliteErrorCode(SQLITE_READONLY_DIRECTORY, 0) == ErrorCode::readOnly);
    CHECK(sqliteErrorCode(SQLITE_CANTOPEN, EACCES) == ErrorCode::cannotOpen);
    CHECK(sqliteErrorCode(SQLITE_INTERRUPT, 0) == ErrorCode::interrupted);
    CHECK(sqliteErrorCode(SQLITE_ERROR, 0) == ErrorCode::misuse);
}

TEST_CASE("no space is 'full' whatever SQLite was doing", "[db]") {
    CHECK(sqliteErrorCode(SQLITE_FULL, 0) == ErrorCode::full);
    CHECK(sqliteErrorCode(SQLITE_IOERR_SHMSIZE, ENOSPC) == ErrorCode::full);
    CHECK(sqliteErrorCode(SQLITE_IOERR_WRITE, EDQUOT) == ErrorCode::full);
    CHECK(sqliteErrorCode(SQLITE_CANTOPEN, ENOSPC) == ErrorCode::full);
}

TEST_CASE("PostgreSQL's states are mapped", "[db]") {
    CHECK(postgresqlErrorCode("40001") == ErrorCode::busy);
    CHECK(postgresqlErrorCode("40P01") == ErrorCode::busy);
    CHECK(postgresqlErrorCode("55P03") == ErrorCode::busy);
    CHECK(postgresqlErrorCode("23505") == ErrorCode::constraint);
    CHECK(postgresqlErrorCode("53100") == ErrorCode::full);
    CHECK(postgresqlErrorCode("53200") == ErrorCode::busy);
    CHECK(postgresqlErrorCode("53400") == ErrorCode::busy);
    CHECK(postgresqlErrorCode("57014") == ErrorCode::interrupted);
    CHECK(postgresqlErrorCode("57P01") == ErrorCode::connectionLost);
    CHECK(postgresqlErrorCode("08006") == ErrorCode::connectionLost);
    CHECK(postgresqlErrorCode("25P03") == ErrorCode::connectionLost);
    CHECK(postgresqlErrorCode("25006") == ErrorCode::readOnly);
    CHECK(postgresqlErrorCode("XX001") == ErrorCode::corrupt);
    CHECK(postgresqlErrorCode("42601") == ErrorCode::misuse);
}

} // namespace

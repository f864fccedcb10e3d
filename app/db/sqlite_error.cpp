// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/db/sqlite_error.h"

#include <cerrno>
#include <string>

#include <sqlite3.h>

namespace ploegbord::db {

namespace {

// SQLite says FULL only when a write to the database or its log finds no space; a new log or a larger -shm
// file that finds none comes as an I/O error.
bool isNoSpace(int systemErrno) {
    return systemErrno == ENOSPC || systemErrno == EDQUOT;
}

ErrorCode ioErrorCode(int extendedCode, int systemErrno) {
    if (isNoSpace(systemErrno)) return ErrorCode::full;
    switch (extendedCode) {
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS: return ErrorCode::corrupt;
    default: return ErrorCode::io;
    }
}

} // namespace

ErrorCode sqliteErrorCode(int extendedCode, int systemErrno) {
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorCode::busy;
    case SQLITE_CONSTRAINT: return ErrorCode::constraint;
    case SQLITE_FULL: return ErrorCode::full;
    case SQLITE_IOERR: return ioErrorCode(extendedCode, systemErrno);
    case SQLITE_NOMEM: return ErrorCode::io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::corrupt;
    case SQLITE_READONLY: return ErrorCode::readOnly;
    case SQLITE_CANTOPEN: return isNoSpace(systemErrno) ? ErrorCode::full : ErrorCode::cannotOpen;
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::cannotOpen;
    case SQLITE_INTERRUPT: return ErrorCode::interrupted;
    default: return ErrorCode::misuse;
    }
}

DbError sqliteError(sqlite3* database, int code) {
    const int systemErrno = database ? sqlite3_system_errno(database) : 0;
    std::string detail = "sqlite " + std::to_string(code) + ": ";
    detail += database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    return {sqliteErrorCode(code, systemErrno), std::move(detail)};
}

} // namespace ploegbord::db

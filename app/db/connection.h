// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/core/result.h"

namespace ploegbord::db {

// Native codes are mapped to these once, in each driver.
enum class ErrorCode {
    busy,       // another connection holds the lock, or a serialization failure: try the transaction again
    constraint, // unique, foreign key, not null
    full,       // no space left: wait, show it, try again; never "corrupt"
    io,         // read, write or sync failed
    corrupt,    // the file is not what was written
    readOnly,
    cannotOpen,
    connectionLost, // PostgreSQL went away; if this came from commit(), the outcome is unknown
    interrupted,    // statement timeout or cancelled
    misuse,         // a bug: bad SQL, wrong parameter count, a text with a NUL byte
    refused,        // migrate() only: the schema is of a later program, or an applied step's text has changed
};

struct DbError {
    ErrorCode code;
    std::string detail; // for the log
};

template <class T>
using DbResult = core::ResultOf<T, DbError>;

struct Null {
    bool operator==(const Null&) const = default;
};
// What goes in and comes out. BYTEA/BLOB columns take and give Blob; text is UTF-8.
struct Blob {
    std::string bytes;
    bool operator==(const Blob&) const = default;
};
using Value = std::variant<Null, std::int64_t, std::string, Blob>;

// A row while it is stepped over; views die with the next step.
class Row {
  public:
    virtual ~Row() = default;
    virtual bool isNull(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;  // 0 when null
    virtual std::string_view text(int column) const = 0; // "" when null
    virtual std::string_view blob(int column) const = 0; // bytes, "" when null
};

using OnRow = std::function<void(const Row&)>;

enum class Engine { sqlite, postgresql };

// One connection to one store. Not thread-safe: one thread at a time. SQL is the subset that SQLite 3.40 and
// PostgreSQL 15 share, with $1 parameters; the few places that must differ ask engine(). Statements are
// prepared once and kept by their text, so use constant texts. A parameter's type on PostgreSQL follows from
// where it stands; where that says nothing (SELECT $1), write CAST($1 AS BIGINT). What is alike on both
// engines by intent: after a statement failed in a transaction only rollback() is left, run() inside onRow is
// misuse, and writing in beginRead() is readOnly.
class Connection {
  public:
    virtual ~Connection() = default;

    virtual Engine engine() const = 0;

    // Runs one statement; onRow is called for each row of the result. Returns the number of rows changed.
    // PostgreSQL holds the whole result in memory while the rows are stepped over: read long tables in pages.
    virtual DbResult<std::int64_t> run(std::string_view sql, std::span<const Value> parameters,
                                       const OnRow& onRow) = 0;
    // Several statements without parameters or results (migrations, pragmas).
    virtual DbResult<void> script(std::string_view sql) = 0;

    virtual DbResult<void> begin() = 0;     // for writing: SQLite takes the write lock at once
    virtual DbResult<void> beginRead() = 0; // one snapshot for several reads
    // An error from commit means "unknown", never "not committed".
    virtual DbResult<void> commit() = 0;
    virtual void rollback() noexcept = 0; // of nothing: does nothing
    // False once the connection is lost (PostgreSQL; seen without a statement when the server has said so) or
    // a read, write or sync failed (SQLite): make a new one.
    virtual bool isUsable() const = 0;
    virtual DbResult<void> backupTo(const std::string& path) = 0; // SQLite: a consistent copy; else misuse

    // Conveniences over run().
    DbResult<std::int64_t> run(std::string_view sql, std::initializer_list<Value> parameters = {}) {
        return run(sql, std::span<const Value>(parameters.begin(), parameters.size()), OnRow{});
    }
    DbResult<std::int64_t> run(std::string_view sql, std::initializer_list<Value> parameters,
                               const OnRow& onRow) {
        return run(sql, std::span<const Value>(parameters.begin(), parameters.size()), onRow);
    }
};

// Rolls back when it goes out of scope without commit().
class Transaction {
  public:
    static DbResult<Transaction> begin(Connection& connection);
    static DbResult<Transaction> beginRead(Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    DbResult<void> commit();

  private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

// synchronous=FULL keeps every commit through a power cut; NORMAL may lose the last ones but never corrupts.
enum class Durability { full, normal };
enum class OpenMode { readWrite, readOnly };

struct SqliteOptions {
    std::string path;
    Durability durability = Durability::full;
    OpenMode mode = OpenMode::readWrite;
    bool secureDelete = false;
    int busyTimeoutMs = 5000;
    int checkpointPages = 1000; // the commit after so many in the log also moves them to the file: it is slow
};

// WAL, mmap_size=0, foreign keys on, one writing connection a file (see docs/decisions).
DbResult<std::unique_ptr<Connection>> openSqlite(const SqliteOptions& options);
// "postgresql://..."; statement and lock timeouts and target_session_attrs=read-write are set on connect.
DbResult<std::unique_ptr<Connection>> openPostgresql(const std::string& url);

// One numbered step of a schema. Additive; the checksum of every applied step must still match.
struct Migration {
    int version;          // 1, 2, 3, ...
    int readableFrom;     // the oldest program version of the schema that can still read and write it
    std::string_view sql; // both engines; {BLOB} stands for BLOB or BYTEA
};

// Brings the database to the last of `migrations`, each step in one transaction. Refuses a database whose
// readableFrom is above our last version, and a step whose text changed after it was applied.
DbResult<void> migrate(Connection& connection, std::span<const Migration> migrations);

} // namespace ploegbord::db

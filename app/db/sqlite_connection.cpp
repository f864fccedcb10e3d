// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <sqlite3.h>

#include "app/db/backup.h"
#include "app/db/connection.h"
#include "app/db/sqlite_error.h"
#include "app/db/text_map.h"

namespace ploegbord::db {

namespace {

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

tl::unexpected<DbError> misuse(std::string detail) {
    return tl::unexpected(DbError{ErrorCode::misuse, std::move(detail)});
}

struct Statement {
    StatementHandle handle;
    std::vector<int> numbers;       // by SQLite's index - 1: the N of $N
    std::size_t parameterCount = 0; // the largest N
};

class SqliteRow final : public Row {
  public:
    explicit SqliteRow(sqlite3_stmt* statement) : m_statement(statement) {}
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const override {
        return bytes(sqlite3_column_text(m_statement, column), column);
    }
    std::string_view blob(int column) const override {
        return bytes(sqlite3_column_blob(m_statement, column), column);
    }

  private:
    std::string_view bytes(const void* data, int column) const {
        if (!data) return "";
        return {static_cast<const char*>(data),
                static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }
    sqlite3_stmt* m_statement;
};

// Leaves a cached statement as it must be found, also when onRow throws.
class ResetWhenDone {
  public:
    ResetWhenDone(sqlite3_stmt* statement, bool& isRunning) : m_statement(statement), m_isRunning(isRunning) {
        m_isRunning = true;
    }
    ResetWhenDone(const ResetWhenDone&) = delete;
    ResetWhenDone& operator=(const ResetWhenDone&) = delete;
    ~ResetWhenDone() {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_isRunning = false;
    }

  private:
    sqlite3_stmt* m_statement;
    bool& m_isRunning;
};

// SQLite numbers $1, $2 by first appearance, so the N is taken from the name.
DbResult<void> numberParameters(Statement& statement) {
    const int count = sqlite3_bind_parameter_count(statement.handle.get());
    for (int index = 1; index <= count; ++index) {
        const char* name = sqlite3_bind_parameter_name(statement.handle.get(), index);
        const std::string_view digits = name && *name == '$' ? name + 1 : "";
        int number = 0;
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (digits.empty() || parsed.ec != std::errc{} || parsed.ptr != digits.data() + digits.size() ||
            number < 1)
            return misuse("parameters are $1, $2, ..., not " + std::string(name ? name : "?"));
        statement.numbers.push_back(number);
        statement.parameterCount = std::max(statement.parameterCount, static_cast<std::size_t>(number));
    }
    return {};
}

int bindValue(sqlite3_stmt* statement, int index, const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto* text = std::get_if<std::string>(&value))
        return sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    if (const auto* blob = std::get_if<Blob>(&value)) {
        if (blob->bytes.empty()) return sqlite3_bind_zeroblob(statement, index, 0);
        return sqlite3_bind_blob64(statement, index, blob->bytes.data(), blob->bytes.size(), SQLITE_STATIC);
    }
    return sqlite3_bind_null(statement, index);
}

bool isOnlySpace(std::string_view text) {
    return text.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

class SqliteConnection final : public Connection {
  public:
    explicit SqliteConnection(DatabaseHandle database) : m_database(std::move(database)) {}

    Engine engine() const override { return Engine::sqlite; }
    using Connection::run;
    DbResult<std::int64_t> run(std::string_view sql, std::span<const Value> parameters,
                               const OnRow& onRow) override;
    DbResult<void> script(std::string_view sql) override;
    DbResult<void> begin() override { return open("BEGIN IMMEDIATE", State::writing); }
    DbResult<void> beginRead() override { return open("BEGIN", State::reading); }
    DbResult<void> commit() override;
    void rollback() noexcept override;
    bool isUsable() const override { return m_isUsable; }
    DbResult<void> backupTo(const std::string& path) override;

  private:
    enum class State { idle, writing, reading, failed };

    DbResult<void> mayRun() const;
    DbResult<void> open(const char* sql, State state);
    DbResult<Statement*> prepared(std::string_view sql);
    DbResult<void> bind(const Statement& statement, std::span<const Value> parameters);
    DbResult<void> step(sqlite3_stmt* statement, const OnRow& onRow);
    tl::unexpected<DbError> failed(int code);

    // The statements must go before the database.
    DatabaseHandle m_database;
    TextMap<Statement> m_statements;
    State m_state = State::idle;
    bool m_isRunning = false;
    bool m_isUsable = true;
};

tl::unexpected<DbError> SqliteConnection::failed(int code) {
    DbError error = sqliteError(m_database.get(), code);
    if (error.code == ErrorCode::io) m_isUsable = false;
    // SQLite may or may not have rolled back by itself; PostgreSQL always lets nothing but a rollback follow.
    if (m_state != State::idle) m_state = State::failed;
    return tl::unexpected(std::move(error));
}

DbResult<void> SqliteConnection::mayRun() const {
    if (m_isRunning) return misuse("a statement of this connection is still being stepped over");
    if (m_state == State::failed)
        return misuse("a statement of this transaction failed: only rollback is left");
    return {};
}

DbResult<Statement*> SqliteConnection::prepared(std::string_view sql) {
    if (const auto found = m_statements.find(sql); found != m_statements.end()) return &found->second;
    if (m_statements.size() >= kMaxStatements) m_statements.clear();

    sqlite3_stmt* raw = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(m_database.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, &rest);
    Statement statement{StatementHandle(raw), {}, 0};
    if (code != SQLITE_OK) return failed(code);
    if (!raw) return misuse("no statement");
    if (!isOnlySpace(sql.substr(static_cast<std::size_t>(rest - sql.data()))))
        return misuse("two statements in one run");
    if (auto numbered = numberParameters(statement); !numbered) return tl::unexpected(numbered.error());
    return &m_statements.emplace(sql, std::move(statement)).first->second;
}

DbResult<void> SqliteConnection::bind(const Statement& statement, std::span<const Value> parameters) {
    if (parameters.size() != statement.parameterCount)
        return misuse("the statement has " + std::to_string(statement.parameterCount) +
                      " parameters, given were " + std::to_string(parameters.size()));
    for (std::size_t i = 0; i < statement.numbers.size(); ++i) {
        const Value& value = parameters[static_cast<std::size_t>(statement.numbers[i] - 1)];
        const auto* text = std::get_if<std::string>(&value);
        if (text && text->find('\0') != std::string::npos) return misuse("a text with a NUL byte");
        const int code = bindValue(statement.handle.get(), static_cast<int>(i) + 1, value);
        if (code != SQLITE_OK) return failed(code);
    }
    return {};
}

DbResult<void> SqliteConnection::step(sqlite3_stmt* statement, const OnRow& onRow) {
    if (m_state == State::reading && !sqlite3_stmt_readonly(statement)) {
        m_state = State::failed;
        return tl::unexpected(DbError{ErrorCode::readOnly, "writing in a read transaction"});
    }
    const SqliteRow row(statement);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        if (onRow) onRow(row);
    if (code != SQLITE_DONE) return failed(code);
    return {};
}

DbResult<std::int64_t> SqliteConnection::run(std::string_view sql, std::span<const Value> parameters,
                                             const OnRow& onRow) {
    if (auto may = mayRun(); !may) return tl::unexpected(may.error());
    auto statement = prepared(sql);
    if (!statement) return tl::unexpected(statement.error());
    sqlite3_stmt* handle = (*statement)->handle.get();
    const ResetWhenDone reset(handle, m_isRunning);
    if (auto bound = bind(**statement, parameters); !bound) return tl::unexpected(bound.error());

    const auto before = sqlite3_total_changes64(m_database.get());
    if (auto done = step(handle, onRow); !done) return tl::unexpected(done.error());
    // sqlite3_changes64 keeps the last change's number through statements that change nothing.
    if (sqlite3_total_changes64(m_database.get()) == before) return 0;
    return sqlite3_changes64(m_database.get());
}

DbResult<void> SqliteConnection::script(std::string_view sql) {
    if (auto may = mayRun(); !may) return may;
    while (!isOnlySpace(sql)) {
        sqlite3_stmt* raw = nullptr;
        const char* rest = nullptr;
        const int code =
            sqlite3_prepare_v3(m_database.get(), sql.data(), static_cast<int>(sql.size()), 0, &raw, &rest);
        const StatementHandle statement(raw);
        if (code != SQLITE_OK) return failed(code);
        if (raw)
            if (auto done = step(raw, {}); !done) return done;
        sql.remove_prefix(static_cast<std::size_t>(rest - sql.data()));
    }
    return {};
}

DbResult<void> SqliteConnection::open(const char* sql, State state) {
    if (auto may = mayRun(); !may) return may;
    if (m_state != State::idle) return misuse("a transaction within a transaction");
    auto done = run(sql);
    if (!done) return tl::unexpected(done.error());
    m_state = state;
    return {};
}

DbResult<void> SqliteConnection::commit() {
    if (m_state == State::idle) return misuse("commit without a transaction");
    auto done = run("COMMIT");
    if (!done) return tl::unexpected(done.error());
    m_state = State::idle;
    return {};
}

void SqliteConnection::rollback() noexcept {
    if (!sqlite3_get_autocommit(m_database.get()))
        sqlite3_exec(m_database.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_state = State::idle;
}

DbResult<void> SqliteConnection::backupTo(const std::string& path) {
    if (m_state != State::idle) return misuse("a backup within a transaction");
    return writeBackup(path, [this](const std::string& target) -> DbResult<void> {
        auto done = run("VACUUM INTO $1", {target}); // one snapshot, and without the free pages
        if (!done) return tl::unexpected(done.error());
        return {};
    });
}

std::string pragmas(const SqliteOptions& options) {
    std::string sql = "PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; "
                      "PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; ";
    sql +=
        options.durability == Durability::full ? "PRAGMA synchronous=FULL; " : "PRAGMA synchronous=NORMAL; ";
    sql += options.secureDelete ? "PRAGMA secure_delete=ON; " : "PRAGMA secure_delete=OFF; ";
    // A log that once grew (a long reader) is cut back to 16 MiB.
    sql += "PRAGMA journal_size_limit=16777216; ";
    const int pages = options.mode == OpenMode::readOnly ? 0 : options.checkpointPages;
    sql += "PRAGMA wal_autocheckpoint=" + std::to_string(pages) + "; ";
    return sql;
}

DbResult<void> configure(Connection& connection, const SqliteOptions& options) {
    if (options.mode == OpenMode::readWrite) {
        std::string mode;
        auto done =
            connection.run("PRAGMA journal_mode=WAL", {}, [&](const Row& row) { mode = row.text(0); });
        if (!done) return tl::unexpected(done.error());
        if (mode != "wal" && options.path != ":memory:")
            return tl::unexpected(DbError{ErrorCode::cannotOpen, "no write-ahead log here, but " + mode});
    }
    if (auto done = connection.script(pragmas(options)); !done) return done;
    // Reads the first page: a file that is no database is told at once.
    auto read = connection.run("SELECT COUNT(*) FROM sqlite_schema");
    if (!read) return tl::unexpected(read.error());
    return {};
}

// Else SQLite takes a lock at every allocation to count what nobody asks for. Only before its first use.
void stopCountingMemory() {
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

} // namespace

DbResult<std::unique_ptr<Connection>> openSqlite(const SqliteOptions& options) {
    stopCountingMemory();
    const bool isWriting = options.mode == OpenMode::readWrite;
    if (isWriting && options.path != ":memory:")
        if (auto created = createPrivateFile(options.path); !created) return tl::unexpected(created.error());

    sqlite3* raw = nullptr;
    const int flags = (isWriting ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX |
                      SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(options.path.c_str(), &raw, flags, nullptr);
    DatabaseHandle database(raw);
    if (code != SQLITE_OK) return tl::unexpected(sqliteError(raw, code));
    sqlite3_busy_timeout(raw, options.busyTimeoutMs);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Only the writing connection checkpoints.
    if (!isWriting) sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);

    auto connection = std::make_unique<SqliteConnection>(std::move(database));
    if (auto configured = configure(*connection, options); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

} // namespace ploegbord::db

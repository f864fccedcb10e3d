// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <libpq-fe.h>
#include <poll.h>

#include "app/db/connection.h"
#include "app/db/postgresql_error.h"
#include "app/db/text_map.h"

namespace ploegbord::db {

namespace {

struct CloseServer {
    void operator()(PGconn* server) const { PQfinish(server); }
};
struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ServerHandle = std::unique_ptr<PGconn, CloseServer>;
using ResultHandle = std::unique_ptr<PGresult, ClearResult>;

// Fixed numbers of PostgreSQL's catalogue.
constexpr Oid kBytea = 17;
constexpr Oid kInt8 = 20;
constexpr Oid kUnstated = 0;

constexpr int kTextFormat = 0;
constexpr int kBinaryFormat = 1;

// On one line: it ends in a log or on standard error.
std::string messageOf(const ServerHandle& server) {
    std::string text;
    for (const char c : std::string_view(PQerrorMessage(server.get()))) {
        const bool isSpace = c == '\n' || c == '\t' || c == ' ';
        if (!isSpace) text += c;
        if (isSpace && !text.empty() && text.back() != ' ') text += ' ';
    }
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    return text;
}

tl::unexpected<DbError> misuse(std::string detail) {
    return tl::unexpected(DbError{ErrorCode::misuse, std::move(detail)});
}

struct Statement {
    std::string name;
    std::vector<Oid> types; // of the parameters, as the server sees them
};

int hexDigit(char digit) {
    return digit <= '9' ? digit - '0' : digit - 'a' + 10;
}

// "\x00ff", as bytea_output=hex writes it.
std::string decodeBytea(std::string_view text) {
    std::string bytes;
    if (!text.starts_with("\\x")) return bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 2; i + 1 < text.size(); i += 2)
        bytes.push_back(static_cast<char>(hexDigit(text[i]) * 16 + hexDigit(text[i + 1])));
    return bytes;
}

class PostgresqlRow final : public Row {
  public:
    explicit PostgresqlRow(const PGresult* result)
        : m_result(result), m_blobs(static_cast<std::size_t>(PQnfields(result))) {}

    void moveTo(int row) {
        m_row = row;
        for (auto& blob : m_blobs)
            blob.reset();
    }
    bool isNull(int column) const override { return PQgetisnull(m_result, m_row, column) != 0; }
    std::int64_t integer(int column) const override {
        const std::string_view cell = text(column);
        if (cell == "t") return 1; // a boolean, which SQLite gives as 1
        std::int64_t value = 0;
        std::from_chars(cell.data(), cell.data() + cell.size(), value);
        return value;
    }
    std::string_view text(int column) const override {
        if (isNull(column)) return "";
        return {PQgetvalue(m_result, m_row, column),
                static_cast<std::size_t>(PQgetlength(m_result, m_row, column))};
    }
    std::string_view blob(int column) const override {
        if (PQftype(m_result, column) != kBytea) return text(column);
        auto& decoded = m_blobs[static_cast<std::size_t>(column)];
        if (!decoded) decoded = decodeBytea(text(column));
        return *decoded;
    }

  private:
    const PGresult* m_result;
    int m_row = 0;
    mutable std::vector<std::optional<std::string>> m_blobs;
};

// The parameters in the shape that libpq wants; keeps the digits of numbers alive.
class Parameters {
  public:
    explicit Parameters(std::span<const Value> values) {
        m_digits.reserve(values.size());
        for (const Value& value : values)
            add(value);
    }
    int count() const { return static_cast<int>(m_data.size()); }
    const char* const* data() const { return m_data.data(); }
    const int* lengths() const { return m_lengths.data(); }
    const int* formats() const { return m_formats.data(); }

  private:
    void add(const Value& value) {
        m_digits.emplace_back();
        if (const auto* integer = std::get_if<std::int64_t>(&value))
            m_digits.back() = std::to_string(*integer);
        const char* data = nullptr;
        int length = 0;
        if (const auto* text = std::get_if<std::string>(&value)) data = text->c_str();
        if (std::holds_alternative<std::int64_t>(value)) data = m_digits.back().c_str();
        const auto* blob = std::get_if<Blob>(&value);
        if (blob) {
            data = blob->bytes.data();
            length = static_cast<int>(blob->bytes.size());
        }
        m_data.push_back(data);
        m_lengths.push_back(length);
        m_formats.push_back(blob ? kBinaryFormat : kTextFormat);
    }
    std::vector<std::string> m_digits; // never grows beyond what was reserved: the pointers stay good
    std::vector<const char*> m_data;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

// What is only known by its value is told to the server when the statement is prepared; texts and nulls take
// the type of the place they stand in.
std::vector<Oid> hintedTypes(std::span<const Value> values) {
    std::vector<Oid> types;
    for (const Value& value : values) {
        if (std::holds_alternative<std::int64_t>(value))
            types.push_back(kInt8);
        else if (std::holds_alternative<Blob>(value))
            types.push_back(kBytea);
        else
            types.push_back(kUnstated);
    }
    return types;
}

DbResult<void> checkValues(const Statement& statement, std::span<const Value> values) {
    if (values.size() != statement.types.size())
        return misuse("the statement has " + std::to_string(statement.types.size()) +
                      " parameters, given were " + std::to_string(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isNull = std::holds_alternative<Null>(values[i]);
        if (!isNull && std::holds_alternative<Blob>(values[i]) != (statement.types[i] == kBytea))
            return misuse("parameter " + std::to_string(i + 1) + ": bytes for text or text for bytes");
        const auto* text = std::get_if<std::string>(&values[i]);
        if (text && text->find('\0') != std::string::npos) return misuse("a text with a NUL byte");
    }
    return {};
}

class PostgresqlConnection final : public Connection {
  public:
    explicit PostgresqlConnection(ServerHandle server) : m_server(std::move(server)) {}

    Engine engine() const override { return Engine::postgresql; }
    using Connection::run;
    DbResult<std::int64_t> run(std::string_view sql, std::span<const Value> parameters,
                               const OnRow& onRow) override;
    DbResult<void> script(std::string_view sql) override;
    DbResult<void> begin() override {
        return open("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", State::writing);
    }
    DbResult<void> beginRead() override {
        return open("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", State::reading);
    }
    DbResult<void> commit() override;
    void rollback() noexcept override;
    bool isUsable() const override { return m_isUsable && !hasEnded(); }
    DbResult<void> backupTo(const std::string&) override {
        return misuse("PostgreSQL is backed up by its own tools");
    }

  private:
    enum class State { idle, writing, reading, failed };

    bool hasEnded() const;
    DbResult<void> mayRun() const;
    DbResult<void> open(const char* sql, State state);
    DbResult<const Statement*> prepared(std::string_view sql, std::span<const Value> parameters);
    DbResult<void> dropStatements();
    DbResult<ResultHandle> checked(PGresult* raw);
    DbResult<ResultHandle> command(const char* sql) { return checked(PQexec(m_server.get(), sql)); }
    DbError describe(const PGresult* result) const;

    ServerHandle m_server;
    TextMap<Statement> m_statements;
    std::uint64_t m_lastStatement = 0;
    State m_state = State::idle;
    bool m_isRunning = false;
    bool m_isUsable = true;
};

DbError PostgresqlConnection::describe(const PGresult* result) const {
    if (PQstatus(m_server.get()) == CONNECTION_BAD) return {ErrorCode::connectionLost, messageOf(m_server)};
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    if (!state) return {ErrorCode::connectionLost, messageOf(m_server)};
    // Only the primary line: DETAIL quotes the row, and rows hold people's names.
    const char* primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    return {postgresqlErrorCode(state), "postgresql " + std::string(state) + ": " + (primary ? primary : "")};
}

DbResult<ResultHandle> PostgresqlConnection::checked(PGresult* raw) {
    ResultHandle result(raw);
    const ExecStatusType status = PQresultStatus(raw);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return result;

    DbError error = describe(raw);
    if (error.code == ErrorCode::connectionLost) m_isUsable = false;
    // A primary that was demoted refuses writes from now on: the next connection finds the new one.
    if (error.code == ErrorCode::readOnly && m_state != State::reading) m_isUsable = false;
    if (m_state != State::idle) m_state = State::failed;
    return tl::unexpected(std::move(error));
}

// A server that has stopped says so once on the idle connection: a look costs less than a statement that
// fails.
bool PostgresqlConnection::hasEnded() const {
    pollfd socket{PQsocket(m_server.get()), POLLIN, 0};
    // Its last words come before its end: twice, and once more for a notice between.
    for (int looks = 0; looks < 3 && poll(&socket, 1, 0) > 0; ++looks) {
        if (PQconsumeInput(m_server.get()) == 0) return true;
    }
    return PQstatus(m_server.get()) != CONNECTION_OK;
}

DbResult<void> PostgresqlConnection::mayRun() const {
    if (m_isRunning) return misuse("a statement of this connection is still being stepped over");
    if (PQstatus(m_server.get()) == CONNECTION_BAD)
        return tl::unexpected(DbError{ErrorCode::connectionLost, "the connection was lost before"});
    if (m_state == State::failed)
        return misuse("a statement of this transaction failed: only rollback is left");
    return {};
}

DbResult<void> PostgresqlConnection::dropStatements() {
    m_statements.clear();
    return command("DEALLOCATE ALL").map([](const ResultHandle&) {});
}

DbResult<const Statement*> PostgresqlConnection::prepared(std::string_view sql,
                                                          std::span<const Value> parameters) {
    if (const auto found = m_statements.find(sql); found != m_statements.end()) return &found->second;
    if (m_statements.size() >= kMaxStatements)
        if (auto dropped = dropStatements(); !dropped) return tl::unexpected(dropped.error());

    const std::string text(sql);
    Statement statement{"s" + std::to_string(++m_lastStatement), {}};
    const auto hints = hintedTypes(parameters);
    auto made = checked(PQprepare(m_server.get(), statement.name.c_str(), text.c_str(),
                                  static_cast<int>(hints.size()), hints.data()));
    if (!made) return tl::unexpected(made.error());
    auto described = checked(PQdescribePrepared(m_server.get(), statement.name.c_str()));
    if (!described) return tl::unexpected(described.error());
    for (int i = 0; i < PQnparams(described->get()); ++i)
        statement.types.push_back(PQparamtype(described->get(), i));
    return &m_statements.emplace(text, std::move(statement)).first->second;
}

// SELECT has a count too, but changes nothing.
std::int64_t rowsChanged(PGresult* result) {
    const std::string_view status = PQcmdStatus(result);
    if (!status.starts_with("INSERT") && !status.starts_with("UPDATE") && !status.starts_with("DELETE"))
        return 0;
    const std::string_view digits = PQcmdTuples(result);
    std::int64_t count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return count;
}

// Cleared also when onRow throws.
class RunningMark {
  public:
    explicit RunningMark(bool& isRunning) : m_isRunning(isRunning) { m_isRunning = true; }
    RunningMark(const RunningMark&) = delete;
    RunningMark& operator=(const RunningMark&) = delete;
    ~RunningMark() { m_isRunning = false; }

  private:
    bool& m_isRunning;
};

DbResult<std::int64_t> PostgresqlConnection::run(std::string_view sql, std::span<const Value> parameters,
                                                 const OnRow& onRow) {
    if (auto may = mayRun(); !may) return tl::unexpected(may.error());
    auto statement = prepared(sql, parameters);
    if (!statement) return tl::unexpected(statement.error());
    if (auto fit = checkValues(**statement, parameters); !fit) return tl::unexpected(fit.error());

    const Parameters sent(parameters);
    auto result = checked(PQexecPrepared(m_server.get(), (*statement)->name.c_str(), sent.count(),
                                         sent.data(), sent.lengths(), sent.formats(), kTextFormat));
    if (!result) {
        // A statement that the server no longer has, or whose plan went stale, must not stay.
        if (result.error().code == ErrorCode::busy) m_statements.erase(m_statements.find(sql));
        return tl::unexpected(result.error());
    }
    if (onRow) {
        const RunningMark mark(m_isRunning);
        PostgresqlRow row(result->get());
        for (int i = 0; i < PQntuples(result->get()); ++i) {
            row.moveTo(i);
            onRow(row);
        }
    }
    return rowsChanged(result->get());
}

DbResult<void> PostgresqlConnection::script(std::string_view sql) {
    if (auto may = mayRun(); !may) return may;
    const std::string text(sql);
    ResultHandle result(PQexec(m_server.get(), text.c_str()));
    if (PQresultStatus(result.get()) == PGRES_EMPTY_QUERY) return {};
    return checked(result.release()).map([](const ResultHandle&) {});
}

DbResult<void> PostgresqlConnection::open(const char* sql, State state) {
    if (auto may = mayRun(); !may) return may;
    if (m_state != State::idle) return misuse("a transaction within a transaction");
    auto done = command(sql);
    if (!done) return tl::unexpected(done.error());
    m_state = state;
    return {};
}

DbResult<void> PostgresqlConnection::commit() {
    if (auto may = mayRun(); !may) return may;
    if (m_state == State::idle) return misuse("commit without a transaction");
    auto done = command("COMMIT");
    if (!done) return tl::unexpected(done.error());
    m_state = State::idle;
    // The server answers a COMMIT of a broken transaction with success, but with another word.
    if (std::string_view(PQcmdStatus(done->get())) != "COMMIT")
        return misuse("the server rolled back instead");
    return {};
}

void PostgresqlConnection::rollback() noexcept {
    m_state = State::idle;
    const auto status = PQtransactionStatus(m_server.get());
    if (status != PQTRANS_INTRANS && status != PQTRANS_INERROR) return;
    const ResultHandle done(PQexec(m_server.get(), "ROLLBACK"));
    if (PQresultStatus(done.get()) != PGRES_COMMAND_OK) m_isUsable = false;
}

// Those before the URL can be overridden by it, those after it cannot. Times in seconds, tcp_user_timeout in
// milliseconds: a black hole is noticed within half a minute.
ServerHandle connect(const std::string& url) {
    const std::array keywords{"connect_timeout",
                              "keepalives_idle",
                              "keepalives_interval",
                              "keepalives_count",
                              "tcp_user_timeout",
                              "application_name",
                              "dbname",
                              "client_encoding",
                              "target_session_attrs",
                              static_cast<const char*>(nullptr)};
    const std::array values{
        "5",         "10",        "5",    "3",          "25000",
        "ploegbord", url.c_str(), "UTF8", "read-write", static_cast<const char*>(nullptr)};
    static_assert(keywords.size() == values.size());
    return ServerHandle(PQconnectdbParams(keywords.data(), values.data(), 1));
}

constexpr const char* kSettings = "SET statement_timeout = '30s'; SET lock_timeout = '10s'; "
                                  "SET idle_in_transaction_session_timeout = '60s'; "
                                  "SET synchronous_commit = on; SET bytea_output = 'hex'; "
                                  "SET standard_conforming_strings = on; SET client_min_messages = warning";

} // namespace

DbResult<std::unique_ptr<Connection>> openPostgresql(const std::string& url) {
    ServerHandle server = connect(url);
    if (PQstatus(server.get()) != CONNECTION_OK)
        return tl::unexpected(DbError{ErrorCode::cannotOpen, messageOf(server)});
    PQsetNoticeProcessor(
        server.get(), [](void*, const char*) {}, nullptr); // not onto stderr
    auto connection = std::make_unique<PostgresqlConnection>(std::move(server));
    if (auto configured = connection->script(kSettings); !configured)
        return tl::unexpected(configured.error());
    return connection;
}

} // namespace ploegbord::db

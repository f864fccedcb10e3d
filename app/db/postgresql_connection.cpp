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
#include "app/db/postgresql_values.h"
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

    const PostgresqlParameters sent(parameters);
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

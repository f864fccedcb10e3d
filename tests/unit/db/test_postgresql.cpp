// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_store.h"

using namespace ploegbord;
using namespace ploegbord::db;

namespace {

std::string setting(Connection& connection, const std::string& name) {
    std::string value;
    REQUIRE(connection.run("SHOW " + name, {}, [&](const Row& row) { value = row.text(0); }));
    return value;
}

TEST_CASE("a PostgreSQL session never waits without end", "[db]") {
    const test::TestStore store(Engine::postgresql);
    const auto connection = store.open();
    CHECK(setting(*connection, "statement_timeout") == "30s");
    CHECK(setting(*connection, "lock_timeout") == "10s");
    CHECK(setting(*connection, "idle_in_transaction_session_timeout") == "1min");
    CHECK(setting(*connection, "synchronous_commit") == "on");
    CHECK(setting(*connection, "client_encoding") == "UTF8");
}

TEST_CASE("a statement that takes too long is interrupted and the session goes on", "[db]") {
    const test::TestStore store(Engine::postgresql);
    const auto connection = store.open();
    REQUIRE(connection->script("SET statement_timeout = '20ms'"));
    CHECK(connection->run("SELECT pg_sleep(30)").error().code == ErrorCode::interrupted);
    CHECK(connection->isUsable());
    CHECK(connection->run("SELECT 1"));
}

TEST_CASE("a session that the server ends is lost, and stays so", "[db]") {
    const test::TestStore store(Engine::postgresql);
    const auto connection = store.open();
    std::int64_t pid = 0;
    REQUIRE(connection->run("SELECT pg_backend_pid()", {}, [&](const Row& row) { pid = row.integer(0); }));
    REQUIRE(
        store.open()->run("SELECT pg_terminate_backend(CAST($1 AS INTEGER), 5000)", {std::to_string(pid)}));
    CHECK(connection->run("SELECT 1").error().code == ErrorCode::connectionLost);
    CHECK_FALSE(connection->isUsable());
    CHECK(connection->run("SELECT 1").error().code == ErrorCode::connectionLost);
    CHECK(connection->begin().error().code == ErrorCode::connectionLost);
    connection->rollback();
    CHECK(store.open()->run("SELECT 1"));
}

TEST_CASE("an idle session knows that its server has stopped without asking it anything", "[db]") {
    test::PostgresServer server;
    const auto connection = std::move(*openPostgresql(server.freshDatabase()));
    CHECK(connection->run("SELECT 1"));
    CHECK(connection->isUsable());
    server.stop();
    CHECK_FALSE(connection->isUsable());
}

TEST_CASE("a server killed in a transaction loses the connection and nothing committed", "[db]") {
    test::PostgresServer server({.fsync = true, .maxConnections = 20});
    const std::string url = server.freshDatabase();
    {
        const auto connection = std::move(*openPostgresql(url));
        REQUIRE(connection->script("CREATE TABLE t (n BIGINT)"));
        REQUIRE(connection->run("INSERT INTO t (n) VALUES (1)"));
        auto transaction = Transaction::begin(*connection);
        REQUIRE(connection->run("INSERT INTO t (n) VALUES (2)"));
        server.kill9();
        CHECK(transaction->commit().error().code == ErrorCode::connectionLost);
        CHECK_FALSE(connection->isUsable());
        CHECK(openPostgresql(url).error().code == ErrorCode::cannotOpen);
    }
    server.start();
    std::string rows;
    const auto again = std::move(*openPostgresql(url));
    REQUIRE(again->run("SELECT n FROM t", {}, [&](const Row& row) { rows += row.text(0); }));
    CHECK(rows == "1");
}

TEST_CASE("a server that is a standby or read-only is not connected to", "[db]") {
    test::PostgresServer server;
    const std::string url = server.freshDatabase();
    {
        const auto admin = std::move(*openPostgresql(url));
        REQUIRE(admin->run("ALTER SYSTEM SET default_transaction_read_only = on"));
        REQUIRE(admin->run("SELECT pg_reload_conf()"));
        // A session that was open when its server became read-only finds out at its next write, and is given
        // up.
        REQUIRE(admin->script("SET default_transaction_read_only = on"));
        CHECK(admin->run("CREATE TABLE t (n BIGINT)").error().code == ErrorCode::readOnly);
        CHECK_FALSE(admin->isUsable());
    }
    server.stop();
    server.start();
    CHECK(openPostgresql(url).error().code == ErrorCode::cannotOpen);
}

TEST_CASE("an error's text never quotes the row", "[db]") {
    const test::TestStore store(Engine::postgresql);
    const auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE t (name TEXT PRIMARY KEY)"));
    REQUIRE(connection->run("INSERT INTO t (name) VALUES ($1)", {"Jantine"}));
    const auto twice = connection->run("INSERT INTO t (name) VALUES ($1)", {"Jantine"});
    CHECK(twice.error().code == ErrorCode::constraint);
    CHECK(twice.error().detail.find("Jantine") == std::string::npos);
}

TEST_CASE("a statement whose result type changed under it is prepared anew", "[db]") {
    const test::TestStore store(Engine::postgresql);
    const auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE t (n INTEGER)"));
    REQUIRE(connection->run("SELECT n FROM t"));
    REQUIRE(store.open()->script("ALTER TABLE t ALTER COLUMN n TYPE BIGINT"));
    CHECK(connection->run("SELECT n FROM t").error().code == ErrorCode::busy);
    CHECK(connection->run("SELECT n FROM t"));
}

TEST_CASE("PostgreSQL is not backed up by us", "[db]") {
    const test::TestStore store(Engine::postgresql);
    CHECK(store.open()->backupTo("anywhere").error().code == ErrorCode::misuse);
}

} // namespace

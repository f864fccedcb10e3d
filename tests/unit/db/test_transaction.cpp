// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/test_store.h"

using namespace ploegbord;
using namespace ploegbord::db;

namespace {

std::int64_t countOf(Connection& connection) {
    std::int64_t count = -1;
    const auto read =
        connection.run("SELECT COUNT(*) FROM t", {}, [&](const Row& row) { count = row.integer(0); });
    if (!read) FAIL(read.error().detail);
    return count;
}

std::unique_ptr<Connection> openWithTable(const test::TestStore& store) {
    auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE t (n BIGINT PRIMARY KEY)"));
    return connection;
}

TEST_CASE("a transaction that is left without commit leaves nothing", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = openWithTable(store);
    {
        const auto transaction = Transaction::begin(*connection);
        REQUIRE(transaction);
        REQUIRE(connection->run("INSERT INTO t (n) VALUES (1)"));
    }
    CHECK(countOf(*connection) == 0);
}

TEST_CASE("what was committed is there for the next connection", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    {
        const auto connection = openWithTable(store);
        auto transaction = Transaction::begin(*connection);
        REQUIRE(connection->run("INSERT INTO t (n) VALUES (1)"));
        REQUIRE(transaction->commit());
        CHECK(transaction->commit().error().code == ErrorCode::misuse);
    }
    CHECK(countOf(*store.open()) == 1);
}

TEST_CASE("a transaction within a transaction is misuse and leaves the outer one alone", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = openWithTable(store);
    auto outer = Transaction::begin(*connection);
    REQUIRE(connection->run("INSERT INTO t (n) VALUES (1)"));
    const auto inner =
        GENERATE(true, false) ? Transaction::begin(*connection) : Transaction::beginRead(*connection);
    REQUIRE_FALSE(inner);
    CHECK(inner.error().code == ErrorCode::misuse);
    REQUIRE(outer->commit());
    CHECK(countOf(*connection) == 1);
}

TEST_CASE("commit and rollback without a transaction", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = openWithTable(store);
    CHECK(connection->commit().error().code == ErrorCode::misuse);
    connection->rollback();
    CHECK(connection->isUsable());
}

TEST_CASE("after a failed statement a transaction can only be rolled back", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = openWithTable(store);
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(connection->run("INSERT INTO t (n) VALUES (1)"));
        REQUIRE_FALSE(connection->run("INSERT INTO t (n) VALUES (1)"));
        CHECK(connection->run("INSERT INTO t (n) VALUES (2)").error().code == ErrorCode::misuse);
        CHECK(transaction->commit().error().code == ErrorCode::misuse);
    }
    CHECK(countOf(*connection) == 0);
    auto again = Transaction::begin(*connection);
    REQUIRE(again);
    REQUIRE(connection->run("INSERT INTO t (n) VALUES (1)"));
    CHECK(again->commit());
}

TEST_CASE("a reader keeps its snapshot while another connection writes", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto writer = openWithTable(store);
    const auto reader = store.open();
    auto reading = Transaction::beginRead(*reader);
    CHECK(countOf(*reader) == 0);
    REQUIRE(writer->run("INSERT INTO t (n) VALUES (1)"));
    CHECK(countOf(*reader) == 0);
    REQUIRE(reading->commit());
    CHECK(countOf(*reader) == 1);
}

TEST_CASE("nobody sees what is not committed", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto writer = openWithTable(store);
    const auto reader = store.open();
    auto writing = Transaction::begin(*writer);
    REQUIRE(writer->run("INSERT INTO t (n) VALUES (1)"));
    CHECK(countOf(*reader) == 0);
    REQUIRE(writing->commit());
    CHECK(countOf(*reader) == 1);
}

TEST_CASE("writing in a read transaction is refused", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = openWithTable(store);
    {
        const auto reading = Transaction::beginRead(*connection);
        CHECK(connection->run("INSERT INTO t (n) VALUES (1)").error().code == ErrorCode::readOnly);
    }
    CHECK(connection->isUsable());
    CHECK(countOf(*connection) == 0);
}

TEST_CASE("a lock that another connection holds is busy", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto holder = openWithTable(store);
    const auto other = store.open();
    REQUIRE(holder->run("INSERT INTO t (n) VALUES (1)"));
    if (store.engine() == Engine::postgresql) REQUIRE(other->script("SET lock_timeout = '50ms'"));

    auto holding = Transaction::begin(*holder);
    REQUIRE(holder->run("UPDATE t SET n = 2 WHERE n = 1"));
    auto waiting = Transaction::begin(*other); // SQLite locks here, PostgreSQL at the row
    auto done = waiting ? other->run("UPDATE t SET n = 3 WHERE n = 1") : tl::unexpected(waiting.error());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::busy);
    CHECK(holding->commit());
}

} // namespace

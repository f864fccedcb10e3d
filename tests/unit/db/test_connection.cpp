// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <limits>

#include "tests/support/catch.h"
#include "tests/support/test_store.h"

using namespace ploegbord;
using namespace ploegbord::db;

namespace {

TEST_CASE("every 64-bit number comes back as it went in", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE t (id BIGINT PRIMARY KEY, n BIGINT)"));
    using Limits = std::numeric_limits<std::int64_t>;
    const std::vector<std::int64_t> numbers{
        Limits::min(), Limits::min() + 1, -4294967297,  -2147483649, -1, 0, 1,
        2147483648,    4294967296,        Limits::max()};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        REQUIRE(connection->run("INSERT INTO t (id, n) VALUES ($1, $2)",
                                {static_cast<std::int64_t>(i), numbers[i]}));

    std::vector<std::int64_t> read;
    REQUIRE(connection->run("SELECT n FROM t ORDER BY id", {},
                            [&](const Row& row) { read.push_back(row.integer(0)); }));
    CHECK(read == numbers);
}

TEST_CASE("bytes of every value, NUL among them, come back as they went in", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    const char* table =
        store.engine() == Engine::sqlite ? "CREATE TABLE t (b BLOB)" : "CREATE TABLE t (b BYTEA)";
    REQUIRE(connection->script(table));
    std::string all;
    for (int i = 0; i < 256; ++i)
        all.push_back(static_cast<char>(i));
    const std::string bytes =
        GENERATE_COPY(std::string(), std::string(1, '\0'), all, std::string(300'000, '\xff'));
    REQUIRE(connection->run("INSERT INTO t (b) VALUES ($1)", {Blob{bytes}}));

    std::string read = "nothing";
    bool isNull = true;
    REQUIRE(connection->run("SELECT b FROM t WHERE b = $1", {Blob{bytes}}, [&](const Row& row) {
        read = row.blob(0);
        isNull = row.isNull(0);
    }));
    CHECK_FALSE(isNull);
    CHECK((read == bytes));
}

TEST_CASE("texts in UTF-8, empty ones and nulls are told apart", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE t (id BIGINT PRIMARY KEY, s TEXT)"));
    const std::string polish = "Zażółć gęślą jaźń 👷";
    REQUIRE(connection->run("INSERT INTO t (id, s) VALUES ($1, $2), ($3, $4), ($5, $6)",
                            {std::int64_t{1}, polish, std::int64_t{2}, "", std::int64_t{3}, Null{}}));
    std::vector<std::pair<bool, std::string>> read;
    REQUIRE(connection->run("SELECT s FROM t ORDER BY id", {},
                            [&](const Row& row) { read.emplace_back(row.isNull(0), row.text(0)); }));
    CHECK(read == std::vector<std::pair<bool, std::string>>{{false, polish}, {false, ""}, {true, ""}});
}

TEST_CASE("a null reads as 0 and as no bytes", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->run("SELECT CAST($1 AS BIGINT)", {Null{}}, [](const Row& row) {
        CHECK(row.isNull(0));
        CHECK(row.integer(0) == 0);
        CHECK(row.blob(0).empty());
        CHECK(row.text(0).empty());
    }));
}

TEST_CASE("parameters go by their number and not by where they first stand", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    std::string read;
    REQUIRE(connection->run(
        "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT)", {"a", "b"},
        [&](const Row& row) { read = std::string(row.text(0)).append(row.text(1)).append(row.text(2)); }));
    CHECK(read == "bab");
}

TEST_CASE("RETURNING gives the rows that were written", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE site (id BIGINT PRIMARY KEY, seq BIGINT NOT NULL)"));
    REQUIRE(connection->run("INSERT INTO site (id, seq) VALUES (1, 41)"));
    std::int64_t seq = 0;
    const auto changed =
        connection->run("UPDATE site SET seq = seq + $1 WHERE id = $2 RETURNING seq",
                        {std::int64_t{1}, std::int64_t{1}}, [&](const Row& row) { seq = row.integer(0); });
    REQUIRE(changed);
    CHECK(*changed == 1);
    CHECK(seq == 42);
}

TEST_CASE("ON CONFLICT updates the row that is there", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE t (k TEXT PRIMARY KEY, n BIGINT NOT NULL)"));
    constexpr const char* kUpsert = "INSERT INTO t (k, n) VALUES ($1, $2) ON CONFLICT (k) DO UPDATE SET n = "
                                    "excluded.n WHERE t.n < excluded.n";
    CHECK(*connection->run(kUpsert, {"a", std::int64_t{5}}) == 1);
    CHECK(*connection->run(kUpsert, {"a", std::int64_t{7}}) == 1);
    CHECK(*connection->run(kUpsert, {"a", std::int64_t{6}}) == 0);
    std::int64_t n = 0;
    REQUIRE(connection->run("SELECT n FROM t", {}, [&](const Row& row) { n = row.integer(0); }));
    CHECK(n == 7);
}

TEST_CASE("only statements that change rows count them", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    CHECK(*connection->run("CREATE TABLE t (n BIGINT)") == 0);
    CHECK(*connection->run("INSERT INTO t (n) VALUES (1), (2), (3)") == 3);
    CHECK(*connection->run("SELECT n FROM t") == 0);
    CHECK(*connection->run("UPDATE t SET n = n + 1 WHERE n > 1") == 2);
    CHECK(*connection->run("UPDATE t SET n = 0 WHERE n > 100") == 0);
    CHECK(*connection->run("CREATE TABLE u (n BIGINT)") == 0);
    CHECK(*connection->run("DELETE FROM t") == 3);
}

TEST_CASE("what the schema forbids is a constraint", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->script(
        "CREATE TABLE line (id BIGINT PRIMARY KEY);"
        "CREATE TABLE post (id BIGINT PRIMARY KEY, line BIGINT NOT NULL REFERENCES line (id))"));
    REQUIRE(connection->run("INSERT INTO line (id) VALUES (1)"));
    REQUIRE(connection->run("INSERT INTO post (id, line) VALUES (1, 1)"));
    const char* forbidden = GENERATE("INSERT INTO post (id, line) VALUES (1, 1)",    // unique
                                     "INSERT INTO post (id, line) VALUES (2, 9)",    // foreign key
                                     "INSERT INTO post (id, line) VALUES (3, NULL)", // not null
                                     "DELETE FROM line WHERE id = 1");               // still referred to
    const auto done = connection->run(forbidden);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::constraint);
    CHECK(connection->isUsable());
}

TEST_CASE("a statement can be used again after it failed", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE t (n BIGINT PRIMARY KEY)"));
    constexpr const char* kInsert = "INSERT INTO t (n) VALUES ($1)";
    REQUIRE(connection->run(kInsert, {std::int64_t{1}}));
    REQUIRE_FALSE(connection->run(kInsert, {std::int64_t{1}}));
    CHECK(connection->run(kInsert, {std::int64_t{2}}));
    CHECK_FALSE(connection->run(kInsert, {std::int64_t{1}, std::int64_t{2}}));
    CHECK(connection->run(kInsert, {std::int64_t{3}}));
}

TEST_CASE("a statement first run with a null takes numbers, texts and bytes later", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->script(store.engine() == Engine::sqlite
                                   ? "CREATE TABLE t (n BIGINT, s TEXT, b BLOB)"
                                   : "CREATE TABLE t (n BIGINT, s TEXT, b BYTEA)"));
    constexpr const char* kInsert = "INSERT INTO t (n, s, b) VALUES ($1, $2, $3)";
    CHECK(connection->run(kInsert, {Null{}, Null{}, Null{}}));
    CHECK(connection->run(kInsert, {std::int64_t{1} << 40, "s", Blob{std::string("\0b", 2)}}));
    CHECK(connection->run(kInsert, {Null{}, Null{}, Null{}}));
}

TEST_CASE("bugs in the caller's SQL are misuse", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(connection->script("CREATE TABLE t (n BIGINT, s TEXT)"));
    const auto codeOf = [&](std::string_view sql, std::initializer_list<Value> parameters) {
        const auto done = connection->run(sql, parameters);
        REQUIRE_FALSE(done);
        return done.error().code;
    };
    CHECK(codeOf("SELEC 1", {}) == ErrorCode::misuse);
    CHECK(codeOf("SELECT n FROM nowhere", {}) == ErrorCode::misuse);
    CHECK(codeOf("SELECT n FROM t WHERE n = $1", {}) == ErrorCode::misuse);
    CHECK(codeOf("SELECT n FROM t WHERE n = $1 AND s = $2", {std::int64_t{1}}) == ErrorCode::misuse);
    CHECK(codeOf("INSERT INTO t (n) VALUES (1); INSERT INTO t (n) VALUES (2)", {}) == ErrorCode::misuse);
    CHECK(codeOf("INSERT INTO t (s) VALUES ($1)", {std::string("a\0b", 3)}) == ErrorCode::misuse);
    CHECK(connection->run("SELECT n FROM t"));
}

TEST_CASE("a statement run while another's rows are read is misuse, also after a throw", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    CHECK(connection->run("SELECT 1", {}, [&](const Row&) {
        const auto nested = connection->run("SELECT 2");
        REQUIRE_FALSE(nested);
        CHECK(nested.error().code == ErrorCode::misuse);
    }));
    CHECK_THROWS(connection->run("SELECT 1", {}, [](const Row&) { throw std::runtime_error("no"); }));
    CHECK(connection->run("SELECT 1"));
}

TEST_CASE("thousands of statement texts do not pile up", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    for (int i = 0; i < 600; ++i)
        REQUIRE(connection->run("SELECT " + std::to_string(i)));
    CHECK(connection->run("SELECT 1"));
}

} // namespace

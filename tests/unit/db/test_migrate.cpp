// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <thread>

#include "tests/support/catch.h"
#include "tests/support/failing_connection.h"
#include "tests/support/test_store.h"

using namespace ploegbord;
using namespace ploegbord::db;

namespace {

constexpr std::array kSteps{
    Migration{1, 1, "CREATE TABLE person (id BIGINT PRIMARY KEY, key {BLOB}); CREATE TABLE log (n BIGINT);"},
    Migration{2, 1, "ALTER TABLE person ADD COLUMN secret {BLOB}; INSERT INTO log (n) VALUES (2);"},
    Migration{3, 2, "CREATE INDEX person_key ON person (key); INSERT INTO log (n) VALUES (3);"},
};

std::string appliedTo(Connection& connection) {
    std::string versions;
    const auto read =
        connection.run("SELECT version FROM schema_version ORDER BY version", {},
                       [&](const Row& row) { versions += std::to_string(row.integer(0)) + ' '; });
    return read ? versions : read.error().detail;
}

std::int64_t effectsIn(Connection& connection) {
    std::int64_t sum = 0;
    REQUIRE(connection.run("SELECT n FROM log", {}, [&](const Row& row) { sum += row.integer(0); }));
    return sum;
}

TEST_CASE("an empty database is brought to the last step, and the second time nothing happens", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(migrate(*connection, kSteps));
    REQUIRE(migrate(*connection, kSteps));
    CHECK(appliedTo(*connection) == "1 2 3 ");
    CHECK(effectsIn(*connection) == 5);
    CHECK(connection->run("INSERT INTO person (id, key, secret) VALUES (1, $1, $2)",
                          {Blob{std::string("\0k", 2)}, Blob{"s"}}));
}

TEST_CASE("an older database gets only the steps it lacks", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(migrate(*connection, std::span(kSteps).first(1)));
    CHECK(appliedTo(*connection) == "1 ");
    REQUIRE(migrate(*connection, kSteps));
    CHECK(effectsIn(*connection) == 5);
}

TEST_CASE("a step whose text changed after it was applied is refused", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(migrate(*connection, kSteps));
    auto changed = kSteps;
    changed[1].sql = "ALTER TABLE person ADD COLUMN other TEXT;";
    const auto done = migrate(*connection, changed);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::refused);
    CHECK(done.error().detail == "schema step 2 was applied with another text");
}

TEST_CASE("a later program's database is used as long as it says so", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    REQUIRE(migrate(*connection, kSteps));
    CHECK(migrate(*connection, std::span(kSteps).first(2))); // readableFrom is 2
    const auto tooOld = migrate(*connection, std::span(kSteps).first(1));
    REQUIRE_FALSE(tooOld);
    CHECK(tooOld.error().code == ErrorCode::refused);
    CHECK(tooOld.error().detail ==
          "the database is at schema 3 and can be read from schema 2 on; this program knows 1");
    CHECK(appliedTo(*connection) == "1 2 3 ");
}

TEST_CASE("a failed step leaves nothing of itself and the steps before it", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    const auto connection = store.open();
    auto broken = kSteps;
    broken[1].sql = "INSERT INTO log (n) VALUES (2); INSERT INTO nowhere (n) VALUES (1);";
    CHECK(migrate(*connection, broken).error().code == ErrorCode::misuse);
    CHECK(appliedTo(*connection) == "1 ");
    CHECK(effectsIn(*connection) == 0);
    CHECK(migrate(*connection, kSteps)); // the step never was applied, so its text may be mended
}

TEST_CASE("a migration that fails at any access converges when it is run again", "[db]") {
    using When = test::FailingConnection::When;
    const auto engine = GENERATE(Engine::sqlite, Engine::postgresql);
    const auto when = GENERATE(When::insteadOf, When::after);
    const auto error = GENERATE(ErrorCode::connectionLost, ErrorCode::full);
    const test::TestStore store(engine);
    const auto connection = store.open();
    for (int failAt = 1;; ++failAt) {
        INFO("access " << failAt);
        REQUIRE(connection->script("DROP TABLE IF EXISTS schema_version; DROP TABLE IF EXISTS person;"
                                   "DROP TABLE IF EXISTS log"));
        test::FailingConnection failing(*connection, {failAt, {error, "injected"}, when});
        const auto first = migrate(failing, kSteps);
        if (!failing.hasFailed()) {
            CHECK(first);
            CHECK(failAt > 15);
            break;
        }
        CHECK(first.error().code == error);
        REQUIRE(migrate(*store.open(), kSteps));
        CHECK(appliedTo(*connection) == "1 2 3 ");
        CHECK(effectsIn(*connection) == 5);
    }
}

TEST_CASE("programs that start at once migrate once", "[db]") {
    const test::TestStore store(GENERATE(Engine::sqlite, Engine::postgresql));
    std::array<std::string, 4> failures;
    std::vector<std::thread> programs;
    for (std::string& failure : failures)
        programs.emplace_back([&] {
            const auto connection = store.engine() == Engine::sqlite
                                        ? openSqlite({.path = store.sqlitePath(), .busyTimeoutMs = 30'000})
                                        : openPostgresql(store.url());
            const auto done = connection ? migrate(**connection, kSteps) : tl::unexpected(connection.error());
            if (!done) failure = done.error().detail;
        });
    for (std::thread& program : programs)
        program.join();
    for (const std::string& failure : failures)
        CHECK(failure.empty());
    const auto connection = store.open();
    CHECK(appliedTo(*connection) == "1 2 3 ");
    CHECK(effectsIn(*connection) == 5);
}

TEST_CASE("steps that are not numbered from 1 on are a bug", "[db]") {
    const test::TestStore store(Engine::sqlite);
    const auto connection = store.open();
    CHECK(migrate(*connection, std::span(kSteps).subspan(1)).error().code == ErrorCode::misuse);
}

} // namespace

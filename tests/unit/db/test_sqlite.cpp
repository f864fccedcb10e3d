// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/support/test_store.h"

using namespace ploegbord;
using namespace ploegbord::db;

namespace {

namespace fs = std::filesystem;

std::string pragma(Connection& connection, std::string_view name) {
    std::string value;
    REQUIRE(connection.run("PRAGMA " + std::string(name), {}, [&](const Row& row) { value = row.text(0); }));
    return value;
}

std::int64_t countOf(Connection& connection) {
    std::int64_t count = -1;
    REQUIRE(connection.run("SELECT COUNT(*) FROM t", {}, [&](const Row& row) { count = row.integer(0); }));
    return count;
}

// A closed database of some hundred pages.
void makeDatabase(const fs::path& path) {
    const auto connection = std::move(*openSqlite({.path = path}));
    REQUIRE(connection->script("CREATE TABLE t (n BIGINT PRIMARY KEY, b BLOB)"));
    auto transaction = Transaction::begin(*connection);
    for (std::int64_t n = 0; n < 200; ++n)
        REQUIRE(connection->run("INSERT INTO t (n, b) VALUES ($1, $2)", {n, Blob{std::string(2000, 'x')}}));
    REQUIRE(transaction->commit());
}

// What opening and reading everything tells.
std::optional<ErrorCode> readAll(const fs::path& path) {
    auto connection = openSqlite({.path = path});
    if (!connection) return connection.error().code;
    const auto read = (*connection)->run("SELECT SUM(LENGTH(b)) FROM t NOT INDEXED");
    if (!read) return read.error().code;
    return std::nullopt;
}

TEST_CASE("a SQLite store is opened as its options say", "[db]") {
    const test::TempDir folder;
    const std::string path = folder / "a.db";
    const auto full = std::move(*openSqlite({.path = path, .secureDelete = true}));
    CHECK(pragma(*full, "journal_mode") == "wal");
    CHECK(pragma(*full, "synchronous") == "2");
    CHECK(pragma(*full, "foreign_keys") == "1");
    CHECK(pragma(*full, "secure_delete") == "1");
    CHECK(pragma(*full, "mmap_size") == "0");
    const auto normal = std::move(*openSqlite({.path = path, .durability = Durability::normal}));
    CHECK(pragma(*normal, "synchronous") == "1");
    CHECK(pragma(*normal, "secure_delete") == "0");
}

TEST_CASE("a SQLite store and its log can be read by nobody else", "[db]") {
    const test::TempDir folder;
    const ::mode_t before = ::umask(0);
    makeDatabase(folder / "a.db");
    const auto connection = openSqlite({.path = folder / "a.db"});
    ::umask(before);
    REQUIRE((*connection)->run("DELETE FROM t"));
    for (const char* name : {"a.db", "a.db-wal", "a.db-shm"}) {
        INFO(name);
        CHECK((fs::status(folder / name).permissions() & fs::perms::all) ==
              (fs::perms::owner_read | fs::perms::owner_write));
    }
}

TEST_CASE("a file that is no database is corrupt", "[db]") {
    const test::TempDir folder;
    std::ofstream(folder / "a.db") << std::string(100'000, 'g');
    CHECK(readAll(folder / "a.db") == ErrorCode::corrupt);
}

TEST_CASE("a truncated database is corrupt", "[db]") {
    const test::TempDir folder;
    makeDatabase(folder / "a.db");
    REQUIRE(readAll(folder / "a.db") == std::nullopt);
    const auto keep = GENERATE(100u, 4096u, 5000u, 100'000u, 300'000u);
    REQUIRE(fs::file_size(folder / "a.db") > keep);
    fs::resize_file(folder / "a.db", keep);
    CHECK(readAll(folder / "a.db") == ErrorCode::corrupt);
}

TEST_CASE("garbage in the middle of a database is corrupt", "[db]") {
    const test::TempDir folder;
    makeDatabase(folder / "a.db");
    {
        std::fstream file(folder / "a.db", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(8192);
        file << std::string(200'000, '\x5a');
    }
    CHECK(readAll(folder / "a.db") == ErrorCode::corrupt);
}

TEST_CASE("what cannot be opened says so", "[db]") {
    const test::TempDir folder;
    CHECK(openSqlite({.path = folder / "no" / "a.db"}).error().code == ErrorCode::cannotOpen);
    CHECK(openSqlite({.path = folder.path()}).error().code == ErrorCode::cannotOpen);
    CHECK(openSqlite({.path = folder / "none.db", .mode = OpenMode::readOnly}).error().code ==
          ErrorCode::cannotOpen);
    CHECK_FALSE(fs::exists(folder / "none.db"));
}

TEST_CASE("a read-only connection reads what the writer committed and writes nothing", "[db]") {
    const test::TestStore store(Engine::sqlite);
    const auto writer = store.open();
    REQUIRE(writer->script("CREATE TABLE t (n BIGINT)"));
    const auto reader = store.open(OpenMode::readOnly);
    REQUIRE(writer->run("INSERT INTO t (n) VALUES (1)"));
    CHECK(countOf(*reader) == 1);
    CHECK(reader->run("INSERT INTO t (n) VALUES (2)").error().code == ErrorCode::readOnly);
}

// A file system of its own that is soon full. Only root may mount one; others take SQLite's own limit.
class SmallDisk {
  public:
    SmallDisk() { m_isMounted = ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, "size=1m") == 0; }
    ~SmallDisk() {
        if (m_isMounted) ::umount2(m_folder.path().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool isMounted() const { return m_isMounted; }
    fs::path file() const { return m_folder / "a.db"; }
    fs::path folder() const { return m_folder.path(); }

  private:
    test::TempDir m_folder;
    bool m_isMounted = false;
};

TEST_CASE("a full disk is told as full, loses nothing and passes when there is room again", "[db]") {
    const SmallDisk disk;
    const auto connection = std::move(*openSqlite({.path = disk.file()}));
    REQUIRE(connection->script("CREATE TABLE t (n BIGINT PRIMARY KEY, b BLOB)"));
    if (!disk.isMounted()) REQUIRE(connection->script("PRAGMA max_page_count=100"));
    std::int64_t written = 0;
    DbResult<std::int64_t> done = 0;
    while (done && written < 10'000) {
        done =
            connection->run("INSERT INTO t (n, b) VALUES ($1, $2)", {written, Blob{std::string(3000, 'x')}});
        if (done) ++written;
    }
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::full);
    CHECK(connection->isUsable());
    CHECK(countOf(*connection) == written);
    if (disk.isMounted()) {
        REQUIRE(::mount("tmpfs", disk.folder().c_str(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
    } else {
        REQUIRE(connection->script("PRAGMA max_page_count=1000"));
    }
    CHECK(connection->run("INSERT INTO t (n) VALUES ($1)", {written}));
}

TEST_CASE("a store that cannot be opened for lack of room is full, not corrupt", "[db]") {
    const SmallDisk disk;
    if (!disk.isMounted()) return; // no way to fill a file system without one of our own
    { std::ofstream(disk.folder() / "filler") << std::string(2'000'000, 'f'); }
    CHECK(openSqlite({.path = disk.file()}).error().code == ErrorCode::full);
}

TEST_CASE("a backup is a whole private database of one moment", "[db]") {
    const test::TempDir folder;
    makeDatabase(folder / "a.db");
    const auto connection = std::move(*openSqlite({.path = folder / "a.db"}));
    const auto other = std::move(*openSqlite({.path = folder / "a.db", .busyTimeoutMs = 50}));
    const auto writing = Transaction::begin(*other); // a writer does not keep a backup waiting
    REQUIRE(other->run("DELETE FROM t"));
    REQUIRE(connection->backupTo(folder / "backup.db"));
    REQUIRE(connection->backupTo(folder / "backup.db")); // replaces the older one
    CHECK((fs::status(folder / "backup.db").permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK_FALSE(fs::exists(folder / "backup.db.partial"));
    const auto copy = std::move(*openSqlite({.path = folder / "backup.db"}));
    CHECK(countOf(*copy) == 200);
}

TEST_CASE("a backup that fails leaves the older one", "[db]") {
    const test::TempDir folder;
    makeDatabase(folder / "a.db");
    const auto connection = std::move(*openSqlite({.path = folder / "a.db"}));
    CHECK(connection->backupTo(folder / "no" / "backup.db").error().code == ErrorCode::cannotOpen);
    const SmallDisk disk;
    if (!disk.isMounted()) return;
    { std::ofstream(disk.file()) << "older"; }
    { std::ofstream(disk.folder() / "filler") << std::string(800'000, 'f'); }
    CHECK(connection->backupTo(disk.file()).error().code == ErrorCode::full);
    std::string kept;
    std::ifstream(disk.file()) >> kept;
    CHECK(kept == "older");
    CHECK_FALSE(fs::exists(disk.file().string() + ".partial"));
}

TEST_CASE("securely deleted rows leave no bytes once the log is emptied", "[db]") {
    const test::TempDir folder;
    const auto connection = std::move(*openSqlite({.path = folder / "a.db", .secureDelete = true}));
    REQUIRE(connection->script("CREATE TABLE t (s TEXT)"));
    REQUIRE(connection->run("INSERT INTO t (s) VALUES ($1)", {"Jantine van den Heuvel"}));
    REQUIRE(connection->script("PRAGMA wal_checkpoint(TRUNCATE)"));
    REQUIRE(connection->run("DELETE FROM t"));
    REQUIRE(connection->script("PRAGMA wal_checkpoint(TRUNCATE)"));
    for (const char* name : {"a.db", "a.db-wal"}) {
        std::ifstream file(folder / name, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        CHECK(bytes.find("Jantine") == std::string::npos);
    }
}

} // namespace

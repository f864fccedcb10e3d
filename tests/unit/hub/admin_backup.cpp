// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "app/hub/admin/backup.h"
#include "app/hub/admin/backup_tables.h"
#include "app/hub/admin/doctor.h"
#include "app/hub/admin/ledger_replay.h"
#include "app/hub/store/people.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

std::string slurp(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {(std::istreambuf_iterator<char>(in)), {}};
}

void spill(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

std::set<std::string> columnsOf(db::Connection& connection, const std::string& table) {
    std::set<std::string> columns;
    const auto done =
        connection.run(connection.engine() == db::Engine::sqlite
                           ? "SELECT name FROM pragma_table_info($1)"
                           : "SELECT column_name::text FROM information_schema.columns WHERE table_name = $1",
                       {table}, [&](const db::Row& row) { columns.insert(std::string(row.text(0))); });
    REQUIRE(done.has_value());
    return columns;
}

} // namespace

TEST_CASE("a backup holds every table and column of the schema", "[backup][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    const auto connection = hub.hub().openReader();
    std::set<std::string> tables;
    const auto done = (*connection)
                          ->run(hub.options().databaseUrl.empty()
                                    ? "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                    : "SELECT table_name::text FROM information_schema.tables WHERE "
                                      "table_schema = 'public'",
                                {}, [&](const db::Row& row) { tables.insert(std::string(row.text(0))); });
    REQUIRE(done.has_value());
    tables.erase("schema_version");
    REQUIRE(tables.size() == backupTables().size());
    for (const TableShape& table : backupTables()) {
        INFO(table.name);
        std::set<std::string> columns;
        for (const auto& column : table.columns)
            columns.insert(std::string(column.name));
        REQUIRE(columnsOf(**connection, std::string(table.name)) == columns);
    }
}

TEST_CASE("a store comes back from its backup under a new epoch", "[backup][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    hub.run("pin", {{"person", "1"}, {"pin", "730194"}});
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    const auto made = hub.run("backup", {{"file", file}});
    REQUIRE((std::filesystem::status(file).permissions() & std::filesystem::perms::all) ==
            (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    const auto people = hub.records(core::Kind::person);
    const auto site = hub.hub().site().value();

    hub.import({{"people.csv", "number,name\n1,Iemand Anders\n3,Nieuw\n"}});
    const auto restored = hub.run("restore", {{"file", file}});
    REQUIRE(restored.at("rows") == made.at("rows"));
    REQUIRE_FALSE(restored.contains("warning"));
    REQUIRE(hub.records(core::Kind::person) == people);
    REQUIRE(hub.hub().site()->id == site.id);
    REQUIRE(hub.hub().site()->headSeq == site.headSeq);
    REQUIRE(hub.hub().site()->epoch != site.epoch);
    const auto connection = hub.hub().openReader();
    const auto secret = findSecret(**connection, site.no, people.front().id);
    REQUIRE((*secret)->badgeHash.has_value());
    // The writer forgot what it knew: the next import builds on what was restored.
    REQUIRE(hub.import({{"people.csv", "number,name\n1,Sandra Jansen\n"}}).changed == 0);
}

TEST_CASE("after a restore the doctor asks for an import until people were imported", "[backup][doctor]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    hub.run("backup", {{"file", file}});
    const auto asksForImport = [&] {
        const auto findings = examine(hub.hub());
        return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.health == Health::warning &&
                   finding.what.find("restored: badges, roles, crews and the PIN of IT") == 0;
        });
    };
    CHECK_FALSE(asksForImport());
    hub.run("restore", {{"file", file}});
    CHECK(asksForImport());
    hub.import({{"lines.csv", "key,name\nL1,Lijn 1\n"}});
    CHECK(asksForImport());
    hub.import(smallPlant());
    CHECK_FALSE(asksForImport());
}

TEST_CASE("a backup moves a store to the other engine", "[backup][store]") {
    const auto engine = GENERATE(db::Engine::sqlite, db::Engine::postgresql);
    AdminHub from(engine);
    AdminHub to(engine == db::Engine::sqlite ? db::Engine::postgresql : db::Engine::sqlite);
    from.import(smallPlant());
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    from.run("backup", {{"file", file}});
    to.run("restore", {{"file", file}});
    REQUIRE(to.records(core::Kind::person) == from.records(core::Kind::person));
    REQUIRE(to.records(core::Kind::site) == from.records(core::Kind::site));
    const std::string second = elsewhere / "second.backup";
    to.run("backup", {{"file", second}});
    // One more: that it was restored.
    REQUIRE(verifyBackupFile(second)->rows == verifyBackupFile(file)->rows + 1);
}

TEST_CASE("a restore brings back no revoked terminal and no erased person, and locks no new terminal out",
          "[backup][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto old = hub.addTerminal("Oud");
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    hub.run("backup", {{"file", file}});

    const auto young = hub.addTerminal("Nieuw");
    const auto person = hub.record(core::Kind::person, "1").id;
    hub.run("revoke", {{"terminal", old.str()}});
    hub.run("erase-person", {{"person", "1"}});
    const auto restored = hub.run("restore", {{"file", file}});
    REQUIRE(restored.at("replayed").to_number<int>() == 3);

    REQUIRE(hub.terminal(old)->revokedAt.has_value());
    REQUIRE_FALSE(hub.terminal(young)->revokedAt.has_value());
    REQUIRE(hub.terminal(young)->tokenHash == core::sha256("token of Nieuw"));
    int revoked = 0;
    for (const auto& record : hub.records(core::Kind::terminal))
        revoked += record.as<core::TerminalBody>()->is_revoked;
    REQUIRE(revoked == 1);
    REQUIRE(hub.records(core::Kind::terminal).size() == 2);
    for (const auto& record : hub.records(core::Kind::person))
        REQUIRE(record.isDeleted == (record.id == person));
    if (hub.options().databaseUrl.empty()) {
        REQUIRE(slurp(hub.dir() / "hub.db").find("Sandra Jansen") == std::string::npos);
        REQUIRE(slurp(hub.dir() / "hub.db-wal").find("Sandra Jansen") == std::string::npos);
    }
}

TEST_CASE("a restore is refused while the security ledger is damaged, the hub serves on", "[backup]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    const auto first = hub.addTerminal("Eerste");
    const auto second = hub.addTerminal("Tweede");
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    hub.run("backup", {{"file", file}});
    hub.run("revoke", {{"terminal", first.str()}});
    hub.run("revoke", {{"terminal", second.str()}});
    std::string bytes = slurp(hub.dir() / "security-ledger");
    bytes[bytes.find("\"revoked\"") + 3] = '#';
    spill(hub.dir() / "security-ledger", bytes);
    const auto refused = hub.ask("restore", {{"file", file}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().detail.find("damaged at line 3:") != std::string::npos);
    CHECK(hub.terminal(first)->revokedAt.has_value());
    REQUIRE(replayLedger(hub.hub()).has_value()); // as at every start
}

TEST_CASE("terminals of a site that was in the folder before do not get into the next one", "[backup]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    const auto before = hub.addTerminal("Van vroeger");
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    hub.run("backup", {{"file", file}});
    hub.close();
    for (const char* name : {"hub.db", "hub.db-wal", "hub.db-shm"})
        std::filesystem::remove(hub.dir() / name);
    hub.open();
    hub.import(smallPlant());
    REQUIRE(replayLedger(hub.hub()) == 0);
    REQUIRE_FALSE(hub.terminal(before).has_value());
    REQUIRE_FALSE(hub.run("doctor").at("broken").as_bool());
    hub.run("restore", {{"file", file}});
    REQUIRE(hub.terminal(before).has_value());
}

TEST_CASE("a damaged backup is refused and changes nothing", "[backup][store]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    hub.run("backup", {{"file", file}});
    const std::string good = slurp(file);
    const auto epoch = hub.hub().site()->epoch;
    const auto refuses = [&](const std::string& bytes, const char* why) {
        spill(file, bytes);
        const auto answer = hub.ask("restore", {{"file", file}});
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().detail.find(why) != std::string::npos);
        CHECK(hub.hub().site()->epoch == epoch);
    };
    std::string flipped = good;
    flipped[good.find("Sandra")] = 'Z';
    refuses(flipped, "its checksum does not match");
    refuses(good.substr(0, good.size() / 2), "cut off");
    refuses(good.substr(0, good.rfind("{\"rows\"")), "cut off");
    refuses(good + "[1]\n", "behind its end");
    refuses("", "no backup");
    refuses("{\"name\":1}\n", "no backup");
    std::string later = good;
    later.replace(good.find("\"schema\":6"), 10, "\"schema\":9");
    refuses(later, "later version");
    later = good;
    later.replace(good.find("\"ploegbord_backup\":1"), 20, "\"ploegbord_backup\":2");
    refuses(later, "later version");
    REQUIRE_FALSE(hub.ask("restore", {{"file", "/nowhere/x"}}).has_value());
}

TEST_CASE("a backup is one moment although the writer goes on", "[backup][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    const auto connection = hub.hub().openReader();
    auto snapshot = db::Transaction::beginRead(**connection);
    REQUIRE(snapshot.has_value());
    hub.import({{"lines.csv", "key,name\nL5,Lijn 5\n"}});
    REQUIRE(hub.run("backup", {{"file", file}}).at("rows").as_int64() > 0);
    REQUIRE(slurp(file).find("Lijn 5") != std::string::npos);
}

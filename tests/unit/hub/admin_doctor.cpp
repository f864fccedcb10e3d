// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/doctor.h"

#include <fstream>

#include "app/hub/blob_store.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

constexpr char kIndexLeaf = 0x0a; // the first byte of such a page

std::string found(AdminHub& hub, Health health) {
    std::string all;
    for (const Finding& finding : examine(hub.hub())) {
        if (finding.health == health) all += finding.what + '\n';
    }
    return all;
}
std::string broken(AdminHub& hub) {
    return found(hub, Health::broken);
}
std::string warnings(AdminHub& hub) {
    return found(hub, Health::warning);
}

void damage(AdminHub& hub, std::string_view sql) {
    const auto done = hub.hub().writer().runPlain([&](db::Connection& connection) -> core::Result<void> {
        if (connection.run(sql)) return {};
        return core::fail(core::ErrorCode::storage, "damage");
    });
    REQUIRE(done.has_value());
}

} // namespace

TEST_CASE("a hub in order is found so", "[doctor][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    REQUIRE(broken(hub).empty());
    hub.import(smallPlant());
    hub.addTerminal("Bord 3");
    hub.run("revoke", {{"terminal", "Bord 3"}});
    hub.run("erase-person", {{"person", "2"}});
    REQUIRE(broken(hub).empty());
    REQUIRE_FALSE(hub.run("doctor").at("broken").as_bool());
}

TEST_CASE("the doctor says that a hub without a site wants an import", "[doctor][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    CHECK(warnings(hub).find("there is no site yet: run import") != std::string::npos);
}

TEST_CASE("the doctor finds an index of the store that contradicts its table", "[doctor]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    hub.close();
    std::fstream file(hub.dir() / "hub.db", std::ios::binary | std::ios::in | std::ios::out);
    std::string page(4096, '\0');
    int changed = 0;
    for (std::streamoff at = 0; file.seekg(at) && file.read(page.data(), 4096); at += 4096) {
        const auto kind = page.find("crew");
        if (page[0] != kIndexLeaf || kind == std::string::npos) continue;
        file.seekp(at + static_cast<std::streamoff>(kind));
        file.put('K').flush();
        ++changed;
    }
    REQUIRE(changed == 1);
    file.close();
    hub.open();
    CHECK(broken(hub).find("hub.db's integrity: ") != std::string::npos);
}

TEST_CASE("the doctor finds what does not agree", "[doctor][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    hub.addTerminal("Bord 3");
    SECTION("changes missing at the end of the feed") {
        damage(hub, "DELETE FROM record WHERE seq = (SELECT max(seq) FROM record)");
        CHECK(broken(hub).find("changes are missing") != std::string::npos);
    }
    SECTION("a record that cannot be read") {
        damage(hub, "UPDATE record SET body = '{\"key\":' WHERE kind = 'line'");
        CHECK(broken(hub).find("2 of them unreadable") != std::string::npos);
    }
    SECTION("a terminal whose record says something else") {
        damage(hub, "UPDATE terminal SET revoked_at = 1");
        CHECK(broken(hub).find("1 of them not as their record says") != std::string::npos);
    }
    SECTION("a terminal that only the ledger knows") {
        damage(hub, "DELETE FROM terminal");
        CHECK(broken(hub).find("1 entries of the security ledger are not in the store") != std::string::npos);
    }
    SECTION("a terminal that the ledger knows to be revoked") {
        hub.run("revoke", {{"terminal", "Bord 3"}});
        damage(hub, "UPDATE terminal SET revoked_at = NULL");
        CHECK(broken(hub).find("1 entries of the security ledger are not in the store") != std::string::npos);
    }
    SECTION("a person whom the ledger knows to be erased") {
        hub.run("erase-person", {{"person", "2"}});
        damage(hub, "UPDATE record SET deleted = 0 WHERE kind = 'person'");
        CHECK(broken(hub).find("1 entries of the security ledger are not in the store") != std::string::npos);
    }
    SECTION("an accepted op whose changes are missing") {
        damage(hub, "INSERT INTO op (site, id, hash, seq) VALUES (1, 'later', '', 999)");
        CHECK(broken(hub).find("1 accepted ops are beyond the feed's head") != std::string::npos);
    }
    SECTION("an op of no site") {
        damage(hub, "INSERT INTO op (site, id, hash, seq) VALUES (7, 'stray', '', 1)");
        CHECK(broken(hub).find("1 ops belong to no site") != std::string::npos);
    }
    SECTION("a site without an epoch") {
        damage(hub, "UPDATE site SET epoch = ''");
        CHECK(broken(hub).find("the site has no epoch: run new-epoch") != std::string::npos);
    }
    SECTION("a clock that was never set") {
        hub.clock.setWall(core::Instant{});
        CHECK(broken(hub).find("the clock says 1970-01-01") != std::string::npos);
    }
    SECTION("a store that a later program has changed") {
        damage(hub, "INSERT INTO schema_version (version, checksum, readable_from) VALUES (99, '', 1)");
        CHECK(warnings(hub).find("the schema is at 99, this program knows") != std::string::npos);
    }
    SECTION("a damaged security ledger") {
        hub.run("revoke", {{"terminal", "Bord 3"}});
        std::fstream ledger(hub.dir() / "security-ledger");
        ledger.seekp(12);
        ledger.put('#').flush();
        CHECK(broken(hub).find("security ledger is damaged at line 1:") != std::string::npos);
    }
    SECTION("a clock that has gone back") {
        hub.clock.setWall(hub.clock.now() - std::chrono::hours(24));
        CHECK(broken(hub).find("the clock has gone back") != std::string::npos);
    }
    SECTION("secrets that others can read") {
        std::filesystem::permissions(hub.dir() / "secrets", std::filesystem::perms::others_read,
                                     std::filesystem::perm_options::add);
        CHECK(broken(hub).find("secrets can be read by others") != std::string::npos);
    }
}

TEST_CASE("a security ledger whose end is gone is known by the terminals that it lacks", "[doctor][store]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    hub.addTerminal("Bord 3");
    std::ofstream(hub.dir() / "security-ledger", std::ios::trunc).flush();
    CHECK(warnings(hub).find("1 terminals are not in the security ledger") != std::string::npos);
}

TEST_CASE("the doctor finds files of documents that are gone or damaged", "[doctor][documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const BlobStore blobs(hub.dir());
    const auto publish = [&](const std::string& bytes) {
        IncomingBlob incoming(blobs);
        REQUIRE(incoming.open() == 0);
        REQUIRE(incoming.write(bytes) == 0);
        REQUIRE(incoming.keep() == 0);
        hub.run("publish", {{"body",
                             {{"title", "Tape"},
                              {"category", "Werk"},
                              {"sha256", incoming.sha256()},
                              {"type", "application/pdf"},
                              {"bytes", bytes.size()}}}});
        return blobs.pathOf(incoming.sha256());
    };
    const auto first = publish("%PDF-1.4\n");
    CHECK(found(hub, Health::good).find("1 file of documents and posts, each with the bytes") !=
          std::string::npos);
    SECTION("whole") {
        CHECK(broken(hub).empty());
    }
    SECTION("gone") {
        std::filesystem::remove(first);
        CHECK(broken(hub).find("1 file of documents or posts not in blobs") != std::string::npos);
    }
    SECTION("damaged") {
        std::ofstream(first) << "%PDF-1.5\n";
        CHECK(broken(hub).find(first.filename().string() + " has other bytes than it had") !=
              std::string::npos);
        CHECK(found(hub, Health::good).find("each with the bytes") == std::string::npos);
    }
    SECTION("an earlier revision's, and then a retired one's, which nothing names") {
        publish("%PDF-1.5\n");
        std::ofstream(first) << "%PDF-x"; // no longer anybody's
        CHECK(broken(hub).empty());
        CHECK(found(hub, Health::good).find("1 file in blobs (1 MiB) of earlier revisions") !=
              std::string::npos);
        hub.run("retire", {{"document", "Tape"}});
        CHECK(broken(hub).empty());
        CHECK(found(hub, Health::good).find("2 files in blobs (1 MiB)") != std::string::npos);
    }
}

TEST_CASE("doctor says what keeps mail from going out", "[doctor][mail]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    CHECK(found(hub, Health::good).find("mail") == std::string::npos); // never set up
    std::ofstream(hub.dir() / "mail.toml") << "relay = \"smtp://127.0.0.1:25\"\nfrom = \"b@p.example\"\n"
                                              "[to]\nsafety = [\"s@p.example\"]\n";
    CHECK(broken(hub).find("mail.toml can be read by others") != std::string::npos);
    std::filesystem::permissions(hub.dir() / "mail.toml",
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    CHECK(broken(hub).empty());
    CHECK(found(hub, Health::good).find("0 mails to be sent") != std::string::npos);
    const auto row = [&](const char* report, const char* state, int tries) {
        damage(hub, std::string(
                        "INSERT INTO mail (site, report, function, stage, state, due_at, queued_at, tries) "
                        "VALUES (1, '") +
                        report + "', 'safety', 'new', '" + state + "', 0, 0, " + std::to_string(tries) + ")");
    };
    row("a", "waiting", 9);
    row("b", "given_up", 174);
    row("c", "no_address", 1);
    CHECK(warnings(hub).find("the relay takes no mail") != std::string::npos);
    CHECK(warnings(hub).find("1 mail could not be sent for a week") != std::string::npos);
    CHECK(warnings(hub).find("1 mail had no address") != std::string::npos);
    std::ofstream(hub.dir() / "mail.toml") << "relay = 1\n";
    CHECK(broken(hub).find("mail.toml: line 1") != std::string::npos);
}

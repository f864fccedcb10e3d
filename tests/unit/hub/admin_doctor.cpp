// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/doctor.h"

#include <algorithm>
#include <fstream>

#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

std::string broken(AdminHub& hub) {
    std::string all;
    for (const Finding& finding : examine(hub.hub())) {
        if (finding.health == Health::broken) all += finding.what + '\n';
    }
    return all;
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
    const auto findings = examine(hub.hub());
    CHECK(std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.health == Health::warning &&
               finding.what.find("1 terminals are not in the security ledger") != std::string::npos;
    }));
}

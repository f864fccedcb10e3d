// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include "app/hub/admin/pin_rules.h"
#include "app/hub/store/enrolments.h"
#include "app/hub/store/people.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

TEST_CASE("a PIN has six digits and is not one that everybody tries", "[admin]") {
    for (const char* pin : {"", "12345", "1234567", "12345a", "000000", "999999", "123456", "654321",
                            "012345", "890123", "121212", "123123", "-12345"}) {
        INFO(pin);
        CHECK_FALSE(checkPin(pin).has_value());
    }
    for (const char* pin : {"730194", "112233", "271828"}) {
        INFO(pin);
        CHECK(checkPin(pin).has_value());
    }
}

TEST_CASE("without a site every command says what to do first", "[admin][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    for (const char* command :
         {"enrol", "terminals", "revoke", "move", "pin", "it-pin", "new-epoch", "erase-person"}) {
        INFO(command);
        const auto answer = hub.ask(command, {{"line", "L3"}});
        REQUIRE_FALSE(answer.has_value());
        REQUIRE(answer.error().detail == "there is no site yet: run import first");
    }
    REQUIRE_FALSE(hub.ask("dance").has_value());
}

TEST_CASE("a code is for a line that exists and ends when it is said to", "[admin][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto answer = hub.run("enrol", {{"line", "L3"}, {"name", "Bord 3"}, {"valid", 30}});
    REQUIRE(answer.at("line").as_string() == hub.record(core::Kind::line, "L3").id.str());
    REQUIRE(answer.at("expires_at").as_string() ==
            core::formatInstant(hub.clock.now() + std::chrono::minutes(30)));
    const auto connection = hub.hub().openReader();
    const auto row =
        findEnrolment(**connection, hub.hub().secrets().codeHash(std::string(answer.at("code").as_string())));
    REQUIRE(row->has_value());
    REQUIRE((*row)->name == "Bord 3");

    REQUIRE(hub.ask("enrol", {{"line", "L9"}}).error().detail == "there is no line L9");
    REQUIRE_FALSE(hub.ask("enrol", {{"line", "L3"}, {"valid", 0}}).has_value());
    REQUIRE(hub.run("enrol", {{"line", answer.at("line")}}).contains("code"));
}

TEST_CASE("a PIN is stored hashed and ends the grants of before", "[admin][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    hub.run("pin", {{"person", "1"}, {"pin", "730194"}});
    const auto connection = hub.hub().openReader();
    const auto person = hub.record(core::Kind::person, "1").id;
    const auto secret = findSecret(**connection, hub.hub().site()->no, person).value().value();
    REQUIRE(secret.pinHash.find("$argon2id$") != std::string::npos);
    REQUIRE(hub.hub().secrets().isPin("730194", secret.pinHash));
    REQUIRE_FALSE(hub.hub().secrets().isPin("730195", secret.pinHash));
    REQUIRE_FALSE(hub.ask("pin", {{"person", "1"}, {"pin", "123456"}}).has_value());
    REQUIRE(hub.ask("pin", {{"person", "77"}, {"pin", "730194"}}).error().detail == "there is no person 77");
}

TEST_CASE("a terminal can check the IT PIN by the site's record alone", "[admin][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    hub.run("it-pin", {{"pin", "730194"}});
    const auto hash = hub.records(core::Kind::site).front().as<core::Site>()->it_pin;
    REQUIRE(hash.starts_with("$argon2id$"));
    REQUIRE(crypto_pwhash_str_verify(hash.c_str(), "730194", 6) == 0);
    REQUIRE(crypto_pwhash_str_verify(hash.c_str(), "730195", 6) != 0);
    REQUIRE(hub.import(smallPlant()).changed == 0); // an import keeps it
}

TEST_CASE("a revoked terminal is shut out, and the ledger says so", "[admin][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto id = hub.addTerminal("Bord 3");
    hub.run("revoke", {{"terminal", "Bord 3"}});
    REQUIRE(hub.terminal(id)->revokedAt == hub.clock.now());
    REQUIRE(hub.records(core::Kind::terminal).front().as<core::TerminalBody>()->is_revoked);
    REQUIRE(hub.hub().ledger().readAll()->entries.back().what == LedgerEntry::What::revoked);
    REQUIRE_FALSE(hub.ask("revoke", {{"terminal", "Bord 4"}}).has_value());
    REQUIRE(hub.run("terminals").at("terminals").as_array().front().as_object().at("revoked_at").is_string());
}

TEST_CASE("a moved terminal keeps its id and stands at the other line", "[admin][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto id = hub.addTerminal("Bord 3");
    hub.run("move", {{"terminal", id.str()}, {"line", "L1"}});
    const auto terminals = hub.run("terminals").at("terminals").as_array();
    REQUIRE(terminals.size() == 1);
    REQUIRE(terminals.front().as_object().at("line_key").as_string() == "L1");
    REQUIRE(terminals.front().as_object().at("last_seen").is_null());
    REQUIRE_FALSE(hub.ask("move", {{"terminal", id.str()}, {"line", "L9"}}).has_value());
}

TEST_CASE("a new epoch makes every cursor of before invalid", "[admin][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto before = hub.hub().site()->epoch;
    const auto answer = hub.run("new-epoch");
    REQUIRE(hub.hub().site()->epoch == answer.at("epoch").as_string());
    REQUIRE(hub.hub().site()->epoch != before);
}

TEST_CASE("import comes through the socket's message too", "[admin][store]") {
    AdminHub hub(db::Engine::sqlite);
    boost::json::object files;
    for (const auto& [name, bytes] : smallPlant())
        files[name] = core::toHex(std::string_view(bytes));
    REQUIRE(hub.run("import", {{"files", files}}).at("first").as_bool());
    files["lines.csv"] = core::toHex(std::string_view("key,name\nL\xff,x\n"));
    const auto answer = hub.run("import", {{"files", files}});
    REQUIRE(answer.at("mistakes").as_array().front().as_string() ==
            "lines.csv:2:key: not UTF-8: save the file as UTF-8");
}

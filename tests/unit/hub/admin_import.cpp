// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "app/hub/admin/leavings.h"
#include "app/hub/admin/settings.h"
#include "app/hub/store/people.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

const char* const kShoutout =
    R"([{"type":"recognition.post","at":"-3d 06:10","by":"1","line":"L3","high_fives":7,
    "body":{"to":[{"person":"2"}],"category":"quality","pattern":"quality.caught_before",
            "values":{"what":"label_error","count":500},"text":""}}])";

std::optional<core::Digest> badgeOf(AdminHub& hub, const char* number) {
    const auto connection = hub.hub().openReader();
    const auto secret =
        findSecret(**connection, hub.hub().site()->no, hub.record(core::Kind::person, number).id);
    return secret->has_value() ? (*secret)->badgeHash : std::nullopt;
}

} // namespace

TEST_CASE("the first import makes the site, the second changes nothing", "[import][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    auto folder = smallPlant();
    folder["posts.json"] = kShoutout;
    const auto first = hub.import(folder);
    REQUIRE(first.mistakes.empty());
    REQUIRE(first.isFirst);
    REQUIRE(first.changed == 9); // site, 2 lines, team, crew, 2 people, card, tally
    const auto head = hub.hub().site()->headSeq;
    REQUIRE(head == 9);

    hub.clock.advance(std::chrono::hours(50));
    const auto second = hub.import(folder);
    REQUIRE(second.mistakes.empty());
    REQUIRE(second.changed == 0);
    REQUIRE(second.posts == 0);
    REQUIRE(hub.hub().site()->headSeq == head);
    const core::Site site = *hub.records(core::Kind::site).front().as<core::Site>();
    REQUIRE(site.routing ==
            std::vector<core::RoutingRule>{{core::ReportClass::nearMiss, {}, core::Role::safety}});
}

TEST_CASE("a post keeps the time at which it is said to have been made", "[import][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    auto folder = smallPlant();
    folder["posts.json"] = kShoutout;
    hub.import(folder);
    const auto cards = hub.records(core::Kind::recognition);
    REQUIRE(cards.size() == 1);
    REQUIRE(core::formatInstant(cards.front().at) == "2026-11-21T05:10:00.000Z");
    REQUIRE(hub.records(core::Kind::tally).front().as<core::Tally>()->high_fives == 7);
}

TEST_CASE("only a changed row gets a new seq and version", "[import][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto before = hub.record(core::Kind::line, "L1");
    REQUIRE(hub.import({{"lines.csv", "key,name\nL3,Lijn 3 Verpakking\nL1,Lijn 1\n"}}).changed == 1);
    REQUIRE(hub.record(core::Kind::line, "L1") == before);
    const auto changed = hub.record(core::Kind::line, "L3");
    REQUIRE(changed.version == 2);
    REQUIRE(changed.seq == hub.hub().site()->headSeq);
}

TEST_CASE("lines, teams, shifts and crews may have a name in each language", "[import][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    REQUIRE(hub.import({{"lines.csv", "key,nl,pl\nL1,Lijn 1,Linia 1\n"},
                        {"teams.csv", "key,nl,pl\nWELD,Lassen,Spawanie\n"},
                        {"shifts.csv", "key,nl,pl,start,end\nV,Vroeg,Ranna,06:00,14:00\n"},
                        {"crews.csv", "key,nl,pl,cycle,starts\nA,Ploeg A,Brygada A,VN,2026-01-03\n"}})
                .mistakes.empty());
    const auto inPolish = [](const core::Text& name) { return std::string(name.in("pl").text); };
    REQUIRE(inPolish(hub.record(core::Kind::line, "L1").as<core::Line>()->name) == "Linia 1");
    REQUIRE(inPolish(hub.record(core::Kind::team, "WELD").as<core::Team>()->name) == "Spawanie");
    REQUIRE(inPolish(hub.record(core::Kind::crew, "A").as<core::Crew>()->name) == "Brygada A");
    REQUIRE(inPolish(hub.records(core::Kind::site).front().as<core::Site>()->shifts.front().name) == "Ranna");
}

TEST_CASE("with a mistake nothing is taken, not even a site", "[import][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    auto folder = smallPlant();
    folder["posts.json"] = R"([{"type":"recognition.post","at":"-1h","by":"9","line":"L3","body":{}}])";
    REQUIRE_FALSE(hub.import(folder).mistakes.empty());
    REQUIRE_FALSE(hub.hub().site().has_value());

    hub.import(smallPlant());
    const auto head = hub.hub().site()->headSeq;
    folder["lines.csv"] = "key,name\nL1,Anders\n";
    REQUIRE_FALSE(hub.import(folder).mistakes.empty());
    REQUIRE(hub.hub().site()->headSeq == head);
    REQUIRE(hub.record(core::Kind::line, "L1").as<core::Line>()->name == core::Text("Lijn 1"));
}

TEST_CASE("badges are kept as keyed hashes, move between people and belong to one", "[import][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto one = hub.hub().secrets().badgeHash("04A1");
    const auto two = hub.hub().secrets().badgeHash("04A2");
    REQUIRE(badgeOf(hub, "1") == one);
    for (const auto& person : hub.records(core::Kind::person))
        REQUIRE(encode(person).body.find("04A") == std::string::npos);

    REQUIRE(hub.import({{"people.csv", "number,name,badge\n1,Sandra Jansen,04A2\n2,Piet Mol,04A1\n"}})
                .mistakes.empty());
    REQUIRE(badgeOf(hub, "1") == two);
    REQUIRE(badgeOf(hub, "2") == one);

    const auto taken = hub.import({{"people.csv", "number,name,badge\n3,Nieuw,04:a1\n"}});
    REQUIRE(taken.mistakes.size() == 1);
    REQUIRE(taken.mistakes.front().line() == "people.csv:2:badge: belongs to another person already");

    hub.import({{"people.csv", "number,name\n1,Sandra Jansen\n"}});
    REQUIRE(badgeOf(hub, "1") == two);
    hub.import({{"people.csv", "number,name,badge\n1,Sandra Jansen,\n"}});
    REQUIRE_FALSE(badgeOf(hub, "1").has_value());
}

TEST_CASE("a folder is read from disk, other files left alone", "[import]") {
    const ploegbord::test::TempDir dir;
    std::ofstream(dir / "lines.csv") << "key,name\n";
    std::ofstream(dir / "README.md") << "x";
    const auto folder = readFolder(dir.path());
    REQUIRE(folder->size() == 1);
    REQUIRE(folder->at("lines.csv") == "key,name\n");
    REQUIRE_FALSE(readFolder(dir / "nowhere").has_value());
}

TEST_CASE("who leaves on a day to come is gone when it comes", "[import][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto hasLeft = [&] { return hub.record(core::Kind::person, "1").as<core::Person>()->has_left; };
    hub.import({{"people.csv", "number,name,left_on\n1,Sandra Jansen,2026-11-26\n"}});
    REQUIRE(applyLeavings(hub.hub()) == 0);
    hub.clock.setWall(*core::parseInstant("2026-11-25T22:59:00.000Z")); // 23:59 at the site
    REQUIRE(applyLeavings(hub.hub()) == 0);
    REQUIRE_FALSE(hasLeft());
    hub.import({{"people.csv", "number,name\n1,Sandra Jansen\n"}}); // a file that does not speak of it
    hub.clock.setWall(*core::parseInstant("2026-11-25T23:00:00.000Z"));
    REQUIRE(applyLeavings(hub.hub()) == 1);
    REQUIRE(hasLeft());
    REQUIRE(applyLeavings(hub.hub()) == 0);
}

TEST_CASE("who stays after all does not leave", "[import]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    hub.import({{"people.csv", "number,name,left_on\n1,Sandra Jansen,2026-11-26\n"}});
    hub.import({{"people.csv", "number,name,left_on\n1,Sandra Jansen,\n"}});
    hub.clock.advance(std::chrono::hours(240));
    REQUIRE(applyLeavings(hub.hub()) == 0);
}

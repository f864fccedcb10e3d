// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include "app/core/record_key.h"
#include "app/core/report_code.h"
#include "app/hub/admin/master_data.h"
#include "app/hub/admin/posts_file.h"
#include "app/wire/patterns.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/small_plant.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using ploegbord::hub::test::smallPlant;

namespace {

const core::Instant kNow =
    core::parseInstant("2026-11-24T08:00:00Z").value(); // a Tuesday, 09:00 in Amsterdam
const core::SiteId kSite = core::SiteId::parse("0192f4a0-1234-7abc-8def-0123456789ab").value();

struct Planned {
    ImportWorld world;
    Mistakes mistakes;
    std::optional<MasterData> data;

    std::vector<std::string> lines() const {
        std::vector<std::string> all;
        for (const auto& mistake : mistakes)
            all.push_back(mistake.line());
        return all;
    }
    template <class Body>
    const Body& body(core::Kind kind, const char* key) const {
        return *world.find(kind, core::Ref::parse(key).value())->as<Body>();
    }
};

Planned plan(const Folder& folder, std::vector<core::Record> existing = {}) {
    Planned planned{ImportWorld(kSite, wire::builtInPatterns(), std::move(existing)), {}, {}};
    planned.data = readMasterData(folder, planned.world, kNow, planned.mistakes);
    return planned;
}

std::vector<AppliedOp> post(Planned& planned, std::string_view json, const std::set<core::OpId>& known = {}) {
    const auto entries = readPosts(json, planned.world, planned.data->base, planned.mistakes);
    return applyPosts(entries, known, planned.world, kNow, planned.mistakes);
}

const core::Record* firstOf(const Planned& planned, core::Kind kind) {
    static std::vector<core::Record> kept;
    kept = planned.world.changes();
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const auto& r) { return r.kind == kind; });
    return found == kept.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a small plant becomes records with ids of their own", "[import]") {
    const auto planned = plan(smallPlant());
    REQUIRE(planned.lines() == std::vector<std::string>{});
    REQUIRE(planned.world.changes().size() == 7); // 2 lines, team, crew, 2 people, site
    const auto& sandra = planned.body<core::Person>(core::Kind::person, "1");
    const auto line = core::Ref(planned.world.idFor(core::Kind::line, "L3"));
    REQUIRE(sandra.name == "Sandra Jansen");
    REQUIRE(sandra.line == line);
    REQUIRE(sandra.roles ==
            std::vector<core::RoleGrant>{{core::Role::lead, {line}}, {core::Role::safety, {}}});
    REQUIRE_FALSE(sandra.has_left);
    REQUIRE(planned.body<core::Person>(core::Kind::person, "2").has_left);
    REQUIRE(planned.data->badges.size() == 2);
    REQUIRE(planned.data->badges.front().badge == "04A1");
    REQUIRE(planned.world.site().as<core::Site>()->shifts.size() == 2);
    REQUIRE(planned.world.site().as<core::Site>()->counting_since == core::parseDay("2025-09-30").value());
}

TEST_CASE("the same folder a second time changes nothing", "[import]") {
    const auto first = plan(smallPlant());
    REQUIRE(plan(smallPlant(), first.world.changes()).world.changes().empty());
}

TEST_CASE("only the row that changed is written, and a missing row changes nothing", "[import]") {
    const auto first = plan(smallPlant());
    const auto second = plan({{"lines.csv", "key,name\nL3,Lijn 3 Verpakking\n"}}, first.world.changes());
    REQUIRE(second.lines().empty());
    const auto changed = second.world.changes();
    REQUIRE(changed.size() == 1);
    REQUIRE(changed.front().id == first.world.idFor(core::Kind::line, "L3"));
    REQUIRE(second.world.find(core::Kind::line, core::Ref::parse("L1").value()));
}

TEST_CASE("a crew's new cycle holds from its first day, an older start corrects it", "[import]") {
    const auto imported = [](const std::vector<core::Record>& standing, const std::string& row) {
        return plan({{"crews.csv", "key,name,cycle,starts\n" + row + "\n"}}, standing);
    };
    const auto crewOf = [](const Planned& planned) {
        return *planned.world.find(core::Kind::crew, core::Ref::parse("B").value())->as<core::Crew>();
    };
    const auto first = plan(smallPlant());
    auto records = first.world.changes();
    CHECK(crewOf(first).earlier.empty());
    const auto second = imported(records, "B,Ploeg B,VVN-,2026-12-01");
    const std::vector<core::Crew::Earlier> expected{{"VN-", core::parseDay("2026-11-20").value()}};
    CHECK(crewOf(second).cycle == "VVN-");
    CHECK(crewOf(second).earlier == expected);
    records.push_back(second.world.changes().front());
    CHECK(imported(records, "B,Ploeg B,VVN-,2026-12-01").world.changes().empty());
    const auto corrected = imported(records, "B,Ploeg B,VNN-,2026-12-01");
    CHECK(crewOf(corrected).cycle == "VNN-");
    CHECK(crewOf(corrected).earlier == expected);
    CHECK(crewOf(imported(records, "B,Ploeg B,N--,2026-11-01")).earlier.empty());
}

TEST_CASE("of a crew's earlier cycles the last twenty are kept", "[import]") {
    std::vector<core::Record> standing = plan(smallPlant()).world.changes();
    core::Crew crew;
    for (int day = 1; day <= 22; ++day) {
        const std::string starts = (day < 10 ? "2026-12-0" : "2026-12-") + std::to_string(day);
        const Planned planned =
            plan({{"crews.csv", "key,name,cycle,starts\nB,Ploeg B,VN-," + starts + "\n"}}, standing);
        crew = planned.body<core::Crew>(core::Kind::crew, "B");
        standing.push_back(planned.world.changes().front());
    }
    const auto& earlier = crew.earlier;
    REQUIRE(earlier.size() == 20);
    CHECK(core::formatDay(earlier.front().starts) == "2026-12-02");
    CHECK(core::formatDay(earlier.back().starts) == "2026-12-21");
}

TEST_CASE("the counter's start stays when a relative one is imported again later", "[import]") {
    const auto first = plan(smallPlant());
    ImportWorld later(kSite, wire::builtInPatterns(), first.world.changes());
    Mistakes mistakes;
    readMasterData(smallPlant(), later, kNow + std::chrono::hours(72), mistakes);
    REQUIRE(later.changes().empty());
}

TEST_CASE("an import never shows a person more than the person wished", "[import]") {
    auto records = plan(smallPlant()).world.changes();
    for (auto& record : records) {
        if (auto* const person = std::get_if<core::Person>(&record.body))
            person->on_wall = core::OnWall::crew;
    }
    const auto second = plan(smallPlant(), records);
    REQUIRE(second.world.changes().empty());
    auto folder = smallPlant();
    folder["people.csv"] = "number,name,on_wall\n1,Sandra Jansen,hidden\n";
    const auto third = plan(folder, records);
    REQUIRE(third.body<core::Person>(core::Kind::person, "1").on_wall == core::OnWall::hidden);
    REQUIRE(third.body<core::Person>(core::Kind::person, "1").language == "nl");
}

TEST_CASE("every mistake of a folder is named by file, row and column", "[import]") {
    auto folder = smallPlant();
    folder["site.toml"] += "milestones = [30, 20]\nrekord = 3\n";
    folder["shifts.csv"] += "Laat,Laat,14:00,25:00\n";
    folder["crews.csv"] += "C,Ploeg C,VXX,2026-11-20\n";
    folder["people.csv"] +=
        "3,,WELT,B,L9,lead:L7,nl,full,04A1,gisteren\n1,Dubbel,,,,,,,,\n4,Zo,,,,boss,x,big,,\n";
    folder["poeple.csv"] = "";
    REQUIRE(plan(folder).lines() ==
            std::vector<std::string>{
                "poeple.csv: import knows no file of this name",
                "site.toml:4:milestones: they go up",
                "site.toml:5:rekord: there is no such setting",
                "shifts.csv:4:key: is one letter, since a crew's cycle has one letter a day",
                "shifts.csv:4:end: is a time such as 14:00",
                "crews.csv:3:cycle: has a letter that is neither the key of a shift nor - for off",
                "people.csv:4:name: is empty",
                "people.csv:4:team: there is no team WELT",
                "people.csv:4:line: there is no line L9",
                "people.csv:4:roles: there is no line L7",
                "people.csv:4:left_on: not a day such as 2026-11-24 or -420d",
                "people.csv:4:badge: is that of row 2 too",
                "people.csv:5:number: another row has this key too",
                "people.csv:6:roles: are of lead:LINE safety quality maintenance purchasing hr admin",
                "people.csv:6:on_wall: is full, initial, crew or hidden",
                "people.csv:6:language: is no language such as nl or pl",
            });
}

TEST_CASE("a site needs a name and a time zone that exists", "[import]") {
    auto folder = smallPlant();
    folder["site.toml"] = "name = \"Pers\"\ntime_zone = \"Europe/Helmond\"\n";
    REQUIRE(plan(folder).lines().front().starts_with("site.toml:2:time_zone: there is no such time zone"));
    folder["site.toml"] = "name = \"Pers\ntime_zone = 3\n";
    REQUIRE(plan(folder).lines().front().starts_with("site.toml:1: "));
    folder.erase("site.toml");
    REQUIRE(plan(folder).lines() ==
            std::vector<std::string>{"site.toml: is missing: the first import makes the site"});
}

TEST_CASE("an erased person does not come back by import", "[import]") {
    auto records = plan(smallPlant()).world.changes();
    for (auto& record : records) {
        if (keyOf(record) != "1" || record.kind != core::Kind::person) continue;
        record.isDeleted = true;
        record.body = core::UnknownBody{};
    }
    REQUIRE(plan(smallPlant(), records).lines() ==
            std::vector<std::string>{"people.csv:2:number: was erased here: take the row out of the file"});
}

TEST_CASE("a post is put in as if made at its time", "[import]") {
    auto planned = plan(smallPlant());
    const auto ops = post(planned, R"([
        {"type":"recognition.post","at":"-3d 06:10","by":"1","line":"L3","high_fives":7,
         "body":{"to":[{"person":"2"}],"category":"quality","pattern":"quality.caught_before",
                 "values":{"what":"label_error","count":500},"text":""}}])");
    REQUIRE(planned.lines() == std::vector<std::string>{});
    REQUIRE(ops.size() == 1);
    const core::Record* const record = firstOf(planned, core::Kind::recognition);
    REQUIRE(record);
    REQUIRE(core::formatInstant(record->at) == "2026-11-21T05:10:00.000Z");
    REQUIRE(record->by == core::By{core::Ref(planned.world.idFor(core::Kind::person, "1")), {}});
    REQUIRE(record->audience.lines.front() == core::Ref(planned.world.idFor(core::Kind::line, "L3")));
    const core::RecordId card = record->id;
    REQUIRE(firstOf(planned, core::Kind::tally)->as<core::Tally>()->high_fives == 7);
    REQUIRE(firstOf(planned, core::Kind::tally)->id == core::highFiveTallyId(card));
}

TEST_CASE("reports are put in with their numbers, answers and times", "[import]") {
    auto planned = plan(smallPlant());
    const auto ops = post(planned, R"([
        {"type":"report.submit","at":"-3d 13:10","line":"L3","id":"slip",
         "body":{"class":"near_miss","line":"L3","what":"near_miss.slipped","anonymous":true}},
        {"type":"report.submit","at":"-2d 06:10","by":"2","line":"L3",
         "body":{"class":"idea","line":"L3","what":"idea.faster"}},
        {"type":"report.reply","at":"-2d 08:00","by":"1","of":"slip","body":{"text":"Dank je."}},
        {"type":"report.set_status","at":"-1d 08:00","by":"1","of":"slip","body":{"status":"done"}}])");
    REQUIRE(planned.lines() == std::vector<std::string>{});
    REQUIRE(ops.size() == 4);
    const core::Record* const record = firstOf(planned, core::Kind::report);
    const auto& report = *record->as<core::Report>();
    CHECK(core::isReportNumber(report.number));
    CHECK(report.key_hash.size() == 64);
    CHECK(core::formatInstant(record->at) == "2026-11-21T05:00:00.000Z"); // when that shift-day began
    CHECK(record->id.bytes()[6] >> 4 == 4);
    CHECK(record->by == core::By{});
    CHECK(report.routed_to == std::vector{core::Role::safety});
    CHECK(report.status == core::ReportStatus::done);
    REQUIRE(report.entries.size() == 1);
    CHECK(core::formatInstant(report.entries[0].at) == "2026-11-22T07:00:00.000Z");
}

TEST_CASE("a safety event is confirmed by the entry that names its label, and not by the same person",
          "[import]") {
    const std::string event =
        R"({"type":"safety_event.record","at":"-9d 10:00","by":"1","line":"L3","id":"lti",
        "body":{"class":"lost_time_injury","happened_on":"-9d","shift":"V","line":"L3","text":"Val."}})";
    SECTION("by another lead") {
        auto planned = plan(smallPlant());
        post(planned,
             "[" + event + R"(,{"type":"safety_event.confirm","at":"-8d 10:00","by":"2","of":"lti"}])");
        REQUIRE(planned.lines() == std::vector<std::string>{});
        const auto* const stored = firstOf(planned, core::Kind::safety_event)->as<core::SafetyEvent>();
        REQUIRE(stored->is_confirmed);
        REQUIRE(core::formatDay(stored->happened_on) == "2026-11-15");
    }
    SECTION("by the same") {
        auto planned = plan(smallPlant());
        post(planned,
             "[" + event + R"(,{"type":"safety_event.confirm","at":"-8d 10:00","by":"1","of":"lti"}])");
        REQUIRE(planned.lines() ==
                std::vector<std::string>{"posts.json:2: own-confirmation: confirming needs a second person"});
    }
    SECTION("before it was made") {
        auto planned = plan(smallPlant());
        post(planned,
             "[" + event + R"(,{"type":"safety_event.confirm","at":"-10d 10:00","by":"2","of":"lti"}])");
        REQUIRE(planned.lines().front() == "posts.json:2:of: names an entry that was made later");
    }
}

TEST_CASE("manned shifts are closed from a day to a day, but for the exceptions", "[import]") {
    auto planned = plan(smallPlant());
    // Crew B works V on the 20th, N on the 21st, is off on the 22nd, V on the 23rd and (ending later) N on
    // the 24th.
    const char* const generator =
        R"([{"type":"safety_day.close","every":"manned_shift","from":"-4d","to":"+0d",
        "by":"2","except":[{"shift_day":"-1d","line":"L1"}]}])";
    const auto ops = post(planned, generator);
    REQUIRE(planned.lines() == std::vector<std::string>{});
    std::vector<std::string> closed;
    for (const auto& record : planned.world.changes()) {
        if (const auto* const day = record.as<core::SafetyDay>()) {
            closed.push_back(core::formatDay(day->shift_day) + day->shift.str() + ' ' +
                             core::formatInstant(record.at).substr(0, 16));
        }
    }
    REQUIRE(closed == std::vector<std::string>{"2026-11-20V 2026-11-20T13:00", "2026-11-20V 2026-11-20T13:00",
                                               "2026-11-21N 2026-11-22T05:00", "2026-11-21N 2026-11-22T05:00",
                                               "2026-11-23V 2026-11-23T13:00"});
    REQUIRE(ops.size() == 6); // and one that remembers the generator

    std::set<core::OpId> known;
    for (const auto& op : ops)
        known.insert(op.id);
    ImportWorld later(kSite, wire::builtInPatterns(), planned.world.changes());
    const auto entries = readPosts(generator, later, {kNow + std::chrono::hours(72), planned.data->base.zone},
                                   planned.mistakes);
    REQUIRE(applyPosts(entries, known, later, kNow, planned.mistakes).empty());
}

TEST_CASE("a shift's handover is put in for its line", "[import]") {
    auto planned = plan(smallPlant());
    post(planned, R"([{"type":"handover.post","at":"-1d 05:50","by":"1","line":"L3","body":{"line":"L3",
        "shift_day":"-2d","shift":"N","notes":[{"topic":"machine","text":"Tape vervangen."}]}}])");
    REQUIRE(planned.lines() == std::vector<std::string>{});
    const auto* const record = firstOf(planned, core::Kind::handover);
    REQUIRE(record);
    const core::Ref line(planned.world.idFor(core::Kind::line, "L3"));
    CHECK(record->audience.lines == std::vector{line});
    CHECK(record->as<core::Handover>()->line == line);
    CHECK(record->as<core::Handover>()->shift_day == core::parseDay("2026-11-22").value());
}

TEST_CASE("an entry of later today is left out where it says so, and put in once it is past", "[import]") {
    const auto handovers = [](const char* at) {
        auto planned = plan(smallPlant());
        post(planned, std::string(R"([{"type":"handover.post","by":"1","line":"L3","if_past":true,"at":")") +
                          at +
                          R"(","body":{"line":"L3","shift_day":"-0d","shift":"V",
                              "notes":[{"topic":"machine","text":"Tape vervangen."}]}}])");
        CHECK(planned.lines() == std::vector<std::string>{});
        return firstOf(planned, core::Kind::handover) ? 1 : 0;
    };
    CHECK(handovers("-0d 08:59") == 1); // it is nine
    CHECK(handovers("-0d 09:01") == 0);
}

TEST_CASE("a document is not put in without its file", "[import]") {
    auto planned = plan(smallPlant());
    post(planned, R"([{"type":"document.publish","at":"-1d","by":"1","line":"L3","body":{}}])");
    CHECK(planned.lines() ==
          std::vector<std::string>{"posts.json:1:type: is no kind of post that can be imported"});
}

TEST_CASE("what is wrong with a post is said by its number", "[import]") {
    auto planned = plan(smallPlant());
    post(planned, R"([
        {"type":"announcement.post","at":"-1h","line":"L3","body":{"title":"x"}},
        {"type":"announcement.post","at":"+1h","by":"1","line":"L3","body":{}},
        {"type":"acknowledge","at":"-1h"},
        {"type":"recognition.post","at":"morgen","by":"1"},
        {"type":"recognition.post","at":"-1h","by":"9","body":{}},
        {"type":"recognition.post","at":"-2h","line":"L3","body":{"to":[{"person":"2"}],"category":"quality",
            "pattern":"quality.great_job","values":{},"text":""}},
        {"typ":"x"}, 7])");
    auto lines = planned.lines();
    std::sort(lines.begin(), lines.end());
    REQUIRE(lines.size() == 9);
    CHECK(lines[0].starts_with("posts.json:1:body: "));
    CHECK(lines[1] == "posts.json:2:at: is still to come: nobody can have posted it");
    CHECK(lines[2] == "posts.json:3:type: is no kind of post that can be imported");
    CHECK(lines[3].starts_with("posts.json:4:at: not a time such as"));
    CHECK(lines[4].starts_with("posts.json:5:body: "));
    CHECK(lines[5] == "posts.json:5:by: names no person of the site");
    CHECK(lines[6].starts_with("posts.json:6: generic-recognition: "));
    CHECK(lines[7] == "posts.json:7:typ: an entry has no such member");
    CHECK(lines[8] == "posts.json:8: is no object in { }");
}

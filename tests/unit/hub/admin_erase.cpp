// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <iterator>

#include "app/hub/admin/erasure.h"
#include "app/hub/admin/ledger_replay.h"
#include "app/hub/admin/name_eraser.h"
#include "app/hub/blob_store.h"
#include "app/hub/store/people.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

// Sandra made, received and was named in posts; Piet too.
const char* const kPosts = R"([
    {"type":"recognition.post","at":"-5d 06:10","by":"1","line":"L3","high_fives":7,"id":"from",
     "body":{"to":[{"person":"2"}],"category":"quality","pattern":"quality.caught_before",
             "values":{"what":"label_error","count":500},"text":"Gezien door Sandra Jansen zelf"}},
    {"type":"recognition.post","at":"-4d 06:10","by":"2","line":"L3","high_fives":3,"id":"only",
     "body":{"to":[{"person":"1"}],"category":"quality","pattern":"quality.caught_before",
             "values":{"what":"label_error","count":20},"text":""}},
    {"type":"recognition.post","at":"-3d 06:10","by":"2","line":"L3","id":"both",
     "body":{"to":[{"person":"1"},{"person":"2"}],"category":"quality","pattern":"quality.caught_before",
             "values":{"what":"label_error","count":30},"text":""}},
    {"type":"announcement.post","at":"-2d 06:10","by":"2","line":"L3",
     "body":{"title":{"nl":"SANDRA JANSEN neemt afscheid","en":"Farewell, Sandra"},"text":"Taart van mevrouw Jansen.",
             "priority":"info","valid_from":"-2d 06:10","valid_until":"+9d","needs_ack":false,"media":[]}},
    {"type":"safety_event.record","at":"-1d 06:10","by":"1","line":"L3",
     "body":{"class":"lost_time_injury","happened_on":"-1d","shift":"V","line":"L3","text":"Val."}}])";

// 2 KB each, from after its id on.
const std::string kNotice = R"(","type":"announcement.post","at":"-2d 06:10","by":"2","line":"L3",
     "body":{"title":{"nl":"Veel"},"text":")" +
                            std::string(1900, 'x') + R"(","priority":"info",
             "valid_from":"-2d 06:10","valid_until":"+9d","needs_ack":false,"media":[]}})";

void fillPlant(AdminHub& hub) {
    auto folder = smallPlant();
    folder["posts.json"] = kPosts;
    const auto report = hub.import(folder);
    REQUIRE(report.mistakes.empty());
    hub.run("pin", {{"person", "1"}, {"pin", "730194"}});
}

bool holds(const std::filesystem::path& file, std::string_view words) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    return bytes.find(words) != std::string::npos;
}

std::vector<std::string> filesHolding(const std::filesystem::path& dir, std::string_view words) {
    std::vector<std::string> found;
    for (const auto& file : std::filesystem::recursive_directory_iterator(dir)) {
        if (file.is_regular_file() && holds(file.path(), words)) found.push_back(file.path().filename());
    }
    return found;
}

std::size_t living(const std::vector<core::Record>& records) {
    return static_cast<std::size_t>(
        std::count_if(records.begin(), records.end(), [](const auto& record) { return !record.isDeleted; }));
}

} // namespace

TEST_CASE("a name is replaced where it stands in full, and noted where it may be meant", "[erase]") {
    const NameEraser sandra("Sandra van Jansen");
    std::string text = "Van SANDRA VAN JANSEN's hand: Sandra van Jansen";
    REQUIRE(sandra.replaceIn(text));
    REQUIRE(text == "Van [\xe2\x80\xa6]'s hand: [\xe2\x80\xa6]");
    CHECK(sandra.mayBeMeantIn("dank je sandra!"));
    CHECK(sandra.mayBeMeantIn("Mevr. Jansen"));
    CHECK_FALSE(sandra.mayBeMeantIn("Alexandra van de pers, Jansens"));

    const NameEraser mononym("Jan");
    text = "Jan in januari";
    REQUIRE(mononym.replaceIn(text));
    REQUIRE(text == "[\xe2\x80\xa6] in januari");
    text = "Januari";
    CHECK_FALSE(mononym.replaceIn(text));
    CHECK_FALSE(NameEraser("").replaceIn(text));
}

TEST_CASE("an erasure leaves alone what does not speak of the person", "[erase]") {
    AdminHub hub(db::Engine::sqlite);
    auto folder = smallPlant();
    folder["posts.json"] = R"([
    {"type":"recognition.post","at":"-5d 06:10","by":"2","line":"L3","id":"other",
     "body":{"to":[{"person":"2"}],"category":"quality","pattern":"quality.caught_before",
             "values":{"what":"label_error","count":500},"text":""}}])";
    REQUIRE(hub.import(folder).mistakes.empty());
    const auto other = hub.records(core::Kind::recognition).at(0).id;
    const auto person = hub.record(core::Kind::person, "1").id;
    const auto done = hub.hub().writer().runSystem(
        hub.hub().site()->no, [&](SystemTransaction& transaction) -> core::Result<void> {
            REQUIRE(erasePerson(transaction, person).has_value());
            CHECK(transaction.world().find(other) == nullptr); // nor is it read once more and kept in memory
            return {};
        });
    REQUIRE(done.has_value());
}

TEST_CASE("an erased person is gone from every record", "[erase][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    fillPlant(hub);
    const auto person = hub.record(core::Kind::person, "1").id;
    const auto head = hub.hub().site()->headSeq;
    const auto answer = hub.run("erase-person", {{"person", "1"}});
    REQUIRE_FALSE(answer.contains("warning"));
    REQUIRE(answer.at("removed").to_number<int>() == 1);

    const core::Ref ref(person);
    for (const auto kind : {core::Kind::person, core::Kind::recognition, core::Kind::announcement,
                            core::Kind::safety_event, core::Kind::tally}) {
        for (const auto& record : hub.records(kind)) {
            const auto row = encode(record);
            INFO(row.body);
            CHECK(row.body.find("Sandra Jansen") == std::string::npos);
            CHECK(row.body.find("SANDRA JANSEN") == std::string::npos);
            CHECK(row.body.find(person.str()) == std::string::npos);
            CHECK(record.by.person != ref);
        }
    }
    REQUIRE(living(hub.records(core::Kind::person)) == 1);
    REQUIRE(living(hub.records(core::Kind::recognition)) == 2);
    REQUIRE(living(hub.records(core::Kind::tally)) == 1);
    const auto connection = hub.hub().openReader();
    REQUIRE_FALSE(findSecret(**connection, hub.hub().site()->no, person)->has_value());
    // person, three recognitions, a tally, the announcement and the event reach the terminals
    REQUIRE(hub.hub().site()->headSeq == head + 7);
    REQUIRE(hub.hub().ledger().readAll()->entries.back().person == person);
    REQUIRE_FALSE(hub.ask("erase-person", {{"person", "1"}}).has_value());
    REQUIRE(hub.import(smallPlant()).mistakes.size() == 1);
}

TEST_CASE("what an erased person answered is not told as the reporter's words", "[erase][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    auto folder = smallPlant();
    folder["posts.json"] = R"([
        {"type":"report.submit","at":"-3d 06:10","by":"2","line":"L3","id":"slip",
         "body":{"class":"near_miss","line":"L3","what":"near_miss.slipped","anonymous":false}},
        {"type":"report.reply","at":"-2d 08:00","by":"1","of":"slip","body":{"text":"Dank je."}}])";
    REQUIRE(hub.import(folder).mistakes.empty());
    const auto person = hub.record(core::Kind::person, "1").id;
    hub.run("erase-person", {{"person", "1"}});
    const auto reports = hub.records(core::Kind::report);
    REQUIRE(reports.size() == 1);
    CHECK(encode(reports[0]).body.find(person.str()) == std::string::npos);
    const auto& entries = reports[0].as<core::Report>()->entries;
    REQUIRE(entries.size() == 1);
    CHECK_FALSE(entries[0].person.isEmpty()); // empty: the reporter's
}

TEST_CASE("an erased name is gone from handovers and from documents' titles", "[erase][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    auto folder = smallPlant();
    folder["posts.json"] = R"([
    {"type":"handover.post","at":"-1d 13:50","by":"1","line":"L3","body":{"line":"L3","shift_day":"-1d","shift":"V",
     "notes":[{"topic":"machine","text":"Vraag sandra jansen naar de tape."},
              {"topic":"open_points","text":"Sandra heeft de sleutel."}]}}])";
    REQUIRE(hub.import(folder).mistakes.empty());
    IncomingBlob incoming{BlobStore(hub.dir())};
    REQUIRE(incoming.open() == 0);
    REQUIRE(incoming.write("%PDF-1.4\n") == 0);
    REQUIRE(incoming.keep() == 0);
    hub.run("publish", {{"body",
                         {{"title", {{"", "Methode Sandra Jansen"}, {"en", "Sandra Jansen's method"}}},
                          {"category", "Werk"},
                          {"sha256", incoming.sha256()},
                          {"type", "application/pdf"},
                          {"bytes", 9}}}});
    const auto answer = hub.run("erase-person", {{"person", "1"}});
    const auto handover = hub.records(core::Kind::handover).at(0);
    CHECK(handover.by.person.isEmpty());
    CHECK(handover.as<core::Handover>()->notes.at(0).text == "Vraag [\xe2\x80\xa6] naar de tape.");
    CHECK(handover.version == 2); // and so it reaches the terminals
    const auto document = hub.records(core::Kind::document).at(0);
    CHECK(document.as<core::Document>()->title.in("").text == "Methode [\xe2\x80\xa6]");
    CHECK(document.as<core::Document>()->title.in("en").text == "[\xe2\x80\xa6]'s method");
    CHECK(document.as<core::Document>()->sha256 == incoming.sha256());
    REQUIRE(answer.at("mentions").as_array().size() == 1); // what is not a full name, a lead has to judge
    CHECK(answer.at("mentions").at(0).at("text").as_string() == "Sandra heeft de sleutel.");
}

TEST_CASE("where an erased person may be meant is listed for a lead", "[erase][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    fillPlant(hub);
    std::vector<std::string> texts;
    const auto answer = hub.run("erase-person", {{"person", "1"}});
    for (const auto& mention : answer.at("mentions").as_array())
        texts.emplace_back(mention.as_object().at("text").as_string());
    std::sort(texts.begin(), texts.end());
    REQUIRE(texts == std::vector<std::string>{"Farewell, Sandra", "Taart van mevrouw Jansen."});
}

TEST_CASE("no byte of an erased name is left in any file of the hub", "[erase][store]") {
    AdminHub hub(db::Engine::sqlite);
    fillPlant(hub);
    hub.import({{"people.csv", "number,name\n1,Sandra Jansen-Visser\n"}}); // an older state in freed pages
    hub.import({{"people.csv", "number,name\n1,Sandra Jansen\n"}});
    REQUIRE_FALSE(filesHolding(hub.dir(), "Sandra Jansen").empty());
    const auto answer = hub.run("erase-person", {{"person", "1"}});
    REQUIRE_FALSE(answer.contains("warning"));
    REQUIRE(filesHolding(hub.dir(), "Sandra Jansen").empty());
    REQUIRE(filesHolding(hub.dir(), "SANDRA JANSEN").empty());
    hub.close();
    REQUIRE(filesHolding(hub.dir(), "Sandra Jansen").empty());
}

TEST_CASE("no byte of an erased name is left after a restore that is larger than the cache",
          "[erase][backup]") {
    AdminHub hub(db::Engine::sqlite);
    fillPlant(hub);
    std::string posts = "[";
    for (int i = 0; i < 2500; ++i)
        posts += (i ? ",{\"id\":\"" : "{\"id\":\"") + std::to_string(i) + kNotice;
    const auto report = hub.import({{"posts.json", posts + "]"}});
    REQUIRE(report.mistakes.empty());
    const ploegbord::test::TempDir elsewhere;
    const std::string file = elsewhere / "hub.backup";
    hub.run("backup", {{"file", file}});
    hub.run("erase-person", {{"person", "1"}});
    hub.run("restore", {{"file", file}});
    CHECK(filesHolding(hub.dir(), "Sandra Jansen").empty());
}

TEST_CASE("an erasure that only reached the ledger is made good at the next start", "[erase][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    fillPlant(hub);
    LedgerEntry entry;
    entry.what = LedgerEntry::What::erased;
    entry.at = hub.clock.now();
    entry.person = hub.record(core::Kind::person, "1").id;
    REQUIRE(hub.hub().ledger().append(entry).has_value());
    hub.open();
    REQUIRE(replayLedger(hub.hub()).value() == 1);
    REQUIRE(living(hub.records(core::Kind::person)) == 1);
    REQUIRE(replayLedger(hub.hub()).value() == 0);
}

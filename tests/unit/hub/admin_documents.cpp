// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/blob_store.h"
#include "tests/support/catch.h"
#include "tests/unit/hub/admin_hub.h"

using namespace ploegbord;
using namespace ploegbord::hub;
using namespace ploegbord::hub::test;

namespace {

// A file of these bytes in the hub's folder; its SHA-256.
std::string keep(AdminHub& hub, const std::string& bytes) {
    IncomingBlob incoming{BlobStore(hub.dir())};
    REQUIRE(incoming.open() == 0);
    REQUIRE(incoming.write(bytes) == 0);
    REQUIRE(incoming.keep() == 0);
    return core::toHex(core::sha256(bytes));
}

boost::json::object publication(const std::string& sha256, boost::json::object more = {}) {
    boost::json::object body{{"title", "Tape wisselen"},
                             {"category", "Werkinstructies"},
                             {"sha256", sha256},
                             {"type", "application/pdf"},
                             {"bytes", 9},
                             {"revised_on", "2026-01-05"}};
    for (const auto& member : more)
        body[member.key()] = member.value();
    return {{"body", std::move(body)}};
}

boost::json::object forLines(boost::json::object request, boost::json::array lines) {
    request["lines"] = std::move(lines);
    return request;
}

// "" when it was done.
std::string whyNot(AdminHub& hub, const char* command, boost::json::object request = {}) {
    const auto answer = hub.ask(command, std::move(request));
    return answer ? std::string() : answer.error().detail;
}

core::Record theDocument(AdminHub& hub) {
    const auto all = hub.records(core::Kind::document);
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("a document published at the hub is for every line, in nobody's name", "[documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto answer = hub.run("publish", publication(keep(hub, "%PDF-1.4\n")));
    CHECK(answer.at("new").as_bool());
    CHECK(answer.at("here").as_bool());
    const auto record = theDocument(hub);
    CHECK(record.id.str() == answer.at("document").as_string());
    CHECK(record.audience == core::Audience{});
    CHECK(record.by == core::By{});
    CHECK(record.as<core::Document>()->published_at == hub.clock.now());
}

TEST_CASE("the same title and category again is the next revision", "[documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto first = publication(keep(hub, "%PDF-1.4\n"), {{"pinned", true}, {"must_read", true}});
    hub.run("publish", forLines(first, {"L3"}));
    hub.run("publish", publication(keep(hub, "%PDF-1.5\n"), {{"revision", "D"}}));
    auto record = theDocument(hub);
    CHECK(record.version == 2);
    CHECK(record.audience.lines == std::vector{core::Ref(hub.record(core::Kind::line, "L3").id)});
    CHECK(record.as<core::Document>()->revision == "D");
    CHECK(record.as<core::Document>()->is_pinned);
    CHECK(record.as<core::Document>()->must_read); // a safety instruction stays one when it is revised
    hub.run("publish",
            forLines(publication(keep(hub, "%PDF-1.6\n"), {{"pinned", false}, {"must_read", false}}), {}));
    record = theDocument(hub);
    CHECK(record.version == 3);
    CHECK(record.audience == core::Audience{});
    CHECK_FALSE(record.as<core::Document>()->is_pinned);
    CHECK_FALSE(record.as<core::Document>()->must_read);
    hub.run("publish", publication(keep(hub, "%PDF-1.4\n"), {{"category", "Veiligheidsbladen"}}));
    CHECK(hub.records(core::Kind::document).size() == 2);
}

TEST_CASE("an older revision does not take the place of a newer one", "[documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    hub.run("publish", publication(keep(hub, "%PDF-1.5\n"), {{"revised_on", "2026-11-01"}}));
    const auto refused =
        hub.ask("publish", publication(keep(hub, "%PDF-1.4\n"), {{"revised_on", "2025-01-01"}}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.find("the standing revision is of 2026-11-01") != std::string::npos);
    CHECK(theDocument(hub).version == 1);
}

TEST_CASE("what is published once more unchanged changes nothing", "[documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const std::string sha256 = keep(hub, "%PDF-1.4\n");
    const boost::json::object titles{{"", "Tape wisselen"}, {"en", "Tape change"}};
    hub.run("publish", publication(sha256, {{"title", titles}, {"revision", "C"}, {"must_read", true}}));
    const auto head = hub.hub().site()->headSeq;
    hub.clock.advance(std::chrono::hours(48));
    auto again = publication(sha256);
    again.at("body").as_object().erase("revised_on"); // today, of a new one
    CHECK_FALSE(hub.run("publish", again).at("changed").as_bool());
    CHECK(hub.hub().site()->headSeq == head);
    CHECK(theDocument(hub).as<core::Document>()->title.in("en").text == "Tape change");
}

TEST_CASE("a rehearsal says what is wrong and writes nothing", "[documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const auto head = hub.hub().site()->headSeq;
    auto request = publication(std::string(64, 'a'));
    CHECK(whyNot(hub, "publish", request) == "the file is not here yet");
    request["rehearse"] = true;
    CHECK(hub.run("publish", request).at("new").as_bool());
    CHECK(whyNot(hub, "publish", forLines(request, {"L3", "L9"})) == "there is no line L9");
    CHECK(hub.records(core::Kind::document).empty());
    CHECK(hub.hub().site()->headSeq == head);
}

TEST_CASE("a publication goes by the rules of every other", "[documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const std::string sha256 = keep(hub, "%PDF-1.4\n");
    const auto refusal = [&](boost::json::object more) {
        return whyNot(hub, "publish", publication(sha256, std::move(more)));
    };
    CHECK(refusal({{"title", " "}}) == "the title is empty");
    CHECK(refusal({{"title", std::string(121, 'x')}}) == "the title has more than 120 characters");
    CHECK(refusal({{"category", ""}}) == "the category is empty");
    CHECK(refusal({{"revised_on", "2099-01-01"}}) == "the revision's date is still to come");
    CHECK(refusal({{"type", "text/plain"}}) == "a document is a PDF, a PNG or a JPEG");
    CHECK(refusal({{"revised_on", "soon"}}).find("is no date") != std::string::npos);
    CHECK(whyNot(hub, "publish") == "publish needs the body of a document");
    CHECK(hub.records(core::Kind::document).empty());
}

TEST_CASE("a document is retired by its id, or by a title that is its own", "[documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    const std::string sha256 = keep(hub, "%PDF-1.4\n");
    const auto first = hub.run("publish", publication(sha256));
    const auto second = hub.run("publish", publication(sha256, {{"category", "Veiligheidsbladen"}}));
    CHECK(whyNot(hub, "retire", {{"document", "Tape wisselen"}}) ==
          "several documents have this title: use the id");
    hub.run("retire", {{"document", first.at("document")}});
    CHECK(hub.run("retire", {{"document", "Tape wisselen"}}).at("document") == second.at("document"));
    CHECK(whyNot(hub, "retire", {{"document", "Tape wisselen"}}) == "there is no document Tape wisselen");
    CHECK(hub.run("documents").at("documents").as_array().empty());
    for (const auto& record : hub.records(core::Kind::document))
        CHECK(record.isDeleted);
    // A retired one does not come back: it is a new one.
    CHECK(hub.run("publish", publication(sha256)).at("new").as_bool());
}

TEST_CASE("the list of documents says whether their files are here", "[documents][store]") {
    AdminHub hub(GENERATE(db::Engine::sqlite, db::Engine::postgresql));
    hub.import(smallPlant());
    hub.run("publish", forLines(publication(keep(hub, "%PDF-1.4\n")), {"L3", "L1"}));
    hub.run("publish", publication(keep(hub, "%PDF-1.5\n"), {{"category", "A"}}));
    std::filesystem::remove(BlobStore(hub.dir()).pathOf(core::toHex(core::sha256("%PDF-1.4\n"))));
    const auto documents = hub.run("documents").at("documents").as_array();
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].at("category").as_string() == "A");
    CHECK(documents[0].at("here").as_bool());
    CHECK(documents[0].at("lines").as_array().empty());
    CHECK_FALSE(documents[1].at("here").as_bool());
    CHECK(documents[1].at("lines") == boost::json::array{"L3", "L1"});
}

TEST_CASE("the log says which document was published, without its title, and nothing of a rehearsal",
          "[documents]") {
    AdminHub hub(db::Engine::sqlite);
    hub.import(smallPlant());
    auto request = publication(keep(hub, "%PDF-1.4\n"));
    request["command"] = "publish";
    hub.close();
    std::vector<std::string> lines;
    HubOptions options = hub.options();
    options.log = [&](LogLevel, const std::string& line) { lines.push_back(line); };
    const auto logging = Hub::open(options, hub.clock, hub.random);
    REQUIRE(logging.has_value());
    request["rehearse"] = true;
    REQUIRE(runCommand(request, {**logging, nullptr}).has_value());
    CHECK(lines.empty());
    request["rehearse"] = false;
    const auto answer = runCommand(request, {**logging, nullptr});
    REQUIRE(answer.has_value());
    CHECK(lines == std::vector<std::string>{"event=command command=publish document=" +
                                            std::string(answer->at("document").as_string())});
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include <boost/json.hpp>

#include "app/core/digest.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/http_client.h"
#include "tests/support/postgres_server.h"
#include "tests/system/kills.h"
#include "tests/system/plant.h"

using namespace ploegbord::test;
namespace json = boost::json;

namespace {

json::object handover(std::string_view text) {
    const json::array notes{{{"topic", "machine"}, {"text", text}}};
    return {{"type", "handover.post"},
            {"body", {{"line", "L1"}, {"shift_day", "2026-01-05"}, {"shift", "V"}, {"notes", notes}}}};
}

void signInLead(const HubSite& hub, const Probe& probe) {
    REQUIRE(hub.command({"pin", "101"}, "731904\n").status == 0);
    REQUIRE(probe.command({"sign-in", "--person", "101"}, "731904\n").status == 0);
}

void post(const Probe& probe, const json::object& draft) {
    const Ran posted = probe.command({"post", probe.draft("draft.json", draft)});
    INFO(posted.err);
    REQUIRE(posted.status == 0);
}

std::string written(const HubSite& hub, const std::string& name, std::string_view bytes) {
    const auto path = hub.file(name);
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

std::string textOf(const json::value& value) {
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

} // namespace

TEST_CASE("a lead's handover made without a hub is read at the other board of the line",
          "[system][handover]") {
    HubSite hub;
    hub.serve();
    const Probe here(hub), there(hub);
    REQUIRE(here.sync().status == 0);
    signInLead(hub, here);
    hub.stop();
    post(here, handover("Rol tape is bijna op."));
    const auto saved = here.show("handover");
    REQUIRE(saved.size() == 1);
    CHECK(textOf(saved[0].at("state")) == "saved");

    hub.serve();
    REQUIRE(here.sync().status == 0);
    REQUIRE(there.sync().status == 0);
    const auto read = there.show("handover");
    REQUIRE(read.size() == 1);
    CHECK(read[0].at("id") == saved[0].at("id"));
    CHECK(textOf(read[0].at("body").at("notes").at(0).at("text")) == "Rol tape is bijna op.");
    CHECK(textOf(read[0].at("state")) == "received");

    // Read by the crew: the tally comes back to both.
    post(there, {{"type", "acknowledge"},
                 {"of", textOf(read[0].at("id"))},
                 {"body", {{"shift_day", "2026-01-05"}, {"shift", "L"}}}});
    REQUIRE(there.sync().status == 0);
    REQUIRE(here.sync().status == 0);
    const auto tallies = here.show("tally");
    REQUIRE(tallies.size() == 1);
    CHECK(tallies[0].at("body").at("acknowledged") == json::object{{"L", 1}});
}

TEST_CASE("a document that IT publishes while the hub serves stands at every board until it is retired",
          "[system][documents]") {
    HubSite hub(GENERATE(false, true) ? PostgresServer::shared().freshDatabase() : "");
    hub.serve();
    const Probe here(hub), there(hub);
    const std::string bytes = "%PDF-1.4\nvan alles\n";
    const Ran published = hub.command({"publish", written(hub, "tape.pdf", bytes), "--title", "Tape wisselen",
                                       "--category", "Werkinstructies", "--revision", "C"});
    INFO(published.err);
    REQUIRE(published.status == 0);
    const std::string sha256 = ploegbord::core::toHex(ploegbord::core::sha256(bytes));
    for (const Probe* probe : {&here, &there}) {
        REQUIRE(probe->sync().status == 0);
        const auto documents = probe->show("document");
        REQUIRE(documents.size() == 1);
        CHECK(textOf(documents[0].at("body").at("sha256")) == sha256);
    }
    HttpClient client(static_cast<std::uint16_t>(std::stoi(hub.url().substr(hub.url().rfind(':') + 1))),
                      here.token());
    CHECK(client.request("GET", "/v1/blobs/" + sha256).body == bytes);

    hub.kill9(); // and it stands after a power cut
    hub.serve();
    REQUIRE(hub.command({"publish", written(hub, "tape.pdf", bytes + "nieuw\n"), "--title", "Tape wisselen",
                         "--category", "Werkinstructies", "--revision", "D"})
                .status == 0);
    REQUIRE(here.sync().status == 0);
    const auto revised = here.show("document");
    REQUIRE(revised.size() == 1);
    CHECK(textOf(revised[0].at("body").at("revision")) == "D");
    CHECK(revised[0].at("version") == 2);

    REQUIRE(hub.command({"retire", "Tape wisselen"}).status == 0);
    for (const Probe* probe : {&here, &there}) {
        REQUIRE(probe->sync().status == 0);
        CHECK(probe->show("document").empty());
    }
    CHECK(hub.command({"doctor"}).status == 0);
}

TEST_CASE("a document that a board publishes before its file is at the hub waits, and comes with the file",
          "[system][documents]") {
    HubSite hub;
    hub.serve();
    const Probe here(hub), there(hub);
    REQUIRE(here.sync().status == 0);
    signInLead(hub, here);
    const std::string bytes = "%PDF-1.4\nvan alles\n";
    const std::string sha256 = ploegbord::core::toHex(ploegbord::core::sha256(bytes));
    post(here, {{"type", "document.publish"},
                {"body",
                 {{"title", "Tape wisselen"},
                  {"category", "Werkinstructies"},
                  {"revised_on", "2026-01-05"},
                  {"sha256", sha256},
                  {"type", "application/pdf"},
                  {"bytes", bytes.size()}}}});
    REQUIRE(here.sync().status == 0);
    CHECK(here.status().at("outbox") == 1); // nothing is wrong with it: it waits
    CHECK(here.status().at("parked") == 0);
    CHECK(textOf(here.show("document").at(0).at("state")) == "saved");
    REQUIRE(there.sync().status == 0);
    CHECK(there.show("document").empty());
    HttpClient client(static_cast<std::uint16_t>(std::stoi(hub.url().substr(hub.url().rfind(':') + 1))),
                      here.token());
    REQUIRE(client.request("PUT", "/v1/blobs/" + sha256, bytes).status == 201);
    for (int looks = 0; looks < 30 && there.show("document").empty(); ++looks) {
        REQUIRE(here.sync().status == 0);
        REQUIRE(there.sync().status == 0);
    }
    REQUIRE(there.show("document").size() == 1);
    CHECK(here.status().at("outbox") == 0);
}

TEST_CASE("an erased person's name leaves the handovers and titles at every board", "[system][handover]") {
    HubSite hub;
    hub.serve();
    const Probe here(hub), there(hub);
    REQUIRE(here.sync().status == 0);
    signInLead(hub, here);
    post(here, handover("Bram Zwanenburg heeft de sleutel."));
    REQUIRE(here.sync().status == 0);
    REQUIRE(hub.command({"publish", written(hub, "m.pdf", "%PDF-1.4\n"), "--title", "Methode Bram Zwanenburg",
                         "--category", "Werkinstructies"})
                .status == 0);
    REQUIRE(there.sync().status == 0);
    REQUIRE(isInAnyFile(there.file(""), "Bram Zwanenburg"));

    REQUIRE(hub.command({"erase-person", "102"}).status == 0);
    for (const Probe* probe : {&here, &there}) {
        REQUIRE(probe->sync().status == 0);
        const auto note = probe->show("handover").at(0).at("body").at("notes").at(0).at("text");
        CHECK(textOf(note) == "[\xe2\x80\xa6] heeft de sleutel.");
        CHECK(textOf(probe->show("document").at(0).at("body").at("title")) == "Methode [\xe2\x80\xa6]");
    }
    hub.stop();
    CHECK_FALSE(isInAnyFile(there.file(""), "Bram Zwanenburg"));
    CHECK_FALSE(isInAnyFile(hub.file("hub"), "Bram Zwanenburg"));
}

TEST_CASE("a publication that is killed at any moment leaves no document without its whole file",
          "[system][documents]") {
    constexpr int kKills = 60;
    HubSite hub;
    hub.serve();
    Moments moments(11);
    int published = 0;
    for (int i = 0; i < kKills; ++i) {
        std::string bytes = "%PDF-1.4\n" + std::to_string(i);
        bytes.resize(4 * 1024 * 1024, 'x');
        Program publishing = hub.start({"publish", written(hub, "tape.pdf", bytes), "--title",
                                        "Tape " + std::to_string(i % 5), "--category", "Werkinstructies"});
        if (publishing.waitFor(moments.next())) ++published;
        publishing.kill9();
    }
    INFO(published << " of " << kKills << " were not killed");
    CHECK(published > 0);
    CHECK(published < kKills);
    const Ran listed = hub.command({"documents", "--json"});
    REQUIRE(listed.status == 0);
    const json::value documents = json::parse(listed.out);
    for (const json::value& document : documents.as_array())
        CHECK(document.at("here").as_bool());
    const Ran examined = hub.command({"doctor"});
    INFO(examined.out);
    CHECK(examined.status == 0);
    hub.stop();
    hub.serve(); // and what was half is gone
    for (const auto& entry : std::filesystem::directory_iterator(hub.file("hub") / "blobs"))
        CHECK(entry.is_directory());
}

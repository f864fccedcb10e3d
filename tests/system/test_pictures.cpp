// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <thread>

#include <boost/json.hpp>
#include <sys/stat.h>

#include "app/core/digest.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/http_client.h"
#include "tests/system/kills.h"
#include "tests/system/plant.h"

using namespace ploegbord;
using namespace ploegbord::test;
namespace json = boost::json;
namespace fs = std::filesystem;

namespace {

void signInLead(const HubSite& hub, const Probe& probe) {
    REQUIRE(hub.command({"pin", "101"}, "482913\n").status == 0);
    REQUIRE(probe.command({"sign-in", "--person", "101"}, "482913\n").status == 0);
}

// A file that no other picture is like.
struct Picture {
    std::string file, sha256;
    Picture(const Probe& probe, int number, std::size_t bytes) {
        std::string content = "\xff\xd8 picture " + std::to_string(number) + " ";
        content.resize(bytes, static_cast<char>(number));
        sha256 = core::toHex(core::sha256(content));
        const fs::path path = probe.file("picture-" + std::to_string(number) + ".jpg");
        std::ofstream(path, std::ios::binary) << content;
        file = path.string();
    }
};

json::object media(const Picture& picture) {
    return {{"sha256", picture.sha256}, {"type", "image/jpeg"}, {"caption", "De route"}};
}

json::object announcement(const std::string& title, const Picture& picture) {
    return {{"type", "announcement.post"},
            {"body",
             {{"title", title},
              {"text", "Tot vrijdag."},
              {"priority", "info"},
              {"valid_from", "2026-01-01T00:00:00.000Z"},
              {"valid_until", "2099-01-01T00:00:00.000Z"},
              {"needs_ack", false},
              {"media", json::array{media(picture)}}}}};
}

json::object report(const Picture& picture) {
    return {{"type", "report.submit"},
            {"body",
             {{"class", "near_miss"},
              {"line", "L1"},
              {"what", "near_miss.slipped"},
              {"anonymous", true},
              {"media", json::array{media(picture)}}}}};
}

std::vector<std::string> outgoing(const Probe& probe) {
    std::vector<std::string> names;
    std::error_code none;
    for (const auto& one : fs::directory_iterator(probe.file("outgoing"), none))
        names.push_back(one.path().filename().string());
    return names;
}

// Titles of the announcements in the feed, each with how often it is there.
std::map<std::string, int> announced(const json::array& feed) {
    std::map<std::string, int> titles;
    for (const json::value& change : feed)
        if (change.at("kind") == "announcement")
            ++titles[std::string(change.at("body").at("title").as_string())];
    return titles;
}

std::string lastLine(const std::string& text) {
    return text.empty() ? text : text.substr(text.rfind('\n', text.size() - 2) + 1);
}

} // namespace

TEST_CASE("whatever a killed terminal had said to be saved reaches the hub once, with its picture",
          "[system][kill][probe][pictures]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub), other(hub);
    signInLead(hub, probe);
    Moments moments(20261129);
    struct Posted {
        std::string title, sha256;
        bool isSaved;
    };
    std::vector<Posted> all;
    int killedPosts = 0, killedSyncs = 0;
    for (int cycle = 0; cycle < std::max(1, kills() / 4); ++cycle) {
        const std::string title = "Mededeling " + std::to_string(cycle);
        const Picture picture(probe, cycle, 300'000);
        Program post = probe.start(
            {"post", probe.draft("post.json", announcement(title, picture)), "--attach", picture.file});
        if (!post.waitFor(moments.next())) post.kill9(), ++killedPosts;
        all.push_back({title, picture.sha256, !post.result().out.empty()});
        Program sync = probe.start({"sync"});
        if (!sync.waitFor(moments.next())) sync.kill9(), ++killedSyncs;
        if (cycle % 5 == 4) hub.kill9(), hub.serve();
    }
    const Ran synced = probe.sync();
    INFO(synced.err);
    REQUIRE(synced.status == 0);
    CHECK(probe.show("parked").empty());
    CHECK(outgoing(probe).empty());
    const auto titles = announced(hub.feed(other.token()));
    int saved = 0;
    for (const Posted& posted : all) {
        INFO(posted.title);
        const auto found = titles.find(posted.title);
        const int count = found == titles.end() ? 0 : found->second;
        CHECK((posted.isSaved ? count == 1 : count <= 1));
        saved += posted.isSaved ? 1 : 0;
        if (count == 0) continue;
        const HttpAnswer file =
            HttpClient(hub.port(), other.token()).request("GET", "/v1/blobs/" + posted.sha256);
        REQUIRE(file.status == 200);
        CHECK(core::toHex(core::sha256(file.body)) == posted.sha256);
    }
    std::cout << "pictures: " << killedPosts << " posts and " << killedSyncs << " syncs cut off, " << saved
              << " of " << all.size() << " said to be saved\n";
    CHECK(saved > 0);
}

TEST_CASE(
    "an anonymous report's picture comes to every board, and no file of the hub says from where or when",
    "[system][reports][pictures]") {
    HubSite hub;
    hub.serve();
    const Probe here(hub), there(hub);
    REQUIRE(here.sync().status == 0);
    const Picture picture(here, 7, 5000);
    const Ran posted =
        here.command({"post", here.draft("r.json", report(picture)), "--attach", picture.file});
    INFO(posted.err);
    REQUIRE(posted.status == 0);
    REQUIRE(outgoing(here) == std::vector{picture.sha256});
    struct stat status {};
    REQUIRE(::stat((here.file("outgoing") / picture.sha256).c_str(), &status) == 0);
    CHECK(status.st_mtime == 0);
    REQUIRE(here.sync().status == 0);
    CHECK(outgoing(here).empty());

    const std::string terminal(here.status().at("terminal").as_string());
    const fs::path blob = hub.file("hub") / "blobs" / picture.sha256.substr(0, 2) / picture.sha256;
    REQUIRE(::stat(blob.c_str(), &status) == 0);
    CHECK(status.st_mtime == 0);
    for (int looks = 0; looks < 120 && there.show("report").empty(); ++looks) {
        REQUIRE(there.sync().status == 0);
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
    }
    const json::array reports = there.show("report");
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].at("body").at("media").at(0).at("sha256") == json::string_view(picture.sha256));
    REQUIRE(there.command({"sync", "--documents", "--until-idle", "--seconds", "60"}).status == 0);
    CHECK(fs::exists(there.file("blobs") / picture.sha256));
    const Ran stopped = hub.stopped();
    for (const std::string& log : {stopped.out, stopped.err}) {
        CHECK(log.find(picture.sha256) == std::string::npos);
        CHECK(log.find(std::string(posted.out, 0, 36)) == std::string::npos);
    }
    // The hash stands in the store, of the report; and in no file that also names the terminal but that one.
    for (const auto& entry : fs::recursive_directory_iterator(hub.file("hub"))) {
        if (!entry.is_regular_file() || entry.path().extension() == ".db") continue;
        if (entry.path().string().find(".db-") != std::string::npos) continue;
        INFO(entry.path());
        CHECK_FALSE((isInFile(entry.path(), picture.sha256) && isInFile(entry.path(), terminal)));
    }
}

TEST_CASE("a picture is attached to what names it, and to nothing else", "[system][pictures]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    const Picture named(probe, 1, 1000), other(probe, 2, 1000), large(probe, 3, (16u << 20) + 1);
    const std::string draft = probe.draft("r.json", report(named));
    const Ran unnamed = probe.command({"post", draft, "--attach", other.file});
    CHECK(unnamed.status == 1);
    CHECK(lastLine(unnamed.err).find("no op names its SHA-256, " + other.sha256) != std::string::npos);
    const Ran tooLarge = probe.command({"post", draft, "--attach", large.file});
    CHECK(tooLarge.status == 1);
    CHECK(lastLine(tooLarge.err).find("16 MiB") != std::string::npos);
    const Ran absent = probe.command({"post", draft, "--attach", "/nowhere.jpg"});
    CHECK(absent.status == 1);
    CHECK(probe.status().at("outbox") == 0);
    CHECK(outgoing(probe).empty());
    CHECK(probe.command({"post", "--help"}).out.find("--attach") != std::string::npos);
}

TEST_CASE("a picture damaged on the terminal never reaches the hub, and a lead sees why",
          "[system][pictures]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    signInLead(hub, probe);
    const Picture picture(probe, 1, 5000);
    REQUIRE(probe
                .command({"post", probe.draft("a.json", announcement("Let op", picture)), "--attach",
                          picture.file})
                .status == 0);
    std::fstream(probe.file("outgoing") / picture.sha256, std::ios::binary | std::ios::in | std::ios::out)
        .seekp(99)
        .put('!');
    REQUIRE(probe.sync().status == 0);
    CHECK(probe.show("parked").size() == 1);
    CHECK(probe.status().at("parked") == 1);
    CHECK_FALSE(fs::exists(hub.file("hub") / "blobs" / picture.sha256.substr(0, 2) / picture.sha256));
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <sstream>
#include <thread>

#include <boost/json.hpp>

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/system/plant.h"

using namespace ploegbord::test;
namespace json = boost::json;

namespace {

const json::object kNearMiss{{"class", "near_miss"},
                             {"line", "L1"},
                             {"what", "near_miss.slipped"},
                             {"text", "Condens onder de tunnel."},
                             {"anonymous", true}};

// What `post` gives who reports, on its standard error: "report NUMBER key KEY".
struct Code {
    std::string number, key;
    explicit Code(const Ran& posted) {
        std::istringstream words(posted.err);
        std::string word;
        words >> word >> number >> word >> key;
    }
};

bool is(const json::value& value, const std::string& text) {
    return value.is_string() && value.get_string() == json::string_view(text);
}

// The report as a board has it, once the hub has let it into the feed; it does so every ten seconds.
json::value seenAt(const Probe& probe, const std::string& status) {
    for (int looks = 0; looks < 120; ++looks) {
        REQUIRE(probe.sync().status == 0);
        const auto reports = probe.show("report");
        if (reports.size() > 1) FAIL("it is there twice");
        if (reports.size() == 1 && is(reports[0].at("body").at("status"), status)) return reports[0];
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
    }
    FAIL("the report does not come to be " << status);
    return {};
}

void signInLead(const HubSite& hub, const Probe& probe) {
    REQUIRE(hub.command({"pin", "101"}, "731904\n").status == 0);
    REQUIRE(probe.command({"sign-in", "--person", "101"}, "731904\n").status == 0);
}

} // namespace

TEST_CASE("an anonymous report made without a hub is answered, and only its key tells whose it is",
          "[system][reports]") {
    HubSite hub;
    hub.serve();
    const Probe here(hub), there(hub);
    REQUIRE(here.sync().status == 0);
    hub.stop();
    const Ran posted =
        here.command({"post", here.draft("r.json", {{"type", "report.submit"}, {"body", kNearMiss}})});
    INFO(posted.err);
    REQUIRE(posted.status == 0);
    const Code code(posted);
    REQUIRE(code.key.size() == 16);
    CHECK(here.show("report").empty()); // that it appeared would tell when it was made
    CHECK(here.status().at("outbox") == 1);
    Program syncing = here.start({"sync"});
    CHECK_FALSE(syncing.waitFor(std::chrono::milliseconds(300)));
    syncing.kill9();

    hub.serve();
    REQUIRE(here.sync().status == 0);
    const json::value report = seenAt(there, "new");
    const std::string record(report.at("id").as_string());
    CHECK(is(report.at("body").at("number"), code.number));
    CHECK(report.at("by") == json::value(json::object()));

    signInLead(hub, there);
    const json::object answer{{"type", "report.reply"}, {"of", record}, {"body", {{"text", "Dank je."}}}};
    REQUIRE(there.command({"post", there.draft("a.json", answer)}).status == 0);
    REQUIRE(there.sync().status == 0);
    const json::value answered = seenAt(here, "seen");
    CHECK(is(answered.at("body").at("entries").at(0).at("text"), "Dank je."));

    // The key was given to a person: no file of a terminal or of the hub has it, nor does a log name the
    // report.
    for (const auto& folder : {hub.file(""), here.file(""), there.file("")})
        CHECK_FALSE(isInAnyFile(folder, code.key));
    const Ran stopped = hub.stopped();
    CHECK((stopped.out + stopped.err).find(record) == std::string::npos);
    CHECK((stopped.out + stopped.err).find(code.number) == std::string::npos);

    hub.serve();
    const json::object more{
        {"type", "report.follow_up"}, {"of", record}, {"body", {{"key", code.key}, {"text", "Nu weer."}}}};
    REQUIRE(there.command({"post", there.draft("m.json", more)}).status == 0);
    REQUIRE(there.sync().status == 0);
    for (int looks = 0; looks < 120 && seenAt(here, "seen").at("body").at("entries").as_array().size() < 2;
         ++looks)
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
    const json::value all = seenAt(here, "seen").at("body").at("entries");
    REQUIRE(all.as_array().size() == 2);
    CHECK(is(all.at(1).at("text"), "Nu weer."));
    CHECK_FALSE(all.at(1).as_object().contains("person"));
}

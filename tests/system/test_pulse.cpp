// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <fstream>
#include <thread>

#include <boost/json.hpp>

#include "app/core/time.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/system/plant.h"

using namespace ploegbord::test;
namespace core = ploegbord::core;
namespace json = boost::json;

namespace {

std::string fromNow(std::chrono::hours hours) {
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return core::formatInstant(now + hours);
}

void importCrewB(const HubSite& hub) {
    const TempDir folder;
    std::ofstream(folder / "crews.csv") << "key,name,cycle,starts\nB,Ploeg B,--VVLLNN--,2026-01-03\n";
    REQUIRE(hub.command({"import", folder.path().string()}).status == 0);
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

void answer(const Probe& probe, const std::string& question, int choice, const char* crew, int times) {
    for (int n = 0; n < times; ++n)
        post(probe,
             {{"type", "pulse.answer"}, {"of", question}, {"body", {{"choice", choice}, {"crew", crew}}}});
}

json::value questionAt(const Probe& probe) {
    REQUIRE(probe.sync().status == 0);
    const auto all = probe.show("pulse");
    REQUIRE(all.size() == 1);
    return all[0];
}

// Once the hub has counted; it looks every ten seconds.
json::object countedAt(const Probe& probe) {
    for (int looks = 0; looks < 240; ++looks) {
        const json::object body = questionAt(probe).at("body").as_object();
        if (body.contains("counted_at")) return body;
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
    }
    FAIL("the question is not counted");
    return {};
}

std::string crewId(const Probe& probe, const std::string& key) {
    for (const auto& crew : probe.show("crew"))
        if (crew.at("body").at("key").as_string() == json::string_view(key))
            return std::string(crew.at("id").as_string());
    FAIL("no crew " << key);
    return {};
}

} // namespace

TEST_CASE(
    "what the crews answer at two boards is told by crew, from five answers on, and nothing of it is kept",
    "[system][pulse]") {
    HubSite hub;
    importCrewB(hub);
    hub.serve();
    const Probe here(hub), there(hub);
    signInLead(hub, there);
    post(there,
         {{"type", "pulse.ask"},
          {"body", {{"phrase", "work.parts_in_time"}, {"closes_at", fromNow(std::chrono::hours(1))}}}});
    const json::value asked = questionAt(there);
    const std::string question(asked.at("id").as_string());
    CHECK(questionAt(here).at("id") == asked.at("id"));

    hub.stop();
    answer(here, question, 0, "A", 3); // without a hub
    CHECK(here.show("outbox").size() == 3);
    Program syncing = here.start({"sync"});
    CHECK_FALSE(syncing.waitFor(std::chrono::milliseconds(300)));
    syncing.kill9();
    hub.serve();
    REQUIRE(here.sync().status == 0);
    CHECK(here.show("outbox").empty());
    answer(there, question, 2, "A", 2);
    answer(there, question, 1, "B", 4);
    REQUIRE(there.sync().status == 0);
    hub.kill9();
    hub.serve();
    const json::value before = questionAt(here);
    CHECK(before.at("seq") == asked.at("seq")); // no answer is a change

    post(there, {{"type", "pulse.close"}, {"record", question}, {"body", {{"saw_version", 1}}}});
    REQUIRE(there.sync().status == 0);
    const json::object told = countedAt(here);
    const json::array results{{{"counts", {3, 0, 2, 0}}, {"crew", crewId(here, "A")}}};
    CHECK(told.at("results") == json::value(results));
    CHECK(json::serialize(told).find(crewId(here, "B")) == std::string::npos);
    CHECK(there.show("parked").empty());

    answer(here, question, 3, "B", 1); // late: taken and without effect
    REQUIRE(here.sync().status == 0);
    CHECK(here.show("parked").empty());
    std::this_thread::sleep_for(std::chrono::seconds(11)); // the hub has looked once more
    CHECK(countedAt(there) == told);
    const Ran stopped = hub.stopped();
    CHECK((stopped.out + stopped.err).find(question) == std::string::npos);
    for (const auto& folder : {hub.file(""), here.file(""), there.file("")})
        CHECK_FALSE(isInAnyFile(folder, "\"choice\":"));
}

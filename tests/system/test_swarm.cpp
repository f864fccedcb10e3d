// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>

#include <boost/json.hpp>

#include "tests/support/catch.h"
#include "tests/system/plant.h"

using namespace ploegbord::test;
namespace json = boost::json;

namespace {

Ran swarm(const HubSite& hub, const std::filesystem::path& codes, const std::string& terminals) {
    return run(
        {.command = {PLOEGBORD_PROBE_PROGRAM, "swarm", "--hub", hub.url(), "--codes", codes, "--terminals",
                     terminals, "--seconds", "2", "--posts-per-second", "20", "--json"}});
}

std::filesystem::path codesFor(const HubSite& hub, int count) {
    std::ofstream file(hub.file("codes"));
    for (int n = 0; n < count; ++n)
        file << hub.code() << '\n';
    return hub.file("codes");
}

} // namespace

TEST_CASE("a swarm is as many terminals that post, hear each other and end alike", "[system][swarm]") {
    HubSite hub;
    hub.serve();
    const Probe witness(hub);
    const Ran ran = swarm(hub, codesFor(hub, 12), "12");
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    const json::value result = json::parse(ran.out);
    CHECK(result.at("enrolled") == 12);
    CHECK(result.at("current") == 12);
    CHECK(result.at("alike") == true);
    CHECK(result.at("waiting") == 0);
    CHECK(result.at("parked") == 0);
    const auto posted = result.at("posted").to_number<std::size_t>();
    CHECK(posted >= 10);
    CHECK(posted <= 45);
    CHECK(result.at("answered") == posted);
    REQUIRE(witness.sync().status == 0);
    CHECK(witness.show("recognition").size() == posted);
}

TEST_CASE("a swarm that cannot be says why in one line", "[system][swarm][cli]") {
    HubSite hub;
    hub.serve();
    const auto codes = codesFor(hub, 2);
    const auto expectLine = [](const Ran& ran, const char* says) {
        INFO(ran.err);
        CHECK(ran.status != 0);
        CHECK(ran.out.empty());
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        CHECK(ran.err.find(says) != std::string::npos);
    };
    expectLine(swarm(hub, codes, "3"), "2 codes, not 3");
    expectLine(swarm(hub, codes, "0"), "--terminals");
    expectLine(swarm(hub, codes, "1000000"), "--terminals");
    expectLine(swarm(hub, hub.file("none"), "1"), "0 codes, not 1");
    std::ofstream(hub.file("wrong")) << "AAAAA-AAAAA\n";
    expectLine(swarm(hub, hub.file("wrong"), "1"), "not enrolled");
}

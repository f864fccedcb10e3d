// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>
#include <iterator>
#include <random>
#include <thread>

#include <boost/json.hpp>

#include "app/core/digest.h"
#include "tests/support/catch.h"
#include "tests/support/http_client.h"
#include "tests/system/cutting_proxy.h"
#include "tests/system/plant.h"

using namespace ploegbord;
using namespace ploegbord::test;
namespace json = boost::json;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kMiB = 1 << 20;

std::string randomBytes(std::size_t count) {
    std::mt19937_64 random(count);
    std::string bytes(count, '\0');
    for (std::size_t i = 0; i + 8 <= count; i += 8) {
        const std::uint64_t word = random();
        bytes.replace(i, 8, reinterpret_cast<const char*>(&word), 8);
    }
    return bytes;
}

std::string slurp(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {(std::istreambuf_iterator<char>(in)), {}};
}

// Puts the file at the hub and publishes it as the lead; gives its SHA-256.
std::string publish(const HubSite& hub, const Probe& probe, const std::string& bytes) {
    const std::string sha256 = core::toHex(core::sha256(bytes));
    const HttpAnswer put = HttpClient(hub.port(), probe.token()).request("PUT", "/v1/blobs/" + sha256, bytes);
    REQUIRE(put.status == 201);
    const json::object body{{"title", "Omstellen"},       {"category", "Werkinstructies"},
                            {"revised_on", "2026-01-02"}, {"sha256", sha256},
                            {"type", "application/pdf"},  {"bytes", bytes.size()},
                            {"must_read", false},         {"pinned", false}};
    const Ran posted =
        probe.command({"post", probe.draft("document.json", {{"type", "document.publish"}, {"body", body}})});
    INFO(posted.err);
    REQUIRE(posted.status == 0);
    REQUIRE(probe.sync().status == 0);
    REQUIRE(probe.show("parked").empty());
    return sha256;
}

void signInLead(const HubSite& hub, const Probe& probe) {
    REQUIRE(hub.command({"pin", "101"}, "482913\n").status == 0);
    REQUIRE(probe.command({"sign-in", "--person", "101"}, "482913\n").status == 0);
}

std::string fileOf(const Probe& probe) {
    return std::string(probe.show("document").at(0).at("file").as_string());
}

} // namespace

TEST_CASE("a document of 40 MB arrives over a network that is cut ten times, and a kill -9 costs none of it",
          "[system][documents]") {
    HubSite hub;
    hub.serve();
    CuttingProxy proxy(hub.port());
    const Probe probe(hub, {}, proxy.url());
    signInLead(hub, probe);
    const std::string bytes = randomBytes(40 * kMiB);
    const std::string sha256 = publish(hub, probe, bytes);
    CHECK(fileOf(probe) == "wanted"); // sync alone fetches no file
    CHECK(proxy.fileBytes() == 0);

    std::mt19937_64 random(1);
    std::vector<std::int64_t> cuts;
    for (int i = 0; i < 10; ++i)
        cuts.push_back(kMiB + static_cast<std::int64_t>(random() % (2 * kMiB)));
    proxy.cutAfter(cuts);
    const fs::path part = probe.file("blobs") / (sha256 + ".part");
    Program syncing = probe.start({"sync", "--documents", "--until-idle"});
    std::error_code none;
    for (int looks = 0; looks < 6000 && syncing.isRunning(); ++looks) {
        if (proxy.cuts() == 10 && fs::file_size(part, none) > 25u * kMiB) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    REQUIRE(syncing.isRunning());
    syncing.kill9();
    REQUIRE(fs::file_size(part) > 25u * kMiB);
    CHECK(fileOf(probe) == "fetching");

    const Ran ran = probe.command({"sync", "--documents", "--until-idle", "--seconds", "60"});
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    CHECK(fileOf(probe) == "here");
    CHECK(slurp(probe.file("blobs") / sha256) == bytes);
    CHECK_FALSE(fs::exists(part));
    CHECK(proxy.cuts() == 10);
    // What was on its way when it was killed came twice, and nothing else.
    CHECK(proxy.fileBytes() < 40 * kMiB + 10 * kMiB);
}

TEST_CASE("a document that has no room in the budget is not waited for", "[system][documents]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    signInLead(hub, probe);
    publish(hub, probe, randomBytes(3 * kMiB));
    REQUIRE(probe.command({"sync", "--documents", "--budget-mb", "2", "--until-idle", "--seconds", "60"})
                .status == 0);
    const Ran shown = probe.command({"show", "document", "--json", "--budget-mb", "2"});
    CHECK(json::parse(shown.out).at(0).at("file") == "noRoom");
    REQUIRE(probe.command({"sync", "--documents", "--until-idle", "--seconds", "60"}).status == 0);
    CHECK(fileOf(probe) == "here");
}

TEST_CASE("a file that the hub has lost is said, with status 1, when the time is over",
          "[system][documents]") {
    HubSite hub;
    hub.serve();
    const Probe probe(hub);
    signInLead(hub, probe);
    const std::string sha256 = publish(hub, probe, randomBytes(1000));
    fs::remove(hub.file("hub") / "blobs" / sha256.substr(0, 2) / sha256);
    const Ran ran = probe.command({"sync", "--documents", "--until-idle", "--seconds", "8"});
    CHECK(ran.status == 1);
    CHECK(ran.err.find("1 files to come") != std::string::npos);
}

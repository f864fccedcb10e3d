// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include <boost/json.hpp>

#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/smtp_server.h"
#include "tests/system/plant.h"

using namespace ploegbord::test;
namespace json = boost::json;

namespace {

void useRelay(const HubSite& hub, const SmtpServer& relay) {
    std::ofstream(hub.file("hub/mail.toml")) << "relay = \"" << relay.url() << "\"\n"
                                             << "from = \"board@plant.example\"\nlanguage = \"en\"\n[to]\n"
                                             << "safety = [\"safety@plant.example\"]\n"
                                             << "lead = [\"leads@plant.example\"]\n";
}

} // namespace

TEST_CASE("a report reaches its function by mail although the relay was down and the hub was killed",
          "[system][mail]") {
    HubSite hub;
    SmtpServer relay;
    relay.refuse(true);
    useRelay(hub, relay);
    hub.serve();
    const Probe board(hub);
    const json::object nearMiss{
        {"class", "near_miss"}, {"line", "L1"}, {"what", "near_miss.slipped"}, {"anonymous", true}};
    REQUIRE(board.command({"post", board.draft("r.json", {{"type", "report.submit"}, {"body", nearMiss}})})
                .status == 0);
    REQUIRE(board.sync().status == 0);
    for (int i = 0; i < 1200 && relay.refusals() == 0; ++i) // released within 10 s, looked for every 5
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    REQUIRE(relay.refusals() > 0);
    hub.kill9();
    relay.refuse(false);
    hub.serve(clockAt("+10m")); // the next try is due
    REQUIRE(relay.waitFor(1));
    const auto mail = relay.taken().front();
    CHECK(mail.to.size() == 1);
    CHECK(bodyOf(mail.text).find("near miss") != std::string::npos);
    const Ran stopped = hub.stopped();
    CHECK((stopped.out + stopped.err).find("@plant.example") == std::string::npos); // no address in a log
    CHECK(relay.taken().size() == 1);
}

TEST_CASE("a mail.toml with a mistake stops the hub with the line to mend", "[system][mail]") {
    HubSite hub;
    std::ofstream(hub.file("hub/mail.toml")) << "relay = \"smtp://127.0.0.1:25\"\nfrom = \"nobody\"\n";
    const Ran refused = hub.command({"serve", "--listen", "127.0.0.1:0", "--plain-http"});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("mail.toml: line 2: from is a mail address") != std::string::npos);
}

TEST_CASE("mail-test says what the relay answers", "[system][mail]") {
    HubSite hub;
    const Ran unset = hub.command({"mail-test"});
    CHECK(unset.status == 1);
    CHECK(unset.err.find("no mail is set up") != std::string::npos);
    SmtpServer relay;
    useRelay(hub, relay);
    const Ran sent = hub.command({"mail-test"});
    CHECK(sent.status == 0);
    CHECK(sent.out == relay.url() + " took a test for 2 recipients\n");
    CHECK(relay.taken().size() == 2);
    relay.refuseAddress("leads@plant.example");
    const Ran dead = hub.command({"mail-test"});
    CHECK(dead.status == 1);
    CHECK(dead.err.find("leads@plant.example") != std::string::npos);
    CHECK(dead.err.find("safety@plant.example") == std::string::npos);
    relay.refuse(true);
    const Ran refused = hub.command({"mail-test"});
    CHECK(refused.status == 1);
    CHECK(refused.err.find("451") != std::string::npos);
}

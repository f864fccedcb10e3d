// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

#include <boost/json/serialize.hpp>

#include "app/wire/messages.h"
#include "app/wire/ops.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

std::string text(const boost::json::value& value) {
    return std::string(value.as_string());
}

StoreKind anyStore() {
    return GENERATE(StoreKind::sqlite, StoreKind::postgresql);
}

wire::SignInAnswer signIn(RunningHub& hub, const std::string& token, const std::string& number) {
    hub.setPin(number, "482913");
    const auto answer =
        HttpClient(hub.port(), token)
            .request("POST", "/v1/sign-in", "{\"person\":\"" + number + "\",\"pin\":\"482913\"}");
    return *wire::readSignInAnswer(answer.body);
}

std::string signedBy(const wire::SignInAnswer& who, const core::Op& op) {
    return wire::signOp(op, who.person, who.grant, *core::fromHex(who.key)).json;
}

} // namespace

TEST_CASE("an op takes effect once, however often it comes", "[hub][ops]") {
    RunningHub hub(anyStore());
    const std::string token = hub.enrol();
    HttpClient client(hub.port(), token);
    const auto id = hub.newOpId();
    const auto record = hub.newRecordId();
    const std::string op = shoutout(hub, id, record);
    const auto first = resultOf(client.request("POST", "/v1/ops", opsRequest({op})));
    REQUIRE(text(first.at("status")) == "accepted");
    CHECK(!first.as_object().contains("replayed"));
    hub.restart();
    const auto second =
        resultOf(HttpClient(hub.port(), token).request("POST", "/v1/ops", opsRequest({op, op})), 1);
    CHECK(text(second.at("status")) == "accepted");
    CHECK(second.at("replayed").as_bool());
    CHECK(second.at("seq") == first.at("seq"));
    const std::string other = shoutout(hub, id, record, 501);
    const auto changed =
        resultOf(HttpClient(hub.port(), token).request("POST", "/v1/ops", opsRequest({other})));
    CHECK(text(changed.at("status")) == "refused");
    CHECK(boost::json::serialize(changed).find("op-content-changed") != std::string::npos);
}

TEST_CASE("later ops of a request see the earlier ones, and what refers to nothing waits", "[hub][ops]") {
    RunningHub hub(anyStore());
    HttpClient client(hub.port(), hub.enrol());
    const auto record = hub.newRecordId(), missing = hub.newRecordId();
    const auto answer = client.request(
        "POST", "/v1/ops",
        opsRequest({highFive(hub, hub.newOpId(), missing), shoutout(hub, hub.newOpId(), record),
                    highFive(hub, hub.newOpId(), record), highFive(hub, hub.newOpId(), record)}));
    CHECK(text(resultOf(answer, 0).at("status")) == "deferred");
    CHECK(resultOf(answer, 0).at("retry_after_s").as_int64() > 0);
    CHECK(text(resultOf(answer, 1).at("status")) == "accepted");
    CHECK(resultOf(answer, 3).at("seq").as_int64() == resultOf(answer, 2).at("seq").as_int64() + 1);
    const auto page = parsed(client.request("GET", "/v1/changes"));
    const auto& last = page.at("changes").as_array().back();
    CHECK(text(last.at("kind")) == "tally");
    CHECK(last.at("body").at("high_fives").as_int64() == 2);
}

TEST_CASE("one op sent by many at once is accepted once", "[hub][ops]") {
    RunningHub hub(anyStore());
    const std::string token = hub.enrol();
    const std::string request = opsRequest({shoutout(hub, hub.newOpId(), hub.newRecordId())});
    std::atomic<int> fresh{0}, replayed{0};
    std::vector<std::thread> senders;
    for (int i = 0; i < 16; ++i) {
        senders.emplace_back([&] {
            HttpClient client(hub.port(), token);
            for (int n = 0; n < 20; ++n) {
                const auto result = resultOf(client.request("POST", "/v1/ops", request));
                ++(result.as_object().contains("replayed") ? replayed : fresh);
            }
        });
    }
    for (std::thread& sender : senders)
        sender.join();
    CHECK(fresh == 1);
    CHECK(replayed == 16 * 20 - 1);
}

TEST_CASE("a lead's op needs the lead's own proof from the terminal of the grant", "[hub][ops]") {
    RunningHub hub(anyStore());
    const std::string token = hub.enrol(), other = hub.enrol();
    const auto lead = signIn(hub, token, "1201");
    const auto nobody = signIn(hub, token, "1209");
    HttpClient client(hub.port(), token);
    const auto send = [&](HttpClient& from, const std::string& op) {
        return boost::json::serialize(resultOf(from.request("POST", "/v1/ops", opsRequest({op}))));
    };
    CHECK(send(client, wire::writeOp(noticeOp(hub)).json).find("not-allowed") != std::string::npos);
    CHECK(send(client, signedBy(nobody, noticeOp(hub))).find("not-allowed") != std::string::npos);
    const core::Op op = noticeOp(hub);
    const std::string good = signedBy(lead, op);
    HttpClient elsewhere(hub.port(), other);
    CHECK(send(elsewhere, good).find("proof-invalid") != std::string::npos);
    CHECK(send(client, good).find("\"accepted\"") != std::string::npos);
    CHECK(send(elsewhere, good).find("proof-invalid") != std::string::npos);
    auto forged = lead;
    forged.key = std::string(64, '0');
    CHECK(send(client, signedBy(forged, noticeOp(hub))).find("proof-invalid") != std::string::npos);
    hub.setPin("1201", "111222"); // a new PIN withdraws what the old one gave
    CHECK(send(client, signedBy(lead, noticeOp(hub))).find("grant-expired") != std::string::npos);
}

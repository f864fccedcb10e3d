// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/messages.h"

#include "tests/support/catch.h"
#include "tests/unit/wire/generated.h"

using namespace ploegbord;

TEST_CASE("enrolment survives a round trip", "[wire][messages]") {
    const auto request =
        wire::readEnrolRequest(wire::writeEnrolRequest({"K7-Q2", "n-1", "Kiosk \"3\"", "0.1.0"}));
    REQUIRE(request);
    CHECK(request->code == "K7-Q2");
    CHECK(request->nonce == "n-1");
    CHECK(request->name == "Kiosk \"3\"");
    CHECK(request->version == "0.1.0");
    CHECK_FALSE(wire::readEnrolRequest(R"({"code":"x"})"));

    test::Generated generated(1);
    wire::EnrolAnswer answer{generated.id<core::TerminalId>(),
                             "token",
                             generated.id<core::SiteId>(),
                             generated.ref(),
                             "Europe/Amsterdam",
                             "a2V5",
                             "-----BEGIN\nX\n"};
    const std::string json = wire::writeEnrolAnswer(answer);
    const auto read = wire::readEnrolAnswer(json);
    REQUIRE(read);
    CHECK(wire::writeEnrolAnswer(*read) == json);
    CHECK(read->terminal == answer.terminal);
    CHECK(read->ca == answer.ca);
}

TEST_CASE("a sign-in names either a badge or a person", "[wire][messages]") {
    CHECK(wire::readSignInRequest(wire::writeSignInRequest({"04A2", {}, "123456"})).value().badge == "04A2");
    const auto person = *core::Ref::parse("4711");
    CHECK(wire::readSignInRequest(wire::writeSignInRequest({"", person, "123456"})).value().person == person);
    CHECK_FALSE(wire::readSignInRequest(R"({"pin":"123456"})"));
    CHECK_FALSE(wire::readSignInRequest(R"({"badge":"04A2","person":"4711","pin":"123456"})"));
    CHECK_FALSE(wire::readSignInRequest(R"({"badge":"04A2","pin":123456})"));
}

TEST_CASE("a sign-in's answer survives a round trip", "[wire][messages]") {
    test::Generated generated(2);
    const wire::SignInAnswer answer{generated.ref(),
                                    {{core::Role::lead, {generated.ref()}}, {core::Role::safety, {}}},
                                    generated.id<core::GrantId>(),
                                    std::string(64, 'a'),
                                    generated.instant()};
    const auto read = wire::readSignInAnswer(wire::writeSignInAnswer(answer));
    REQUIRE(read);
    CHECK(read->person == answer.person);
    CHECK(read->roles == answer.roles);
    CHECK(read->grant == answer.grant);
    CHECK(read->key == answer.key);
    CHECK(read->expiresAt == answer.expiresAt);
}

TEST_CASE("a heartbeat survives a round trip and asks after 100 records at most", "[wire][messages]") {
    test::Generated generated(3);
    wire::Heartbeat heartbeat{"0.1.0", {"e1", 12}, 3, 1, 86400, 5'000'000'000, "board", {}};
    for (int i = 0; i < 100; ++i)
        heartbeat.asking.push_back(generated.id<core::RecordId>());
    const auto read = wire::readHeartbeat(wire::writeHeartbeat(heartbeat));
    REQUIRE(read);
    CHECK(read->painted == heartbeat.painted);
    CHECK(read->diskFreeBytes == 5'000'000'000);
    CHECK(read->outbox == 3);
    CHECK(read->parked == 1);
    CHECK(read->asking == heartbeat.asking);
    heartbeat.asking.push_back(generated.id<core::RecordId>());
    CHECK_FALSE(wire::readHeartbeat(wire::writeHeartbeat(heartbeat)));

    const auto answer = wire::readHeartbeatAnswer(
        wire::writeHeartbeatAnswer({{{heartbeat.asking[0], 3, 5}}, 60, "https://hub.example"}));
    REQUIRE(answer);
    CHECK(answer->reconnectSpreadSeconds == 60);
    CHECK(answer->publicUrl == "https://hub.example");
    CHECK(answer->shown.at(0).record == heartbeat.asking[0]);
    CHECK(answer->shown.at(0).n == 3);
    CHECK(answer->shown.at(0).m == 5);
}

TEST_CASE("a problem's name is the last part of its type", "[wire][messages]") {
    const auto terminal = test::Generated(4).id<core::TerminalId>();
    const std::string json = wire::writeProblem({"revoked", "This terminal was revoked", "", 403, terminal});
    CHECK(json.find(R"("type":"https://ploegbord.example/problems/revoked")") != std::string::npos);
    const auto read = wire::readProblem(json);
    REQUIRE(read);
    CHECK(read->type == "revoked");
    CHECK(read->status == 403);
    CHECK(read->terminal == terminal);
    CHECK(wire::readProblem("{}").value().type == "about:blank");
    CHECK(wire::readProblem(R"({"type":"https://proxy.example/revoked"})").value().type != "revoked");
    CHECK_FALSE(wire::readProblem("<html>"));
    CHECK_FALSE(wire::readProblem(R"({"status":"403"})"));
}

TEST_CASE("roles are words, and only a lead has lines", "[wire][messages]") {
    for (const char* text : {"lead", "lead:L3", "lead:L3,L4", "lead:0192f0c1-0000-7000-8000-000000000001",
                             "safety", "hr", "admin", "lead:a:b"}) {
        const auto role = wire::readRole(text);
        REQUIRE(role);
        CHECK(wire::writeRole(*role) == text);
    }
    for (const char* text : {"", "boss", "lead:", "lead:,", "lead:L3,", "lead:L 3", "safety:L3", "Lead"}) {
        INFO(text);
        CHECK_FALSE(wire::readRole(text));
    }
}

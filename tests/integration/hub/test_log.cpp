// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/system/system.h"
#include "app/wire/badge.h"
#include "app/wire/ops.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

HttpAnswer signIn(RunningHub& hub, const std::string& token, const std::string& person,
                  const std::string& pin) {
    return HttpClient(hub.port(), token)
        .request("POST", "/v1/sign-in", "{\"person\":\"" + person + "\",\"pin\":\"" + pin + "\"}");
}

std::string badgeOp(RunningHub& hub, const std::string& box, const std::string& remark = {}) {
    core::Op op;
    op.id = hub.newOpId();
    op.type = core::OpType::recognition_post;
    op.record = hub.newRecordId();
    op.made_at = hub.now();
    core::Recognition body;
    body.to = {{false, core::Ref(hub.person("1209"))}};
    body.category = "quality";
    body.pattern = "quality.caught_before";
    body.values = {{"what", std::string("label_error")}, {"count", std::int64_t{5}}};
    body.text = remark;
    op.body = body;
    op.by = core::SealedBadge{box};
    return wire::writeOp(op).json;
}

std::string problemOf(const HttpAnswer& answer) {
    const auto result = resultOf(answer);
    if (result.at("status").as_string() == "accepted") return "accepted";
    return std::string(result.at("problem").as_string());
}

} // namespace

TEST_CASE("the log says what happened to the hub and never who, with what PIN, badge, code or token",
          "[hub][log]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string code = hub.enrolCode();
    HttpClient(hub.port())
        .request("POST", "/v1/enrol",
                 "{\"code\":\"WRONG-CODES\",\"nonce\":\"nonce-one-1\",\"name\":\"Bord "
                 "Jansen\",\"version\":\"1\"}");
    const std::string token = hub.enrol(), other = hub.enrol();
    const auto terminal = hub.terminal(token);
    hub.setPin("1201", "482913");
    hub.setBadge("1201", "04A21BC3");
    CHECK(signIn(hub, token, "1201", "482913").status == 200);
    for (int i = 0; i < 6; ++i)
        signIn(hub, token, "1201", "730194");
    const std::string box = *wire::sealBadge("04A21BC3", hub.service().hub().secrets().hubKey());
    HttpClient client(hub.port(), token);
    client.request("POST", "/v1/ops", opsRequest({badgeOp(hub, box, std::string(300, 'r'))})); // refused
    client.request("POST", "/v1/ops", "{\"ops\":[{\"Person 1201\":\"730194\"}]}");
    client.request("GET", "/v1/Person%201201?pin=730194");
    hub.revoke(other);
    hub.restart();
    const std::string log = hub.log();
    for (const std::string event :
         {"terminal_enrolled", "enrolment_refused", "sign_in_refused", "sign_in_locked", "op_refused"}) {
        INFO(event);
        CHECK(log.find("event=" + event) != std::string::npos);
    }
    CHECK(log.find("terminal=" + terminal.str()) != std::string::npos);
    for (const std::string& secret :
         {std::string("Person"), std::string("Jansen"), std::string("482913"), std::string("730194"),
          std::string("04A21BC3"), std::string("1201"), std::string("WRONG-CODES"), code, token, other, box,
          std::string("rrrr"), hub.person("1201").str()}) {
        INFO(secret);
        CHECK(log.find(secret) == std::string::npos);
    }
}

TEST_CASE("of an anonymous op that is refused the log says neither which it was nor where it came from",
          "[hub][log]") {
    RunningHub hub(StoreKind::sqlite);
    system::SystemRandom random;
    HttpClient client(hub.port(), hub.enrol());
    core::Report report;
    report.line = core::Ref(hub.line("L3"));
    report.anonymous = true;
    const std::pair<core::OpType, core::OpBody> bodies[]{
        {core::OpType::report_submit, report},
        {core::OpType::report_follow_up, core::ReportFollowUp{"0123456789ABCDEF", "Again."}},
        {core::OpType::pulse_answer, core::PulseAnswer{}}};
    std::vector<std::string> ids;
    for (const auto& [type, body] : bodies) {
        core::Op op;
        op.id = core::OpId(core::makeUuid7(hub.now(), random)); // tells a time: refused
        op.type = type;
        op.record = hub.newRecordId();
        op.made_at = hub.now();
        op.body = body;
        const auto answer = client.request("POST", "/v1/ops", opsRequest({wire::writeOp(op).json}));
        CHECK(resultOf(answer).at("status").as_string() == "refused");
        ids.push_back(op.id.str());
    }
    // One that cannot be read may be anonymous.
    ids.push_back(hub.newOpId().str());
    client.request("POST", "/v1/ops", R"({"ops":[{"id":")" + ids.back() + R"("}]})");
    const std::string log = hub.log();
    CHECK(log.find("event=op_refused problem=") != std::string::npos);
    CHECK(log.find("event=op_refused terminal=") == std::string::npos);
    for (const std::string& id : ids)
        CHECK(log.find(id) == std::string::npos);
}

TEST_CASE("bad input in a loop writes a few lines and counts the rest", "[hub][log]") {
    RunningHub hub(StoreKind::sqlite);
    const std::string token = hub.enrol();
    HttpClient client(hub.port(), token);
    const auto refuse = [&](int times) {
        for (int i = 0; i < times; ++i)
            client.request("POST", "/v1/ops", "{\"ops\":[{}]}");
    };
    refuse(100);
    const std::string log = hub.log();
    int lines = 0;
    for (auto at = log.find("event=op_refused"); at != std::string::npos;
         at = log.find("event=op_refused", at + 1))
        ++lines;
    CHECK(lines == hub::EventLog::kLinesAMinute);
    hub.advance(std::chrono::minutes(1));
    refuse(1);
    CHECK(hub.log().find("kept_back=80") != std::string::npos);
}

TEST_CASE("a sealed badge signs a shoutout, and its number is nowhere in the hub's files", "[hub][badge]") {
    RunningHub hub(StoreKind::sqlite);
    HttpClient client(hub.port(), hub.enrol());
    hub.setBadge("1209", "04A21BC3D4E5F6");
    const std::string key = hub.service().hub().secrets().hubKey();
    const auto send = [&](const std::string& box) {
        return problemOf(client.request("POST", "/v1/ops", opsRequest({badgeOp(hub, box)})));
    };
    const std::string box = *wire::sealBadge("04A21BC3D4E5F6", key);
    CHECK(send(box) == "accepted");
    CHECK(send(*wire::sealBadge("04FFFFFF", key)) == "badge-unknown");
    std::string turned = box;
    turned[10] = turned[10] == 'A' ? 'B' : 'A';
    CHECK(send(turned) == "badge-unknown");
    CHECK(send("04A21BC3D4E5F6") != "accepted");
    const std::string page = client.request("GET", "/v1/changes").body;
    CHECK(page.find("\"person\":\"" + hub.person("1209").str() + "\"") != std::string::npos);
    CHECK(page.find("04A21BC3D4E5F6") == std::string::npos);
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(hub.service().hub().options().dir)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        INFO(entry.path());
        CHECK(bytes.find("04A21BC3D4E5F6") == std::string::npos);
    }
}

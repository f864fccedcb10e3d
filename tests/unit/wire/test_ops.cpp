// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/ops.h"

#include "app/wire/json.h"
#include "tests/support/catch.h"
#include "tests/unit/wire/generated.h"

using namespace ploegbord;
using core::OpType;

namespace {

constexpr int kSeeds = 200;
const std::string kKey(32, 'k');

std::string canonical(const std::string& json) {
    const auto value = wire::parseJson(json);
    REQUIRE(value);
    return wire::canonicalJson(*value).value();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    REQUIRE(text.find(from) != std::string::npos);
    return text.replace(text.find(from), from.size(), to);
}

core::Op announcement() {
    test::Generated generated(1);
    core::Op op = generated.op(OpType::announcement_post);
    op.audience.reset();
    op.by = std::monostate{};
    auto& body = std::get<core::Announcement>(op.body);
    body.title = core::Text("Brandoefening");
    body.goal = core::Goal{480, "orders", {}};
    body.media = {{std::string(64, 'a'), "image/png", core::Text("c")}};
    return op;
}

} // namespace

TEST_CASE("every type of op survives a round trip in canonical form", "[wire][ops]") {
    const auto type = GENERATE(
        OpType::announcement_post, OpType::announcement_edit, OpType::announcement_retract,
        OpType::recognition_post, OpType::recognition_retract, OpType::safety_event_record,
        OpType::safety_event_correct, OpType::safety_event_confirm, OpType::safety_day_close,
        OpType::quiet_set, OpType::quiet_lift, OpType::report_submit, OpType::report_reply,
        OpType::report_set_status, OpType::report_follow_up, OpType::report_copy, OpType::handover_post,
        OpType::document_publish, OpType::document_retire, OpType::pulse_ask, OpType::pulse_answer,
        OpType::pulse_close, OpType::high_five, OpType::acknowledge, OpType::person_set_display);
    for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
        test::Generated generated(seed);
        const core::Op op = generated.op(type);
        const wire::SignedOp written = wire::writeOp(op);
        INFO(written.json);
        REQUIRE(written.json == canonical(written.json));
        REQUIRE(written.signedPart == canonical(written.signedPart));
        const auto read = wire::readOp(written.json);
        REQUIRE(read);
        REQUIRE(read->op == op);
        REQUIRE(read->json == written.json);
        REQUIRE(read->signedPart == written.signedPart);
        REQUIRE(read->contentHash == written.contentHash);
    }
}

TEST_CASE("an acknowledgement between two shifts names none", "[wire][ops]") {
    test::Generated generated(1);
    core::Op op = generated.op(OpType::acknowledge);
    op.body = core::Acknowledgement{*core::parseDay("2026-11-24"), {}};
    const std::string json = wire::writeOp(op).json;
    CHECK(json.find("\"shift\"") == std::string::npos);
    const std::string stated = GENERATE("", R"("shift":"",)", R"("shift":null,)");
    const auto read = wire::readOp(replaced(json, "\"body\":{", "\"body\":{" + stated));
    REQUIRE(read);
    CHECK(read->op == op);
}

TEST_CASE("what is hashed and signed holds the members that we do not know", "[wire][ops]") {
    const auto plain = wire::writeOp(announcement());
    const std::string later =
        replaced(plain.json, "\"body\":{", "\"z_later\":[1, 2],\"body\":{ \"a_later\":{},");
    const auto read = wire::readOp(later);
    REQUIRE(read);
    CHECK(read->op == plain.op);
    CHECK(read->json == canonical(later));
    CHECK(read->signedPart.find("z_later") != std::string::npos);
    CHECK(read->signedPart.find("a_later") != std::string::npos);
    CHECK(read->contentHash != plain.contentHash);
}

TEST_CASE("a signed op verifies with its key and with no other", "[wire][ops]") {
    const core::Ref person = *core::Ref::parse("4711");
    const auto op = wire::signOp(announcement(), person, test::Generated(5).id<core::GrantId>(), kKey);
    CHECK(wire::isProofValid(op, kKey));
    CHECK_FALSE(wire::isProofValid(op, std::string(32, 'x')));
    CHECK_FALSE(wire::isProofValid(op, ""));
    CHECK(op.signedPart.find("\"by\"") == std::string::npos);
    const auto read = wire::readOp(op.json);
    REQUIRE(read);
    CHECK(wire::isProofValid(*read, kKey));
    CHECK_FALSE(wire::isProofValid(wire::writeOp(announcement()), kKey));
}

TEST_CASE("an op changed in any part no longer verifies", "[wire][ops]") {
    const auto op =
        wire::signOp(announcement(), *core::Ref::parse("4711"), test::Generated(5).id<core::GrantId>(), kKey);
    const auto [from, to] = GENERATE(table<std::string, std::string>({
        {"Brandoefening", "brandoefening"},
        {"announcement.post", "announcement.later"},
        {"\"value\":480", "\"value\":481"},
        {"\"body\":{", "\"body\":{\"added\":1,"},
        {"{\"body\"", "{\"audience\":{},\"body\""},
    }));
    const auto read = wire::readOp(replaced(op.json, from, to));
    REQUIRE(read);
    CHECK_FALSE(wire::isProofValid(*read, kKey));
}

TEST_CASE("a malformed op says which member is wrong", "[wire][ops]") {
    const std::string good = wire::writeOp(announcement()).json;
    const auto [from, to, member] = GENERATE(table<std::string, std::string, std::string>({
        {"\"id\":\"", "\"id\":\"x", "op.id"},
        {"\"made_at\":\"20", "\"made_at\":\"19", "op.made_at"},
        {"\"record\":", "\"of\":", "op.record"},
        {"\"type\":\"announcement.post\"", "\"type\":7", "op.type"},
        {"\"title\":\"Brandoefening\"", "\"title\":null", "op.body.title"},
        {"\"title\":\"Brandoefening\"", "\"title\":{\"n l\":\"x\"}", "op.body.title"},
        {"\"title\":\"Brandoefening\"", "\"title\":\"a\\u0000\"", "op.body.title"},
        {"\"value\":480", "\"value\":12.5", "op.body.goal.value"},
        {"\"value\":480", "\"value\":9007199254740993", "op.body.goal.value"},
        {"\"value\":480", "\"value\":1e300", "op.body.goal.value"},
        {"\"sha256\":\"aa", "\"sha256\":\"AA", "op.body.media[0].sha256"},
        {"\"media\":[", "\"media\":[3,", "op.body.media[0]"},
        {"\"valid_until\":\"20", "\"valid_until\":\"tomorrow 20", "op.body.valid_until"},
        {"{\"body\"", "{\"by\":{\"person\":\"P\"},\"body\"", "op.by.grant"},
        {"{\"body\"", "{\"by\":{\"sealed_badge\":\"\"},\"body\"", "op.by.sealed_badge"},
        {"{\"body\"", "{\"by\":7,\"body\"", "op.by"},
        {"{\"body\"", "{\"audience\":{\"lines\":[\"a b\"]},\"body\"", "op.audience.lines"},
    }));
    const auto read = wire::readOp(replaced(good, from, to));
    REQUIRE_FALSE(read);
    INFO(read.error().detail);
    CHECK(read.error().code == core::ErrorCode::invalid);
    CHECK(read.error().detail.starts_with(member + " "));
}

TEST_CASE("a fraction in a member that we do not know is refused too", "[wire][ops]") {
    const std::string good = wire::writeOp(announcement()).json;
    CHECK_FALSE(wire::readOp(replaced(good, "\"body\":{", "\"body\":{\"later\":12.5,")));
}

TEST_CASE("an op over 64 KiB is refused", "[wire][ops]") {
    core::Op op = announcement();
    std::get<core::Announcement>(op.body).text = core::Text(std::string(64 * 1024, 'x'));
    const auto written = wire::writeOp(op);
    CHECK_FALSE(wire::readOp(written.json));
    CHECK_FALSE(wire::readOp(wire::parseJson(written.json).value()));
    std::get<core::Announcement>(op.body).text = core::Text(std::string(60 * 1024, 'x'));
    CHECK(wire::readOp(wire::writeOp(op).json));
}

TEST_CASE("an op of a later type is read as unknown", "[wire][ops]") {
    const auto read = wire::readOp(std::string_view(
        R"({"id":"0192f0c1-0000-7000-8000-000000000001","type":"kaizen.vote","made_at":"2026-11-24T06:00:00Z","body":{"x":[1]}})"));
    REQUIRE(read);
    CHECK(read->op.type == OpType::unknown);
}

TEST_CASE("a recognition without pattern or values is readable, so that it is refused as generic",
          "[wire][ops]") {
    const auto read = wire::readOp(std::string_view(
        R"({"id":"0192f0c1-0000-7000-8000-000000000001","type":"recognition.post","record":"0192f0c1-0000-7000-8000-000000000002","made_at":"2026-11-24T06:00:00Z","body":{"to":[{"team":"WELD"}],"values":{"what":null,"count":""}}})"));
    REQUIRE(read);
    const auto& body = std::get<core::Recognition>(read->op.body);
    CHECK(body.pattern.empty());
    CHECK(body.values.size() == 1);
}

TEST_CASE("a draft gets its id, time and new record from the caller", "[wire][ops]") {
    test::Generated generated(8);
    const auto id = generated.id<core::OpId>();
    const auto record = generated.id<core::RecordId>();
    const auto at = generated.instant();
    const auto post =
        wire::readDraft(R"({"type":"recognition.post","body":{"to":[{"person":"4711"}]}})", id, record, at);
    REQUIRE(post);
    CHECK(post->id == id);
    CHECK(post->record == record);
    CHECK(post->made_at == at);
    CHECK_FALSE(post->audience);
    const auto tap = wire::readDraft(R"({"type":"high_five","of":"0192f0c1-0000-7000-8000-000000000002"})",
                                     id, record, at);
    REQUIRE(tap);
    CHECK(tap->record.str() == "0192f0c1-0000-7000-8000-000000000002");
    CHECK(wire::readDraft(R"({"type":"quiet.set","body":{}})", id, record, at).value().record.isNil());
    CHECK_FALSE(wire::readDraft(R"({"type":"high_five"})", id, record, at));
    CHECK_FALSE(wire::readDraft(R"({"type":"announcement.retract","body":{}})", id, record, at));
    CHECK_FALSE(wire::readDraft(R"({"type":"kaizen.vote"})", id, record, at));
    CHECK_FALSE(wire::readDraft(R"({"body":{}})", id, record, at));
}

TEST_CASE("op results survive a round trip", "[wire][ops]") {
    test::Generated generated(9);
    std::vector<wire::OpResult> results(4);
    for (auto& result : results)
        result.op = generated.id<core::OpId>();
    results[0].status = wire::OpStatus::accepted;
    results[0].seq = 41;
    results[0].isReplayed = true;
    results[1].problem = core::Problem::stale_version;
    results[1].detail = "version 3 is current";
    results[2].status = wire::OpStatus::deferred;
    results[2].retryAfterSeconds = 30;
    results[3].op = {};
    const std::string json = wire::writeOpResults(results);
    CHECK(json == canonical(json));
    const auto read = wire::readOpResults(json);
    REQUIRE(read);
    REQUIRE(read->size() == 4);
    CHECK(read->at(0).seq == 41);
    CHECK(read->at(0).isReplayed);
    CHECK(read->at(1).problem == core::Problem::stale_version);
    CHECK(read->at(1).problemName == "stale-version");
    CHECK(read->at(1).detail == "version 3 is current");
    CHECK(read->at(2).retryAfterSeconds == 30);
    CHECK(read->at(3).op.isNil());
    const auto later = wire::readOpResults(R"({"results":[{"status":"refused","problem":"of-tomorrow"}]})");
    REQUIRE(later);
    CHECK(later->front().problemName == "of-tomorrow");
    CHECK_FALSE(wire::readOpResults(R"({"results":[{"status":"perhaps"}]})"));
    CHECK_FALSE(wire::readOpResults(R"({"results":{}})"));
    CHECK_FALSE(wire::readOpResults("{}"));
}

TEST_CASE("one bad op in a request does not spoil the others", "[wire][ops]") {
    const auto good = wire::writeOp(announcement());
    const std::string noBody = replaced(good.json, "\"body\"", "\"bodice\"");
    const auto request = wire::readOpsRequest(wire::writeOpsRequest({good.json, noBody, "7", good.json}));
    REQUIRE(request);
    REQUIRE(request->ops.size() == 4);
    CHECK(request->ops[0]);
    CHECK(request->ops[0]->json == good.json);
    CHECK_FALSE(request->ops[1]);
    CHECK(request->ids[1] == good.op.id);
    CHECK_FALSE(request->ops[2]);
    CHECK(request->ids[2].isNil());
    CHECK(request->ops[3]);
    CHECK_FALSE(wire::readOpsRequest(R"({"ops":7})"));
    CHECK_FALSE(wire::readOpsRequest("[]"));
}

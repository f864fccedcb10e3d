// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;

namespace {

ResultOf<Effect, Refusal> publish(const Document& body, std::string_view record = "new",
                                  std::int64_t saw = 0) {
    return judge(op(OpType::document_publish, record, DocumentPublication{body, saw}), leadAnna(), Plant(),
                 kNow);
}

Problem problemOf(Document body) {
    const auto verdict = publish(body);
    REQUIRE_FALSE(verdict);
    return verdict.error().problem;
}

} // namespace

TEST_CASE("a document is for the line of the terminal unless it says for whom", "[rules][document]") {
    const auto effect = publish(instruction());
    REQUIRE(effect);
    CHECK(effect->front().audience == Audience{{Ref(idOf("L3"))}, {}, {}});
    CHECK(effect->front().version == 1);
    CHECK(effect->front().as<Document>()->published_at == kNow);
    Op forAll = op(OpType::document_publish, "new", DocumentPublication{instruction(), 0});
    forAll.audience = Audience{};
    CHECK(judge(forAll, leadAnna(), Plant(), kNow)->front().audience == Audience{});
}

TEST_CASE("a new revision takes the place of the one that was seen", "[rules][document]") {
    Document next = instruction();
    next.revision = "D";
    const auto effect = publish(next, "document", 1);
    REQUIRE(effect);
    CHECK(effect->front().version == 2);
    CHECK(effect->front().as<Document>()->revision == "D");
    CHECK(effect->front().audience == Audience{{Ref(idOf("L3"))}, {}, {}});
    CHECK(publish(next, "document", 2).error().problem == Problem::stale_version);
    CHECK(publish(next, "document", 0).error().problem == Problem::already_exists);
    CHECK(publish(next, "new", 1).error().problem == Problem::not_here_yet);
}

TEST_CASE("a retired document leaves a tombstone", "[rules][document]") {
    const auto effect =
        judge(op(OpType::document_retire, "document", VersionSeen{1}), safetySofie(), Plant(), kNow);
    REQUIRE(effect);
    CHECK(effect->front().isDeleted);
    CHECK(judge(op(OpType::document_retire, "document", VersionSeen{0}), safetySofie(), Plant(), kNow)
              .error()
              .problem == Problem::invalid_value);
}

TEST_CASE("the hub itself publishes and retires a document in nobody's name", "[rules][document]") {
    Actor hub;
    Op made = op(OpType::document_publish, "new", DocumentPublication{instruction(), 0});
    made.audience = Audience{};
    CHECK(judge(made, hub, Plant(), kNow).error().problem == Problem::not_allowed);
    hub.isHub = true;
    const auto effect = judge(made, hub, Plant(), kNow);
    REQUIRE(effect);
    CHECK(effect->front().by == By{});
    CHECK(judge(op(OpType::document_retire, "document", VersionSeen{1}), hub, Plant(), kNow));
    CHECK_FALSE(judge(op(OpType::handover_post, "new", handover()), hub, Plant(), kNow));
}

TEST_CASE("a document waits at the hub until its file is there", "[rules][document]") {
    Plant plant;
    plant.hasFiles = false;
    const Op made = op(OpType::document_publish, "new", DocumentPublication{instruction(), 0});
    CHECK(judge(made, leadAnna(), plant, kNow).error().isDeferred());
    Announcement pictured = notice();
    pictured.media = {{std::string(64, 'a'), "image/png", Text("Tape")}};
    CHECK(
        judge(op(OpType::announcement_post, "new", pictured), leadAnna(), plant, kNow).error().isDeferred());
    plant.hasFiles = true;
    CHECK(judge(made, leadAnna(), plant, kNow));
}

TEST_CASE("a document that cannot be shown is refused", "[rules][document]") {
    Document body = instruction();
    body.title = Text(" ");
    CHECK(problemOf(body) == Problem::invalid_value);
    body = instruction();
    body.category = "";
    CHECK(problemOf(body) == Problem::invalid_value);
    body = instruction();
    body.sha256 = "D" + body.sha256.substr(1);
    CHECK(problemOf(body) == Problem::invalid_value);
    body = instruction();
    body.type = "application/msword";
    CHECK(problemOf(body) == Problem::invalid_value);
    body = instruction();
    body.bytes = 256 * 1024 * 1024 + 1;
    CHECK(problemOf(body) == Problem::invalid_value);
    body.bytes = 0;
    CHECK(problemOf(body) == Problem::invalid_value);
    body.bytes = 16 * 1024 * 1024 + 1;
    CHECK(publish(body));
    body.type = "image/png";
    CHECK(problemOf(body) == Problem::invalid_value);
    body = instruction();
    body.revised_on = day("2026-11-25");
    CHECK(problemOf(body) == Problem::invalid_value);
}

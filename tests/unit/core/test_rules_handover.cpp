// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;

namespace {

ResultOf<Effect, Refusal> post(const Handover& body) {
    return judge(op(OpType::handover_post, "new", body), leadAnna(), Plant(), kNow);
}

ResultOf<Effect, Refusal> acknowledge(std::string_view of) {
    return judge(op(OpType::acknowledge, of, Acknowledgement{day("2026-11-24"), ref("L")}), nobody(), Plant(),
                 kNow);
}

} // namespace

TEST_CASE("a handover is for its own line", "[rules][handover]") {
    const auto effect = post(handover());
    REQUIRE(effect);
    CHECK(effect->front().audience == Audience{{Ref(idOf("L3"))}, {}, {}});
    CHECK(effect->front().as<Handover>()->line == Ref(idOf("L3")));
    CHECK(effect->front().as<Handover>()->notes == handover().notes);
}

TEST_CASE("a handover says something, of a shift that there was", "[rules][handover]") {
    Handover body = handover();
    body.notes.clear();
    CHECK(post(body).error().problem == Problem::invalid_value);
    body.notes = {{HandoverTopic::safety, "  "}};
    CHECK(post(body).error().problem == Problem::invalid_value);
    body.notes = {{HandoverTopic::safety, std::string(501, 'x')}};
    CHECK(post(body).error().problem == Problem::invalid_value);
    body.notes.assign(21, {HandoverTopic::safety, "Olie."});
    CHECK(post(body).error().problem == Problem::invalid_value);
    body = handover();
    body.line = ref("L9");
    CHECK(post(body).error().problem == Problem::unknown_reference);
    body = handover();
    body.shift = ref("X");
    CHECK(post(body).error().problem == Problem::unknown_reference);
    body = handover();
    body.shift_day = day("2026-11-25");
    CHECK(post(body).error().problem == Problem::invalid_value);
}

TEST_CASE("the next shift confirms a handover, a document, and that a line's meeting was held",
          "[rules][handover]") {
    for (const char* of : {"handover", "document", "L3", "notice"}) {
        const auto effect = acknowledge(of);
        REQUIRE(effect);
        const auto* tally = effect->front().as<Tally>();
        REQUIRE(tally);
        CHECK(tally->of == idOf(of));
        CHECK(tally->acknowledged.at("L") == 1);
    }
    for (const char* of : {"shoutout", "near miss", "jake"})
        CHECK(acknowledge(of).error().problem == Problem::unknown_reference);
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;

namespace {

ResultOf<Effect, Refusal> post(const Recognition& body) {
    return judge(op(OpType::recognition_post, "new", body), nobody(), Plant(), kNow);
}

Recognition keptRunning() {
    Recognition body;
    body.to = {{true, ref("WELD")}};
    body.category = "efficiency";
    body.pattern = "efficiency.kept_running";
    body.values = {{"line", Ref(idOf("L2")).str()},
                   {"despite", std::string("parts")},
                   {"place", std::string("Z1")},
                   {"minutes", std::int64_t{90}}};
    return body;
}

Problem undo(const Actor& actor, std::chrono::milliseconds after) {
    const auto verdict =
        judge(op(OpType::recognition_retract, "shoutout", VersionSeen{1}), actor, Plant(), kNow + after);
    return verdict ? Problem::malformed : verdict.error().problem;
}

} // namespace

TEST_CASE("a shoutout is stored as structure with ids for people and keys for picks", "[rules]") {
    const auto effect = post(shoutout()).value();
    const auto* body = effect.front().as<Recognition>();
    REQUIRE(body);
    CHECK(body->to == std::vector<Recipient>{{false, Ref(idOf("jake"))}});
    CHECK(body->values == shoutout().values);
    CHECK(effect.front().audience == Audience{{Ref(idOf("L3"))}, {}, {}});
    CHECK(effect.front().by == By{Ref(), Ref(idOf("T3"))});
}

TEST_CASE("lines and places in blanks are stored by key", "[rules]") {
    const auto effect = post(keptRunning()).value();
    const auto* body = effect.front().as<Recognition>();
    CHECK(body->to == std::vector<Recipient>{{true, Ref(idOf("WELD"))}});
    CHECK(body->values.at("line") == BlankValue(std::string("L2")));
    CHECK(body->values.at("place") == BlankValue(std::string("Z1")));
}

TEST_CASE("a generic shoutout cannot be posted", "[rules]") {
    Recognition body = shoutout();
    body.pattern = "";
    body.text = "Great job!";
    CHECK(post(body).error().problem == Problem::generic_recognition);
    body = shoutout();
    body.values.erase("count");
    CHECK(post(body).error().problem == Problem::generic_recognition);
    body = shoutout();
    body.values["what"] = std::string("everything");
    CHECK(post(body).error().problem == Problem::generic_recognition);
}

TEST_CASE("a shoutout names what the site has", "[rules]") {
    Recognition body = shoutout();
    body.to = {{false, ref("stranger")}};
    CHECK(post(body).error().problem == Problem::unknown_reference);
    body.to = {{true, ref("jake")}};
    CHECK(post(body).error().problem == Problem::unknown_reference);
    body.to = {{false, Ref(idOf("WELD"))}};
    CHECK(post(body).error().problem == Problem::unknown_reference);
    for (const char* blank : {"line", "despite", "place"}) {
        body = keptRunning();
        body.values[blank] = std::string("nowhere");
        CHECK(post(body).error().problem == Problem::unknown_reference);
        body.values[blank] = std::string("not a key");
        CHECK(post(body).error().problem == Problem::unknown_reference);
    }
}

TEST_CASE("an erased person can be given nothing", "[rules]") {
    Plant plant;
    plant.record(idOf("jake")).isDeleted = true;
    CHECK(plant.apply(op(OpType::recognition_post, "new", shoutout()), nobody()).error().problem ==
          Problem::unknown_reference);
}

TEST_CASE("a shoutout has limits", "[rules]") {
    Recognition body = shoutout();
    body.text = std::string(280, 'x');
    CHECK(post(body).has_value());
    body.text += 'x';
    CHECK(post(body).error().problem == Problem::invalid_value);
    body = shoutout();
    body.to = {};
    CHECK(post(body).error().problem == Problem::invalid_value);
    body.to = {{false, ref("jake")}, {false, Ref(idOf("jake"))}};
    CHECK(post(body).value().front().as<Recognition>()->to.size() == 1);
    body.to.assign(21, {false, ref("jake")});
    CHECK(post(body).error().problem == Problem::invalid_value);
    body = shoutout();
    body.values["count"] = std::int64_t{1'000'000'000};
    CHECK(post(body).error().problem == Problem::invalid_value);
    body = shoutout();
    body.values["more"] = std::int64_t{1};
    CHECK(post(body).error().problem == Problem::invalid_value);
    body = shoutout();
    body.category = "safety";
    CHECK(post(body).error().problem == Problem::invalid_value);
}

TEST_CASE("anyone may narrow their own line but not leave it", "[rules]") {
    Op own = op(OpType::recognition_post, "new", shoutout());
    own.audience = Audience{{ref("L3")}, {ref("B")}, {ref("V")}};
    CHECK(judge(own, nobody(), Plant(), kNow).has_value());
    own.audience = Audience{{ref("L3"), ref("L1")}, {}, {}};
    CHECK(judge(own, nobody(), Plant(), kNow).error().problem == Problem::not_allowed);
    own.audience = Audience{{}, {ref("B")}, {}};
    CHECK(judge(own, nobody(), Plant(), kNow).error().problem == Problem::not_allowed);
}

TEST_CASE("the posting terminal may undo for a while, by the hub's time", "[rules]") {
    using namespace std::chrono_literals;
    CHECK(undo(nobody(), 0s) == Problem::malformed); // accepted
    CHECK(undo(nobody(), 30s) == Problem::malformed);
    CHECK(undo(nobody(), 30s + 1ms) == Problem::undo_too_late);
    CHECK(undo(at(nobody(), "T1", "L3"), 1s) == Problem::not_allowed);
    CHECK(undo(leadBart(), 24h) == Problem::malformed);
}

TEST_CASE("what is taken back takes its high fives with it", "[rules]") {
    Plant plant;
    REQUIRE(plant.apply(op(OpType::high_five, "shoutout", NoBody{}), nobody()).has_value());
    const auto effect =
        plant.apply(op(OpType::recognition_retract, "shoutout", VersionSeen{1}), nobody()).value();
    REQUIRE(effect.size() == 2);
    CHECK(effect[0].id == idOf("shoutout"));
    CHECK((effect[0].isDeleted && effect[0].body == Body(UnknownBody{})));
    CHECK((effect[1].isDeleted && effect[1].id == highFiveTallyId(idOf("shoutout"))));
    CHECK(plant.apply(op(OpType::high_five, "shoutout", NoBody{}), nobody()).error().problem ==
          Problem::deleted);
}

TEST_CASE("high fives add up in a record of their own", "[rules]") {
    Plant plant;
    const Record before = *plant.find(idOf("shoutout"));
    for (int i = 1; i <= 5; ++i) {
        const auto effect = plant.apply(op(OpType::high_five, "shoutout", NoBody{}), nobody()).value();
        REQUIRE(effect.size() == 1);
        CHECK(effect.front().id == highFiveTallyId(idOf("shoutout")));
        CHECK(effect.front().kind == Kind::tally);
        CHECK(effect.front().version == 1);
        CHECK(effect.front().as<Tally>()->high_fives == i);
        CHECK(effect.front().by == By{});
    }
    CHECK(*plant.find(idOf("shoutout")) == before);
}

TEST_CASE("a high five for what has not arrived waits", "[rules]") {
    CHECK(judge(op(OpType::high_five, "elsewhere", NoBody{}), nobody(), Plant(), kNow).error().isDeferred());
    CHECK(judge(op(OpType::high_five, "gone", NoBody{}), nobody(), Plant(), kNow).error().problem ==
          Problem::deleted);
    CHECK(judge(op(OpType::high_five, "notice", NoBody{}), nobody(), Plant(), kNow).error().problem ==
          Problem::unknown_reference);
}

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/pulse.h"
#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;
using std::chrono::days;
using std::chrono::hours;

namespace {

using Verdict = ResultOf<Effect, Refusal>;

Verdict ask(const Pulse& body, const Actor& actor = leadAnna(),
            const Audience& audience = {{ref("L3")}, {}, {}}) {
    Op made = op(OpType::pulse_ask, "new", body);
    made.audience = audience;
    return judge(made, actor, Plant(), kNow);
}

Pulse own(std::vector<Text> choices) {
    Pulse body = question();
    body.phrase.clear();
    body.question = Text("Is de tape op tijd?");
    body.choices = std::move(choices);
    return body;
}

// To the plant's question, which is for L2.
Verdict answer(const PulseAnswer& body, Actor actor = at(nobody(), "T2", "L2")) {
    return judge(anonymousOp(OpType::pulse_answer, "question", body), actor, Plant(), kNow);
}

Problem problemOf(const Verdict& verdict) {
    REQUIRE_FALSE(verdict);
    return verdict.error().problem;
}

PulseCount count(const char* crew, int choice, std::int64_t n) {
    return {Ref(idOf(crew)), choice, n};
}

} // namespace

TEST_CASE("a lead or a function asks, and nobody else", "[rules][pulse]") {
    for (const Actor& actor : {leadAnna(), leadBart(), plantLead(), safetySofie(), qualityQuirijn()})
        CHECK(ask(question(), actor).has_value());
    for (const Actor& actor : {nobody(), badgeOnly(), operatorJake(), adminAda()})
        CHECK(problemOf(ask(question(), actor)) == Problem::not_allowed);
}

TEST_CASE("a question without an audience is for the own line", "[rules][pulse]") {
    const auto effect = judge(op(OpType::pulse_ask, "new", question()), leadAnna(), Plant(), kNow);
    REQUIRE(effect);
    CHECK(effect->front().audience == Audience{{Ref(idOf("L3"))}, {}, {}});
    CHECK(effect->front().by.person == Ref(idOf("anna")));
}

TEST_CASE("who asks states no results", "[rules][pulse]") {
    Pulse body = question();
    body.counted_at = kNow;
    body.results = {{Ref(idOf("A")), {9, 1}}};
    const auto effect = ask(body);
    REQUIRE(effect);
    CHECK(*effect->front().as<Pulse>() == question());
}

TEST_CASE("a phrase is one that there is, and stands alone", "[rules][pulse]") {
    Pulse body = question();
    body.phrase = "work.of_later";
    CHECK(problemOf(ask(body)) == Problem::unknown_reference);
    body = question();
    body.question = Text("Anders?");
    CHECK(problemOf(ask(body)) == Problem::invalid_value);
    body = question();
    body.scale = "yes_no";
    CHECK(problemOf(ask(body)) == Problem::invalid_value);
    body = question();
    body.choices = {Text("ja"), Text("nee")};
    CHECK(problemOf(ask(body)) == Problem::invalid_value);
}

TEST_CASE("a question in own words has 2 to 5 choices, or a scale", "[rules][pulse]") {
    const Text yes("ja");
    CHECK(ask(own({yes, yes})).has_value());
    CHECK(ask(own({yes, yes, yes, yes, yes})).has_value());
    CHECK(problemOf(ask(own({}))) == Problem::invalid_value);
    CHECK(problemOf(ask(own({yes}))) == Problem::invalid_value);
    CHECK(problemOf(ask(own({yes, yes, yes, yes, yes, yes}))) == Problem::invalid_value);
    CHECK(problemOf(ask(own({yes, Text(" ")}))) == Problem::invalid_value);
    CHECK(problemOf(ask(own({yes, Text(std::string(41, 'x'))}))) == Problem::invalid_value);
    Pulse scaled = own({});
    scaled.scale = "three";
    CHECK(ask(scaled).has_value());
    scaled.choices = {yes, yes};
    CHECK(problemOf(ask(scaled)) == Problem::invalid_value);
    scaled = own({});
    scaled.scale = "of_later";
    CHECK(problemOf(ask(scaled)) == Problem::unknown_reference);
}

TEST_CASE("a question says something, in 120 characters", "[rules][pulse]") {
    Pulse body = own({Text("ja"), Text("nee")});
    body.question = Text();
    CHECK(problemOf(ask(body)) == Problem::invalid_value);
    body.question = Text(std::string(121, 'x'));
    CHECK(problemOf(ask(body)) == Problem::invalid_value);
    body.question = Text(std::string(120, 'x'));
    CHECK(ask(body).has_value());
}

TEST_CASE("a question closes later than now and within 31 days", "[rules][pulse]") {
    Pulse body = question();
    body.closes_at = kNow;
    CHECK(problemOf(ask(body)) == Problem::invalid_value);
    body.closes_at = kNow + std::chrono::milliseconds(1);
    CHECK(ask(body).has_value());
    body.closes_at = kNow + days(31);
    CHECK(ask(body).has_value());
    body.closes_at += std::chrono::milliseconds(1);
    CHECK(problemOf(ask(body)) == Problem::invalid_value);
}

TEST_CASE("a second question before the same crews is refused while the first is open", "[rules][pulse]") {
    const auto toThose = [](const Audience& audience) { return ask(question(), plantLead(), audience); };
    CHECK(toThose({{ref("L1"), ref("L3")}, {}, {}}).has_value());
    CHECK(problemOf(toThose({{ref("L2")}, {}, {}})) == Problem::question_open);
    CHECK(problemOf(toThose({})) == Problem::question_open);
    CHECK(problemOf(toThose({{}, {ref("A")}, {ref("V")}})) == Problem::question_open);

    Plant plant;
    plant.record(idOf("question")).audience = {{Ref(idOf("L2"))}, {Ref(idOf("A"))}, {}};
    Op other = op(OpType::pulse_ask, "new", question());
    other.audience = Audience{{ref("L2")}, {ref("B")}, {}};
    CHECK(judge(other, plantLead(), plant, kNow).has_value());
    other.audience = Audience{{ref("L2")}, {ref("A"), ref("B")}, {}};
    CHECK(problemOf(judge(other, plantLead(), plant, kNow)) == Problem::question_open);
}

TEST_CASE("once a question has closed the next one can be asked", "[rules][pulse]") {
    Op next = op(OpType::pulse_ask, "new", question());
    next.audience = Audience{{ref("L2")}, {}, {}};
    Plant plant;
    auto& first = std::get<Pulse>(plant.record(idOf("question")).body);
    first.closes_at = kNow + hours(1);
    CHECK(problemOf(judge(next, leadAnna(), plant, kNow + hours(1) - std::chrono::milliseconds(1))) ==
          Problem::question_open);
    CHECK(judge(next, leadAnna(), plant, kNow + hours(1)).has_value());
}

TEST_CASE("an answer is nobody's and changes no record", "[rules][pulse]") {
    const auto effect = answer({1, ref("A")});
    REQUIRE(effect);
    CHECK(effect->empty());
    for (const Actor& actor : {badgeOnly(), operatorJake(), leadAnna(), safetySofie()})
        CHECK(problemOf(answer({1, ref("A")}, at(actor, "T2", "L2"))) == Problem::not_allowed);
    const Op timed = op(OpType::pulse_answer, "question", PulseAnswer{1, ref("A")});
    CHECK(problemOf(judge(timed, at(nobody(), "T2", "L2"), Plant(), kNow)) == Problem::invalid_value);
}

TEST_CASE("an answer is one of the choices", "[rules][pulse]") {
    CHECK(answer({0, {}}).has_value());
    CHECK(problemOf(answer({2, {}})) == Problem::invalid_value);
    CHECK(problemOf(answer({-1, {}})) == Problem::invalid_value);
}

TEST_CASE("an answer counts for a crew that was asked", "[rules][pulse]") {
    CHECK(problemOf(answer({0, ref("Z")})) == Problem::unknown_reference);
    Plant plant;
    plant.record(idOf("question")).audience.crews = {Ref(idOf("A"))};
    const auto by = [&](const Ref& crew) {
        return judge(anonymousOp(OpType::pulse_answer, "question", PulseAnswer{0, crew}), Actor(), plant,
                     kNow);
    };
    CHECK(by(ref("A")).has_value());
    CHECK(by(Ref(idOf("A"))).has_value());
    CHECK(by({}).has_value()); // nobody was on shift
    CHECK(problemOf(by(ref("B"))) == Problem::invalid_value);
}

TEST_CASE("another line's board cannot answer", "[rules][pulse]") {
    CHECK(problemOf(answer({0, {}}, nobody())) == Problem::not_allowed);
    CHECK(answer({0, {}}, Actor()).has_value()); // judged again once it is held: of no terminal
}

TEST_CASE("an answer to a question that is not here yet waits for it", "[rules][pulse]") {
    const Op early = anonymousOp(OpType::pulse_answer, "new", PulseAnswer{0, {}});
    CHECK(problemOf(judge(early, nobody(), Plant(), kNow)) == Problem::not_here_yet);
    const Op strange = anonymousOp(OpType::pulse_answer, "notice", PulseAnswer{0, {}});
    CHECK(problemOf(judge(strange, nobody(), Plant(), kNow)) == Problem::unknown_reference);
}

TEST_CASE("an answer that comes after the question closed counts until the answers are counted",
          "[rules][pulse]") {
    Plant plant;
    auto& pulse = std::get<Pulse>(plant.record(idOf("question")).body);
    const Op late = anonymousOp(OpType::pulse_answer, "question", PulseAnswer{1, ref("A")});
    pulse.closes_at = kNow - hours(1);
    CHECK(judge(late, Actor(), plant, kNow).has_value());
    CHECK(countOf(late, plant) == count("A", 1, 1));
    pulse.counted_at = kNow;
    CHECK(judge(late, Actor(), plant, kNow).value().empty()); // no board is left with it
    CHECK_FALSE(countOf(late, plant));
    const Op wrong = anonymousOp(OpType::pulse_answer, "question", PulseAnswer{7, ref("Z")});
    CHECK(judge(wrong, Actor(), plant, kNow).value().empty());
}

TEST_CASE("a lead or a function closes a question as it stands", "[rules][pulse]") {
    const auto close = [](std::int64_t saw, const Actor& actor, Instant when = kNow) {
        return judge(op(OpType::pulse_close, "question", VersionSeen{saw}), actor, Plant(), when);
    };
    const auto effect = close(1, safetySofie());
    REQUIRE(effect);
    CHECK(effect->front().as<Pulse>()->closes_at == kNow);
    CHECK(effect->front().version == 2);
    CHECK(problemOf(close(0, leadAnna())) == Problem::invalid_value);
    CHECK(problemOf(close(2, leadAnna())) == Problem::stale_version);
    CHECK(problemOf(close(1, operatorJake())) == Problem::not_allowed);
    CHECK(problemOf(close(1, nobody())) == Problem::not_allowed);
    CHECK(close(1, leadAnna(), kNow + hours(24)).value().empty()); // it has closed by itself
}

TEST_CASE("what is told is of crews of whom five have answered, and never a total", "[rules][pulse]") {
    const std::vector<PulseCount> counts{count("A", 0, 3), count("A", 1, 2), count("B", 0, 3),
                                         count("B", 1, 1)};
    const Pulse told = counted(question(), counts, Plant().patterns(), kNow);
    REQUIRE(told.results.size() == 1);
    CHECK(told.results[0] == Pulse::CrewResult{Ref(idOf("A")), {3, 2}});
    CHECK(told.counted_at == kNow);
}

TEST_CASE("whoever answered while no crew was on shift is counted apart", "[rules][pulse]") {
    const std::vector<PulseCount> counts{{Ref(), 1, 5}, count("A", 1, 4)};
    const Pulse told = counted(question(), counts, Plant().patterns(), kNow);
    REQUIRE(told.results.size() == 1);
    CHECK(told.results[0] == Pulse::CrewResult{Ref(), {0, 5}});
}

TEST_CASE("a question that nobody answered is counted too", "[rules][pulse]") {
    const Pulse told = counted(question(), {}, Plant().patterns(), kNow);
    CHECK(told.counted_at == kNow);
    CHECK(told.results.empty());
}

TEST_CASE("a choice that nobody took is told as none", "[rules][pulse]") {
    Pulse body = own({});
    body.scale = "three";
    const std::vector<PulseCount> counts{count("A", 1, 6)};
    CHECK(counted(body, counts, Plant().patterns(), kNow).results.at(0).counts ==
          std::vector<std::int64_t>{0, 6, 0});
}

TEST_CASE("a question says what its phrase says", "[rules][pulse]") {
    const Plant plant;
    CHECK(*questionOf(question(), plant.patterns()) == Text("Parts in time?"));
    CHECK(choicesOf(question(), plant.patterns())->size() == 2);
    CHECK(choicesOf(own({Text("ja"), Text("nee")}), plant.patterns())->front() == Text("ja"));
    Pulse later = question();
    later.phrase = "work.of_later";
    CHECK(questionOf(later, plant.patterns()) == nullptr);
    CHECK(choicesOf(later, plant.patterns()) == nullptr);
}

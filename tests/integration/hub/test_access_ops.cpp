// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/hub/op_access.h"
#include "tests/integration/hub/reference.h"
#include "tests/support/catch.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

// Calls check for every rule of every op type of the reference.
template <class Check>
void forEachRule(Check check) {
    for (const std::string& name : opTypesIn(reference())) {
        INFO(name);
        const auto rules = rulesOf(core::opTypeOf(name));
        REQUIRE_FALSE(rules.empty()); // a new op type: say here who may do it
        for (const Rule& rule : rules) {
            INFO(rule.what);
            check(rule);
        }
    }
}

// Signatures that do not hold, by which no op may pass: not even one that needs none.
std::vector<std::string> falselySigned(Scene& s, const core::Op& good, bool isThere) {
    using std::chrono::hours;
    const auto anew = [&] {
        core::Op op = good;
        op.id = s.hub.newOpId();
        return op;
    };
    const auto sign = [&](const core::Ref& person, const Grant& grant, const std::string& signingKey) {
        return wire::signOp(anew(), person, grant.id, signingKey).json;
    };
    const std::string& token = isThere ? s.there : s.here;
    const auto& ours = isThere ? s.grantsThere : s.grants;
    const Grant& lead = ours.at("1202");
    const Grant& nobody = ours.at("1210");
    const Grant& elsewhere = (isThere ? s.grants : s.grantsThere).at("1202");
    const auto late = s.hub.grant("1202", token, {hours(-31 * 24), hours(-1)});
    const auto drained = s.hub.grant("1202", token, {hours(-92 * 24), hours(-61 * 24)});
    const auto early = s.hub.grant("1202", token, {hours(1), hours(24)});
    const auto withdrawn = s.hub.grant("1202", token, {hours(-1), hours(24), true});
    core::Op within = anew();
    within.made_at = s.hub.now() - hours(70 * 24);
    std::string moved = sign(lead.person, lead, lead.key);
    moved.replace(moved.find(core::formatInstant(good.made_at)), 4, "2025"); // after it was signed
    return {sign(lead.person, nobody, nobody.key), // a lead's name over another person's grant
            sign(nobody.person, lead, lead.key),   // and the other way round
            sign(lead.person, lead, nobody.key),   // a lead's grant under another person's key
            sign(lead.person, lead, std::string(32, '\0')),
            sign(elsewhere.person, elsewhere, elsewhere.key), // the lead's own, of another terminal
            sign(late.person, late, late.key),
            sign(drained.person, drained, drained.key),
            wire::signOp(within, drained.person, drained.id, drained.key).json, // made in time, come too late
            sign(early.person, early, early.key),
            sign(withdrawn.person, withdrawn, withdrawn.key),
            sign(lead.person, Grant{lead.person, core::GrantId(s.hub.newRecordId().bytes()), ""}, lead.key),
            moved};
}

} // namespace

TEST_CASE("an op is refused by everyone who may not do it and accepted by everyone who may",
          "[hub][access]") {
    Scene scene(GENERATE(StoreKind::sqlite, StoreKind::postgresql));
    forEachRule([&](const Rule& rule) {
        const core::Op wanted = rule.make(scene);
        const std::int64_t head = scene.hub.headSeq();
        for (const Who& who : kEverybody) {
            if (rule.may.count(who) > 0) continue;
            core::Op op = wanted;
            op.id = scene.hub.newOpId();
            const auto result = scene.send({scene.signedBy(who, op, rule.isThere)}, rule.isThere).at(0);
            INFO("by " << who << ": " << result.problemName);
            CHECK(result.status == wire::OpStatus::refused);
            const bool isOwn = result.problem == core::Problem::own_confirmation && who == "1201";
            CHECK((result.problem == core::Problem::not_allowed || isOwn));
        }
        CHECK(scene.hub.headSeq() == head);
        for (const Who& who : rule.may) {
            const auto result =
                scene.send({scene.signedBy(who, rule.make(scene), rule.isThere)}, rule.isThere).at(0);
            INFO("by " << who << ": " << result.problemName << ", " << result.detail);
            CHECK(result.status == wire::OpStatus::accepted);
        }
    });
}

TEST_CASE("an op with another person's, terminal's or time's grant is refused, whatever its type",
          "[hub][access]") {
    Scene scene(GENERATE(StoreKind::sqlite, StoreKind::postgresql));
    forEachRule([&](const Rule& rule) {
        core::Op wanted = rule.make(scene);
        const auto ops = falselySigned(scene, wanted, rule.isThere);
        const std::int64_t head = scene.hub.headSeq();
        const auto results = scene.send(ops, rule.isThere);
        REQUIRE(results.size() == ops.size());
        for (std::size_t i = 0; i < results.size(); ++i) {
            INFO("signature " << i << ": " << results[i].problemName << ", " << ops[i]);
            CHECK(results[i].status == wire::OpStatus::refused);
            CHECK((results[i].problem == core::Problem::proof_invalid ||
                   results[i].problem == core::Problem::grant_expired));
        }
        CHECK(scene.hub.headSeq() == head);
        const Who who = rule.may.count("1202") > 0 ? "1202" : "none";
        const auto good = scene.send({scene.signedBy(who, wanted, rule.isThere)}, rule.isThere).at(0);
        INFO(good.problemName << ", " << good.detail);
        CHECK(good.status == wire::OpStatus::accepted);
    });
}

TEST_CASE("an accepted op tells nothing to a terminal that sends it with another terminal's grant",
          "[hub][access]") {
    Scene scene(GENERATE(StoreKind::sqlite, StoreKind::postgresql));
    forEachRule([&](const Rule& rule) {
        if (rule.may.count("1202") == 0) return; // anonymous: nobody's grant
        const std::string op = scene.signedBy("1202", rule.make(scene), rule.isThere);
        REQUIRE(scene.send({op}, rule.isThere).at(0).status == wire::OpStatus::accepted);
        const auto result = scene.send({op}, !rule.isThere).at(0);
        CHECK(result.status == wire::OpStatus::refused);
        CHECK(result.problem == core::Problem::proof_invalid);
    });
}

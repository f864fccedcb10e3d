// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include "app/core/report_code.h"
#include "app/wire/badge.h"
#include "app/wire/messages.h"
#include "app/wire/ops.h"
#include "tests/integration/hub/reference.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace ploegbord;
using namespace ploegbord::test;

namespace {

using core::OpType;
using Who = std::string; // "none", "badge", or a person's number

// Everybody there is, from an unsigned op up. 1209 is the one that ops are about.
const std::vector<Who> kEverybody{"none", "badge", "1209", "1210", "1301", "1302", "1303",
                                  "1304", "1305",  "1306", "1201", "1202", "1203"};
const std::set<Who> kLeads{"1201", "1202", "1203"};
const std::set<Who> kAnyone(kEverybody.begin(), kEverybody.end());

std::set<Who> with(std::set<Who> some, std::initializer_list<Who> more) {
    some.insert(more);
    return some;
}
std::set<Who> without(std::set<Who> some, std::initializer_list<Who> fewer) {
    for (const Who& who : fewer)
        some.erase(who);
    return some;
}

// A hub with two boards at L3, and what ops can be about.
class Scene {
  public:
    explicit Scene(StoreKind kind) : hub(kind), here(hub.enrol()), there(hub.enrol()) {
        hub.setBadge("1210", "04A21BC3");
        for (const Who& who : kEverybody) {
            if (who == "none" || who == "badge") continue;
            grants[who] = hub.grant(who, here);
            grantsThere[who] = hub.grant(who, there);
        }
    }

    core::Op op(OpType type, core::RecordId record, core::OpBody body) {
        core::Op made;
        made.id = hub.newOpId();
        made.type = type;
        made.record = record;
        made.made_at = hub.now();
        made.body = std::move(body);
        return made;
    }

    std::string signedBy(const Who& who, core::Op op, bool isThere) {
        if (who == "none") return wire::writeOp(op).json;
        if (who == "badge") {
            const auto& secrets = hub.service().hub().secrets();
            op.by = core::SealedBadge{*wire::sealBadge("04A21BC3", secrets.hubKey())};
            return wire::writeOp(op).json;
        }
        const Grant& grant = (isThere ? grantsThere : grants).at(who);
        return wire::signOp(std::move(op), grant.person, grant.id, grant.key).json;
    }

    std::vector<wire::OpResult> send(const std::vector<std::string>& ops, bool isThere = false) {
        HttpClient client(hub.port(), isThere ? there : here);
        const auto answer = client.request("POST", "/v1/ops", wire::writeOpsRequest(ops));
        if (answer.status != 200) throw std::runtime_error(answer.head + answer.body);
        auto& store = hub.service().hub(); // what is anonymous comes into the feed now, and not in between
        if (!store.writer().releaseHeld(store.site()->no)) throw std::runtime_error("nothing is released");
        return *wire::readOpResults(answer.body);
    }

    // A record that was made by a lead here.
    core::RecordId made(OpType type, core::OpBody body) {
        const auto record = hub.newRecordId();
        const auto result = send({signedBy("1201", op(type, record, std::move(body)), false)}).at(0);
        if (result.status != wire::OpStatus::accepted) throw std::runtime_error(result.detail);
        return record;
    }

    RunningHub hub;
    SeededRandom random{3}; // for numbers of reports
    std::string here, there;
    std::map<Who, Grant> grants, grantsThere;
};

core::Announcement notice(Scene& scene) {
    core::Announcement body;
    body.title = core::Text("Title");
    body.text = core::Text("Text");
    body.valid_from = scene.hub.now();
    body.valid_until = scene.hub.now() + std::chrono::hours(1);
    return body;
}

core::Recognition thanks(Scene& scene) {
    core::Recognition body;
    body.to = {{false, core::Ref(scene.hub.person("1209"))}};
    body.category = "quality";
    body.pattern = "quality.caught_before";
    body.values = {{"what", std::string("label_error")}, {"count", std::int64_t{500}}};
    return body;
}

core::Ref key(std::string_view text) {
    return *core::Ref::parse(text);
}

core::SafetyEvent event() {
    core::SafetyEvent body;
    body.event_class = core::SafetyClass::lostTimeInjury;
    body.happened_on = *core::parseDay("2026-01-05");
    body.shift = key("V");
    body.line = key("L3");
    body.text = "Text";
    return body;
}

// Who may do it, as product.md and wire.md have it; everybody else of kEverybody may not.
struct Rule {
    std::string what;
    std::set<Who> may;
    std::function<core::Op(Scene&)> make;
    bool isThere = false; // sent from the board that did not make the record
};

core::Op forAll(core::Op op) {
    op.audience = core::Audience{};
    return op;
}

const std::set<Who> kAuthors = with(kLeads, {"1301", "1302", "1303", "1304", "1305"});
const std::set<Who> kLeadsAndSafety = with(kLeads, {"1301"});
const std::set<Who> kSigned = without(kAnyone, {"none", "badge"});

std::vector<Rule> rulesOfPosts(OpType type) {
    switch (type) {
    case OpType::announcement_post:
        return {{"to the own line", kAuthors,
                 [](Scene& s) { return s.op(OpType::announcement_post, s.hub.newRecordId(), notice(s)); }},
                {"to all", kAuthors, [](Scene& s) {
                     return forAll(s.op(OpType::announcement_post, s.hub.newRecordId(), notice(s)));
                 }}};
    case OpType::announcement_edit:
        return {{"", kAuthors, [](Scene& s) {
                     const auto record = s.made(OpType::announcement_post, notice(s));
                     return s.op(OpType::announcement_edit, record, core::AnnouncementEdit{notice(s), 1});
                 }}};
    case OpType::announcement_retract:
        return {{"", kAuthors, [](Scene& s) {
                     const auto record = s.made(OpType::announcement_post, notice(s));
                     return s.op(OpType::announcement_retract, record, core::VersionSeen{1});
                 }}};
    case OpType::recognition_post:
        return {{"to the own line", kAnyone,
                 [](Scene& s) { return s.op(OpType::recognition_post, s.hub.newRecordId(), thanks(s)); }},
                {"to all", kLeads, [](Scene& s) {
                     return forAll(s.op(OpType::recognition_post, s.hub.newRecordId(), thanks(s)));
                 }}};
    case OpType::recognition_retract: {
        const auto retract = [](Scene& s) {
            const auto record = s.made(OpType::recognition_post, thanks(s));
            return s.op(OpType::recognition_retract, record, core::VersionSeen{1});
        };
        return {{"undone by the board that posted", without(kAnyone, {"badge"}), retract},
                {"from another board", kLeads, retract, true}};
    }
    case OpType::high_five:
        return {{"", without(kAnyone, {"badge"}), [](Scene& s) {
                     const auto record = s.made(OpType::recognition_post, thanks(s));
                     return s.op(OpType::high_five, record, core::NoBody{});
                 }}};
    case OpType::acknowledge:
        return {{"", without(kAnyone, {"badge"}), [](Scene& s) {
                     const auto record = s.made(OpType::announcement_post, notice(s));
                     return s.op(OpType::acknowledge, record,
                                 core::Acknowledgement{*core::parseDay("2026-01-05"), key("V")});
                 }}};
    default: return {};
    }
}

core::Op display(Scene& s, const std::string& number) {
    return s.op(OpType::person_set_display, s.hub.person(number), core::DisplayChoice{core::OnWall::crew});
}

std::vector<Rule> rulesOfSafety(OpType type) {
    switch (type) {
    case OpType::safety_event_record:
        return {{"", kLeads,
                 [](Scene& s) { return s.op(OpType::safety_event_record, s.hub.newRecordId(), event()); }}};
    case OpType::safety_event_correct:
        return {{"", kLeads, [](Scene& s) {
                     const auto record = s.made(OpType::safety_event_record, event());
                     return s.op(OpType::safety_event_correct, record, core::SafetyCorrection{event(), 1});
                 }}};
    case OpType::safety_event_confirm: // 1201 recorded it
        return {{"", without(kLeadsAndSafety, {"1201"}), [](Scene& s) {
                     const auto record = s.made(OpType::safety_event_record, event());
                     return s.op(OpType::safety_event_confirm, record, core::VersionSeen{1});
                 }}};
    case OpType::safety_day_close:
        return {{"", kLeads, [](Scene& s) {
                     return s.op(OpType::safety_day_close, s.hub.newRecordId(),
                                 core::SafetyDay{*core::parseDay("2026-01-05"), key("V"), key("L3")});
                 }}};
    case OpType::quiet_set:
        return {{"", kLeadsAndSafety, [](Scene& s) {
                     return s.op(OpType::quiet_set, s.hub.newRecordId(), core::QuietReason{"reason"});
                 }}};
    case OpType::quiet_lift:
        return {{"", kLeadsAndSafety,
                 [](Scene& s) { return s.op(OpType::quiet_lift, s.hub.newRecordId(), core::NoBody{}); }}};
    case OpType::person_set_display:
        return {{"of a person", with(kLeads, {"1209"}), [](Scene& s) { return display(s, "1209"); }},
                {"of a lead", kLeads, [](Scene& s) { return display(s, "1201"); }}};
    default: return {};
    }
}

constexpr const char* kReportKey = "0123456789ABCDEF";

core::Report signedReport(Scene& scene) {
    core::Report body;
    body.number = core::makeReportNumber(scene.random);
    body.line = key("L3");
    body.what = "near_miss.slipped";
    return body;
}

core::Report anonymousReport(Scene& scene) {
    core::Report body = signedReport(scene);
    body.anonymous = true;
    body.key_hash = core::reportKeyHash(kReportKey);
    return body;
}

// An anonymous report that is in the feed.
core::RecordId reported(Scene& scene) {
    const auto record = scene.hub.newRecordId();
    const auto op = scene.op(OpType::report_submit, record, anonymousReport(scene));
    const auto result = scene.send({scene.signedBy("none", op, false)}).at(0);
    if (result.status != wire::OpStatus::accepted) throw std::runtime_error(result.detail);
    return record;
}

std::vector<Rule> rulesOfReports(OpType type) {
    switch (type) {
    case OpType::report_submit:
        return {{"signed", without(kAnyone, {"none"}),
                 [](Scene& s) { return s.op(OpType::report_submit, s.hub.newRecordId(), signedReport(s)); }},
                {"anonymous", {"none"}, [](Scene& s) {
                     return s.op(OpType::report_submit, s.hub.newRecordId(), anonymousReport(s));
                 }}};
    case OpType::report_reply:
        return {{"", kLeadsAndSafety, [](Scene& s) {
                     return s.op(OpType::report_reply, reported(s), core::ReportReply{"Text"});
                 }}};
    case OpType::report_set_status:
        return {{"", kLeadsAndSafety, [](Scene& s) {
                     return s.op(OpType::report_set_status, reported(s),
                                 core::ReportStatusChange{core::ReportStatus::seen, "", 1});
                 }}};
    case OpType::report_follow_up:
        return {
            {"", {"none"}, [](Scene& s) {
                 return s.op(OpType::report_follow_up, reported(s), core::ReportFollowUp{kReportKey, "Text"});
             }}};
    default: return {};
    }
}

std::vector<Rule> rulesOf(OpType type) {
    auto rules = rulesOfPosts(type);
    for (auto more : {rulesOfSafety(type), rulesOfReports(type)}) {
        for (Rule& rule : more)
            rules.push_back(std::move(rule));
    }
    return rules;
}

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

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/hub/op_access.h"

#include <stdexcept>

#include "app/core/report_code.h"
#include "app/wire/badge.h"
#include "app/wire/messages.h"

namespace ploegbord::test {

using core::OpType;

const std::vector<Who> kEverybody{"none", "badge", "1209", "1210", "1301", "1302", "1303",
                                  "1304", "1305",  "1306", "1201", "1202", "1203"};

Scene::Scene(StoreKind kind) : hub(kind), here(hub.enrol()), there(hub.enrol()) {
    hub.setBadge("1210", "04A21BC3");
    for (const Who& who : kEverybody) {
        if (who == "none" || who == "badge") continue;
        grants[who] = hub.grant(who, here);
        grantsThere[who] = hub.grant(who, there);
    }
}

core::Op Scene::op(OpType type, core::RecordId record, core::OpBody body) {
    core::Op made;
    made.id = hub.newOpId();
    made.type = type;
    made.record = record;
    made.made_at = hub.now();
    made.body = std::move(body);
    return made;
}

std::string Scene::signedBy(const Who& who, core::Op op, bool isThere) {
    if (who == "none") return wire::writeOp(op).json;
    if (who == "badge") {
        const auto& secrets = hub.service().hub().secrets();
        op.by = core::SealedBadge{*wire::sealBadge("04A21BC3", secrets.hubKey())};
        return wire::writeOp(op).json;
    }
    const Grant& grant = (isThere ? grantsThere : grants).at(who);
    return wire::signOp(std::move(op), grant.person, grant.id, grant.key).json;
}

std::vector<wire::OpResult> Scene::send(const std::vector<std::string>& ops, bool isThere) {
    HttpClient client(hub.port(), isThere ? there : here);
    const auto answer = client.request("POST", "/v1/ops", wire::writeOpsRequest(ops));
    if (answer.status != 200) throw std::runtime_error(answer.head + answer.body);
    auto& store = hub.service().hub(); // what is anonymous comes into the feed now, and not in between
    if (!store.writer().releaseHeld(store.site()->no)) throw std::runtime_error("nothing is released");
    return *wire::readOpResults(answer.body);
}

core::RecordId Scene::made(OpType type, core::OpBody body) {
    const auto record = hub.newRecordId();
    const auto result = send({signedBy("1201", op(type, record, std::move(body)), false)}).at(0);
    if (result.status != wire::OpStatus::accepted) throw std::runtime_error(result.detail);
    return record;
}

namespace {

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

// An idea of line 3 that is done.
core::RecordId doneIdea(Scene& scene) {
    const auto record = scene.hub.newRecordId();
    core::Report idea = anonymousReport(scene);
    idea.report_class = core::ReportClass::idea;
    idea.what = "idea.faster";
    const auto made = scene.op(OpType::report_submit, record, idea);
    const auto done = scene.op(OpType::report_set_status, record,
                               core::ReportStatusChange{core::ReportStatus::done, "", 1});
    for (const auto& op : {scene.signedBy("none", made, false), scene.signedBy("1201", done, false)}) {
        const auto result = scene.send({op}).at(0);
        if (result.status != wire::OpStatus::accepted) throw std::runtime_error(result.detail);
    }
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
    case OpType::report_copy:
        return {{"", kLeads, [](Scene& s) {
                     return s.op(OpType::report_copy, doneIdea(s), core::ReportCopy{key("L5")});
                 }}};
    default: return {};
    }
}

core::Handover handover() {
    return {key("L3"), *core::parseDay("2026-01-05"), key("V"), {{core::HandoverTopic::machine, "Text"}}};
}

// The file of a document is at the hub first.
core::DocumentPublication instruction(Scene& scene, std::int64_t sawVersion = 0) {
    const std::string file = "%PDF-1.4\n";
    core::Document body;
    body.title = core::Text("Title");
    body.category = "Category";
    body.revised_on = *core::parseDay("2026-01-05");
    body.sha256 = core::toHex(core::sha256(file));
    body.type = "application/pdf";
    body.bytes = static_cast<std::int64_t>(file.size());
    HttpClient client(scene.hub.port(), scene.here);
    const auto kept = client.request("PUT", "/v1/blobs/" + body.sha256, file);
    if (kept.status != 201) throw std::runtime_error(kept.head + kept.body);
    return {body, sawVersion};
}

std::vector<Rule> rulesOfPapers(OpType type) {
    switch (type) {
    case OpType::handover_post:
        return {{"", kAuthors,
                 [](Scene& s) { return s.op(OpType::handover_post, s.hub.newRecordId(), handover()); }}};
    case OpType::document_publish:
        return {
            {"a new one", kAuthors,
             [](Scene& s) { return s.op(OpType::document_publish, s.hub.newRecordId(), instruction(s)); }},
            {"the next revision", kAuthors, [](Scene& s) {
                 const auto record = s.made(OpType::document_publish, instruction(s));
                 return s.op(OpType::document_publish, record, instruction(s, 1));
             }}};
    case OpType::document_retire:
        return {{"", kAuthors, [](Scene& s) {
                     const auto record = s.made(OpType::document_publish, instruction(s));
                     return s.op(OpType::document_retire, record, core::VersionSeen{1});
                 }}};
    default: return {};
    }
}

// One stands before a crew at a time: the one before is closed.
core::Op asking(Scene& scene) {
    if (scene.question) {
        const auto close = scene.op(OpType::pulse_close, *scene.question, core::VersionSeen{1});
        (void)scene.send({scene.signedBy("1201", close, false)});
    }
    core::Pulse body;
    body.phrase = "work.parts_in_time";
    body.closes_at = scene.hub.now() + std::chrono::hours(1);
    core::Op op = scene.op(OpType::pulse_ask, scene.hub.newRecordId(), body);
    op.audience = core::Audience{{key("L3")}, {}, {}};
    scene.question = op.record;
    return op;
}

core::RecordId asked(Scene& scene) {
    const core::Op op = asking(scene);
    const auto result = scene.send({scene.signedBy("1201", op, false)}).at(0);
    if (result.status != wire::OpStatus::accepted) throw std::runtime_error(result.detail);
    return op.record;
}

std::vector<Rule> rulesOfQuestions(OpType type) {
    switch (type) {
    case OpType::pulse_ask: return {{"", kAuthors, asking}};
    case OpType::pulse_answer:
        return {{"", {"none"}, [](Scene& s) {
                     return s.op(OpType::pulse_answer, asked(s), core::PulseAnswer{0, {}});
                 }}};
    case OpType::pulse_close:
        return {{"", kAuthors,
                 [](Scene& s) { return s.op(OpType::pulse_close, asked(s), core::VersionSeen{1}); }}};
    default: return {};
    }
}

std::vector<Rule> rulesOfAcknowledging(OpType type) {
    if (type != OpType::acknowledge) return {};
    const auto rule = [](const char* what, std::function<core::RecordId(Scene&)> of) {
        return Rule{what, without(kAnyone, {"badge"}), [of](Scene& s) {
                        return s.op(OpType::acknowledge, of(s),
                                    core::Acknowledgement{*core::parseDay("2026-01-05"), key("V")});
                    }};
    };
    return {rule("of an announcement", [](Scene& s) { return s.made(OpType::announcement_post, notice(s)); }),
            rule("of a handover", [](Scene& s) { return s.made(OpType::handover_post, handover()); }),
            rule("of a document", [](Scene& s) { return s.made(OpType::document_publish, instruction(s)); }),
            rule("of a line", [](Scene& s) { return s.hub.line("L3"); })};
}

} // namespace

std::vector<Rule> rulesOf(OpType type) {
    auto rules = rulesOfPosts(type);
    for (auto more : {rulesOfSafety(type), rulesOfReports(type), rulesOfPapers(type), rulesOfQuestions(type),
                      rulesOfAcknowledging(type)}) {
        for (Rule& rule : more)
            rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace ploegbord::test

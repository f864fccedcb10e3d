// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/core/factory.h"

#include "app/core/report_code.h"
#include "app/core/shift_calendar.h"

namespace ploegbord::core::factory {

using test::SeededRandom;

namespace {

PatternSet patternsOfPlant() {
    return PatternSet(
        {
            {"quality.caught_before",
             "quality",
             {{"what", BlankKind::pick, "", {"label", "barcode"}}, {"count", BlankKind::count, "orders", {}}},
             {{"en", {{"other", "caught {what} before {count} orders"}}}}},
            {"efficiency.kept_running",
             "efficiency",
             {{"line", BlankKind::line, "", {}},
              {"despite", BlankKind::pick, "", {}},
              {"place", BlankKind::place, "", {}},
              {"minutes", BlankKind::duration, "minutes", {}}},
             {{"en", {{"other", "kept {line} running at {place} for {minutes} minutes despite {despite}"}}}}},
        },
        {{"near_miss.slipped", ReportClass::nearMiss, false, Text("slipped")},
         {"near_miss.other", ReportClass::nearMiss, true, Text("other")},
         {"quality_fault.dirty", ReportClass::qualityFault, false, Text("dirty")}},
        {{{"yes_no", {Text("yes"), Text("no")}}, {"three", {Text("a"), Text("b"), Text("c")}}},
         {{"work.parts", "work", "yes_no", Text("Parts in time?")}}});
}

Site siteOfPlant() {
    Site site;
    site.name = "Testfabriek";
    site.time_zone = "Europe/Amsterdam";
    site.shifts = {
        {"V", Text("Vroeg"), 360, 840}, {"L", Text("Laat"), 840, 1320}, {"N", Text("Nacht"), 1320, 360}};
    site.routing = {{ReportClass::nearMiss, {}, Role::safety},
                    {ReportClass::qualityFault, {}, Role::quality},
                    {ReportClass::qualityFault, Ref(idOf("L1")), Role::maintenance}};
    return site;
}

Person person(std::string number, std::vector<RoleGrant> roles = {}) {
    Person body;
    body.number = std::move(number);
    body.name = "P" + body.number;
    body.roles = std::move(roles);
    return body;
}

Actor actor(std::string_view name, std::vector<RoleGrant> roles) {
    Actor who = nobody();
    who.person = Ref(idOf(name));
    who.roles = std::move(roles);
    return who;
}

} // namespace

Plant::Plant() : m_patterns(patternsOfPlant()) {
    add("site", Kind::site, siteOfPlant());
    for (const char* line : {"L1", "L2", "L3"})
        add(line, Kind::line, Line{line, Text(line)});
    for (const char* crew : {"A", "B"})
        add(crew, Kind::crew, Crew{crew, Text(crew), "VVLLNN----", day("2026-01-05")});
    add("WELD", Kind::team, Team{"WELD", Text("Lassen")});
    add("Z1", Kind::place, Place{"Z1", Text("Zaal 1"), {}});
    add("parts", Kind::pick, Pick{"parts", Text("onderdelen")});
    for (const char* name : {"jake", "anna", "bart", "boss", "sofie", "quirijn", "ada"}) {
        add(name, Kind::person, person(name));
    }
    add("report", Kind::report, UnknownBody{"{}"});
    Report nearMiss = report();
    nearMiss.line = Ref(idOf("L3"));
    nearMiss.routed_to = {Role::safety};
    add("near miss", Kind::report, nearMiss).by = {};
    Report idea = signedReport();
    idea.line = Ref(idOf("L3"));
    idea.report_class = ReportClass::idea;
    idea.what = "idea.faster";
    add("new idea", Kind::report, idea);
    idea.status = ReportStatus::done;
    add("idea", Kind::report, idea);
    add("S1", Kind::supplier, Supplier{"S1", Text("Kartonnage")});
    add("notice", Kind::announcement, notice()).version = 3;
    Recognition posted = shoutout();
    posted.to = {{false, Ref(idOf("jake"))}};
    add("shoutout", Kind::recognition, posted);
    add("gone", Kind::recognition, UnknownBody{}).isDeleted = true;
    add("handover", Kind::handover, handover());
    add("document", Kind::document, instruction()).audience = {{Ref(idOf("L3"))}, {}, {}};
    add("question", Kind::pulse, question()).audience = {{Ref(idOf("L2"))}, {}, {}};
    Pulse over = question();
    over.closes_at = kNow;
    add("old question", Kind::pulse, over).audience = {{Ref(idOf("L3"))}, {}, {}};
    SafetyEvent lti = event(SafetyClass::lostTimeInjury, "2026-11-20");
    lti.proposed_by = Ref(idOf("anna"));
    add("lti", Kind::safety_event, lti);
}

const Record* Plant::find(RecordId id) const {
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

const Record* Plant::find(Kind kind, const Ref& ref) const {
    if (const auto id = ref.id()) return find(*id);
    const auto found = m_byKey.find({kind, ref.str()});
    return found == m_byKey.end() ? nullptr : find(found->second);
}

bool Plant::hasAcknowledged(RecordId of, Day shiftDay, const Ref& shift, TerminalId terminal) const {
    return m_acknowledged.contains({of, shiftDay, shift, terminal, m_records.at(of).version});
}

Day Plant::latestDay(Instant at) const {
    static const ZoneRules zone = test::amsterdam();
    return std::chrono::floor<std::chrono::days>(zone.toLocal(at));
}

Instant Plant::shiftDayStart(Instant at) const {
    static const ShiftCalendar shifts(siteOfPlant().shifts, {}, {}, test::amsterdam());
    return shifts.shiftDayStart(at);
}

std::vector<const Record*> Plant::pulses() const {
    std::vector<const Record*> all;
    for (const auto& [id, record] : m_records) {
        if (record.kind == Kind::pulse) all.push_back(&record);
    }
    return all;
}

Record& Plant::add(std::string_view name, Kind kind, Body body) {
    Record record;
    record.id = idOf(name);
    record.kind = kind;
    record.seq = static_cast<std::int64_t>(m_records.size()) + 1;
    record.at = kNow;
    record.by = {Ref(), Ref(idOf("T3"))};
    record.body = std::move(body);
    m_byKey[{kind, std::string(name)}] = record.id;
    return m_records[record.id] = record;
}

ResultOf<Effect, Refusal> Plant::apply(const Op& op, const Actor& actor, Instant at) {
    auto effect = judge(op, actor, *this, at);
    if (!effect) return effect;
    for (const auto& record : *effect)
        m_records[record.id] = record;
    if (const auto* seen = std::get_if<Acknowledgement>(&op.body); seen && !effect->empty()) {
        m_acknowledged.insert(
            {op.record, seen->shift_day, seen->shift, actor.terminal, effect->front().version});
    }
    return effect;
}

Actor nobody() {
    Actor who;
    who.terminal = terminalOf("T3");
    who.line = Ref(idOf("L3"));
    return who;
}

Actor badgeOnly() {
    Actor who = actor("jake", {});
    who.isBadgeOnly = true;
    return who;
}

Actor operatorJake() {
    return actor("jake", {});
}
Actor leadAnna() {
    return actor("anna", {{Role::lead, {Ref(idOf("L3"))}}});
}
Actor leadBart() {
    return actor("bart", {{Role::lead, {Ref(idOf("L1"))}}});
}
Actor plantLead() {
    return actor("boss", {{Role::lead, {}}});
}
Actor safetySofie() {
    return actor("sofie", {{Role::safety, {}}});
}
Actor qualityQuirijn() {
    return actor("quirijn", {{Role::quality, {}}});
}
Actor adminAda() {
    return actor("ada", {{Role::admin, {}}});
}

Actor at(Actor who, std::string_view terminal, std::string_view line) {
    who.terminal = terminalOf(terminal);
    who.line = Ref(idOf(line));
    return who;
}

Announcement notice() {
    Announcement body;
    body.title = Text("Heftruck defect");
    body.text = Text("Gebruik de andere.");
    body.valid_from = kNow;
    body.valid_until = kNow + std::chrono::hours(8);
    return body;
}

Recognition shoutout() {
    Recognition body;
    body.to = {{false, ref("jake")}};
    body.category = "quality";
    body.pattern = "quality.caught_before";
    body.values = {{"what", std::string("label")}, {"count", std::int64_t{500}}};
    return body;
}

SafetyEvent event(SafetyClass what, std::string_view on) {
    SafetyEvent body;
    body.event_class = what;
    body.happened_on = day(on);
    return body;
}

Handover handover() {
    return {ref("L3"), day("2026-11-24"), ref("V"), {{HandoverTopic::machine, "Tape bijna op."}}};
}

Document instruction() {
    Document body;
    body.title = Text("Tape wisselen");
    body.category = "Werkinstructie";
    body.revision = "C";
    body.revised_on = day("2026-11-20");
    body.sha256 = std::string(64, 'd');
    body.type = "application/pdf";
    body.bytes = 40'000;
    return body;
}

Pulse question() {
    Pulse body;
    body.phrase = "work.parts";
    body.closes_at = kNow + std::chrono::hours(24);
    return body;
}

const char* const kReportKey = "0123456789ABCDEF";

Report report() {
    Report body = signedReport();
    body.anonymous = true;
    body.key_hash = reportKeyHash(kReportKey);
    return body;
}

Report signedReport() {
    SeededRandom random(7);
    Report body;
    body.number = makeReportNumber(random);
    body.line = ref("L3");
    body.what = "near_miss.slipped";
    return body;
}

Op anonymousOp(OpType type, std::string_view record, OpBody body) {
    Op made = op(type, record, std::move(body));
    made.id = OpId(asUuid4(made.id.bytes()));
    if (type == OpType::report_submit) made.record = RecordId(asUuid4(made.record.bytes()));
    return made;
}

Op op(OpType type, std::string_view record, OpBody body) {
    Op made;
    made.id = OpId(idOf(std::string("op ") + std::string(record)).bytes());
    made.type = type;
    made.record = idOf(record);
    made.made_at = kNow;
    made.body = std::move(body);
    return made;
}

} // namespace ploegbord::core::factory

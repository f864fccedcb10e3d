// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/support/catch.h"
#include "tests/unit/core/factory.h"

using namespace ploegbord::core;
using namespace ploegbord::core::factory;
using ploegbord::test::SeededRandom;

// Random ops on a plant that lives on: what must hold of every verdict, whatever was asked.
namespace {

class OpMaker {
  public:
    explicit OpMaker(std::uint64_t seed) : m_random(seed) {}

    Op next() {
        const auto type = static_cast<OpType>(1 + below(static_cast<int>(OpType::person_set_display)));
        Op made = op(type, name(), body(type));
        if (isAnonymous(made)) made = anonymousOp(type, name(), made.body);
        if (below(2) == 0)
            made.audience = Audience{refs({"L1", "L3", "L9"}), refs({"A", "B"}), refs({"V", "X"})};
        return made;
    }
    Actor actor() {
        switch (below(9)) {
        case 0: return nobody();
        case 1: return badgeOnly();
        case 2: return operatorJake();
        case 3: return leadBart();
        case 4: return plantLead();
        case 5: return safetySofie();
        case 6: return qualityQuirijn();
        case 7: return adminAda();
        default: return leadAnna();
        }
    }
    Instant later(Instant at) { return at + std::chrono::seconds(below(3600)); }

  private:
    int below(int bound) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(bound))); }
    std::int64_t version() { return below(6); }
    std::string name() {
        static const std::vector<std::string> known{"notice", "shoutout", "lti",       "site",
                                                    "jake",   "gone",     "near miss", "question"};
        const auto i = static_cast<std::size_t>(below(20));
        if (i < known.size()) return known[i];
        return "new" + std::to_string(i < 16 ? below(8) : below(2000));
    }
    Ref either(const char* key) { return below(2) == 0 ? ref(key) : Ref(idOf(key)); }
    std::vector<Ref> refs(std::vector<const char*> keys) {
        std::vector<Ref> some;
        for (const char* key : keys) {
            if (below(3) == 0) some.push_back(key[0] == 'V' || key[0] == 'X' ? ref(key) : either(key));
        }
        return some;
    }
    Day someDay() { return day("2026-11-10") + std::chrono::days(below(30)); }
    SafetyEvent someEvent() {
        SafetyEvent made = event(static_cast<SafetyClass>(below(6)));
        made.happened_on = someDay();
        if (below(2) == 0) made.line = either("L1");
        if (below(4) == 0) made.report = idOf("report");
        return made;
    }
    Recognition someRecognition() {
        Recognition made = shoutout();
        made.to = {{false, either("jake")}};
        if (below(5) == 0) made.to.push_back({true, either("WELD")});
        if (below(8) == 0) made.values.erase("count");
        return made;
    }
    Report someReport() {
        Report made = below(2) == 0 ? report() : signedReport();
        made.line = either("L3");
        if (below(3) == 0) made.place = either("Z1");
        if (below(3) == 0) made.what = "near_miss.other";
        if (below(2) == 0) made.text = "Bij de trap.";
        if (below(4) == 0) {
            made.report_class = ReportClass::qualityFault;
            made.what = "quality_fault.dirty";
            made.supplier = either("S1");
        }
        return made;
    }
    OpBody body(OpType type) {
        switch (type) {
        case OpType::announcement_post: return notice();
        case OpType::announcement_edit: return AnnouncementEdit{notice(), version()};
        case OpType::recognition_post: return someRecognition();
        case OpType::safety_event_record: return someEvent();
        case OpType::safety_event_correct: return SafetyCorrection{someEvent(), version()};
        case OpType::announcement_retract:
        case OpType::recognition_retract:
        case OpType::safety_event_confirm:
        case OpType::pulse_close:
        case OpType::document_retire: return VersionSeen{below(2) == 0 ? 0 : version()};
        case OpType::safety_day_close: return SafetyDay{someDay(), ref("V"), either("L3")};
        case OpType::handover_post:
            return Handover{either("L3"), someDay(), ref("V"), {{HandoverTopic::machine, "Tape bijna op."}}};
        case OpType::document_publish:
            return DocumentPublication{instruction(), below(2) == 0 ? 0 : version()};
        case OpType::pulse_ask: return question();
        case OpType::pulse_answer: return PulseAnswer{below(3), below(2) == 0 ? Ref() : either("A")};
        case OpType::quiet_set: return QuietReason{"stil"};
        case OpType::acknowledge: return Acknowledgement{someDay(), ref("V")};
        case OpType::report_submit: return someReport();
        case OpType::report_reply: return ReportReply{"Dank je."};
        case OpType::report_set_status:
            return ReportStatusChange{static_cast<ReportStatus>(below(5)), below(2) == 0 ? "" : "duur",
                                      version()};
        case OpType::report_follow_up:
            return ReportFollowUp{below(4) == 0 ? "FFFF" : kReportKey, "Weer gebeurd."};
        case OpType::report_copy: return ReportCopy{either("L3")};
        case OpType::person_set_display: return DisplayChoice{static_cast<OnWall>(below(4))};
        default: return NoBody{};
        }
    }

    SeededRandom m_random;
};

bool areIds(const std::vector<Ref>& refs) {
    return std::all_of(refs.begin(), refs.end(), [](const Ref& one) { return one.id().has_value(); });
}
bool isIdOrEmpty(const Ref& one) {
    return one.isEmpty() || one.id().has_value();
}

bool hasNoKeyRef(const Record& record) {
    if (!areIds(record.audience.lines) || !areIds(record.audience.crews)) return false;
    if (!isIdOrEmpty(record.by.person) || !isIdOrEmpty(record.by.terminal)) return false;
    if (const auto* r = record.as<Recognition>()) {
        return std::all_of(r->to.begin(), r->to.end(),
                           [](const auto& to) { return to.who.id().has_value(); });
    }
    if (const auto* e = record.as<SafetyEvent>()) return isIdOrEmpty(e->line) && isIdOrEmpty(e->proposed_by);
    if (const auto* r = record.as<Report>())
        return r->line.id().has_value() && isIdOrEmpty(r->place) && isIdOrEmpty(r->supplier);
    if (const auto* d = record.as<SafetyDay>()) return d->line.id().has_value();
    return true;
}

// Everything the hub loads before judging, seen through recordsTouched alone.
class Loaded final : public World {
  public:
    Loaded(const Plant& all, const Op& op) : m_all(all), m_ids(recordsTouched(op, all)) {}
    const Record* find(RecordId id) const override {
        const auto* record = m_all.find(id);
        if (!record || std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end()) return record;
        return isInMemory(record->kind) ? record : nullptr;
    }
    const Record* find(Kind kind, const Ref& key) const override {
        if (const auto id = key.id()) return find(*id);
        return m_all.find(kind, key);
    }
    const Record& site() const override { return m_all.site(); }
    const PatternSet& patterns() const override { return m_all.patterns(); }
    bool hasAcknowledged(RecordId of, Day shiftDay, const Ref& shift, TerminalId terminal) const override {
        return m_all.hasAcknowledged(of, shiftDay, shift, terminal);
    }
    Day latestDay(Instant at) const override { return m_all.latestDay(at); }
    Instant shiftDayStart(Instant at) const override { return m_all.shiftDayStart(at); }
    std::vector<const Record*> pulses() const override { return m_all.pulses(); }

  private:
    static bool isInMemory(Kind kind) {
        return kind == Kind::site || kind == Kind::line || kind == Kind::crew || kind == Kind::pick ||
               kind == Kind::place || kind == Kind::supplier;
    }
    const Plant& m_all;
    std::vector<RecordId> m_ids;
};

} // namespace

TEST_CASE("no record is ever made with a key where an id belongs", "[rules][property]") {
    OpMaker maker(11);
    Plant plant;
    Instant now = kNow;
    int accepted = 0;
    for (int i = 0; i < 30'000; ++i, now = maker.later(now)) {
        const auto effect = plant.apply(maker.next(), maker.actor(), now);
        if (!effect) continue;
        ++accepted;
        for (const auto& record : *effect)
            REQUIRE(hasNoKeyRef(record));
    }
    CHECK(accepted > 1'500);
}

TEST_CASE("versions only rise, tombstones stay and judging changes nothing by itself", "[rules][property]") {
    OpMaker maker(12);
    Plant plant;
    Instant now = kNow;
    for (int i = 0; i < 20'000; ++i, now = maker.later(now)) {
        const Op op = maker.next();
        const Actor actor = maker.actor();
        const auto first = judge(op, actor, plant, now);
        const auto second = judge(op, actor, plant, now);
        REQUIRE(first.has_value() == second.has_value());
        if (!first) continue;
        REQUIRE(*first == *second);
        for (const auto& record : *first) {
            REQUIRE(record.seq == 0);
            const auto* before = plant.find(record.id);
            if (!before) continue;
            REQUIRE_FALSE((before->isDeleted && !record.isDeleted));
            REQUIRE(record.version >= before->version);
            REQUIRE(record.kind == before->kind);
            REQUIRE(record.at == before->at);
        }
        REQUIRE(plant.apply(op, actor, now).has_value());
    }
}

TEST_CASE("whatever a lower role may do, a lead may too", "[rules][property]") {
    OpMaker maker(13);
    Plant plant;
    Instant now = kNow;
    for (int i = 0; i < 20'000; ++i, now = maker.later(now)) {
        const Op op = maker.next();
        if (isAnonymous(op)) continue; // nobody's role counts
        const auto byLead = judge(op, plantLead(), plant, now);
        if (!byLead && byLead.error().problem == Problem::not_allowed) FAIL(opTypeName(op.type));
        for (const auto& lower : {nobody(), badgeOnly(), operatorJake(), adminAda()}) {
            const auto verdict = judge(op, lower, plant, now);
            if (verdict && !byLead) FAIL(opTypeName(op.type) << ": " << byLead.error().detail);
            const bool isForLeads = op.type != OpType::recognition_post &&
                                    op.type != OpType::recognition_retract &&
                                    op.type != OpType::report_submit &&
                                    op.type != OpType::person_set_display && !isAddition(op.type);
            if (isForLeads) REQUIRE(verdict.error().problem == Problem::not_allowed);
        }
        (void)plant.apply(op, maker.actor(), now);
    }
}

TEST_CASE("the records touched are all that the rules look at", "[rules][property]") {
    OpMaker maker(14);
    Plant plant;
    Instant now = kNow;
    for (int i = 0; i < 20'000; ++i, now = maker.later(now)) {
        const Op op = maker.next();
        const Actor actor = maker.actor();
        const auto all = judge(op, actor, plant, now);
        const auto loaded = judge(op, actor, Loaded(plant, op), now);
        REQUIRE(all.has_value() == loaded.has_value());
        if (all) REQUIRE(*all == *loaded);
        if (!all) REQUIRE(all.error().problem == loaded.error().problem);
        (void)plant.apply(op, actor, now);
    }
}

TEST_CASE("a shift that is closed is found, however a second op names its line", "[rules]") {
    Plant plant;
    const SafetyDay closing{day("2026-11-24"), ref("V"), ref("L3")};
    Op first = op(OpType::safety_day_close, "new", closing);
    first.record = safetyDayId(closing.shift_day, closing.shift, Ref(idOf("L3")));
    REQUIRE(plant.apply(first, plantLead()).value().size() == 1);
    const Op second = op(OpType::safety_day_close, "new", closing);
    CHECK(judge(second, plantLead(), Loaded(plant, second), kNow).value().empty());
}

TEST_CASE("no LTI ever counts by the word of one person", "[rules][property]") {
    OpMaker maker(15);
    Plant plant;
    Instant now = kNow;
    for (int i = 0; i < 30'000; ++i, now = maker.later(now)) {
        const Op op = maker.next();
        const Actor actor = maker.actor();
        const auto* known = plant.find(op.record);
        const auto* old = known ? known->as<SafetyEvent>() : nullptr;
        const std::optional<SafetyClass> before = old ? old->confirmed_class : std::nullopt;
        const Ref proposer = old ? old->proposed_by : Ref();
        const auto effect = plant.apply(op, actor, now);
        if (!effect || effect->empty()) continue;
        const auto* after = effect->front().as<SafetyEvent>();
        if (!after) continue;
        const bool moved = (before == SafetyClass::lostTimeInjury) !=
                           (after->confirmed_class == SafetyClass::lostTimeInjury);
        if (moved) REQUIRE((op.type == OpType::safety_event_confirm && *actor.person != proposer));
    }
}

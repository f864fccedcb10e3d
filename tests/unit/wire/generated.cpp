// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/wire/generated.h"

#include <array>

namespace ploegbord::test {

using namespace core;

int Generated::below(int bound) {
    return static_cast<int>(m_engine() % static_cast<std::uint32_t>(bound));
}

std::string Generated::words() {
    static const std::array<std::string, 10> kPieces{"Lijn 3", "\"", "\\",         "\n", "\x01",
                                                     "é",      "€",  "\U0001F44D", "/",  "{}[]:,"};
    std::string text = "w";
    for (int i = below(5); i > 0; --i)
        text += kPieces[static_cast<std::size_t>(below(10))];
    return text;
}

Text Generated::text() {
    if (coin()) return Text(words());
    if (below(5) == 0) return Text{};
    return Text(std::map<std::string, std::string>{{"nl", words()}, {"en", words()}, {"pt-BR", words()}});
}

Ref Generated::key() {
    return *Ref::parse("K_" + std::to_string(below(1000)));
}
Ref Generated::ref() {
    return coin() ? key() : Ref(id<RecordId>());
}
Instant Generated::instant() {
    return fromMilliseconds(std::int64_t{1'600'000'000'000} + below(1'000'000'000));
}
Day Generated::day() {
    return Day(std::chrono::days(19'000 + below(2000)));
}

Audience Generated::audience() {
    Audience audience;
    for (int i = below(3); i > 0; --i)
        audience.lines.push_back(ref());
    for (int i = below(3); i > 0; --i)
        audience.crews.push_back(ref());
    for (int i = below(3); i > 0; --i)
        audience.shifts.push_back(key());
    return audience;
}

Site Generated::site() {
    Site site;
    site.name = words();
    site.time_zone = "Europe/Amsterdam";
    site.counter_definition = text();
    if (coin()) site.counting_since = day();
    site.record = below(900);
    if (coin()) site.milestones = {10, 20};
    if (coin()) {
        site.cross_colours = {{SafetyClass::lostTimeInjury, "#AA0000"},
                              {SafetyClass::firstAid, "#00AA00"},
                              {SafetyClass::unsafeCondition, "#0000AA"}};
    }
    site.green = "#112233";
    site.unconfirmed_days = coin() ? UnconfirmedDays::green : UnconfirmedDays::hatched;
    site.emergency_number = coin() ? "2222" : "";
    site.languages = {"nl", "pl"};
    for (int i = below(4); i > 0; --i)
        site.shifts.push_back({key().str(), text(), below(1440), below(1440)});
    for (int i = below(4); i > 0; --i)
        site.days_off.push_back(day());
    if (coin()) site.quiet = QuietBoard{instant(), coin() ? words() : ""};
    for (int i = below(3); i > 0; --i)
        site.routing.push_back(
            {static_cast<ReportClass>(below(5)), coin() ? ref() : Ref{}, static_cast<Role>(1 + below(5))});
    site.anonymous_delay_minutes = below(16);
    site.it_pin = coin() ? "$argon2id$x" : "";
    return site;
}

Announcement Generated::announcement() {
    Announcement a{text(), text(), static_cast<Priority>(below(3)), instant(), instant(), coin(), {}, {}, {}};
    if (coin()) a.edited_at = instant();
    if (coin()) a.goal = Goal{below(1000) - 500, "orders", {}};
    if (a.goal && coin()) a.goal->result = below(1000);
    for (int i = below(3); i > 0; --i)
        a.media.push_back({std::string(64, 'a'), "image/jpeg", text()});
    return a;
}

Recognition Generated::recognition() {
    Recognition r{{}, "quality", "quality.caught_before", {}, coin() ? words() : ""};
    for (int i = below(3); i > 0; --i)
        r.to.push_back({coin(), ref()});
    if (coin()) r.values["what"] = std::string("label_error");
    if (coin()) r.values["count"] = std::int64_t{below(100000)};
    return r;
}

SafetyEvent Generated::statedEvent() {
    SafetyEvent e;
    e.event_class = static_cast<SafetyClass>(below(6));
    e.happened_on = day();
    if (coin()) e.shift = key();
    if (coin()) e.line = ref();
    e.text = words();
    if (coin()) e.report = id<RecordId>();
    return e;
}

SafetyEvent Generated::event() {
    SafetyEvent e = statedEvent();
    e.is_confirmed = coin();
    if (coin()) e.confirmed_class = static_cast<SafetyClass>(below(6));
    if (coin()) e.confirmed_on = day();
    if (coin()) e.proposed_by = ref();
    for (int i = below(3); i > 0; --i)
        e.history.push_back({static_cast<SafetyClass>(below(6)), day(), instant()});
    return e;
}

Report Generated::statedReport() {
    Report r;
    r.number = "7K3MQ9TX";
    r.report_class = static_cast<ReportClass>(below(5));
    r.line = ref();
    r.what = "near_miss.slipped";
    if (coin()) r.place = ref();
    if (coin()) r.text = words();
    if (coin()) r.supplier = ref();
    r.anonymous = coin();
    for (int i = below(3); i > 0; --i)
        r.media.push_back({std::string(64, 'b'), "image/png", coin() ? text() : Text()});
    if (r.anonymous) r.key_hash = std::string(64, 'c');
    return r;
}

Report Generated::report() {
    Report r = statedReport();
    if (coin()) r.routed_to = {Role::quality, Role::purchasing};
    r.status = static_cast<ReportStatus>(below(5));
    if (coin()) r.reason = words();
    if (coin()) r.seen_at = instant();
    if (coin()) r.solved_at = instant();
    for (int i = below(3); i > 0; --i)
        r.copied_by.push_back(ref());
    for (int i = below(3); i > 0; --i)
        r.entries.push_back({coin() ? ref() : Ref{}, words(), instant()});
    return r;
}

Handover Generated::handover() {
    Handover h{ref(), day(), key(), {}};
    for (int i = below(4); i > 0; --i)
        h.notes.push_back({static_cast<HandoverTopic>(below(5)), words()});
    return h;
}

Document Generated::document() {
    Document d{
        text(), words(), coin() ? words() : "", day(), std::string(64, 'd'), "application/pdf", 1, false,
        false,  {}};
    d.bytes = 1 + below(1000000);
    d.must_read = coin();
    d.is_pinned = coin();
    if (coin()) d.published_at = instant();
    return d;
}

Pulse Generated::statedPulse() {
    Pulse p;
    p.closes_at = instant();
    const int words = below(3);
    if (words == 0) {
        p.phrase = "work.parts_in_time";
        return p;
    }
    p.question = text();
    if (words == 1) p.scale = "yes_partly_no";
    for (int i = 2 + below(4); i > 0 && words == 2; --i)
        p.choices.push_back(text());
    return p;
}

Pulse Generated::pulse() {
    Pulse p = statedPulse();
    if (coin()) p.counted_at = instant();
    for (int i = below(3); i > 0 && p.counted_at; --i)
        p.results.push_back({coin() ? ref() : Ref{}, {below(20), below(20), below(20)}});
    return p;
}

Person Generated::person() {
    Person p{words(), words(), {}, {}, {}, {}, coin() ? "nl" : "", static_cast<OnWall>(below(4)), coin()};
    if (coin()) p.team = ref();
    if (coin()) p.crew = ref();
    if (coin()) p.line = ref();
    if (coin()) p.roles.push_back({Role::lead, {ref(), ref()}});
    if (coin()) p.roles.push_back({Role::lead, {}});
    if (coin()) p.roles.push_back({Role::maintenance, {}});
    return p;
}

Tally Generated::tally() {
    Tally tally{id<RecordId>(), 0, {}, {}};
    if (coin()) {
        tally.high_fives = below(1000);
    } else {
        tally.shift_day = day();
        for (int i = below(4); i > 0; --i)
            tally.acknowledged[coin() ? key().str() : std::string()] = below(50);
    }
    return tally;
}

Body Generated::body(Kind kind) {
    switch (kind) {
    case Kind::site: return site();
    case Kind::line: return Line{key().str(), text()};
    case Kind::team: return Team{key().str(), text()};
    case Kind::crew: {
        Crew crew{key().str(), text(), "VVLLNN----", day()};
        if (below(2) == 0) crew.earlier = {{"VVVVV--", day()}, {"LLLLL--", day()}};
        return crew;
    }
    case Kind::person: return person();
    case Kind::terminal: return TerminalBody{words(), coin() ? ref() : Ref{}, coin() ? "0.1.0" : "", coin()};
    case Kind::place: return Place{key().str(), text(), coin() ? ref() : Ref{}};
    case Kind::pick: return Pick{key().str(), text()};
    case Kind::supplier: return Supplier{key().str(), text()};
    case Kind::announcement: return announcement();
    case Kind::recognition: return recognition();
    case Kind::safety_event: return event();
    case Kind::safety_day: return SafetyDay{day(), key(), ref()};
    case Kind::report: return report();
    case Kind::handover: return handover();
    case Kind::document: return document();
    case Kind::pulse: return pulse();
    case Kind::tally: return tally();
    default: return UnknownBody{R"({"later":[1,{"a":"b"}],"x":null})"};
    }
}

Record Generated::record(Kind kind) {
    Record record;
    record.id = id<RecordId>();
    record.kind = kind;
    if (kind == Kind::unknown) record.unknownKind = "kaizen_card";
    record.audience = audience();
    record.version = 1 + below(9);
    record.seq = below(100000);
    record.at = instant();
    if (coin()) record.by.person = ref();
    if (coin()) record.by.terminal = ref();
    record.isDeleted = below(8) == 0;
    if (record.isDeleted) return record;
    record.body = body(kind);
    const bool isKnown = !std::holds_alternative<UnknownBody>(record.body);
    if (isKnown && coin()) record.extra = R"({"aa":{"deep":[1,2]},"zz":"later"})";
    return record;
}

OpBody Generated::opBody(OpType type) {
    switch (type) {
    case OpType::announcement_post: return announcement();
    case OpType::announcement_edit: return AnnouncementEdit{announcement(), 1 + below(9)};
    case OpType::recognition_post: return recognition();
    case OpType::safety_event_record: return statedEvent();
    case OpType::safety_event_correct: return SafetyCorrection{statedEvent(), 1 + below(9)};
    case OpType::safety_day_close: return SafetyDay{day(), key(), ref()};
    case OpType::announcement_retract:
    case OpType::recognition_retract:
    case OpType::safety_event_confirm:
    case OpType::pulse_close:
    case OpType::document_retire: return VersionSeen{below(3)};
    case OpType::handover_post: return handover();
    case OpType::document_publish: return DocumentPublication{document(), below(3)};
    case OpType::pulse_ask: return statedPulse();
    case OpType::pulse_answer: return PulseAnswer{below(5), coin() ? ref() : Ref{}};
    case OpType::quiet_set: return QuietReason{coin() ? words() : ""};
    case OpType::report_submit: return statedReport();
    case OpType::report_reply: return ReportReply{words()};
    case OpType::report_set_status:
        return ReportStatusChange{static_cast<ReportStatus>(below(5)), coin() ? words() : "", 1 + below(9)};
    case OpType::report_copy: return ReportCopy{ref()};
    case OpType::report_follow_up: return ReportFollowUp{"0123456789ABCDEF", words()};
    case OpType::acknowledge: return Acknowledgement{day(), coin() ? key() : Ref{}};
    case OpType::person_set_display: return DisplayChoice{static_cast<OnWall>(below(4))};
    default: return NoBody{};
    }
}

Op Generated::op(OpType type) {
    Op op;
    op.id = id<OpId>();
    op.type = type;
    op.record = id<RecordId>();
    op.made_at = instant();
    if (coin()) op.audience = audience();
    const int by = below(3);
    if (by == 1) op.by = PersonProof{ref(), id<GrantId>(), std::string(64, 'b')};
    if (by == 2) op.by = SealedBadge{"c2VhbGVk"};
    op.body = opBody(type);
    return op;
}

} // namespace ploegbord::test

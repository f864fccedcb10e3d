// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/rules.h"

#include <algorithm>

#include "app/core/judging.h"

namespace ploegbord::core {

using namespace judging;

namespace {

// Calls the op's function when the body has the shape of its type.
template <class Shape>
Verdict with(const Case& c, Verdict (*rule)(const Case&, const Shape&)) {
    const auto* body = std::get_if<Shape>(&c.op.body);
    if (!body) return refuse(Problem::malformed, "the body has not the shape of its type");
    return rule(c, *body);
}

Verdict dispatch(const Case& c) {
    switch (c.op.type) {
    case OpType::unknown: break;
    case OpType::announcement_post: return with(c, postAnnouncement);
    case OpType::announcement_edit: return with(c, editAnnouncement);
    case OpType::announcement_retract: return with(c, retractAnnouncement);
    case OpType::recognition_post: return with(c, postRecognition);
    case OpType::recognition_retract: return with(c, retractRecognition);
    case OpType::safety_event_record: return with(c, recordSafetyEvent);
    case OpType::safety_event_correct: return with(c, correctSafetyEvent);
    case OpType::safety_event_confirm: return with(c, confirmSafetyEvent);
    case OpType::safety_day_close: return with(c, closeSafetyDay);
    case OpType::quiet_set: return with(c, setQuiet);
    case OpType::quiet_lift: return with(c, liftQuiet);
    case OpType::report_submit: return with(c, submitReport);
    case OpType::report_reply: return with(c, replyToReport);
    case OpType::report_set_status: return with(c, setReportStatus);
    case OpType::report_follow_up: return with(c, followUpReport);
    case OpType::report_copy: return with(c, copyReport);
    case OpType::handover_post: return with(c, postHandover);
    case OpType::document_publish: return with(c, publishDocument);
    case OpType::document_retire: return with(c, retireDocument);
    case OpType::pulse_ask: return with(c, askPulse);
    case OpType::pulse_answer: return with(c, answerPulse);
    case OpType::pulse_close: return with(c, closePulse);
    case OpType::high_five: return with(c, highFive);
    case OpType::acknowledge: return with(c, acknowledge);
    case OpType::person_set_display: return with(c, setDisplay);
    }
    return refuse(Problem::unknown_type, "no rule for this type");
}

bool namesNoRecord(OpType type) {
    return type == OpType::quiet_set || type == OpType::quiet_lift;
}

// Ids in the body that the rules look up; keys are in memory anyway.
void appendBodyIds(const OpBody& body, std::vector<RecordId>& ids) {
    if (const auto* recognition = std::get_if<Recognition>(&body)) {
        for (const auto& recipient : recognition->to) {
            if (const auto id = recipient.who.id()) ids.push_back(*id);
        }
    } else if (const auto* event = std::get_if<SafetyEvent>(&body)) {
        if (event->report) ids.push_back(*event->report);
    } else if (const auto* correction = std::get_if<SafetyCorrection>(&body)) {
        if (correction->event.report) ids.push_back(*correction->event.report);
    }
}

} // namespace

Day World::latestDay(Instant at) const {
    const auto furthest = std::chrono::floor<std::chrono::days>(at + std::chrono::hours(14)); // Kiritimati
    return Day(furthest.time_since_epoch());
}

Instant World::shiftDayStart(Instant at) const {
    return std::chrono::floor<std::chrono::days>(at);
}

ResultOf<Effect, Refusal> judge(const Op& op, const Actor& actor, const World& world, Instant at) {
    const Case c{op, actor, world, at};
    if (op.type == OpType::unknown) return refuse(Problem::unknown_type, "no rule for this type");
    if (op.record.isNil() && !namesNoRecord(op.type))
        return refuse(Problem::malformed, "the op names no record");
    const bool isBadgeEnough = op.type == OpType::recognition_post || op.type == OpType::report_submit;
    if (actor.isBadgeOnly && !isBadgeEnough) {
        return refuse(Problem::not_allowed, "a badge alone signs a recognition or a report only");
    }
    return dispatch(c);
}

std::vector<RecordId> recordsTouched(const Op& op, const World& world) {
    std::vector<RecordId> ids;
    if (!op.record.isNil()) ids.push_back(op.record);
    if (op.type == OpType::high_five || op.type == OpType::recognition_retract) {
        ids.push_back(highFiveTallyId(op.record));
    }
    if (const auto* seen = std::get_if<Acknowledgement>(&op.body)) {
        ids.push_back(acknowledgementTallyId(op.record, seen->shift_day));
    }
    if (const auto* closed = std::get_if<SafetyDay>(&op.body)) {
        const Record* line = world.find(Kind::line, closed->line);
        ids.push_back(safetyDayId(closed->shift_day, closed->shift, line ? Ref(line->id) : closed->line));
    }
    appendBodyIds(op.body, ids);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

RecordId highFiveTallyId(RecordId of) {
    return RecordId(deriveUuid("tally", of.str(), ""));
}

RecordId acknowledgementTallyId(RecordId of, Day shiftDay) {
    return RecordId(deriveUuid("tally", of.str(), formatDay(shiftDay)));
}

RecordId safetyDayId(Day shiftDay, const Ref& shift, const Ref& line) {
    return RecordId(deriveUuid("safety_day", formatDay(shiftDay) + shift.str(), line.str()));
}

bool mayLead(const std::vector<RoleGrant>& roles, const Ref& line) {
    return std::any_of(roles.begin(), roles.end(), [&](const RoleGrant& grant) {
        if (grant.role != Role::lead) return false;
        return grant.lines.empty() ||
               std::find(grant.lines.begin(), grant.lines.end(), line) != grant.lines.end();
    });
}

bool hasRole(const std::vector<RoleGrant>& roles, Role role) {
    return std::any_of(roles.begin(), roles.end(),
                       [&](const RoleGrant& grant) { return grant.role == role; });
}

} // namespace ploegbord::core

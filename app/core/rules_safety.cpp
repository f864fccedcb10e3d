// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/judging.h"
#include "app/core/safety_calendar.h"

namespace ploegbord::core::judging {

namespace {

Check checkReport(const Case& c, const std::optional<RecordId>& report) {
    if (!report) return std::nullopt;
    const Record* found = c.world.find(*report);
    if (!found) return refusal(Problem::not_here_yet, "the report is not here yet");
    if (found->kind != Kind::report) return refusal(Problem::unknown_reference, "that record is no report");
    if (found->isDeleted) return refusal(Problem::deleted, "the report was deleted");
    return std::nullopt;
}

// Only what a person states; the rest of an event is the rules' to say.
Or<SafetyEvent> resolveStated(const Case& c, const SafetyEvent& stated) {
    if (stated.happened_on > c.world.latestDay(c.at)) {
        return refuse(Problem::invalid_value, "it happened on a day that is still to come");
    }
    if (auto wrong = checkLine(stated.text, kTextLimit, "the text")) return refuse(*wrong);
    SafetyEvent event;
    event.event_class = stated.event_class;
    event.happened_on = stated.happened_on;
    event.text = stated.text;
    if (!stated.shift.isEmpty()) {
        auto shift = resolveShift(c, stated.shift);
        if (!shift) return refuse(shift.error());
        event.shift = std::move(*shift);
    }
    if (!stated.line.isEmpty()) {
        auto line = resolve(c, Kind::line, stated.line);
        if (!line) return refuse(line.error());
        event.line = std::move(*line);
    }
    if (auto wrong = checkReport(c, stated.report)) return refuse(*wrong);
    event.report = stated.report;
    event.proposed_by = *c.actor.person;
    return event;
}

void confirmPresent(SafetyEvent& event) {
    event.is_confirmed = true;
    event.confirmed_class = event.event_class;
    event.confirmed_on = event.happened_on;
}

// What leaves the counter alone holds at once; the rest waits for a second person.
void settle(SafetyEvent& event) {
    event.is_confirmed = false;
    if (!movesCounter(event)) confirmPresent(event);
}

Check checkLead(const Case& c) {
    if (isLead(c.actor)) return std::nullopt;
    return refusal(Problem::not_allowed, "only a lead does this");
}

bool isSameClosing(const Record& record, const SafetyDay& closing) {
    const auto* known = record.as<SafetyDay>();
    return !record.isDeleted && known && *known == closing;
}

} // namespace

Verdict recordSafetyEvent(const Case& c, const SafetyEvent& body) {
    if (auto wrong = checkLead(c)) return refuse(*wrong);
    auto event = resolveStated(c, body);
    if (!event) return refuse(event.error());
    settle(*event);
    // For everyone, whatever the op says: counter and cross are the site's.
    auto record = newRecord(c, Kind::safety_event, Audience{}, std::move(*event));
    if (!record) return refuse(record.error());
    return Effect{std::move(*record)};
}

Verdict correctSafetyEvent(const Case& c, const SafetyCorrection& body) {
    if (auto wrong = checkLead(c)) return refuse(*wrong);
    const auto before = target(c, Kind::safety_event);
    if (!before) return refuse(before.error());
    if (auto wrong = checkVersion(**before, body.saw_version)) return refuse(*wrong);
    const auto* old = (*before)->as<SafetyEvent>();
    if (!old) return refuse(Problem::not_here_yet, "the event is of a later version");
    auto event = resolveStated(c, body.event);
    if (!event) return refuse(event.error());
    event->confirmed_class = old->confirmed_class;
    event->confirmed_on = old->confirmed_on;
    event->history = old->history;
    event->history.push_back({old->event_class, old->happened_on, c.at});
    settle(*event);
    return Effect{changed(**before, std::move(*event))};
}

Verdict confirmSafetyEvent(const Case& c, const VersionSeen& body) {
    if (!isLeadOrSafety(c.actor)) {
        return refuse(Problem::not_allowed, "another lead or the safety function confirms");
    }
    const auto before = target(c, Kind::safety_event);
    if (!before) return refuse(before.error());
    if (auto wrong = checkVersion(**before, body.saw_version)) return refuse(*wrong);
    const auto* old = (*before)->as<SafetyEvent>();
    if (!old) return refuse(Problem::not_here_yet, "the event is of a later version");
    if (old->is_confirmed) return refuse(Problem::nothing_to_confirm, "the event is confirmed as it stands");
    if (old->proposed_by == *c.actor.person) {
        return refuse(Problem::own_confirmation, "confirming needs a second person");
    }
    SafetyEvent event = *old;
    confirmPresent(event);
    return Effect{changed(**before, std::move(event))};
}

// Give or take the hour that a day may be longer or shorter.
bool hasBegun(const Case& c, Day shiftDay, const Ref& shift) {
    const auto* site = c.world.site().as<Site>();
    for (const Shift& known : site ? site->shifts : std::vector<Shift>{}) {
        if (known.key != shift.str()) continue;
        const auto sinceMidnight = std::chrono::minutes(known.startMinute) - std::chrono::hours(1);
        return shiftDay <= c.world.latestDay(c.at - sinceMidnight);
    }
    return shiftDay <= c.world.latestDay(c.at);
}

Verdict closeSafetyDay(const Case& c, const SafetyDay& body) {
    if (auto wrong = checkLead(c)) return refuse(*wrong);
    auto shift = resolveShift(c, body.shift);
    if (!shift) return refuse(shift.error());
    auto line = resolve(c, Kind::line, body.line);
    if (!line) return refuse(line.error());
    if (!hasBegun(c, body.shift_day, *shift)) {
        return refuse(Problem::invalid_value, "the shift is still to come");
    }
    const SafetyDay closing{body.shift_day, std::move(*shift), std::move(*line)};
    for (const RecordId id : {c.op.record, safetyDayId(closing.shift_day, closing.shift, closing.line)}) {
        const Record* known = c.world.find(id);
        if (known && isSameClosing(*known, closing)) return Effect{};
    }
    auto record = newRecord(c, Kind::safety_day, Audience{}, closing);
    if (!record) return refuse(record.error());
    return Effect{std::move(*record)};
}

} // namespace ploegbord::core::judging

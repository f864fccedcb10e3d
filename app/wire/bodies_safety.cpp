// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"

namespace ploegbord::wire {
namespace {

constexpr std::int64_t kMost = std::int64_t{1} << 53;

void writeHistory(JsonWriter& out, const std::vector<core::SafetyEvent::Change>& history) {
    out.key("history");
    out.beginArray();
    for (const core::SafetyEvent::Change& change : history) {
        out.beginObject();
        out.member("at", change.at);
        out.member("class", nameOf(kSafetyClasses, change.event_class));
        out.member("happened_on", change.happened_on);
        out.endObject();
    }
    out.endArray();
}

void readAcknowledged(ObjectReader& in, core::Tally& tally) {
    in.require("acknowledged");
    const boost::json::object* byShift = in.object("acknowledged");
    if (!byShift) return;
    for (const auto& [shift, count] : *byShift) {
        const auto number = integerOf(count);
        const bool isShift = shift.empty() || core::Ref::parse(std::string_view(shift)); // "": between two
        if (!isShift || !number || *number < 0) {
            return in.fail("acknowledged", "is no object of shifts with numbers");
        }
        tally.acknowledged.emplace(shift, *number);
    }
}

} // namespace

void readStated(ObjectReader& in, core::SafetyEvent& event) {
    event.event_class = in.choice("class", kSafetyClasses);
    event.happened_on = in.day("happened_on");
    event.shift = in.refOrEmpty("shift");
    event.line = in.refOrEmpty("line");
    event.text = in.stringOr("text");
    event.report = in.idIfAny<core::RecordId>("report");
}

void writeStated(JsonWriter& out, const core::SafetyEvent& event, std::int64_t sawVersion) {
    out.beginObject();
    out.member("class", nameOf(kSafetyClasses, event.event_class));
    out.member("happened_on", event.happened_on);
    out.memberUnlessEmpty("line", event.line);
    out.memberUnlessEmpty("report", event.report);
    if (sawVersion > 0) out.member("saw_version", sawVersion);
    out.memberUnlessEmpty("shift", event.shift);
    out.member("text", event.text);
    out.endObject();
}

void read(ObjectReader& in, core::SafetyEvent& event) {
    readStated(in, event);
    event.is_confirmed = in.flag("confirmed");
    event.confirmed_class = in.choiceIfAny("confirmed_class", kSafetyClasses);
    event.confirmed_on = in.dayIfAny("confirmed_on");
    event.proposed_by = in.refOrEmpty("proposed_by");
    in.eachObject("history", [&](ObjectReader& change) {
        event.history.push_back(
            {change.choice("class", kSafetyClasses), change.day("happened_on"), change.instant("at")});
    });
}

void write(JsonWriter& out, const core::SafetyEvent& event) {
    out.beginObject();
    out.member("class", nameOf(kSafetyClasses, event.event_class));
    out.member("confirmed", event.is_confirmed);
    if (event.confirmed_class) out.member("confirmed_class", nameOf(kSafetyClasses, *event.confirmed_class));
    out.memberUnlessEmpty("confirmed_on", event.confirmed_on);
    out.member("happened_on", event.happened_on);
    writeHistory(out, event.history);
    out.memberUnlessEmpty("line", event.line);
    out.memberUnlessEmpty("proposed_by", event.proposed_by);
    out.memberUnlessEmpty("report", event.report);
    out.memberUnlessEmpty("shift", event.shift);
    out.member("text", event.text);
    out.endObject();
}

void read(ObjectReader& in, core::SafetyDay& day) {
    day.shift_day = in.day("shift_day");
    day.shift = in.ref("shift");
    day.line = in.ref("line");
}

void write(JsonWriter& out, const core::SafetyDay& day) {
    out.beginObject();
    out.member("line", day.line);
    out.member("shift", day.shift);
    out.member("shift_day", day.shift_day);
    out.endObject();
}

void read(ObjectReader& in, core::Tally& tally) {
    tally.of = in.id<core::RecordId>("of");
    tally.shift_day = in.dayIfAny("shift_day");
    if (tally.shift_day) return readAcknowledged(in, tally);
    tally.high_fives = in.integer("high_fives", 0, kMost);
}

void write(JsonWriter& out, const core::Tally& tally) {
    out.beginObject();
    if (tally.shift_day) {
        out.key("acknowledged");
        out.beginObject();
        for (const auto& [shift, count] : tally.acknowledged)
            out.member(shift, count);
        out.endObject();
    } else {
        out.member("high_fives", tally.high_fives);
    }
    out.member("of", tally.of);
    out.memberUnlessEmpty("shift_day", tally.shift_day);
    out.endObject();
}

} // namespace ploegbord::wire

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/judging.h"

// Additions: a tap changes a small record of its own, never the post, and says of nobody who tapped.
namespace ploegbord::core::judging {

namespace {

// The tally as it stands when it counts for this version of `of`, else a fresh one.
Record tallyOf(const Case& c, RecordId id, std::int64_t version, Tally empty) {
    const Record* known = c.world.find(id);
    if (known && !known->isDeleted && known->as<Tally>() && known->version == version) {
        Record tally = *known;
        tally.seq = 0;
        return tally;
    }
    Record tally;
    tally.id = id;
    tally.kind = Kind::tally;
    tally.version = version;
    tally.at = known ? known->at : c.at;
    tally.body = std::move(empty);
    return tally;
}

// What a crew can confirm to have read. Of a line: that its start-of-shift meeting was held.
Or<const Record*> acknowledged(const Case& c) {
    const Record* of = c.world.find(c.op.record);
    const Kind kind = of ? of->kind : Kind::announcement;
    const bool isOne = kind == Kind::handover || kind == Kind::document || kind == Kind::line;
    return target(c, isOne ? kind : Kind::announcement);
}

} // namespace

Verdict highFive(const Case& c, const NoBody&) {
    const auto of = target(c, Kind::recognition);
    if (!of) return refuse(of.error());
    Record tally = tallyOf(c, highFiveTallyId(c.op.record), 1, Tally{c.op.record, 0, std::nullopt, {}});
    std::get<Tally>(tally.body).high_fives += 1;
    return Effect{std::move(tally)};
}

Verdict acknowledge(const Case& c, const Acknowledgement& body) {
    const auto of = acknowledged(c);
    if (!of) return refuse(of.error());
    // Between two shifts nobody is on shift: the acknowledgement counts under no key.
    if (!body.shift.isEmpty()) {
        if (const auto shift = resolveShift(c, body.shift); !shift) return refuse(shift.error());
    }
    if (body.shift_day > c.world.latestDay(c.at)) {
        return refuse(Problem::invalid_value, "the shift-day is still to come");
    }
    if (c.world.hasAcknowledged(c.op.record, body.shift_day, body.shift, c.actor.terminal)) return Effect{};
    Record tally = tallyOf(c, acknowledgementTallyId(c.op.record, body.shift_day), (*of)->version,
                           Tally{c.op.record, 0, body.shift_day, {}});
    std::get<Tally>(tally.body).acknowledged[body.shift.str()] += 1;
    return Effect{std::move(tally)};
}

} // namespace ploegbord::core::judging

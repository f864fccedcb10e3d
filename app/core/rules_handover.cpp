// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/judging.h"
#include "app/core/utf8.h"

namespace ploegbord::core::judging {

namespace {

constexpr std::size_t kMostNotes = 20;
constexpr std::size_t kNoteLimit = 500; // characters: a note is read standing

Check checkNotes(const Handover& body) {
    if (body.notes.empty()) return refusal(Problem::invalid_value, "a handover has a note at least");
    if (body.notes.size() > kMostNotes) return refusal(Problem::invalid_value, "too many notes");
    for (const Handover::Note& note : body.notes) {
        if (isBlank(note.text)) return refusal(Problem::invalid_value, "a note is empty");
        if (auto wrong = checkLine(note.text, kNoteLimit, "a note")) return wrong;
    }
    return std::nullopt;
}

} // namespace

// A correction is a handover of its own: what the next shift may have read is never changed behind its back.
Verdict postHandover(const Case& c, const Handover& body) {
    if (!isLeadOrFunction(c.actor))
        return refuse(Problem::not_allowed, "handovers are for leads and functions");
    if (auto wrong = checkNotes(body)) return refuse(*wrong);
    auto line = resolve(c, Kind::line, body.line);
    if (!line) return refuse(line.error());
    if (const auto shift = resolveShift(c, body.shift); !shift) return refuse(shift.error());
    if (body.shift_day > c.world.latestDay(c.at))
        return refuse(Problem::invalid_value, "the shift-day is still to come");
    Handover handover = body;
    handover.line = *line;
    auto record = newRecord(c, Kind::handover, Audience{{*line}, {}, {}}, std::move(handover));
    if (!record) return refuse(record.error());
    return Effect{std::move(*record)};
}

} // namespace ploegbord::core::judging

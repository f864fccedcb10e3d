// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/handover/handover_list.h"

#include <algorithm>

#include <QStringList>

#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

using std::chrono::days;

constexpr days kKept{14};
constexpr std::chrono::hours kAfterShift{1};

} // namespace

std::vector<const terminal::Post*> handoversHere(const Moment& moment) {
    std::vector<const terminal::Post*> here;
    if (!moment.hasMaster() || !moment.state->handovers) return here;
    const core::Day oldest = std::chrono::floor<days>(moment.local()) - kKept;
    for (const auto& post : *moment.state->handovers) {
        const auto* body = post.record->as<core::Handover>();
        if (body && body->line == moment.state->line && body->shift_day >= oldest) here.push_back(&post);
    }
    return here;
}

std::vector<const terminal::Post*> handoversFor(const Moment& moment, const CrewShift& crew) {
    std::vector<const terminal::Post*> found;
    const auto before = shiftBefore(moment, crew.shift);
    if (!before) return found;
    for (const auto* post : handoversHere(moment)) {
        const auto& body = *post->record->as<core::Handover>();
        const auto of = occurrenceOf(moment, body.shift_day, body.shift);
        if (of && before->from <= of->from && of->from < crew.shift.from) found.push_back(post);
    }
    return found;
}

const terminal::Post* handoverFor(const Moment& moment, const CrewShift& crew) {
    const auto all = handoversFor(moment, crew);
    const auto unread =
        std::find_if(all.begin(), all.end(), [&](const auto* one) { return !isReadBy(*one, crew); });
    if (unread != all.end()) return *unread;
    return all.empty() ? nullptr : all.front();
}

bool isReadBy(const terminal::Post& handover, const CrewShift& crew) {
    const auto read = handover.acknowledged.find(crew.shift.shiftDay);
    if (read == handover.acknowledged.end()) return false;
    const auto terminals = read->second.find(crew.shift.shift.str());
    return terminals != read->second.end() && terminals->second > 0;
}

QString readersOf(const terminal::Post& handover, const Moment& moment) {
    QStringList readers;
    for (const auto& [day, shifts] : handover.acknowledged)
        for (const auto& [key, terminals] : shifts) {
            const auto shift = core::Ref::parse(key);
            if (terminals <= 0 || !shift) continue;
            const auto of = occurrenceOf(moment, day, *shift);
            if (!of) continue;
            readers << crewLabel(moment, {*of, moment.master().shifts.crewsOn(day, *shift)});
        }
    readers.removeDuplicates();
    return readers.join(QStringLiteral(", "));
}

std::vector<core::ShiftOccurrence> handingShifts(const Moment& moment) {
    std::vector<core::ShiftOccurrence> shifts;
    if (!moment.hasMaster() || !moment.isClockCertain) return shifts;
    if (const auto running = moment.shift()) shifts.push_back(*running);
    const auto& calendar = moment.master().shifts;
    const core::Day today = std::chrono::floor<days>(moment.local());
    std::optional<core::ShiftOccurrence> over;
    for (const core::Day day : {today - days(1), today})
        for (const auto& shift : calendar.mannedShifts(day)) {
            auto one = calendar.occurrence(day, shift);
            const bool isJustOver = one.until <= moment.now && moment.now <= one.until + kAfterShift;
            if (isJustOver && (!over || over->until <= one.until)) over = std::move(one);
        }
    if (over) shifts.push_back(*over);
    return shifts;
}

} // namespace ploegbord::ui

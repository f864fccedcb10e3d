// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/document_reading.h"

#include <algorithm>
#include <set>

namespace ploegbord::ui {

namespace {

std::vector<core::Ref> crewsNow(const Moment& moment) {
    const auto counted = moment.acknowledgement();
    if (counted.shift.isEmpty()) return {};
    return moment.master().shifts.crewsOn(counted.shift_day, counted.shift);
}

struct Confirmed {
    std::vector<core::Ref> crews;
    std::set<std::string> shifts;
};

Confirmed confirmedBy(const terminal::Post& post, const core::ShiftCalendar& shifts) {
    Confirmed confirmed;
    for (const auto& [day, counts] : post.acknowledged)
        for (const auto& [shift, count] : counts) {
            if (count <= 0) continue;
            confirmed.shifts.insert(shift);
            const auto key = core::Ref::parse(shift);
            if (!key) continue;
            for (const auto& crew : shifts.crewsOn(day, *key))
                confirmed.crews.push_back(crew);
        }
    return confirmed;
}

} // namespace

CrewReading readingOf(const terminal::Post& post, const Moment& moment) {
    const auto* document = post.record->as<core::Document>();
    CrewReading reading;
    if (!document || !document->must_read || !moment.hasMaster()) return reading;
    reading.isWanted = true;
    const Confirmed confirmed = confirmedBy(post, moment.master().shifts);
    if (post.isAcknowledgedHere) {
        reading.isDone = true;
        return reading;
    }
    for (const auto& crew : crewsNow(moment))
        if (std::find(confirmed.crews.begin(), confirmed.crews.end(), crew) == confirmed.crews.end())
            reading.missing.push_back(crew);
    const bool hasCrews = !crewsNow(moment).empty();
    reading.isDone = hasCrews ? reading.missing.empty()
                              : confirmed.shifts.contains(std::string(moment.acknowledgement().shift.str()));
    return reading;
}

std::string crewsToConfirm(const Moment& moment) {
    std::string names;
    if (!moment.hasMaster()) return names;
    for (const auto& crew : crewsNow(moment)) {
        if (!names.empty()) names += ", ";
        names += crewName(moment, crew);
    }
    return names;
}

} // namespace ploegbord::ui

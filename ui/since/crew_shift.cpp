// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/since/crew_shift.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/report/report_words.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using core::ShiftOccurrence;
using std::chrono::days;

constexpr std::chrono::minutes kBefore{15};
constexpr std::chrono::hours kInto{2};
constexpr days kLongestGap{14}; // a plant that stood still longer begins anew

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("CrewShift", source, about);
}

core::Day today(const Moment& moment) {
    return std::chrono::floor<days>(moment.local());
}

std::vector<ShiftOccurrence> mannedOn(const core::ShiftCalendar& calendar, core::Day day) {
    std::vector<ShiftOccurrence> manned;
    for (const auto& shift : calendar.mannedShifts(day))
        manned.push_back(calendar.occurrence(day, shift));
    return manned;
}

// A shift can begin at midnight.
std::optional<ShiftOccurrence> aboutToBegin(const Moment& moment) {
    std::optional<ShiftOccurrence> next;
    for (const core::Day day : {today(moment), today(moment) + days(1)})
        for (auto& shift : mannedOn(moment.master().shifts, day))
            if (moment.now < shift.from && shift.from <= moment.now + kBefore &&
                (!next || shift.from < next->from))
                next = std::move(shift);
    return next;
}

} // namespace

std::optional<CrewShift> crewShiftAt(const Moment& moment) {
    if (!moment.hasMaster() || !moment.isClockCertain) return std::nullopt;
    auto shift = aboutToBegin(moment);
    if (!shift) shift = moment.shift();
    if (!shift) return std::nullopt;
    return CrewShift{*shift, moment.master().shifts.crewsOn(shift->shiftDay, shift->shift)};
}

bool isAtStart(const Moment& moment, const CrewShift& crew) {
    return crew.shift.from - kBefore <= moment.now && moment.now < crew.shift.from + kInto;
}

bool mayBeMarked(const Moment& moment, const CrewShift& crew) {
    return crew.shift.shiftDay <= today(moment);
}

core::Acknowledgement markOf(const CrewShift& crew) {
    return {crew.shift.shiftDay, crew.shift.shift};
}

bool isMeetingHeld(const Moment& moment, const CrewShift& crew) {
    const auto& meetings = moment.state->meetings;
    const auto held = meetings.find(crew.shift.shiftDay);
    return held != meetings.end() && held->second.count(crew.shift.shift.str()) > 0;
}

std::optional<ShiftOccurrence> shiftBefore(const Moment& moment, const ShiftOccurrence& shift) {
    std::optional<ShiftOccurrence> before;
    for (core::Day day = shift.shiftDay; !before && day > shift.shiftDay - kLongestGap; day -= days(1))
        for (auto& one : mannedOn(moment.master().shifts, day))
            if (one.from < shift.from && (!before || before->from < one.from)) before = std::move(one);
    return before;
}

std::optional<ShiftOccurrence> occurrenceOf(const Moment& moment, core::Day day, const core::Ref& shift) {
    for (const auto& one : moment.master().shifts.shifts())
        if (one.key == shift.str()) return moment.master().shifts.occurrence(day, one);
    return std::nullopt;
}

QString shiftLabel(const Moment& moment, core::Day day, const core::Ref& shift) {
    const auto weekday = std::chrono::weekday(day).iso_encoding();
    QString weekdayName = QLocale().dayName(static_cast<int>(weekday), QLocale::ShortFormat);
    while (weekdayName.endsWith(QLatin1Char('.')))
        weekdayName.chop(1);
    const QString date = words("%1 %2", "weekday and date of a shift")
                             .arg(weekdayName, shortDate(day, today(moment), QLocale()));
    QStringList parts{toQString(shiftName(moment, shift)),
                      crewNames(moment, moment.master().shifts.crewsOn(day, shift)), date};
    parts.removeAll(QString());
    return parts.join(separator());
}

QString crewNames(const Moment& moment, const std::vector<core::Ref>& crews) {
    QStringList names;
    for (const auto& crew : crews)
        names << toQString(crewName(moment, crew));
    return names.join(QStringLiteral(", "));
}

QString crewLabel(const Moment& moment, const CrewShift& crew) {
    const QString names = crewNames(moment, crew.crews);
    return names.isEmpty() ? toQString(shiftName(moment, crew.shift.shift)) : names;
}

} // namespace ploegbord::ui

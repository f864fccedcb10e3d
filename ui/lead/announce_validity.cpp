// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/announce_validity.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

constexpr int kMostDays = 60;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Announce", source, about);
}

} // namespace

core::Instant untilInstant(const AnnounceDraft& draft, const Moment& moment) {
    using std::chrono::days;
    const auto& zone = moment.master().shifts.zone();
    const core::Day day = std::chrono::floor<days>(moment.local());
    const auto at = [&](core::Day on, std::chrono::hours hour) {
        return zone.toInstant(core::LocalTime(on.time_since_epoch()) + hour);
    };
    switch (draft.until) {
    case AnnounceDraft::Until::endOfShift:
        if (const auto shift = moment.shift()) return shift->until;
        break;
    case AnnounceDraft::Until::endOfDay: break;
    case AnnounceDraft::Until::threeDays: return at(day + days(4), std::chrono::hours(0));
    case AnnounceDraft::Until::oneWeek: return at(day + days(8), std::chrono::hours(0));
    case AnnounceDraft::Until::twoWeeks: return at(day + days(15), std::chrono::hours(0));
    case AnnounceDraft::Until::chosen: return at(day + days(draft.days), std::chrono::hours(draft.hour));
    }
    return at(day + days(1), std::chrono::hours(0));
}

QString untilText(const AnnounceDraft& draft, const Moment& moment) {
    const auto local = moment.master().shifts.zone().toLocal(untilInstant(draft, moment));
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const auto weekday = static_cast<int>(std::chrono::weekday(core::Day(day)).iso_encoding());
    return words("Shown until %1 %2, %3", "weekday, date, time")
        .arg(QLocale().dayName(weekday),
             shortDate(core::Day(day), std::chrono::floor<std::chrono::days>(moment.local()), QLocale()),
             clockTime(local));
}

QString untilName(AnnounceDraft::Until until) {
    switch (until) {
    case AnnounceDraft::Until::endOfShift: return words("End of this shift", "validity");
    case AnnounceDraft::Until::endOfDay: return words("End of today", "validity");
    case AnnounceDraft::Until::threeDays: return words("3 days", "validity");
    case AnnounceDraft::Until::oneWeek: return words("1 week", "validity");
    case AnnounceDraft::Until::twoWeeks: return words("2 weeks", "validity");
    case AnnounceDraft::Until::chosen: break;
    }
    return words("Choose", "validity: by steppers");
}

void addUntil(Page& page, const AnnounceDraft& draft, const Moment& moment) {
    page.heading = words("Until when? It is shown from now on.", "validity");
    using Until = AnnounceDraft::Until;
    for (const Until until : {Until::endOfShift, Until::endOfDay, Until::threeDays, Until::oneWeek,
                              Until::twoWeeks, Until::chosen}) {
        Choice tile{untilName(until)};
        tile.isSelected = draft.until == until;
        page.choices.push_back(tile);
    }
    page.words = untilText(draft, moment);
}

void addSteppers(Page& page, const AnnounceDraft& draft, const Moment& moment) {
    page.heading = untilText(draft, moment);
    page.columns = 2; // earlier and later of a kind beside each other
    page.choices = {{words("A day earlier", "stepper"), {}, Icon::minus},
                    {words("A day later", "stepper"), {}, Icon::plus},
                    {words("An hour earlier", "stepper"), {}, Icon::minus},
                    {words("An hour later", "stepper"), {}, Icon::plus}};
}

void stepUntil(AnnounceDraft& draft, int stepper) {
    if (stepper == 0) draft.days = std::max(0, draft.days - 1);
    if (stepper == 1) draft.days = std::min(kMostDays, draft.days + 1);
    if (stepper == 2) draft.hour = (draft.hour + 23) % 24;
    if (stepper == 3) draft.hour = (draft.hour + 1) % 24;
}

} // namespace ploegbord::ui

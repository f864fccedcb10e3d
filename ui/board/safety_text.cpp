// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/safety_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/language/languages.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using core::CellState;
using core::SafetyClass;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Safety", source, about, n);
}

void addHazard(core::SafetyFacts& facts, const core::Record& record, const Moment& moment) {
    const auto* report = record.as<core::Report>();
    const auto hazard = report ? core::hazardClass(report->report_class) : std::nullopt;
    if (hazard) facts.hazards.push_back({record.id, *hazard, moment.master().shifts.shiftDayAt(record.at)});
}

core::SafetyCalendar calendarOf(const Moment& moment) {
    core::SafetyFacts facts;
    if (moment.state->safetyEvents)
        for (const auto& post : *moment.state->safetyEvents)
            if (const auto* event = post.record->as<core::SafetyEvent>()) facts.events.push_back(*event);
    if (moment.state->reports)
        for (const auto& post : *moment.state->reports)
            addHazard(facts, *post.record, moment);
    if (moment.state->safetyDays) facts.closings = *moment.state->safetyDays;
    for (const auto& line : moment.master().lines)
        facts.lines.push_back({core::Ref(line.id), line.at});
    return core::SafetyCalendar(moment.master().site, moment.master().shifts, std::move(facts));
}

void describeCounter(SafetyText& text, const core::LtiCounter& counter, const Moment& moment) {
    text.isKnown = counter.days.has_value();
    text.isMilestoneToday = counter.isMilestoneToday && !moment.master().site.quiet;
    text.counter = counter.days ? QString::number(*counter.days) : QStringLiteral("?");
    if (!moment.isClockCertain)
        text.under = words("Clock uncertain: the number returns with the hub", "instead of the counter");
    else if (!counter.days)
        text.under = words("No start date yet: ask the safety function", "instead of the counter");
    else
        text.under = words("days without a lost-time injury", "under the counter", *counter.days);
    QStringList target;
    if (counter.record > 0) target << words("record %1", "days").arg(counter.record);
    if (counter.days && counter.nextMilestone)
        target << words("next: %1", "milestone in days").arg(*counter.nextMilestone);
    text.target = target.join(QStringLiteral(" · "));
    if (counter.isUnderReview) text.review = words("An event is under review", "beside the counter");
}

} // namespace

SafetyText safetyText(const Moment& moment, int monthsBack) {
    SafetyText text;
    if (!moment.hasMaster()) return text;
    const auto& site = moment.master().site;
    const std::optional<core::Instant> at = moment.isClockCertain ? std::optional(moment.now) : std::nullopt;
    const core::SafetyCalendar calendar = calendarOf(moment);
    describeCounter(text, calendar.counter(at), moment);
    const auto definition = site.counter_definition.in(moment.language);
    text.definition = toQString(definition.text);
    if (const QString mark = languageMark(definition); !mark.isEmpty())
        text.definition += QStringLiteral("\u00a0· ") + mark;
    const auto streak = calendar.goodCatchStreak(at);
    text.streak = streak ? QString::number(*streak) : QStringLiteral("?");
    text.streakUnder = words("days in a row with a hazard found", "under the streak", streak.value_or(0));
    text.streakShort = words("days with a catch", "under the streak on a small panel", streak.value_or(0));
    const core::Day today = std::chrono::floor<std::chrono::days>(moment.local());
    const std::chrono::year_month_day date{today};
    const std::chrono::year_month month = date.year() / date.month() - std::chrono::months(monthsBack);
    text.cross = calendar.cross(month, at);
    text.month = monthName(core::Day(month / 1), QLocale());
    if (month.year() != date.year()) text.month += QStringLiteral(" %1").arg(static_cast<int>(month.year()));
    if (site.quiet) text.quiet = words("Quiet board: no celebrations for now", "after a serious accident");
    return text;
}

QString safetyClassName(SafetyClass safetyClass) {
    switch (safetyClass) {
    case SafetyClass::lostTimeInjury: return words("Lost-time injury", "class of event");
    case SafetyClass::medicalTreatment: return words("Medical treatment", "class of event");
    case SafetyClass::firstAid: return words("First aid", "class of event");
    case SafetyClass::propertyDamage: return words("Property damage", "class of event");
    case SafetyClass::nearMiss: return words("Near miss", "class of event");
    case SafetyClass::unsafeCondition: return words("Unsafe condition", "class of event");
    }
    return {};
}

QColor safetyClassColour(SafetyClass safetyClass, const core::Site& site, const Colours& colours) {
    const auto own = site.cross_colours.find(safetyClass);
    if (own != site.cross_colours.end()) return QColor(toQString(own->second));
    switch (safetyClass) {
    case SafetyClass::lostTimeInjury: return colours.urgent;
    case SafetyClass::medicalTreatment:
    case SafetyClass::firstAid:
    case SafetyClass::propertyDamage: return colours.serious;
    case SafetyClass::nearMiss:
    case SafetyClass::unsafeCondition: return colours.caution;
    }
    return colours.caution;
}

Symbol safetyClassSymbol(SafetyClass safetyClass) {
    switch (safetyClass) {
    case SafetyClass::lostTimeInjury: return Symbol::cross;
    case SafetyClass::medicalTreatment: return Symbol::heavyPlus;
    case SafetyClass::firstAid: return Symbol::plus;
    case SafetyClass::propertyDamage: return Symbol::square;
    case SafetyClass::nearMiss: return Symbol::triangle;
    case SafetyClass::unsafeCondition: return Symbol::openTriangle;
    }
    return Symbol::none;
}

CellLook cellLook(const core::CrossCell& cell, const core::Site& site, const Colours& colours) {
    CellLook look{colours.dayOff, colours.onDayOff, Symbol::none, false, cell.isToday};
    switch (cell.state) {
    case CellState::blank:
    case CellState::future: return look;
    case CellState::today:
        look.fill = colours.card;
        look.ink = colours.text;
        look.symbol = Symbol::dot;
        break;
    case CellState::green:
        look.fill = QColor(toQString(site.green));
        look.ink = inkOn(look.fill);
        look.symbol = Symbol::check;
        break;
    case CellState::unconfirmed:
        look.ink = colours.onHatch;
        look.isHatched = true;
        look.symbol = Symbol::question;
        break;
    case CellState::event: break;
    }
    if (cell.worst) {
        look.fill = safetyClassColour(*cell.worst, site, colours);
        look.ink = inkOn(look.fill);
        look.symbol = safetyClassSymbol(*cell.worst);
    }
    return look;
}

} // namespace ploegbord::ui

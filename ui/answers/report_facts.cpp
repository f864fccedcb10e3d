// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/answers/report_facts.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/core/rules.h"
#include "ui/answers/report_clock.h"
#include "ui/language/languages.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Answers", source, about);
}

// In which of their roles somebody answers: as the report's function before all.
std::optional<core::Role> roleOf(const core::Person& person, const core::Report& report) {
    for (const core::Role function : report.routed_to)
        if (core::hasRole(person.roles, function)) return function;
    if (core::hasRole(person.roles, core::Role::lead)) return core::Role::lead;
    if (person.roles.empty()) return std::nullopt;
    return person.roles.front().role;
}

// "Quality · Hugo L."; the name only as far as the person stands on the wall with it.
QString answererText(const core::Ref& person, const core::Report& report, const Moment& moment) {
    if (person.isEmpty()) return words("From who reported it", "who wrote more about a report");
    const auto& people = moment.master().people;
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const auto& entry) { return person.is(entry.id); });
    const auto role = found == people.end() ? std::nullopt : roleOf(found->body, report);
    QStringList parts{role ? functionName(*role) : words("Answer", "by someone who is no longer here"),
                      toQString(personOnWall(moment, person).name)};
    parts.removeAll(QString());
    return parts.join(separator());
}

QString statusText(const core::Report& report) {
    const QString reason = toQString(report.reason);
    if (report.status == core::ReportStatus::declined)
        return words("We will not do this, because: %1", "status of a report, with its reason").arg(reason);
    const QString status = reportStatusName(report.status);
    return reason.isEmpty() ? status : status + separator() + reason;
}

QString functionsText(const core::Report& report) {
    if (report.routed_to.empty()) return words("Team leads", "whom a report goes to");
    QStringList names;
    for (const core::Role function : report.routed_to)
        names << functionName(function);
    return listed(names);
}

// No name stands next to a danger or a fault: only an idea says who had it.
QString reporterText(const core::Record& record, const core::Report& report, const Moment& moment) {
    if (report.report_class != core::ReportClass::idea || record.by.person.isEmpty()) return {};
    return toQString(personOnWall(moment, record.by.person).name);
}

QString copiedByText(const core::Report& report, const Moment& moment) {
    QStringList names;
    for (const core::Ref& line : report.copied_by)
        names << toQString(lineName(moment, line));
    names.removeAll(QString());
    return listed(names);
}

void addEntries(Facts& facts, const core::Report& report, const ReportClock& clock, const Moment& moment) {
    for (const auto& entry : report.entries)
        facts.push_back({answererText(entry.person, report, moment) + separator() +
                             clock.at(entry.at, entry.person.isEmpty()),
                         toQString(entry.text)});
}

} // namespace

Facts reportFacts(const terminal::Post& post, const Moment& moment) {
    const auto& report = *post.record->as<core::Report>();
    const ReportClock clock(moment, *post.record, report);
    const bool isDeclined = report.status == core::ReportStatus::declined;
    Facts facts{
        {words("Status", "of a report"), statusText(report)},
        {words("Reported", "clock of a report"), clock.reported()},
        {words("Seen", "clock of a report"), clock.seen()},
        {isDeclined ? words("Decided", "clock of a declined report") : words("Solved", "clock of a report"),
         clock.solved()},
        {words("In words", "text of a report"), toQString(report.text)}};
    addEntries(facts, report, clock, moment);
    facts.push_back({words("Line", "of a report"), toQString(lineName(moment, report.line))});
    facts.push_back({words("Supplier", "of a report"), supplierName(moment, report.supplier)});
    facts.push_back({words("From", "who had the idea"), reporterText(*post.record, report, moment)});
    facts.push_back(
        {words("Taken over by", "lines that carry an idea out too"), copiedByText(report, moment)});
    facts.push_back({words("Goes to", "functions of a report"), functionsText(report)});
    std::erase_if(facts, [](const Fact& fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace ploegbord::ui

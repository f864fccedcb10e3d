// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/terminal/patterns.h"
#include "ui/text/convert.h"
#include "ui/theme/colours.h"

namespace ploegbord::ui {

namespace {

using core::ReportClass;
using core::ReportStatus;
using core::Role;

constexpr std::size_t kGroup = 4;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Report", source, about);
}

template <class Entries>
QString nameIn(const Entries& entries, const core::Ref& ref, const std::string& language) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return ref.is(entry.id) || ref.str() == entry.body.key;
    });
    return found == entries.end() ? QString() : toQString(found->body.name.in(language).text);
}

void paintAs(Choice& tile, core::SafetyClass safetyClass, const core::Site& site) {
    tile.colour = safetyClassColour(safetyClass, site, Colours::day());
    tile.symbol = safetyClassSymbol(safetyClass);
}

} // namespace

QString reportClassName(ReportClass reportClass) {
    switch (reportClass) {
    case ReportClass::nearMiss: return words("Near miss", "class of a report");
    case ReportClass::unsafeCondition: return words("Unsafe condition", "class of a report");
    case ReportClass::qualityFault: return words("Quality fault", "class of a report");
    case ReportClass::idea: return words("Idea", "class of a report");
    case ReportClass::question: return words("Question", "class of a report");
    }
    return {};
}

Choice reportClassTile(ReportClass reportClass, const core::Site& site) {
    Choice tile{reportClassName(reportClass)};
    const Colours colours = Colours::day();
    switch (reportClass) {
    case ReportClass::nearMiss: paintAs(tile, core::SafetyClass::nearMiss, site); break;
    case ReportClass::unsafeCondition: paintAs(tile, core::SafetyClass::unsafeCondition, site); break;
    case ReportClass::qualityFault:
        tile.icon = Icon::box;
        tile.colour = colours.notice;
        break;
    case ReportClass::idea:
        tile.icon = Icon::bulb;
        tile.colour = colours.recognition;
        break;
    case ReportClass::question:
        tile.icon = Icon::question;
        tile.colour = colours.textMuted;
        break;
    }
    return tile;
}

QString reportStatusName(ReportStatus status) {
    switch (status) {
    case ReportStatus::isNew: return words("New", "status of a report");
    case ReportStatus::seen: return words("Seen", "status of a report");
    case ReportStatus::inProgress: return words("In progress", "status of a report");
    case ReportStatus::done: return words("Done", "status of a report");
    case ReportStatus::declined: return words("We will not do this", "status of a report");
    }
    return {};
}

QString functionName(Role role) {
    switch (role) {
    case Role::safety: return words("Safety", "function that answers");
    case Role::quality: return words("Quality", "function that answers");
    case Role::maintenance: return words("Maintenance", "function that answers");
    case Role::purchasing: return words("Purchasing", "function that answers");
    case Role::hr: return words("Personnel", "function that answers");
    case Role::lead:
    case Role::admin: break; // runs the system and answers as a lead, if at all
    }
    return words("Team lead", "who answers");
}

QString phraseText(const Moment& moment, const std::string& what) {
    const auto* phrase = terminal::patterns().findPhrase(what);
    return phrase ? toQString(phrase->text.in(moment.language).text) : QString();
}

QString placeName(const Moment& moment, const core::Ref& place) {
    return moment.hasMaster() ? nameIn(moment.master().places, place, moment.language) : QString();
}

QString supplierName(const Moment& moment, const core::Ref& supplier) {
    return moment.hasMaster() ? nameIn(moment.master().suppliers, supplier, moment.language) : QString();
}

QString withCapital(const QString& text) {
    return text.isEmpty() ? text : QLocale().toUpper(text.left(1)) + text.mid(1);
}

QString lineNumber(const QString& name) {
    return name.section(QStringLiteral(" · "), 0, 0);
}

QString lineWork(const QString& name) {
    return name.section(QStringLiteral(" · "), 1);
}

QString separator() {
    return QStringLiteral("\u00a0· ");
}

QString reportText(const Moment& moment, const core::Report& report, bool withLine) {
    QStringList parts{reportClassName(report.report_class)};
    if (withLine) parts << toQString(lineName(moment, report.line));
    parts << placeName(moment, report.place) << phraseText(moment, report.what);
    parts.removeAll(QString());
    return parts.join(separator());
}

QString groupedCode(std::string_view code) {
    QString grouped;
    for (std::size_t at = 0; at < code.size(); at += kGroup) {
        if (at > 0) grouped += QChar(QChar::Nbsp);
        grouped += toQString(code.substr(at, kGroup));
    }
    return grouped;
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/answers/report_list.h"

#include <algorithm>

#include "app/core/rules.h"
#include "ui/answers/report_clock.h"
#include "ui/board/status_text.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

bool isForMyFunction(const Moment& moment, const core::Report& report) {
    const auto& roles = moment.state->session->roles;
    return std::any_of(report.routed_to.begin(), report.routed_to.end(),
                       [&](core::Role function) { return core::hasRole(roles, function); });
}

bool isListed(const Moment& moment, const core::Report& report, ReportFilter filter) {
    const bool isSolved =
        report.status == core::ReportStatus::done || report.status == core::ReportStatus::declined;
    if (filter == ReportFilter::open) return !isSolved;
    if (filter == ReportFilter::done) return isSolved;
    return isFunctionHere(moment) ? isForMyFunction(moment, report) : report.line == moment.state->line;
}

} // namespace

bool isFunctionHere(const Moment& moment) {
    if (!moment.state || !moment.state->session) return false;
    const auto& roles = moment.state->session->roles;
    return !core::hasRole(roles, core::Role::lead) &&
           std::any_of(roles.begin(), roles.end(),
                       [](const core::RoleGrant& grant) { return grant.role != core::Role::admin; });
}

bool mayAnswer(const Moment& moment, const core::Report& report) {
    if (!moment.state || !moment.state->session) return false;
    return core::hasRole(moment.state->session->roles, core::Role::lead) || isForMyFunction(moment, report);
}

std::vector<const terminal::Post*> listedReports(const Moment& moment, ReportFilter filter) {
    std::vector<const terminal::Post*> listed;
    if (!moment.hasMaster() || !moment.state->reports) return listed;
    for (const auto& post : *moment.state->reports)
        if (const auto* report = post.record->as<core::Report>(); report && isListed(moment, *report, filter))
            listed.push_back(&post);
    return listed;
}

int newReports(const Moment& moment) {
    const auto open = listedReports(moment, ReportFilter::open);
    return static_cast<int>(std::count_if(open.begin(), open.end(), [&](const terminal::Post* post) {
        const auto& report = *post->record->as<core::Report>();
        return report.status == core::ReportStatus::isNew && mayAnswer(moment, report);
    }));
}

Choice reportTile(const terminal::Post& post, const Moment& moment) {
    const auto& report = *post.record->as<core::Report>();
    Choice tile = reportClassTile(report.report_class, moment.master().site);
    tile.label = reportText(moment, report, false);
    QStringList under{reportStatusName(report.status), lineNumber(toQString(lineName(moment, report.line))),
                      ReportClock(moment, *post.record, report).inShort()};
    if (post.state != terminal::PostState::atHub) under << whereItIs(post);
    under.removeAll(QString());
    tile.sublabel = under.join(separator());
    return tile;
}

} // namespace ploegbord::ui

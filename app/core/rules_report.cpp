// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/core/judging.h"
#include "app/core/report_code.h"
#include "app/core/utf8.h"

namespace ploegbord::core::judging {

namespace {

// Apart: whoever holds the key, and signs nothing, must not be able to silence those who answer.
constexpr std::size_t kReplyLimit = 100;
constexpr std::size_t kFollowUpLimit = 50;
constexpr std::size_t kPictureLimit = 3;

Check checkReporter(const Case& c, const Report& body) {
    if (!body.anonymous) {
        if (!c.actor.person && !c.actor.isBadgeOnly)
            return refusal(Problem::not_allowed, "a report is signed, or anonymous");
        if (!body.key_hash.empty()) return refusal(Problem::invalid_value, "a signed report has no key_hash");
        return std::nullopt;
    }
    // Neither who asks nor what is sent may say more than that somebody reported.
    if (auto wrong = checkAnonymous(c)) return wrong;
    if (!isUuid4(c.op.record.bytes()))
        return refusal(Problem::invalid_value, "the id of an anonymous report is a UUIDv4");
    return checkSha256(body.key_hash, "key_hash");
}

Check checkWhat(const Case& c, const Report& body) {
    if (auto wrong = checkLine(body.text, kTextLimit, "the text")) return wrong;
    const ReportPhrase* phrase = c.world.patterns().findPhrase(body.what);
    if (!phrase) return refusal(Problem::unknown_reference, "no report phrase of this id");
    if (phrase->report_class != body.report_class)
        return refusal(Problem::invalid_value, "the phrase is of another class");
    if (phrase->needsWords && isBlank(body.text))
        return refusal(Problem::invalid_value, "this phrase needs a text that says what");
    return std::nullopt;
}

Check checkPictures(const std::vector<Media>& media) {
    if (media.size() > kPictureLimit) return refusal(Problem::invalid_value, "more than three pictures");
    for (const Media& picture : media) {
        if (auto wrong = checkMedia(picture)) return wrong;
        if (picture.type != "image/jpeg" && picture.type != "image/png")
            return refusal(Problem::invalid_value, "a report's picture is a JPEG or a PNG");
    }
    return std::nullopt;
}

Check checkFilesAreHere(const Case& c, const std::vector<Media>& media) {
    for (const Media& one : media)
        if (auto missing = checkBlob(c, one.sha256)) return missing;
    return std::nullopt;
}

Or<Ref> resolveIfAny(const Case& c, Kind kind, const Ref& ref) {
    if (ref.isEmpty()) return Ref();
    return resolve(c, kind, ref);
}

std::vector<Role> routeOf(const Case& c, const Report& report) {
    std::vector<Role> functions;
    static const Site kNoSite;
    const auto* known = c.world.site().as<Site>();
    const Site& site = known ? *known : kNoSite;
    const RoutingRule* best = nullptr;
    for (const RoutingRule& rule : site.routing) {
        if (rule.report_class != report.report_class) continue;
        if (rule.line == report.line || (rule.line.isEmpty() && !best)) best = &rule;
    }
    if (best) functions.push_back(best->function);
    const bool isBought = !report.supplier.isEmpty();
    if (isBought && (!best || best->function != Role::purchasing)) functions.push_back(Role::purchasing);
    return functions;
}

// Only what who reports may state; the rest is the rules' to say.
Or<Report> resolveStated(const Case& c, const Report& body) {
    if (auto wrong = checkReporter(c, body)) return refuse(*wrong);
    if (!isReportNumber(body.number)) return refuse(Problem::invalid_value, "the number is no report number");
    if (auto wrong = checkWhat(c, body)) return refuse(*wrong);
    if (auto wrong = checkPictures(body.media)) return refuse(*wrong);
    auto line = resolve(c, Kind::line, body.line);
    if (!line) return refuse(line.error());
    auto place = resolveIfAny(c, Kind::place, body.place);
    if (!place) return refuse(place.error());
    auto supplier = resolveIfAny(c, Kind::supplier, body.supplier);
    if (!supplier) return refuse(supplier.error());
    if (!supplier->isEmpty() && body.report_class != ReportClass::qualityFault)
        return refuse(Problem::invalid_value, "only a quality fault names a supplier");
    Report report;
    report.number = body.number;
    report.key_hash = body.key_hash;
    report.report_class = body.report_class;
    report.line = std::move(*line);
    report.place = std::move(*place);
    report.what = body.what;
    report.text = body.text;
    report.supplier = std::move(*supplier);
    report.media = body.media;
    report.anonymous = body.anonymous;
    report.routed_to = routeOf(c, report);
    return report;
}

bool mayAnswer(const Actor& actor, const Report& report) {
    return isLead(actor) ||
           (isSigned(actor) && std::any_of(report.routed_to.begin(), report.routed_to.end(),
                                           [&](Role function) { return hasRole(actor.roles, function); }));
}

struct Found {
    const Record* record;
    const Report* report;
};
Or<Found> find(const Case& c) {
    const auto before = target(c, Kind::report);
    if (!before) return refuse(before.error());
    const auto* report = (*before)->as<Report>();
    if (!report) return refuse(Problem::not_here_yet, "the report is of a later version");
    return Found{*before, report};
}

Or<Found> findToAnswer(const Case& c) {
    const Refusal notTheirs = refusal(Problem::not_allowed, "a lead or the report's function answers it");
    if (!isLeadOrFunction(c.actor)) return refuse(notTheirs);
    auto found = find(c);
    if (found && !mayAnswer(c.actor, *found->report)) return refuse(notTheirs);
    return found;
}

enum class EntryBy { function, reporter };

Check checkEntry(const Report& report, EntryBy by, std::string_view text) {
    if (isBlank(text)) return refusal(Problem::invalid_value, "the text is empty");
    const bool isFollowUp = by == EntryBy::reporter;
    const auto count = std::count_if(report.entries.begin(), report.entries.end(),
                                     [&](const auto& entry) { return entry.person.isEmpty() == isFollowUp; });
    if (static_cast<std::size_t>(count) >= (isFollowUp ? kFollowUpLimit : kReplyLimit))
        return refusal(Problem::invalid_value, "the report has as many replies as it can hold");
    return checkLine(text, kTextLimit, "the text");
}

Record added(const Record& before, Report report) {
    Record after = before;
    after.seq = 0;
    after.body = std::move(report);
    return after;
}

bool isSolved(ReportStatus status) {
    return status == ReportStatus::done || status == ReportStatus::declined;
}

} // namespace

Verdict submitReport(const Case& c, const Report& body) {
    auto report = resolveStated(c, body);
    if (!report) return refuse(report.error());
    // For everyone: what one line learns, another one can use.
    auto record = newRecord(c, Kind::report, Audience{}, std::move(*report));
    if (!record) return refuse(record.error());
    if (auto missing = checkFilesAreHere(c, body.media)) return refuse(*missing);
    if (body.anonymous) {
        record->by = {};
        record->at = c.world.shiftDayStart(c.at);
    }
    return Effect{std::move(*record)};
}

Verdict replyToReport(const Case& c, const ReportReply& body) {
    const auto found = findToAnswer(c);
    if (!found) return refuse(found.error());
    if (auto wrong = checkEntry(*found->report, EntryBy::function, body.text)) return refuse(*wrong);
    Report report = *found->report;
    report.entries.push_back({*c.actor.person, body.text, c.at});
    if (report.status == ReportStatus::isNew) report.status = ReportStatus::seen;
    if (!report.seen_at) report.seen_at = c.at;
    return Effect{added(*found->record, std::move(report))};
}

Verdict setReportStatus(const Case& c, const ReportStatusChange& body) {
    const auto found = findToAnswer(c);
    if (!found) return refuse(found.error());
    if (auto wrong = checkVersion(*found->record, body.saw_version)) return refuse(*wrong);
    if (auto wrong = checkLine(body.reason, kRemarkLimit, "the reason")) return refuse(*wrong);
    if (body.status == ReportStatus::declined && isBlank(body.reason))
        return refuse(Problem::invalid_value, "who declines says why");
    if (body.status == ReportStatus::isNew)
        return refuse(Problem::invalid_value, "what was seen is not new again");
    Report report = *found->report;
    report.status = body.status;
    report.reason = body.reason;
    if (!report.seen_at) report.seen_at = c.at;
    report.solved_at = isSolved(body.status) ? std::optional(c.at) : std::nullopt;
    return Effect{changed(*found->record, std::move(report))};
}

Verdict followUpReport(const Case& c, const ReportFollowUp& body) {
    if (auto wrong = checkAnonymous(c)) return refuse(*wrong);
    const auto found = find(c);
    if (!found) return refuse(found.error());
    if (found->report->key_hash.empty() || reportKeyHash(body.key) != found->report->key_hash)
        return refuse(Problem::not_allowed, "the key is not this report's");
    if (auto wrong = checkEntry(*found->report, EntryBy::reporter, body.text)) return refuse(*wrong);
    Report report = *found->report;
    report.entries.push_back({Ref(), body.text, c.world.shiftDayStart(c.at)});
    return Effect{added(*found->record, std::move(report))};
}

// An idea that works on one line and is taken over by another: worth more than either alone knew.
Verdict copyReport(const Case& c, const ReportCopy& body) {
    if (!isLead(c.actor)) return refuse(Problem::not_allowed, "a lead says that a line took an idea over");
    const auto found = find(c);
    if (!found) return refuse(found.error());
    if (found->report->report_class != ReportClass::idea || found->report->status != ReportStatus::done)
        return refuse(Problem::invalid_value, "only an idea that is done can be taken over");
    auto line = resolve(c, Kind::line, body.line);
    if (!line) return refuse(line.error());
    if (*line == found->report->line) return refuse(Problem::invalid_value, "the idea is this line's own");
    Report report = *found->report;
    if (std::find(report.copied_by.begin(), report.copied_by.end(), *line) == report.copied_by.end())
        report.copied_by.push_back(std::move(*line));
    return Effect{added(*found->record, std::move(report))};
}

} // namespace ploegbord::core::judging

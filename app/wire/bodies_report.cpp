// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"

namespace ploegbord::wire {
namespace {

void readRoutedTo(ObjectReader& in, core::Report& report) {
    for (const std::string& word : in.strings("routed_to")) {
        const auto role = valueOf(kRoles, word);
        if (!role) return in.fail("routed_to", "holds something that is no function");
        report.routed_to.push_back(*role);
    }
}

void writeCopiedBy(JsonWriter& out, const std::vector<core::Ref>& lines) {
    if (lines.empty()) return;
    out.key("copied_by");
    out.beginArray();
    for (const core::Ref& line : lines)
        out.string(line.str());
    out.endArray();
}

// The members in alphabetical order, those of the hub in between.
void writeReport(JsonWriter& out, const core::Report& report, bool isRecord) {
    out.beginObject();
    out.member("anonymous", report.anonymous);
    out.member("class", nameOf(kReportClasses, report.report_class));
    if (isRecord) {
        writeCopiedBy(out, report.copied_by);
        out.key("entries");
        out.beginArray();
        for (const core::Report::Entry& entry : report.entries) {
            out.beginObject();
            out.member("at", entry.at);
            out.memberUnlessEmpty("person", entry.person);
            out.member("text", entry.text);
            out.endObject();
        }
        out.endArray();
    }
    out.memberUnlessEmpty("key_hash", report.key_hash);
    out.member("line", report.line);
    if (!report.media.empty()) writeMedia(out, report.media);
    out.member("number", report.number);
    out.memberUnlessEmpty("place", report.place);
    if (isRecord) {
        out.memberUnlessEmpty("reason", report.reason);
        out.key("routed_to");
        out.beginArray();
        for (const core::Role role : report.routed_to)
            out.string(nameOf(kRoles, role));
        out.endArray();
        if (report.seen_at) out.member("seen_at", *report.seen_at);
        if (report.solved_at) out.member("solved_at", *report.solved_at);
        out.member("status", nameOf(kReportStatuses, report.status));
    }
    out.memberUnlessEmpty("supplier", report.supplier);
    out.memberUnlessEmpty("text", report.text);
    out.member("what", report.what);
    out.endObject();
}

} // namespace

void readStated(ObjectReader& in, core::Report& report) {
    report.number = in.stringOr("number"); // a draft has none yet; the rules ask for one
    report.key_hash = in.stringOr("key_hash");
    report.report_class = in.choice("class", kReportClasses);
    report.line = in.ref("line");
    report.place = in.refOrEmpty("place");
    report.what = in.string("what");
    report.text = in.stringOr("text");
    report.supplier = in.refOrEmpty("supplier");
    report.media = readMedia(in);
    report.anonymous = in.flag("anonymous");
}

void read(ObjectReader& in, core::Report& report) {
    readStated(in, report);
    readRoutedTo(in, report);
    report.copied_by = in.refs("copied_by");
    report.status = in.choice("status", kReportStatuses);
    report.reason = in.stringOr("reason");
    report.seen_at = in.instantIfAny("seen_at");
    report.solved_at = in.instantIfAny("solved_at");
    in.eachObject("entries", [&](ObjectReader& entry) {
        core::Report::Entry read{entry.refOrEmpty("person"), entry.string("text"), {}};
        read.at = entry.instant("at");
        report.entries.push_back(std::move(read));
    });
}

void write(JsonWriter& out, const core::Report& report) {
    writeReport(out, report, true);
}

void writeStated(JsonWriter& out, const core::Report& report) {
    writeReport(out, report, false);
}

} // namespace ploegbord::wire

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/op_json.h"

namespace ploegbord::wire {
namespace {

namespace json = boost::json;
using core::OpType;

constexpr std::int64_t kMost = std::int64_t{1} << 53;

template <class T>
T readMembers(ObjectReader& in) {
    T body;
    read(in, body);
    return body;
}

core::SafetyEvent readEvent(ObjectReader& in) {
    core::SafetyEvent event;
    readStated(in, event);
    return event;
}

core::Report readReport(ObjectReader& in) {
    core::Report report;
    readStated(in, report);
    return report;
}

core::Pulse readPulse(ObjectReader& in) {
    core::Pulse pulse;
    readStated(in, pulse);
    return pulse;
}

std::int64_t sawVersion(ObjectReader& in) {
    return in.integer("saw_version", 1, kMost);
}

core::OpBody readNeeded(OpType type, ObjectReader& in) {
    switch (type) {
    case OpType::announcement_post: return readMembers<core::Announcement>(in);
    case OpType::announcement_edit: {
        auto announcement = readMembers<core::Announcement>(in);
        return core::AnnouncementEdit{std::move(announcement), sawVersion(in)};
    }
    case OpType::recognition_post: return readMembers<core::Recognition>(in);
    case OpType::safety_event_record: return readEvent(in);
    case OpType::safety_event_correct: {
        auto event = readEvent(in);
        return core::SafetyCorrection{std::move(event), sawVersion(in)};
    }
    case OpType::safety_day_close: return readMembers<core::SafetyDay>(in);
    case OpType::acknowledge: {
        const core::Day day = in.day("shift_day");
        return core::Acknowledgement{day, in.refOrEmpty("shift")}; // none between two shifts
    }
    case OpType::person_set_display: return core::DisplayChoice{in.choice("on_wall", kOnWall)};
    case OpType::announcement_retract:
    case OpType::document_retire:
    case OpType::pulse_close:
    case OpType::recognition_retract:
    case OpType::safety_event_confirm: return core::VersionSeen{in.integerOr("saw_version", 0, 0, kMost)};
    case OpType::report_submit: return readReport(in);
    case OpType::report_reply: return core::ReportReply{in.string("text")};
    case OpType::report_set_status: {
        const auto status = in.choice("status", kReportStatuses);
        return core::ReportStatusChange{status, in.stringOr("reason"), sawVersion(in)};
    }
    case OpType::report_follow_up: {
        std::string key = in.string("key");
        return core::ReportFollowUp{std::move(key), in.string("text")};
    }
    case OpType::report_copy: return core::ReportCopy{in.ref("line")};
    case OpType::handover_post: return readMembers<core::Handover>(in);
    case OpType::document_publish: {
        auto document = readMembers<core::Document>(in);
        return core::DocumentPublication{std::move(document), in.integerOr("saw_version", 0, 0, kMost)};
    }
    case OpType::pulse_ask: return readPulse(in);
    case OpType::pulse_answer: return readMembers<core::PulseAnswer>(in);
    case OpType::quiet_set: return core::QuietReason{in.stringOr("reason")};
    case OpType::quiet_lift:
    case OpType::high_five:
    case OpType::unknown: break;
    }
    return core::NoBody{};
}

void write(JsonWriter& out, const core::NoBody&) {
    out.raw("{}");
}
void write(JsonWriter& out, const core::AnnouncementEdit& edit) {
    write(out, edit.announcement, edit.saw_version);
}
void write(JsonWriter& out, const core::SafetyCorrection& correction) {
    writeStated(out, correction.event, correction.saw_version);
}

void write(JsonWriter& out, const core::DocumentPublication& publication) {
    write(out, publication.document, publication.saw_version);
}

void write(JsonWriter& out, const core::VersionSeen& seen) {
    out.beginObject();
    if (seen.saw_version > 0) out.member("saw_version", seen.saw_version);
    out.endObject();
}

void write(JsonWriter& out, const core::QuietReason& quiet) {
    out.beginObject();
    out.memberUnlessEmpty("reason", quiet.reason);
    out.endObject();
}

void write(JsonWriter& out, const core::Acknowledgement& acknowledgement) {
    out.beginObject();
    out.memberUnlessEmpty("shift", acknowledgement.shift);
    out.member("shift_day", acknowledgement.shift_day);
    out.endObject();
}

void write(JsonWriter& out, const core::ReportReply& reply) {
    out.beginObject();
    out.member("text", reply.text);
    out.endObject();
}

void write(JsonWriter& out, const core::ReportStatusChange& change) {
    out.beginObject();
    out.memberUnlessEmpty("reason", change.reason);
    out.member("saw_version", change.saw_version);
    out.member("status", nameOf(kReportStatuses, change.status));
    out.endObject();
}

void write(JsonWriter& out, const core::ReportFollowUp& followUp) {
    out.beginObject();
    out.member("key", followUp.key);
    out.member("text", followUp.text);
    out.endObject();
}

void write(JsonWriter& out, const core::ReportCopy& copy) {
    out.beginObject();
    out.member("line", copy.line);
    out.endObject();
}

void write(JsonWriter& out, const core::DisplayChoice& choice) {
    out.beginObject();
    out.member("on_wall", nameOf(kOnWall, choice.on_wall));
    out.endObject();
}

} // namespace

core::OpBody readOpBody(OpType type, const json::value* value, const ObjectReader& parent, ReadFault& fault) {
    static const json::value kEmpty = json::object{};
    ObjectReader in(value ? *value : kEmpty, fault, "body", &parent);
    return readNeeded(type, in);
}

void writeOpBody(JsonWriter& out, const core::Op& op) {
    if (const auto* event = std::get_if<core::SafetyEvent>(&op.body)) return writeStated(out, *event);
    if (const auto* report = std::get_if<core::Report>(&op.body)) return writeStated(out, *report);
    if (const auto* pulse = std::get_if<core::Pulse>(&op.body)) return writeStated(out, *pulse);
    std::visit([&](const auto& body) { write(out, body); }, op.body);
}

} // namespace ploegbord::wire

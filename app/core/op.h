// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/core/audience.h"
#include "app/core/bodies.h"

namespace ploegbord::core {

enum class OpType {
    unknown,
    announcement_post,
    announcement_edit,
    announcement_retract,
    recognition_post,
    recognition_retract,
    safety_event_record,
    safety_event_correct,
    safety_event_confirm,
    safety_day_close,
    quiet_set,
    quiet_lift,
    report_submit,
    report_reply,
    report_set_status,
    report_follow_up,
    report_copy,
    handover_post,
    document_publish,
    document_retire,
    pulse_ask,
    pulse_answer,
    pulse_close,
    high_five,
    acknowledge,
    person_set_display,
};

std::string_view opTypeName(OpType type); // "announcement.post"
OpType opTypeOf(std::string_view name);

// A person's signature under one op: HMAC-SHA256 with the grant's key over the op without `by` (RFC 8785).
struct PersonProof {
    Ref person;
    GrantId grant;
    std::string proof; // 64 hex digits
    bool operator==(const PersonProof&) const = default;
};
// A badge's UID sealed to the hub's key (libsodium sealed box, base64).
struct SealedBadge {
    std::string box;
    bool operator==(const SealedBadge&) const = default;
};
using Signature = std::variant<std::monostate, PersonProof, SealedBadge>;

// Bodies of ops that have more than what the record's body holds.
struct AnnouncementEdit {
    Announcement announcement;
    std::int64_t saw_version = 0;
    bool operator==(const AnnouncementEdit&) const = default;
};
struct SafetyCorrection {
    SafetyEvent event; // only what a person states: class, happened_on, shift, line, text, report
    std::int64_t saw_version = 0;
    bool operator==(const SafetyCorrection&) const = default;
};
// announcement.retract, recognition.retract, safety_event.confirm, document.retire, pulse.close. saw_version
// 0: not stated, and refused.
struct VersionSeen {
    std::int64_t saw_version = 0;
    bool operator==(const VersionSeen&) const = default;
};
struct QuietReason {
    std::string reason;
    bool operator==(const QuietReason&) const = default;
};
struct Acknowledgement {
    Day shift_day;
    Ref shift;
    bool operator==(const Acknowledgement&) const = default;
};
struct DisplayChoice {
    OnWall on_wall = OnWall::full;
    bool operator==(const DisplayChoice&) const = default;
};
struct ReportReply {
    std::string text;
    bool operator==(const ReportReply&) const = default;
};
struct ReportStatusChange {
    ReportStatus status = ReportStatus::seen;
    std::string reason;
    std::int64_t saw_version = 0;
    bool operator==(const ReportStatusChange&) const = default;
};
struct ReportFollowUp {
    std::string key; // as it was given out
    std::string text;
    bool operator==(const ReportFollowUp&) const = default;
};
struct ReportCopy {
    Ref line; // that carries the idea out too
    bool operator==(const ReportCopy&) const = default;
};
// A new document, or with saw_version the next revision of one.
struct DocumentPublication {
    Document document;
    std::int64_t saw_version = 0;
    bool operator==(const DocumentPublication&) const = default;
};
struct PulseAnswer {
    int choice = 0; // the first one is 0
    Ref crew;       // of whoever answers; empty: no crew is on shift
    bool operator==(const PulseAnswer&) const = default;
};
struct NoBody { // high_five, quiet.lift
    bool operator==(const NoBody&) const = default;
};

using OpBody = std::variant<NoBody, Announcement, AnnouncementEdit, Recognition, SafetyEvent,
                            SafetyCorrection, SafetyDay, VersionSeen, QuietReason, Acknowledgement,
                            DisplayChoice, Report, ReportReply, ReportStatusChange, ReportFollowUp,
                            ReportCopy, Handover, DocumentPublication, Pulse, PulseAnswer>;

// The only way to change a record. Has its id before anything is written and keeps it through every retry.
struct Op {
    OpId id;
    OpType type = OpType::unknown;
    // The new or changed record, or for additions (`of`) the record added to. For quiet.* the site's record,
    // for person.set_display the person's.
    RecordId record;
    Instant made_at; // by the terminal's clock: shown, never trusted for order
    std::optional<Audience> audience;
    Signature by;
    OpBody body;
    bool operator==(const Op&) const = default;
};

// high_five, acknowledge, pulse.answer, report.reply, report.follow_up and report.copy carry `of` on the
// wire, the others `record`.
bool isAddition(OpType type);
// announcement.post, recognition.post, safety_event.record, safety_day.close, report.submit, handover.post,
// pulse.ask and document.publish: a new record (the last one also changes one that is there).
bool makesRecord(OpType type);
// Nothing may tell who made it, when, or at which terminal: an anonymous report, a follow-up to one, and an
// answer to a question.
bool isAnonymous(OpType type, const OpBody& body);
inline bool isAnonymous(const Op& op) {
    return isAnonymous(op.type, op.body);
}
// Files without which it is not taken: the media of a post, the file of a document.
struct NamedFile {
    std::string sha256, type; // lower-case hex; MIME
};
std::vector<NamedFile> filesNamedBy(const OpBody& body);

} // namespace ploegbord::core

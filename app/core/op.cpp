// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/op.h"

#include "app/core/name_table.h"

namespace ploegbord::core {

namespace {

constexpr NameTable<OpType, 25> kTypes{{
    {OpType::announcement_post, "announcement.post"},
    {OpType::announcement_edit, "announcement.edit"},
    {OpType::announcement_retract, "announcement.retract"},
    {OpType::recognition_post, "recognition.post"},
    {OpType::recognition_retract, "recognition.retract"},
    {OpType::safety_event_record, "safety_event.record"},
    {OpType::safety_event_correct, "safety_event.correct"},
    {OpType::safety_event_confirm, "safety_event.confirm"},
    {OpType::safety_day_close, "safety_day.close"},
    {OpType::quiet_set, "quiet.set"},
    {OpType::quiet_lift, "quiet.lift"},
    {OpType::report_submit, "report.submit"},
    {OpType::report_reply, "report.reply"},
    {OpType::report_set_status, "report.set_status"},
    {OpType::report_follow_up, "report.follow_up"},
    {OpType::report_copy, "report.copy"},
    {OpType::handover_post, "handover.post"},
    {OpType::document_publish, "document.publish"},
    {OpType::document_retire, "document.retire"},
    {OpType::pulse_ask, "pulse.ask"},
    {OpType::pulse_answer, "pulse.answer"},
    {OpType::pulse_close, "pulse.close"},
    {OpType::high_five, "high_five"},
    {OpType::acknowledge, "acknowledge"},
    {OpType::person_set_display, "person.set_display"},
}};

} // namespace

std::string_view opTypeName(OpType type) {
    const auto name = kTypes.nameOf(type);
    return name.empty() ? "unknown" : name;
}

OpType opTypeOf(std::string_view name) {
    return kTypes.valueOf(name).value_or(OpType::unknown);
}

bool isAddition(OpType type) {
    return type == OpType::high_five || type == OpType::acknowledge || type == OpType::report_reply ||
           type == OpType::report_follow_up || type == OpType::report_copy || type == OpType::pulse_answer;
}

bool makesRecord(OpType type) {
    return type == OpType::announcement_post || type == OpType::recognition_post ||
           type == OpType::safety_event_record || type == OpType::safety_day_close ||
           type == OpType::report_submit || type == OpType::handover_post ||
           type == OpType::document_publish || type == OpType::pulse_ask;
}

bool isAnonymous(OpType type, const OpBody& body) {
    if (type == OpType::report_follow_up || type == OpType::pulse_answer) return true;
    const auto* report = std::get_if<Report>(&body);
    return report && report->anonymous;
}

std::vector<NamedFile> filesNamedBy(const OpBody& body) {
    const std::vector<Media>* media = nullptr;
    if (const auto* post = std::get_if<Announcement>(&body)) media = &post->media;
    if (const auto* edit = std::get_if<AnnouncementEdit>(&body)) media = &edit->announcement.media;
    if (const auto* report = std::get_if<Report>(&body)) media = &report->media;
    std::vector<NamedFile> files;
    if (const auto* publication = std::get_if<DocumentPublication>(&body))
        files.push_back({publication->document.sha256, publication->document.type});
    if (!media) return files;
    for (const Media& one : *media)
        files.push_back({one.sha256, one.type});
    return files;
}

} // namespace ploegbord::core

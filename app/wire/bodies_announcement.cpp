// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/wire/body_json.h"

namespace ploegbord::wire {
namespace {

constexpr std::int64_t kMost = std::int64_t{1} << 53;

void readGoal(ObjectReader& in, core::Announcement& announcement) {
    const boost::json::value* value = in.find("goal");
    if (!value) return;
    ObjectReader goal(*value, in.fault(), "goal", &in);
    core::Goal& read = announcement.goal.emplace();
    read.value = goal.integer("value", -kMost, kMost);
    read.unit = goal.string("unit");
    if (goal.has("result")) read.result = goal.integer("result", -kMost, kMost);
}

void writeGoal(JsonWriter& out, const std::optional<core::Goal>& goal) {
    if (!goal) return;
    out.key("goal");
    out.beginObject();
    out.memberUnlessEmpty("result", goal->result);
    out.member("unit", goal->unit);
    out.member("value", goal->value);
    out.endObject();
}

} // namespace

void read(ObjectReader& in, core::Announcement& announcement) {
    announcement.title = in.text("title");
    announcement.text = in.textOrEmpty("text");
    announcement.priority = in.choiceOr("priority", core::Priority::info, kPriorities);
    announcement.valid_from = in.instant("valid_from");
    announcement.valid_until = in.instant("valid_until");
    announcement.needs_ack = in.flag("needs_ack");
    readGoal(in, announcement);
    announcement.edited_at = in.instantIfAny("edited_at");
    announcement.media = readMedia(in);
}

void write(JsonWriter& out, const core::Announcement& announcement, std::int64_t sawVersion) {
    out.beginObject();
    out.memberUnlessEmpty("edited_at", announcement.edited_at);
    writeGoal(out, announcement.goal);
    writeMedia(out, announcement.media);
    out.member("needs_ack", announcement.needs_ack);
    out.member("priority", nameOf(kPriorities, announcement.priority));
    if (sawVersion > 0) out.member("saw_version", sawVersion);
    out.member("text", announcement.text);
    out.member("title", announcement.title);
    out.member("valid_from", announcement.valid_from);
    out.member("valid_until", announcement.valid_until);
    out.endObject();
}

} // namespace ploegbord::wire

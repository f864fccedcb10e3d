// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/announce_draft.h"

#include "ui/lead/announce_validity.h"
#include "ui/lead/goal_steps.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

core::Text toText(const std::map<QString, QString>& texts) {
    std::map<std::string, std::string> byLanguage;
    for (const auto& [language, text] : texts)
        if (!text.trimmed().isEmpty()) byLanguage[toUtf8(language)] = toUtf8(text.trimmed());
    return core::Text(std::move(byLanguage));
}

} // namespace

bool AnnounceDraft::hasTitle() const {
    return !toText(title).isEmpty();
}

core::Announcement announcementOf(const AnnounceDraft& draft, const Moment& moment) {
    core::Announcement body;
    body.title = toText(draft.title);
    body.text = toText(draft.text);
    body.priority = draft.priority;
    body.valid_from = moment.now;
    body.valid_until = untilInstant(draft, moment);
    body.needs_ack = draft.priority == core::Priority::urgent;
    if (draft.part == AnnounceDraft::Part::goal) setGoal(body, draft, moment.language);
    return body;
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "ui/kiosk/moment.h"
#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

// An announcement as its card shows it.
struct AnnouncementText {
    core::RecordId id;
    core::Priority priority = core::Priority::info;
    QString badge; // "Important", "Urgent", the goal's word, or ""
    QString title; // "" for a goal whose title only says its number again
    QString text;
    Runs goal;              // "12.000 dozen", with a result "11.480 van 12.000 dozen gehaald", or none
    QString footer;         // "Anouk · until Friday"
    QString where;          // where our post is, "" when everywhere
    bool isForeign = false; // in another language than asked: marked
    QString languageMark;   // "NL"
    bool hasPicture = false;
};

std::optional<AnnouncementText> announcementText(const terminal::Post& post, const Moment& moment);

// What this board shows now: in the audience, valid, urgent first, then important, then newest.
std::vector<terminal::Post> announcementsHere(const Moment& moment);

} // namespace ploegbord::ui

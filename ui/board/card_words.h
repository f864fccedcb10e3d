// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "app/core/ids.h"
#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

struct AnnouncementText;
struct RecognitionText;

// What a card of a lane says, the most important first.
struct CardWords {
    enum class Kind { note, notice, important, urgent, recognition };
    Kind kind = Kind::note;
    core::RecordId id;
    QString badge;  // "! Important", or ""
    QString title;  // the headline, or ""
    Runs figure;    // a goal's number and unit, as strong as a headline
    Runs text;      // what happened; facts in bold
    QString remark; // may be left out first
    QString footer; // from whom, until when
    QString where;  // where our post is, in words
    QString more;   // how the rest is read; stands only on a card that leaves something out
    std::int64_t highFives = 0;
    bool hasPicture = false; // a mark at the end of the footer

    bool operator==(const CardWords&) const = default;
};
CardWords cardWords(AnnouncementText text);
CardWords cardWords(RecognitionText text);
CardWords noteWords(QString note); // "No announcements now."

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>

#include "ui/kiosk/moment.h"
#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

// A recognition as its card shows it.
struct RecognitionText {
    core::RecordId id;
    QString who;    // "Sandra de Wit · Verzending", "a colleague of Ploeg C"
    Runs fact;      // facts in bold
    QString remark; // "" when there is none
    QString footer; // "Kwaliteit · van Mo · 20 min"
    QString where;  // where our post is, "" when everywhere
    std::int64_t highFives = 0;
};

// None for a recipient who is not on the wall, or a record that is no recognition.
std::optional<RecognitionText> recognitionText(const terminal::Post& post, const Moment& moment);
QString categoryName(std::string_view category);

// What the recognition lane of this board holds, newest first: in the audience of this line, any crew and
// shift. Empty while the board is quiet.
std::vector<terminal::Post> recognitionsHere(const Moment& moment);

} // namespace ploegbord::ui

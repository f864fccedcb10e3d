// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/recognition_pattern.h"
#include "ui/kiosk/moment.h"
#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

// A shoutout in the making, as the wall will show it: the name, then the fact with its blanks tinted.
QString recipientName(const Moment& moment, const core::Recipient& to);
Runs growingSentence(const Moment& moment, const core::Recognition& draft);
// The pattern's sentence with dots where its blanks stand.
QString patternLabel(const Moment& moment, const core::RecognitionPattern& pattern);
std::optional<std::string> blankName(const Moment& moment, core::BlankKind kind, const std::string& key,
                                     std::string_view language);

// What a blank asks, and how a number's unit is called beside the pad.
QString blankQuestion(const core::Blank& blank);
QString unitName(const std::string& unit);
// Numbers that are likely for this unit, one tap each.
std::vector<std::int64_t> quickValues(const std::string& unit);

} // namespace ploegbord::ui

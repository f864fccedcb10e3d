// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// What is written on the pages of "You said, we did".
enum class AnswerField { reply, reason, followUp, number, key };
Page::Field answerField(AnswerField what, const QString& text, const Moment& moment);

} // namespace ploegbord::ui

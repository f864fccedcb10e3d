// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "ui/board/card_words.h"
#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// The question that this visit can answer: none on a quiet board, while the clock is uncertain, and once the
// visit has answered it.
std::optional<terminal::Post> pulseToAnswer(const Moment& moment);
// Questions of this line whose answers are counted, the last one first; none on a quiet board.
std::vector<terminal::Post> pulseResults(const Moment& moment);

// In the language of the visit, marked where nobody translated it; "" and none for a phrase of a later
// version.
QString pulseQuestion(const Moment& moment, const core::Pulse& pulse);
QStringList pulseChoices(const Moment& moment, const core::Pulse& pulse);
// "until Friday", of one that is open; "until 14:00" on its last day.
QString pulseUntil(const Moment& moment, const core::Pulse& pulse);
QString pulseClosed(const Moment& moment, const core::Pulse& pulse); // "closed 3 Nov"

// Crews (ids) that were asked, and an empty one when somebody answered while no crew was on shift.
std::vector<core::Ref> pulseCrews(const Moment& moment, const terminal::Post& post);
const core::Pulse::CrewResult* resultOf(const core::Pulse& pulse,
                                        const core::Ref& crew); // null: fewer than five
QString pulseCrewName(const Moment& moment, const core::Ref& crew);

// Cards of the announcements' lane.
std::optional<CardWords> pulseQuestionCard(const Moment& moment);
std::vector<CardWords> pulseResultCards(const Moment& moment); // the last ones

} // namespace ploegbord::ui

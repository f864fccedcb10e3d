// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/lead/announce_draft.h"

namespace ploegbord::ui {

// Until when an announcement is shown: a choice of spans, or a day and an hour by steppers.
core::Instant untilInstant(const AnnounceDraft& draft, const Moment& moment);
QString untilText(const AnnounceDraft& draft, const Moment& moment);
QString untilName(AnnounceDraft::Until until); // "End of this shift"
void addUntil(Page& page, const AnnounceDraft& draft, const Moment& moment);
void addSteppers(Page& page, const AnnounceDraft& draft, const Moment& moment);
void stepUntil(AnnounceDraft& draft, int stepper);

} // namespace ploegbord::ui

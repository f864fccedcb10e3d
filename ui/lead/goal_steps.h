// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/terminal/terminal.h"
#include "ui/flow/page.h"
#include "ui/lead/announce_draft.h"

namespace ploegbord::ui {

// The steps that a shift goal has and an announcement has not: how many of what, and what came of one.
std::vector<OpenGoal> openGoals(const Moment& moment); // on this board
void addGoal(Page& page, const AnnounceDraft& draft, const Moment& moment);
void addGoalList(Page& page, const Moment& moment);
void addResult(Page& page, const AnnounceDraft& draft);
void setGoal(core::Announcement& body, const AnnounceDraft& draft, const std::string& language);
terminal::Draft resultDraft(const AnnounceDraft& draft); // of draft.openGoal

} // namespace ploegbord::ui

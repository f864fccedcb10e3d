// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

enum class ReportFilter { open, done, here };

// Newest first. `here` is this line's; for a function, which has no line, what was routed to it.
std::vector<const terminal::Post*> listedReports(const Moment& moment, ReportFilter filter);
// A tile of the list: class, sentence, line, status and its clock.
Choice reportTile(const terminal::Post& post, const Moment& moment);

// Whether who is signed in may answer it and move it on: any lead, or its function.
bool mayAnswer(const Moment& moment, const core::Report& report);
// Signed in with a function and not as a lead.
bool isFunctionHere(const Moment& moment);
// How many new ones wait for who is signed in.
int newReports(const Moment& moment);

} // namespace ploegbord::ui

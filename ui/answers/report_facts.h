// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// One report whole, to read: what became of it and who said so, its text, its clock.
Facts reportFacts(const terminal::Post& post, const Moment& moment);

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// Which crews have confirmed that they read a document, by the shifts in which it was confirmed. A site
// without crews has its shifts instead: whoever works the same hours.
struct CrewReading {
    bool isWanted = false;          // the document must be read
    bool isDone = false;            // by all who are on shift here, in this revision
    std::vector<core::Ref> missing; // crews on shift that have not confirmed it
};
CrewReading readingOf(const terminal::Post& post, const Moment& moment);

// Whose confirmation would count now: "Crew B"; the crews of the shift that ended last while nobody is on
// shift; "" when the site has none.
std::string crewsToConfirm(const Moment& moment);

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// A document in words.
QString documentTitle(const core::Document& document, const Moment& moment);
// "Revision C · 20 Nov 2026"; short: of the plant's own words only the beginning.
QString revisionText(const core::Document& document, bool isShort = false);
// Where its file is, with its size while it is not here: "on this board", "being fetched, 40 % of 12 MB".
QString filePlace(const core::Document& document, const Moment& moment);
bool isFileHere(const core::Document& document, const Moment& moment);
bool hasNoRoom(const core::Document& document, const Moment& moment);
// "not yet confirmed by Crew B", "read by Crew B"; "" when nobody has to confirm it.
QString readingText(const terminal::Post& post, const Moment& moment);
// A tile of the list; what waits for a crew to confirm it says that rather than that its file is here.
// `withLines`: says which lines it is for.
Choice documentTile(const terminal::Post& post, const Moment& moment, bool withLines);

} // namespace ploegbord::ui

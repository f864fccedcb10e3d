// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

#include "ui/kiosk/screen.h"
#include "ui/theme/icons.h"

namespace ploegbord::ui {

// What the board offers a crew that comes in; one thing at a time, so that it takes one target's room.
struct BoardOffer {
    ScreenName screen; // what a tap opens
    Icon icon;
    QString label, sublabel;
};
// Around the start of a shift, until its meeting was held: how much is new since its crew was last here.
// Else, until it was read: the handover of the shift before; and a question that is open for this crew. None
// while the clock is uncertain.
std::optional<BoardOffer> boardOffer(const Moment& moment);

} // namespace ploegbord::ui

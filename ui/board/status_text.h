// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// The status bar in words.
struct StatusText {
    QString line;            // "Lijn 3 · Verpakking", or the terminal's name while the line is unknown
    QStringList shift;       // "Vroeg · Ploeg B · 06-14", then shorter; or "clock uncertain"; none in a gap
    QString link;            // where the board and its posts stand, with their age
    bool isAlarming = false; // someone should look: refused posts, a full disk, a hub that refuses us
    QString clock;           // "13:42"; "--:--" while the clock is uncertain
};

StatusText statusText(const Moment& moment);

// Where a post of this terminal really is: "saved on this terminal", "received by the hub", "shown on 11 of
// 12 boards", "not accepted"; "" for a post that is everywhere it should be, or was not made here.
QString whereItIs(const terminal::Post& post);

} // namespace ploegbord::ui

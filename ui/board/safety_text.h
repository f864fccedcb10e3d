// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QColor>
#include <QString>

#include "app/core/safety_calendar.h"
#include "ui/kiosk/moment.h"
#include "ui/theme/colours.h"

namespace ploegbord::ui {

// The safety lane in words and cells.
struct SafetyText {
    QString counter;    // "142", or "?" when it cannot be known
    QString under;      // "dagen zonder verzuimongeval", or why there is no number
    QString definition; // the plant's own
    QString target;     // "record 211 · op naar 180"
    QString review;     // "an event is under review", or ""
    QString streak;     // "17", or "?"
    QString streakUnder;
    QString month;       // "november"
    QString solved;      // how fast near misses are usually solved; "" until reports exist to count
    QString streakShort; // the same where there is little width
    QString quiet;       // the quiet board's line, or ""
    bool isKnown = false;
    bool isMilestoneToday = false;
    core::SafetyCross cross;
};

// `monthsBack`: whose cross; the figures are always today's.
SafetyText safetyText(const Moment& moment, int monthsBack = 0);

// What stands in a cell beside the day, so that colour never speaks alone. Drawn, not written.
enum class Symbol { none, check, dot, question, cross, heavyPlus, plus, square, triangle, openTriangle };

// How a cell of the cross is drawn.
struct CellLook {
    QColor fill, ink;
    Symbol symbol = Symbol::none; // none for blank and future
    bool isHatched = false;
    bool isOutlined = false;
};
CellLook cellLook(const core::CrossCell& cell, const core::Site& site, const Colours& colours);
QString safetyClassName(core::SafetyClass safetyClass);
QColor safetyClassColour(core::SafetyClass safetyClass, const core::Site& site, const Colours& colours);
Symbol safetyClassSymbol(core::SafetyClass safetyClass);

} // namespace ploegbord::ui

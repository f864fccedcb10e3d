// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include "app/core/time.h"

// Time in the words of the floor. Everything is computed from the site's wall clock, handed in.
namespace ploegbord::ui {

// How long ago, for a glance: "now", "20 min", "3 h" on the same day or within 12 h; else "yesterday", a
// weekday within six days ("Mon"), else a short date ("3 Nov", with the year when it is another).
QString ago(core::LocalTime then, core::LocalTime now, const QLocale& locale);
// "until 15:00" today, "until Friday" within six days, else "until 3 Nov". The end is the last moment it is
// valid.
QString until(core::LocalTime end, core::LocalTime now, const QLocale& locale);
// "since 13:05" today, "since Friday" within six days, else "since 3 Nov".
QString since(core::LocalTime start, core::LocalTime now, const QLocale& locale);
// "13:42": 24 hours everywhere, as shifts are written.
QString clockTime(core::LocalTime at);
// "06-14" with an en dash, minutes only when there are any: "05:30-13:30". Minutes after midnight.
QString hours(int startMinute, int endMinute);
QString monthName(core::Day day, const QLocale& locale);
QString shortDate(core::Day day, core::Day today, const QLocale& locale);
// "2 days", "3 h", "20 min": the largest unit that is at least one, rounded down.
QString duration(std::chrono::minutes length);

} // namespace ploegbord::ui

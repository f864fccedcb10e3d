// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/when.h"

#include <QCoreApplication>
#include <QDate>

namespace ploegbord::ui {
namespace {

namespace chrono = std::chrono;

QString words(const char* source, const char* meaning) {
    return QCoreApplication::translate("When", source, meaning);
}

core::Day dayOf(core::LocalTime at) {
    return chrono::floor<chrono::days>(at);
}

QDate date(core::Day day) {
    const chrono::year_month_day ymd(day);
    return QDate(int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day())));
}

int minuteOfDay(core::LocalTime at) {
    return static_cast<int>(chrono::floor<chrono::minutes>(at - dayOf(at)).count());
}

QString hourMinute(int minute, bool always) {
    QString hour = QStringLiteral("%1").arg(minute / 60 % 24, 2, 10, QLatin1Char('0'));
    if (!always && minute % 60 == 0) return hour;
    return hour + QStringLiteral(":%1").arg(minute % 60, 2, 10, QLatin1Char('0'));
}

// Locales write "ma" or "Mon" with a point or without; on the board there is none.
QString withoutPoint(QString word) {
    while (word.endsWith(QLatin1Char('.')))
        word.chop(1);
    return word;
}

} // namespace

QString clockTime(core::LocalTime at) {
    return hourMinute(minuteOfDay(at), true);
}

QString hours(int startMinute, int endMinute) {
    const bool hasMinutes = startMinute % 60 || endMinute % 60;
    return hourMinute(startMinute, hasMinutes) + QChar(0x2013) + hourMinute(endMinute, hasMinutes);
}

QString monthName(core::Day day, const QLocale& locale) {
    return locale.standaloneMonthName(date(day).month(), QLocale::LongFormat);
}

QString shortDate(core::Day day, core::Day today, const QLocale& locale) {
    const QDate d = date(day);
    const QString month = withoutPoint(locale.monthName(d.month(), QLocale::ShortFormat));
    const QString base = words("%1 %2", "day of the month, short month name").arg(d.day()).arg(month);
    return d.year() == date(today).year() ? base : base + QStringLiteral(" %1").arg(d.year());
}

QString duration(chrono::minutes length) {
    const auto minutes = length.count();
    if (minutes < 60) return words("%1 min", "duration, minutes").arg(minutes);
    if (minutes < 24 * 60) return words("%1 h", "duration, hours").arg(minutes / 60);
    return QCoreApplication::translate("When", "%n day(s)", "duration",
                                       static_cast<int>(minutes / (24 * 60)));
}

QString ago(core::LocalTime then, core::LocalTime now, const QLocale& locale) {
    const auto passed = chrono::floor<chrono::minutes>(now - then);
    if (passed < chrono::minutes(1)) return words("now", "posted just now");
    if (passed < chrono::hours(12) || dayOf(then) == dayOf(now)) return duration(passed);
    const auto days = (dayOf(now) - dayOf(then)).count();
    if (days == 1) return words("yesterday", "posted");
    if (days < 7) return withoutPoint(locale.dayName(date(dayOf(then)).dayOfWeek(), QLocale::ShortFormat));
    return shortDate(dayOf(then), dayOf(now), locale);
}

QString since(core::LocalTime start, core::LocalTime now, const QLocale& locale) {
    const auto days = (dayOf(now) - dayOf(start)).count();
    const QString sentence = words("since %1", "there is no connection; time, weekday or date");
    if (days <= 0) return sentence.arg(clockTime(start));
    if (days < 7) return sentence.arg(locale.dayName(date(dayOf(start)).dayOfWeek(), QLocale::LongFormat));
    return sentence.arg(shortDate(dayOf(start), dayOf(now), locale));
}

QString until(core::LocalTime end, core::LocalTime now, const QLocale& locale) {
    const auto days = (dayOf(end) - dayOf(now)).count();
    const QString sentence = words("until %1", "a notice is valid; time, weekday or date");
    if (days <= 0) return sentence.arg(clockTime(end));
    if (days < 7) return sentence.arg(locale.dayName(date(dayOf(end)).dayOfWeek(), QLocale::LongFormat));
    return sentence.arg(shortDate(dayOf(end), dayOf(now), locale));
}

} // namespace ploegbord::ui

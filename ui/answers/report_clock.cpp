// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/answers/report_clock.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/language/languages.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Answers", source, about, n);
}

} // namespace

QString afterDays(int days) {
    if (days <= 0) return words("on the same day", "clock of an anonymous report");
    return words("after %n day(s)", "clock of an anonymous report", days);
}

core::LocalTime ReportClock::local(core::Instant when) const {
    return m_moment.master().shifts.zone().toLocal(when);
}

QString ReportClock::age() const {
    if (!m_report.anonymous) return ago(local(m_record.at), m_moment.local(), QLocale());
    const auto& shifts = m_moment.master().shifts;
    const core::Day made = shifts.shiftDayAt(m_record.at), today = shifts.shiftDayAt(m_moment.now);
    if (made >= today) return words("today", "when an anonymous report was made");
    return ago(core::LocalTime(made), core::LocalTime(today), QLocale());
}

QString ReportClock::inShort() const {
    const QString length = solved();
    return length.isEmpty() ? age() : length;
}

QString ReportClock::at(core::Instant when, bool isAnonymous) const {
    const auto& shifts = m_moment.master().shifts;
    const core::Day today = shifts.shiftDayAt(m_moment.now);
    if (isAnonymous) return shortDate(shifts.shiftDayAt(when), today, QLocale());
    const core::LocalTime at = local(when);
    return listed({shortDate(std::chrono::floor<std::chrono::days>(at), today, QLocale()), clockTime(at)});
}

QString ReportClock::reported() const {
    return at(m_record.at, m_report.anonymous);
}

QString ReportClock::seen() const {
    return m_report.seen_at ? after(*m_report.seen_at) : QString();
}

QString ReportClock::solved() const {
    return m_report.solved_at ? after(*m_report.solved_at) : QString();
}

QString ReportClock::after(core::Instant then) const {
    const auto& shifts = m_moment.master().shifts;
    if (!m_report.anonymous) {
        const auto length = std::max(core::Instant::duration::zero(), then - m_record.at);
        return words("after %1", "clock of a report: how long it took")
            .arg(duration(std::chrono::floor<std::chrono::minutes>(length)));
    }
    return afterDays(static_cast<int>((shifts.shiftDayAt(then) - shifts.shiftDayAt(m_record.at)).count()));
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/answers/report_months.h"

#include <algorithm>
#include <functional>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "ui/answers/report_clock.h"
#include "ui/report/report_words.h"

namespace ploegbord::ui {

namespace {

constexpr std::size_t kMonths = 6;
constexpr std::size_t kFewest = 5; // of fewer a figure would be about somebody

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Answers", source, about, n);
}

std::chrono::year_month monthOf(core::Day day) {
    const std::chrono::year_month_day date(day);
    return date.year() / date.month();
}

// Between two values in the middle it lies half-way, and half a day counts as one.
std::optional<int> median(std::vector<int> days) {
    if (days.size() < kFewest) return std::nullopt;
    std::sort(days.begin(), days.end());
    const std::size_t middle = days.size() / 2;
    if (days.size() % 2 == 1) return days[middle];
    return (days[middle - 1] + days[middle] + 1) / 2;
}

struct Gathered {
    int made = 0;
    std::vector<int> seen, solved; // days
};

QString monthName(std::chrono::year_month month, core::Day today) {
    const QLocale locale;
    QString name = locale.standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())));
    if (month.year() == monthOf(today).year()) return name;
    return name + QLatin1Char(' ') + QString::number(static_cast<int>(month.year()));
}

QString monthText(const ReportMonth& month) {
    QStringList parts{words("%n report(s)", "made in a month", month.made)};
    if (month.seenAfter)
        parts << words("Seen", "clock of a report") + QLatin1Char(' ') + afterDays(*month.seenAfter);
    if (month.solvedAfter)
        parts << words("Solved", "clock of a report") + QLatin1Char(' ') + afterDays(*month.solvedAfter);
    return parts.join(separator());
}

} // namespace

std::vector<ReportMonth> reportMonths(const Moment& moment) {
    if (!moment.hasMaster() || !moment.state->reports) return {};
    const auto& shifts = moment.master().shifts;
    std::map<std::chrono::year_month, Gathered, std::greater<>> months;
    for (const auto& post : *moment.state->reports) {
        const auto* report = post.record->as<core::Report>();
        if (!report) continue;
        const core::Day made = shifts.shiftDayAt(post.record->at);
        const auto since = [&](core::Instant then) {
            return std::max(0, static_cast<int>((shifts.shiftDayAt(then) - made).count()));
        };
        Gathered& month = months[monthOf(made)];
        ++month.made;
        if (report->seen_at) month.seen.push_back(since(*report->seen_at));
        if (report->solved_at) month.solved.push_back(since(*report->solved_at));
    }
    std::vector<ReportMonth> listed;
    for (auto& [month, gathered] : months) {
        if (listed.size() == kMonths) break;
        listed.push_back({month, gathered.made, median(gathered.seen), median(gathered.solved)});
    }
    return listed;
}

Facts reportMonthFacts(const Moment& moment) {
    const core::Day today = moment.master().shifts.shiftDayAt(moment.now);
    Facts facts;
    for (const ReportMonth& month : reportMonths(moment))
        facts.push_back({monthName(month.month, today), monthText(month)});
    return facts;
}

} // namespace ploegbord::ui

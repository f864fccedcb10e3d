// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/system/posix_zone.h"

#include <utility>

namespace ploegbord::system {

namespace {

using std::chrono::seconds;

// Takes the text apart from the left; the first thing that does not fit spoils the rest.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool isGood() const { return m_isGood; }
    bool isAtEnd() const { return m_rest.empty(); }
    bool take(char wanted) {
        if (!m_rest.starts_with(wanted)) return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void need(char wanted) { m_isGood = take(wanted) && m_isGood; }

    // "CET", or "<+03>"
    void name() {
        const bool isQuoted = take('<');
        std::size_t length = 0;
        while (length < m_rest.size() && isNameChar(m_rest[length], isQuoted))
            ++length;
        m_isGood = m_isGood && length > 0;
        m_rest.remove_prefix(length);
        if (isQuoted) need('>');
    }
    int number(int least, int most) {
        int value = 0;
        int digits = 0;
        for (; digits < 4 && !m_rest.empty() && m_rest[0] >= '0' && m_rest[0] <= '9'; ++digits) {
            value = value * 10 + (m_rest[0] - '0');
            m_rest.remove_prefix(1);
        }
        m_isGood = m_isGood && digits > 0 && value >= least && value <= most;
        return value;
    }
    // [+-]h[:m[:s]]
    seconds time() {
        const bool isNegative = take('-');
        if (!isNegative) take('+');
        seconds value = std::chrono::hours(number(0, 167));
        if (take(':')) value += std::chrono::minutes(number(0, 59));
        if (take(':')) value += seconds(number(0, 59));
        return isNegative ? -value : value;
    }
    PosixZone::Date date() {
        using Form = PosixZone::Date::Form;
        PosixZone::Date date{Form::zeroBasedDay};
        if (take('M')) {
            date.form = Form::monthWeekDay;
            date.month = static_cast<unsigned>(number(1, 12));
            need('.');
            date.week = static_cast<unsigned>(number(1, 5));
            need('.');
            date.weekday = static_cast<unsigned>(number(0, 6));
        } else if (take('J')) {
            date.form = Form::julianWithoutLeapDay;
            date.day = number(1, 365);
        } else {
            date.day = number(0, 365);
        }
        if (take('/')) date.time = time();
        return date;
    }

  private:
    static bool isNameChar(char c, bool isQuoted) {
        const bool isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return isLetter || (isQuoted && ((c >= '0' && c <= '9') || c == '+' || c == '-'));
    }
    std::string_view m_rest;
    bool m_isGood = true;
};

std::chrono::sys_days dayOf(const PosixZone::Date& date, std::chrono::year year) {
    using namespace std::chrono;
    const sys_days newYear{year / January / 1};
    switch (date.form) {
    case PosixZone::Date::Form::zeroBasedDay: return newYear + days(date.day);
    case PosixZone::Date::Form::julianWithoutLeapDay:
        return newYear + days(date.day - 1 + (year.is_leap() && date.day >= 60 ? 1 : 0));
    case PosixZone::Date::Form::monthWeekDay: break;
    }
    const weekday day(date.weekday);
    if (date.week == 5) return sys_days{year / month(date.month) / weekday_last(day)};
    return sys_days{year / month(date.month) / day[date.week]};
}

// The local clock that the date speaks of is the one before the change.
core::Instant changeAt(const PosixZone::Date& date, std::chrono::year year, seconds offsetBefore) {
    return dayOf(date, year) + date.time - offsetBefore;
}

std::chrono::minutes inMinutes(seconds offset) {
    return std::chrono::floor<std::chrono::minutes>(offset);
}

} // namespace

std::optional<PosixZone> PosixZone::parse(std::string_view text) {
    Scanner scanner(text);
    PosixZone zone;
    scanner.name();
    zone.m_standard = -scanner.time(); // POSIX counts west of Greenwich as positive
    if (!scanner.isAtEnd()) {
        SummerTime summer{zone.m_standard + std::chrono::hours(1), {}, {}};
        scanner.name();
        if (!scanner.take(',')) {
            summer.offset = -scanner.time();
            scanner.need(',');
        }
        summer.starts = scanner.date();
        scanner.need(',');
        summer.ends = scanner.date();
        zone.m_summer = summer;
    }
    if (!scanner.isGood() || !scanner.isAtEnd()) return std::nullopt;
    return zone;
}

std::vector<core::ZoneRules::Transition> PosixZone::transitions(std::chrono::year year) const {
    if (!m_summer) return {};
    const core::ZoneRules::Transition start{changeAt(m_summer->starts, year, m_standard),
                                            inMinutes(m_summer->offset)};
    const core::ZoneRules::Transition end{changeAt(m_summer->ends, year, m_summer->offset),
                                          inMinutes(m_standard)};
    if (end.at < start.at) return {end, start}; // the southern half
    return {start, end};
}

} // namespace ploegbord::system

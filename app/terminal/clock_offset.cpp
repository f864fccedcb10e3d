// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/clock_offset.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <sstream>

namespace ploegbord::terminal {

using std::chrono::milliseconds;

namespace {

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

// One hub that lies once must not move the lower bound for ever: this many answers in a row take it back.
constexpr int kAnswersThatTakeBack = 3;
constexpr milliseconds kTolerance{5 * 60 * 1000};
constexpr milliseconds kShaken{2000};
// A clock that was this near to the hub's is one that shows the right minute by itself.
constexpr milliseconds kAgreed{2 * 60 * 1000};
// A wrong date, of a typing error or a bad battery, is mostly further off.
constexpr std::chrono::hours kLongestOff{45 * 24};

} // namespace

ClockOffset::ClockOffset(const core::Clock& clock, std::optional<core::Instant> lastGood)
    : m_clock(clock), m_started(clock.steadyNow()), m_lastGood(lastGood) {}

core::Instant ClockOffset::hubAt(core::Steady steady) const {
    return m_measured->hub + (steady - m_measured->at);
}

void ClockOffset::measure(core::Instant date, core::Steady sent) {
    const core::Steady now = m_clock.steadyNow();
    const milliseconds travel = now - sent;
    // The date is cut to the second and was true somewhere in the round trip: its middle is the best guess.
    const core::Instant hub = date + milliseconds(500) + travel / 2;
    if (m_lastGood && hub < *m_lastGood - kTolerance) {
        if (++m_backwards < kAnswersThatTakeBack) return;
        m_lastGood.reset();
    }
    m_backwards = 0;
    const bool isSame =
        m_measured && !isShaken() && std::chrono::abs(hubAt(now) - hub) <= milliseconds(1000) + travel / 2;
    if (!isSame) m_measured = Measured{hub, now, m_clock.now()};
    if (!m_lastGood || *m_lastGood < hubAt(now)) m_lastGood = hubAt(now);
}

std::string ClockOffset::kept() const {
    const std::string boot = m_clock.bootId();
    if (!m_measured || isShaken() || boot.empty()) return {};
    const core::Steady at = m_clock.steadyNow();
    std::ostringstream text;
    text << boot << ' ' << core::toMilliseconds(hubAt(at)) << ' ' << at.time_since_epoch().count() << ' '
         << core::toMilliseconds(m_clock.now()) << '\n';
    return text.str();
}

void ClockOffset::recall(std::string_view kept, bool isTimeKeptWhileOff) {
    std::istringstream text{std::string(kept)};
    std::string boot;
    std::int64_t hub = 0, at = 0, wall = 0;
    if (m_measured || !(text >> boot >> hub >> at >> wall)) return;
    const Measured then{core::fromMilliseconds(hub), core::Steady(milliseconds(at)),
                        core::fromMilliseconds(wall)};
    if (isSameBoot(then, boot))
        m_measured = then;
    else if (isTimeKeptWhileOff || boot == m_clock.bootId())
        m_measured = byOwnClock(then);
    if (m_measured && m_lastGood && hubAt(m_clock.steadyNow()) < *m_lastGood - kTolerance) m_measured.reset();
}

bool ClockOffset::isSameBoot(const Measured& kept, const std::string& boot) const {
    const milliseconds passed = m_clock.steadyNow() - kept.at;
    return boot == m_clock.bootId() && passed >= milliseconds(0) &&
           std::chrono::abs(m_clock.now() - kept.wall - passed) <= kShaken;
}

std::optional<ClockOffset::Measured> ClockOffset::byOwnClock(const Measured& kept) const {
    if (std::chrono::abs(kept.hub - kept.wall) > kAgreed) return std::nullopt;
    const milliseconds passed = m_clock.now() - kept.wall;
    if (passed < milliseconds(0) || passed > kLongestOff) return std::nullopt;
    return Measured{kept.hub + passed, m_clock.steadyNow(), m_clock.now()};
}

core::Instant ClockOffset::now() const {
    if (m_measured) return hubAt(m_clock.steadyNow());
    return std::max(m_clock.now(), lowerBound());
}

core::Instant ClockOffset::lowerBound() const {
    if (m_measured) return hubAt(m_clock.steadyNow());
    if (!m_lastGood) return core::Instant{};
    return *m_lastGood + (m_clock.steadyNow() - m_started);
}

milliseconds ClockOffset::offset() const {
    return now() - m_clock.now();
}

std::optional<core::Instant> ClockOffset::lastGood() const {
    if (m_measured) return hubAt(m_clock.steadyNow());
    return m_lastGood;
}

bool ClockOffset::isShaken() const {
    if (!m_measured) return false;
    const milliseconds byWall = m_clock.now() - m_measured->wall;
    const milliseconds bySteady = m_clock.steadyNow() - m_measured->at;
    return std::chrono::abs(byWall - bySteady) > kShaken;
}

std::optional<core::Instant> parseHttpDate(std::string_view text) {
    if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT") return std::nullopt;
    const auto day = number(text.substr(5, 2)), year = number(text.substr(12, 4));
    const auto hour = number(text.substr(17, 2)), minute = number(text.substr(20, 2)),
               second = number(text.substr(23, 2));
    unsigned month = 0;
    for (unsigned i = 0; i < kMonths.size(); ++i) {
        if (kMonths[i] == text.substr(8, 3)) month = i + 1;
    }
    if (!day || !year || !hour || !minute || !second || month == 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(month),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(*second);
}

} // namespace ploegbord::terminal

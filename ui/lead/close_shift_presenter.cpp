// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/close_shift_presenter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/core/rules.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

constexpr int kDaysBack = 14;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("CloseShift", source, about);
}

QString dayName(core::Day day, core::Day today) {
    if (day == today) return words("Today", "shift-day");
    if (day == today - std::chrono::days(1)) return words("Yesterday", "shift-day");
    const auto weekday = std::chrono::weekday(day).iso_encoding();
    return QLocale().dayName(static_cast<int>(weekday)) + QLatin1Char(' ') + shortDate(day, today, QLocale());
}

bool contains(const OpenShifts& shifts, core::Day day, const core::Shift& shift) {
    return std::any_of(shifts.begin(), shifts.end(),
                       [&](const OpenShift& one) { return one.day == day && one.shift.key == shift.key; });
}

} // namespace

OpenShifts openShifts(const Moment& moment, const OpenShifts& kept) {
    OpenShifts open;
    if (!moment.hasMaster() || !moment.isClockCertain || moment.state->line.isEmpty()) return open;
    const auto& calendar = moment.master().shifts;
    const auto isClosed = [&](core::Day day, const core::Shift& shift) {
        const auto& days = moment.state->safetyDays;
        return days && std::any_of(days->begin(), days->end(), [&](const core::SafetyDay& closed) {
                   return closed.shift_day == day && closed.shift.str() == shift.key &&
                          closed.line == moment.state->line;
               });
    };
    const core::Day today = calendar.shiftDayAt(moment.now);
    for (int back = 0; back < kDaysBack; ++back) {
        const core::Day day = today - std::chrono::days(back);
        auto shifts = calendar.mannedShifts(day);
        std::reverse(shifts.begin(), shifts.end());
        for (const auto& shift : shifts)
            if (calendar.occurrence(day, shift).from <= moment.now &&
                (!isClosed(day, shift) || contains(kept, day, shift)))
                open.push_back({day, shift});
    }
    return open;
}

void CloseShiftPresenter::enter() {
    m_error.clear();
    m_done.clear();
    m_closed.clear();
    m_hadSession = false;
}

void CloseShiftPresenter::stateChanged() {
    if (m_hadSession && !session()) navigator().home();
    m_hadSession = session().has_value();
    m_open = openShifts(moment(), m_closed);
}

Page CloseShiftPresenter::page() const {
    Page page;
    page.title = words("Close shift", "title");
    page.error = m_error;
    page.hasChoices = session().has_value();
    if (!session()) {
        askToSignIn(page, words("Sign in first: a lead closes shifts.", "close shift"));
        return page;
    }
    page.state = toQString(session()->name);
    page.heading = words("No event in this shift? Tap it.", "close shift");
    page.words = m_done.isEmpty() ? toQString(lineName(moment(), moment().state->line)) : m_done;
    page.tiles = Page::Tiles::wide;
    page.emptyText = moment().isClockCertain
                         ? words("Every shift of the last 14 days is closed.", "close shift")
                         : words("The clock is uncertain: shifts cannot be closed now.", "close shift");
    const core::Day today =
        moment().hasMaster() ? moment().master().shifts.shiftDayAt(moment().now) : core::Day{};
    for (const auto& one : m_open) {
        Choice tile{toQString(one.shift.name.in(moment().language).text), dayName(one.day, today)};
        const bool isRunning = moment().master().shifts.occurrence(one.day, one.shift).until > moment().now;
        if (isRunning) tile.sublabel += QStringLiteral(" · ") + words("still running", "a shift");
        tile.isSelected = !isPosting() && contains(m_closed, one.day, one.shift);
        page.choices.push_back(tile);
    }
    return page;
}

void CloseShiftPresenter::primary() {
    if (!session()) navigator().open(ScreenName::signIn);
}

void CloseShiftPresenter::choose(int index) {
    const auto i = static_cast<std::size_t>(index);
    if (!session() || i >= m_open.size()) return;
    const OpenShift one = m_open[i];
    if (isPosting() || contains(m_closed, one.day, one.shift)) return;
    m_closed.push_back(one); // before the board's state can say so: it may come before the answer
    terminal::Draft draft;
    draft.type = core::OpType::safety_day_close;
    draft.body = core::SafetyDay{one.day, *core::Ref::parse(one.shift.key), moment().state->line};
    const core::Day today = moment().master().shifts.shiftDayAt(moment().now);
    const QString name = dayName(one.day, today) + QStringLiteral(" · ") +
                         toQString(one.shift.name.in(moment().language).text);
    postAsSession(std::move(draft), [this, name](const PostAnswer& answer) {
        if (!answer && !m_closed.empty()) m_closed.pop_back();
        m_error = answer ? QString() : failureText(answer.error());
        m_done = answer ? words("Closed without event: %1. Saved on this terminal.", "shift").arg(name)
                        : QString();
    });
}

} // namespace ploegbord::ui

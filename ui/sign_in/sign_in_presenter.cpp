// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sign_in/sign_in_presenter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "app/core/name_order.h"
#include "app/core/rules.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

using terminal::SignInError;

constexpr int kPinLength = 6;
constexpr std::size_t kNamesWithoutLetters = 24; // more are found by their first letter

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("SignIn", source, about, n);
}

QString firstLetter(const QString& name) {
    return toQString(core::nameOrder(toUtf8(name))).left(1).toUpper();
}

QString errorText(const terminal::SignInFailure& failure) {
    switch (failure.error) {
    case SignInError::wrong: return words("That PIN or badge is not right. Try again.", "sign-in failed");
    case SignInError::lockedOut:
        return words("Too many wrong PINs. Try again in %n minute(s).", "sign-in failed",
                     std::max(1, (failure.retryAfterSeconds + 59) / 60));
    case SignInError::offlineUnknown:
        return words("No connection, and you have not signed in at this board before. Try another board.",
                     "sign-in failed");
    case SignInError::unreachable:
        return words("The hub does not answer. Try again in a moment.", "sign-in failed");
    case SignInError::expired:
        return words("No connection, and your last sign-in here is too long ago.", "sign-in failed");
    case SignInError::notEnrolled: return words("This board is not set up yet. Call IT.", "sign-in failed");
    }
    return {};
}

} // namespace

void SignInPresenter::reset() {
    m_who = Who::nobody;
    m_tab = Tab::onShift;
    m_person = {};
    m_name.clear();
    m_badge.clear();
    m_letter.clear();
    m_error.clear();
    m_isAsking = false;
    ++m_attempt; // an answer on its way is for nobody any more
}

// Who has a role, by name; on the first tab those of the crew on shift.
std::vector<SignInPresenter::Candidate> SignInPresenter::candidates() const {
    std::vector<Candidate> found;
    if (!hasMoment() || !moment().hasMaster()) return found;
    for (const auto& person : moment().master().people) {
        if (person.body.roles.empty()) continue;
        if (m_tab == Tab::onShift && !isOnShift(moment(), person.body.crew)) continue;
        const QString name = toQString(person.body.name);
        if (m_tab == Tab::everyone && !m_letter.isEmpty() && firstLetter(name) != m_letter) continue;
        const std::string where = person.body.crew.isEmpty() ? teamName(moment(), person.body.team)
                                                             : crewName(moment(), person.body.crew);
        found.push_back({core::Ref(person.id), name, toQString(where)});
    }
    const auto leadsHere = [&](const Candidate& one) {
        for (const auto& person : moment().master().people)
            if (one.person.is(person.id)) return core::mayLead(person.body.roles, moment().state->line);
        return false;
    };
    if (m_tab == Tab::onShift) std::stable_partition(found.begin(), found.end(), leadsHere);
    return found;
}

QString SignInPresenter::offlineNote() const {
    if (!hasMoment()) return {};
    const auto link = moment().state->link;
    if (link != terminal::LinkState::offline && link != terminal::LinkState::connecting) return {};
    return words("No connection: whoever signed in at this board lately can still do so.", "sign-in note");
}

Page SignInPresenter::page() const {
    Page page;
    page.title = words("Sign in", "title");
    page.steps = {words("Name or badge", "step"), words("PIN", "step")};
    page.step = m_who == Who::nobody ? 0 : 1;
    page.error = m_error;
    page.note = offlineNote();
    if (m_who == Who::nobody)
        addNames(page);
    else
        addPin(page);
    return page;
}

void SignInPresenter::addNames(Page& page) const {
    page.heading = words("Tap your name, or hold your badge to the reader", "sign-in");
    Choice onShift{words("This shift", "tab: leads on shift")},
        everyone{words("Everyone", "tab: all with a role")};
    onShift.isSelected = m_tab == Tab::onShift;
    everyone.isSelected = m_tab == Tab::everyone;
    page.tabs = {onShift, everyone};
    page.tiles = Page::Tiles::medium;
    page.emptyText = words("Nobody of this shift has a role. Look under Everyone.", "sign-in list empty");
    const auto names = candidates();
    if (m_tab == Tab::everyone && m_letter.isEmpty() && names.size() > kNamesWithoutLetters) {
        page.tiles = Page::Tiles::small;
        QString last;
        for (const auto& one : names)
            if (const QString letter = firstLetter(one.name); letter != last)
                page.choices.push_back({last = letter});
        return;
    }
    for (const auto& one : names)
        page.choices.push_back({one.name, one.where, Icon::person});
}

void SignInPresenter::addPin(Page& page) const {
    page.heading = m_who == Who::byBadge ? words("Your PIN, please", "sign-in by badge")
                                         : words("PIN of %1", "sign-in by name").arg(m_name);
    if (m_isAsking) page.note = words("Checking …", "sign-in");
    page.hasChoices = false;
    page.pad = Page::Pad{QStringLiteral("pin %1").arg(m_attempt), true, kPinLength, {}, {}, !m_isAsking};
}

void SignInPresenter::choose(int index) {
    const auto names = candidates();
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    const Page shown = page();
    if (m_who != Who::nobody || i >= shown.choices.size()) return;
    if (m_tab == Tab::everyone && m_letter.isEmpty() && names.size() > kNamesWithoutLetters) {
        m_letter = shown.choices[i].label;
    } else {
        m_person = names[i].person;
        m_name = names[i].name;
        m_who = Who::byName;
        ++m_attempt;
    }
    changed();
}

void SignInPresenter::chooseTab(int index) {
    m_tab = index == 0 ? Tab::onShift : Tab::everyone;
    m_letter.clear();
    changed();
}

bool SignInPresenter::badge(const std::string& uid) {
    if (m_isAsking) return true;
    m_badge = uid;
    m_person = {};
    m_name.clear();
    m_error.clear();
    m_who = Who::byBadge;
    ++m_attempt;
    changed();
    return true;
}

void SignInPresenter::pinEntered(const QString& pin) {
    if (m_isAsking || m_who == Who::nobody) return;
    m_isAsking = true;
    m_error.clear();
    const int attempt = ++m_attempt;
    terminal::SignInRequest request{m_badge, m_person, toUtf8(pin)};
    intents().signIn(context(), std::move(request), [this, attempt](const terminal::SignInAnswer& answer) {
        // The person left while the hub was asked: nobody stands here to be signed in.
        if (attempt != m_attempt) {
            if (answer) intents().signOut();
            return;
        }
        answered(answer);
    });
    changed();
}

void SignInPresenter::answered(const terminal::SignInAnswer& answer) {
    m_isAsking = false;
    if (answer) {
        reset();
        return navigator().open(ScreenName::lead);
    }
    m_error = errorText(answer.error());
    ++m_attempt;
    changed();
}

void SignInPresenter::back() {
    if (m_who == Who::nobody && m_letter.isEmpty()) return navigator().home();
    if (m_who == Who::nobody)
        m_letter.clear();
    else
        reset();
    changed();
}

void SignInPresenter::prepareForPicture() {
    const auto names = candidates();
    if (!names.empty()) choose(0);
}

} // namespace ploegbord::ui

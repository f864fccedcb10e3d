// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/it/it_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using terminal::LinkState;

constexpr int kPinLength = 6;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("It", source, about);
}

} // namespace

void ItPresenter::enter() {
    m_isOpen = m_isAsking = m_isTested = false;
    m_error.clear();
    ++m_attempt;
}

Page ItPresenter::page() const {
    Page page;
    page.title = words("IT", "title of the IT screen");
    page.error = m_error;
    page.backLabel = words("To the board", "button");
    if (!m_isOpen) {
        page.heading = words("IT PIN", "question");
        page.hasChoices = false;
        page.pad = Page::Pad{QStringLiteral("it %1").arg(m_attempt), true, kPinLength, {}, {}, !m_isAsking};
        return page;
    }
    if (m_isTested) page.note = hubTest();
    page.tiles = Page::Tiles::wide;
    page.choices = facts();
    page.buttons = {{words("Test the hub", "button"), {}, Icon::refresh},
                    {words("Leave the program", "button"), {}, Icon::exit}};
    page.buttons[1].isDangerous = true;
    return page;
}

QString ItPresenter::linkText() const {
    switch (moment().state->link) {
    case LinkState::notEnrolled: return words("not enrolled", "link");
    case LinkState::connecting: return words("connecting", "link");
    case LinkState::catchingUp: return words("connected, reading", "link");
    case LinkState::live: return words("live", "link");
    case LinkState::polling: return words("asking in turns: a proxy holds back the stream", "link");
    case LinkState::offline: return words("no hub", "link");
    case LinkState::refused: return words("the hub refuses this board", "link");
    case LinkState::revoked: return words("this board was revoked", "link");
    }
    return {};
}

QString ItPresenter::contactText() const {
    if (!moment().state->lastContact) return words("never", "last contact");
    const auto zone = moment().hasMaster() ? moment().master().shifts.zone() : core::ZoneRules();
    const auto then = zone.toLocal(*moment().state->lastContact);
    return clockTime(then) + QStringLiteral(" · ") + ago(then, moment().local(), QLocale());
}

// Says only what is known: the terminal looks after the connection all the time by itself.
QString ItPresenter::hubTest() const {
    const auto link = moment().state->link;
    if (link == LinkState::live || link == LinkState::polling || link == LinkState::catchingUp)
        return words("The hub answers. Last contact: %1", "hub test").arg(contactText());
    QString text = words("No working connection: %1. Last contact: %2.", "hub test: link, time")
                       .arg(linkText(), contactText());
    if (!moment().state->linkDetail.empty()) text += QLatin1Char(' ') + toQString(moment().state->linkDetail);
    return text;
}

// Read-only tiles: value first, its name under it.
Choices ItPresenter::facts() const {
    Choices facts;
    if (!hasMoment()) return facts;
    const auto& state = *moment().state;
    const auto add = [&](const QString& value, const QString& name) {
        Choice fact{value.isEmpty() ? QStringLiteral("–") : value, name};
        facts.push_back(fact);
    };
    add(linkText(), words("link", "IT fact"));
    add(contactText(), words("last contact", "IT fact"));
    add(toQString(state.terminalName), words("terminal", "IT fact"));
    add(toQString(lineName(moment(), state.line)), words("line", "IT fact"));
    add(toQString(state.hubUrl), words("hub", "IT fact"));
    add(toQString(state.version), words("version", "IT fact"));
    add(QString::number(state.waiting), words("posts waiting here", "IT fact"));
    add(QString::number(state.parked), words("posts refused", "IT fact"));
    const bool isDiskFine = state.storage == terminal::StorageState::ok;
    add(isDiskFine                                          ? words("in order", "disk")
        : state.storage == terminal::StorageState::diskFull ? words("full", "disk")
                                                            : words("faulty", "disk"),
        words("disk", "IT fact"));
    add(state.isClockCertain ? words("%1 s off", "clock")
                                   .arg(static_cast<double>(state.clockOffset.count()) / 1000.0, 0, 'f', 1)
                             : words("uncertain", "clock"),
        words("clock against the hub", "IT fact"));
    add(toQString(state.cursor.str()), words("cursor", "IT fact"));
    add(toQString(state.terminal.str()).left(13), words("terminal id", "IT fact"));
    return facts;
}

void ItPresenter::pinEntered(const QString& pin) {
    if (m_isOpen || m_isAsking) return;
    m_isAsking = true;
    const int attempt = ++m_attempt;
    intents().checkItPin(context(), toUtf8(pin), [this, attempt](bool isRight) {
        if (attempt != m_attempt) return;
        m_isAsking = false;
        m_isOpen = isRight;
        m_error = isRight ? QString() : words("That is not the IT PIN.", "IT screen");
        ++m_attempt;
        changed();
    });
    changed();
}

void ItPresenter::chooseButton(int index) {
    if (!m_isOpen) return;
    if (index == 1) return navigator().leaveProgram();
    m_isTested = true;
    changed();
}

} // namespace ploegbord::ui

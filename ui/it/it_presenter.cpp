// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/it/it_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/media/media.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using terminal::LinkState;

constexpr int kPinLength = 6;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("It", source, about);
}

// An address may be broken after each of its parts.
QString breakable(QString address) {
    for (const QChar mark : {QLatin1Char('/'), QLatin1Char('.'), QLatin1Char(':')})
        address.replace(mark, QString(mark) + QChar(0x200B));
    return address;
}

} // namespace

void ItPresenter::enter() {
    m_isOpen = m_isAsking = m_isTesting = false;
    m_hubAnswer.reset();
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
    page.hasChoices = false;
    page.facts = facts();
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

QString ItPresenter::ageOf(core::Instant then) const {
    const auto zone = moment().hasMaster() ? moment().master().shifts.zone() : core::ZoneRules();
    return ago(zone.toLocal(then), moment().local(), QLocale());
}

QString ItPresenter::contactText() const {
    if (!moment().state->lastContact) return words("never", "last contact");
    const auto zone = moment().hasMaster() ? moment().master().shifts.zone() : core::ZoneRules();
    return clockTime(zone.toLocal(*moment().state->lastContact)) + QStringLiteral(" · ") +
           ageOf(*moment().state->lastContact);
}

// What the request of just now brought, nothing before one; not what the connection did before.
QString ItPresenter::hubTest() const {
    if (m_isTesting) return words("Asking the hub …", "hub test");
    if (!m_hubAnswer) return {};
    const QString took = QLocale().toString(static_cast<int>(m_hubAnswer->took.count()));
    if (m_hubAnswer->status == 200)
        return words("The hub answered in %1 ms: it can read and write.", "hub test").arg(took);
    if (m_hubAnswer->status == 503)
        return words("The hub answered in %1 ms: it cannot use its store now.", "hub test").arg(took);
    if (m_hubAnswer->status > 0)
        return words("What answered in %1 ms is not the hub: status %2.", "hub test")
            .arg(took)
            .arg(m_hubAnswer->status);
    switch (m_hubAnswer->end) {
    case terminal::TransportEnd::untrusted:
        return words("The certificate of what answers there is not the hub's.", "hub test");
    case terminal::TransportEnd::timedOut: return words("No answer within 10 s.", "hub test");
    case terminal::TransportEnd::complete:
    case terminal::TransportEnd::cutShort: return words("The answer was cut short. Try again.", "hub test");
    case terminal::TransportEnd::unreachable: break;
    }
    return words("Nothing answers at the hub's address. Check the cable and the network.", "hub test");
}

void ItPresenter::addHub(Facts& facts) const {
    const auto& state = *moment().state;
    facts.push_back({words("link", "IT fact"), linkText()});
    facts.push_back({words("hub test", "IT fact"), hubTest()});
    if (!state.linkDetail.empty()) facts.push_back({words("why", "IT fact"), toQString(state.linkDetail)});
    facts.push_back({words("last contact", "IT fact"), contactText()});
    facts.push_back({words("hub", "IT fact"), breakable(toQString(state.hubUrl))});
    facts.push_back({words("cursor", "IT fact"), breakable(toQString(state.cursor.str()))});
    facts.push_back(
        {words("clock", "IT fact"),
         state.isClockCertain
             ? words("%1 s off the hub's", "clock")
                   .arg(QLocale().toString(static_cast<double>(state.clockOffset.count()) / 1000.0, 'f', 1))
             : words("uncertain", "clock")});
}

void ItPresenter::addOutbox(Facts& facts) const {
    const auto& state = *moment().state;
    QString waiting = QString::number(state.waiting);
    if (state.oldestWaiting)
        waiting +=
            QStringLiteral(" · ") + words("oldest: %1", "waiting posts").arg(ageOf(*state.oldestWaiting));
    facts.push_back({words("posts waiting here", "IT fact"), waiting});
    facts.push_back({words("posts refused", "IT fact"), QString::number(state.parked)});
    if (state.isQueueStopped)
        facts.push_back({words("sending", "IT fact"), words("stopped: the hub refuses all", "IT fact")});
    if (state.wasOutboxSalvaged)
        facts.push_back({words("outbox", "IT fact"), words("was damaged and saved", "IT fact")});
}

void ItPresenter::addMachine(Facts& facts) const {
    const auto& state = *moment().state;
    facts.push_back({words("terminal", "IT fact"), toQString(state.terminalName)});
    facts.push_back({words("line", "IT fact"), toQString(lineName(moment(), state.line))});
    facts.push_back({words("terminal id", "IT fact"), toQString(state.terminal.str()).left(13)});
    facts.push_back({words("version", "IT fact"), toQString(state.version)});
    if (m_panel)
        facts.push_back(
            {words("panel", "IT fact"), QStringLiteral("\u2066%1 × %2 · %3″\u2069") // from left to right
                                            .arg(m_panel->pixels().width())
                                            .arg(m_panel->pixels().height())
                                            .arg(QLocale().toString(m_panel->diagonalInch(), 'f', 1))});
    QString disk = state.storage == terminal::StorageState::ok         ? words("in order", "disk")
                   : state.storage == terminal::StorageState::diskFull ? words("full", "disk")
                                                                       : words("faulty", "disk");
    if (const auto space = intents().disk()) {
        const auto gigabytes = [](std::uintmax_t bytes) {
            return QLocale().toString(static_cast<double>(bytes) / 1e9, 'f', 1);
        };
        disk += QStringLiteral(" · ") +
                words("%1 of %2 GB free", "disk").arg(gigabytes(space->free), gigabytes(space->whole));
    }
    facts.push_back({words("disk", "IT fact"), disk});
    if (m_media) facts.push_back({words("sound", "IT fact"), soundText()});
}

QString ItPresenter::soundText() const {
    switch (m_media->sound()) {
    case SoundHealth::untried: return words("on; nothing was played yet", "sound");
    case SoundHealth::off: return words("off, by the settings of this board", "sound");
    case SoundHealth::works: return words("on, and it works", "sound");
    case SoundHealth::noModule: return words("none: ploegbord_media is not installed", "sound");
    case SoundHealth::noDevice: return words("none: no sound device was found", "sound");
    }
    return {};
}

Facts ItPresenter::facts() const {
    Facts facts;
    if (!hasMoment()) return facts;
    addHub(facts);
    addOutbox(facts);
    addMachine(facts);
    for (Fact& fact : facts)
        if (fact.value.isEmpty()) fact.value = QStringLiteral("–");
    return facts;
}

void ItPresenter::testHub() {
    m_isTesting = true;
    m_hubAnswer.reset();
    const int attempt = m_attempt;
    intents().testHub(context(), [this, attempt](terminal::HubAnswer answer) {
        if (attempt != m_attempt) return; // left in the meantime
        m_isTesting = false;
        m_hubAnswer = answer;
        changed();
    });
    changed();
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
    if (!m_isTesting) testHub();
}

} // namespace ploegbord::ui

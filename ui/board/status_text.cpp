// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/status_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/language/languages.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using terminal::LinkState;
using terminal::StorageState;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Status", source, about, n);
}

// In full, then what can be told without the others: the hours tell the shift, and the crew is who one is.
QStringList shiftText(const Moment& moment) {
    if (!moment.hasMaster()) return {};
    if (!moment.isClockCertain) return {words("Clock uncertain", "status bar")};
    const auto running = moment.shift();
    if (!running) return {};
    const auto& shifts = moment.master().site.shifts;
    for (const auto& shift : shifts) {
        if (shift.key != running->shift.str()) continue;
        const QString name = toQString(shift.name.in(moment.language).text);
        const QString crews = toQString(crewsOnShift(moment));
        const QString time = hours(shift.startMinute, shift.endMinute);
        return {dotted({name, crews, time}), dotted({crews, time}), crews.isEmpty() ? time : crews};
    }
    return {};
}

QString sinceLastContact(const Moment& moment) {
    if (!moment.state->lastContact) return {};
    const auto& zone = moment.hasMaster() ? moment.master().shifts.zone() : core::ZoneRules();
    return since(zone.toLocal(*moment.state->lastContact), moment.local(), QLocale());
}

QString connectionText(const Moment& moment) {
    switch (moment.state->link) {
    case LinkState::notEnrolled: return words("Not set up yet", "status bar");
    case LinkState::connecting:
    case LinkState::offline: {
        const QString when = sinceLastContact(moment);
        return when.isEmpty() ? words("No connection", "status bar")
                              : words("No connection %1", "status bar; since when").arg(when);
    }
    case LinkState::catchingUp: return words("Connected · reading", "status bar");
    case LinkState::live: return words("Connected", "status bar");
    case LinkState::polling: return words("Connected, slowly", "status bar: a proxy holds back the stream");
    case LinkState::refused: return words("The hub does not know this board: call IT", "status bar");
    case LinkState::revoked: return words("This board was withdrawn: call IT", "status bar");
    }
    return {};
}

QString outboxText(const Moment& moment) {
    const auto& state = *moment.state;
    if (state.parked > 0) return words("%n not accepted", "posts, status bar", state.parked);
    if (state.waiting > 0)
        return words("%n waiting here", "posts saved on this terminal, status bar", state.waiting);
    const bool isConnected = state.link == LinkState::live || state.link == LinkState::polling;
    return isConnected ? words("everything sent", "status bar") : QString();
}

QString storageText(const Moment& moment) {
    switch (moment.state->storage) {
    case StorageState::diskFull: return words("Disk full: posting stopped, call IT", "status bar");
    case StorageState::inputOutputError: return words("Disk fault: call IT", "status bar");
    case StorageState::ok: return {};
    }
    return {};
}

} // namespace

StatusText statusText(const Moment& moment) {
    StatusText text;
    if (!moment.state) return text;
    const auto& state = *moment.state;
    text.line = toQString(lineName(moment, state.line));
    if (text.line.isEmpty()) text.line = toQString(state.terminalName);
    if (text.line.isEmpty()) text.line = QStringLiteral("Ploegbord");
    text.shift = shiftText(moment);
    const QString storage = storageText(moment);
    text.link = storage.isEmpty() ? dotted({connectionText(moment), outboxText(moment)}) : storage;
    text.isAlarming = !storage.isEmpty() || state.parked > 0 || state.isQueueStopped ||
                      state.link == LinkState::refused || state.link == LinkState::revoked;
    text.clock = moment.isClockCertain ? clockTime(moment.local()) : QStringLiteral("--:--");
    return text;
}

QString whereItIs(const terminal::Post& post) {
    switch (post.state) {
    case terminal::PostState::saved: return words("saved on this terminal", "where a post is");
    case terminal::PostState::received: return words("received by the hub", "where a post is");
    case terminal::PostState::parked: return words("not accepted", "where a post is");
    case terminal::PostState::atHub: break;
    }
    if (!post.shownOn || post.shownOn->n >= post.shownOn->m) return {};
    return words("shown on %1 of %2 boards", "where a post is").arg(post.shownOn->n).arg(post.shownOn->m);
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/handover/handover_presenter.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/board/status_text.h"
#include "ui/handover/handover_list.h"
#include "ui/handover/handover_text.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Handover", source, about);
}

} // namespace

void HandoverPresenter::enter() {
    m_shown.reset();
    m_confirmed.reset();
    m_isFromSince = false;
    m_isSending = false;
    ++m_attempt;
    m_error.clear();
}

Page HandoverPresenter::page() const {
    Page page;
    page.title = words("Handover", "title");
    page.error = m_error;
    page.hasChoices = false;
    page.backLabel = m_isFromSince ? QString() : words("To the board", "button");
    if (hasMoment()) page.state = statusText(moment()).link;
    const auto all = handoversHere(moment());
    if (!hasMoment() || !moment().hasMaster()) {
        page.words =
            words("This board has not read the plant's handovers yet. It needs the hub once.", "handover");
    } else if (all.empty()) {
        page.heading = words("No handover in the last 14 days.", "handover");
        page.words = words("A team lead writes one: sign in, then tap Handover.", "handover");
    } else {
        addHandover(page, all);
    }
    return page;
}

// A handover that is gone gives way to the newest.
std::size_t HandoverPresenter::shownAt(const std::vector<const terminal::Post*>& all) const {
    const auto found = std::find_if(all.begin(), all.end(), [&](const terminal::Post* post) {
        return m_shown && post->record->id == *m_shown;
    });
    return found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin());
}

void HandoverPresenter::addHandover(Page& page, const std::vector<const terminal::Post*>& all) const {
    const std::size_t at = shownAt(all);
    const terminal::Post& shown = *all[at];
    const auto& body = *shown.record->as<core::Handover>();
    page.heading = shiftLabel(moment(), body.shift_day, body.shift);
    page.reading = Reading{toQString(shown.record->id.str()), false, handoverBlocks(body.notes)};
    if (at + 1 < all.size())
        page.buttons.push_back({words("Earlier", "button: an older handover"), {}, Icon::arrowLeft});
    addConfirmation(page, shown, at == 0);
    if (at > 0 && page.primary.isEmpty()) {
        page.primary = words("Later", "button: a newer handover");
        page.primaryIcon = Icon::arrowRight;
    } else if (at > 0)
        page.buttons.push_back({words("Later", "button: a newer handover"), {}, Icon::arrowRight});
    const QString where = whereItIs(shown);
    if (!where.isEmpty()) page.words = where;
}

// Whom this one is for, as long as it was not confirmed at any terminal.
std::optional<CrewShift> HandoverPresenter::askedCrew(const terminal::Post& shown) const {
    auto crew = crewShiftAt(moment());
    if (!crew || isReadBy(shown, *crew)) return std::nullopt;
    const auto wanted = handoversFor(moment(), *crew);
    const bool isWanted = std::any_of(wanted.begin(), wanted.end(),
                                      [&](const auto* one) { return one->record->id == shown.record->id; });
    return isWanted ? crew : std::nullopt;
}

void HandoverPresenter::addConfirmation(Page& page, const terminal::Post& shown, bool isNewest) const {
    const QString readers = readersOf(shown, moment());
    const QString readBy =
        readers.isEmpty() ? QString() : words("Read by %1.", "crews that read a handover").arg(readers);
    if (isNewest)
        page.note = readBy;
    else if (!readBy.isEmpty()) // its row is full of buttons on a small panel
        page.reading->blocks.push_back({Icon::check, QString(), readBy});
    if (isNewest && m_confirmed && !readers.isEmpty())
        page.note += QLatin1Char(' ') + words("Where it is: %1.", "done screen")
                                            .arg(whereOpIs(moment(), m_confirmed->op, core::RecordId()));
    if (!moment().isClockCertain) {
        page.note = words("The clock is uncertain: reading it cannot be confirmed now.", "handover");
        return;
    }
    const auto crew = askedCrew(shown);
    if (!crew) return;
    page.primary = words("Confirm: %1 has read it", "button: crew or shift has read a handover")
                       .arg(crewLabel(moment(), *crew));
    page.primaryIcon = Icon::check;
    page.isPrimaryEnabled = mayBeMarked(moment(), *crew);
}

void HandoverPresenter::turnTo(core::RecordId handover) {
    m_shown = handover;
    m_confirmed.reset();
    m_error.clear();
    changed();
}

void HandoverPresenter::chooseButton(int index) {
    const auto all = handoversHere(moment());
    if (all.empty()) return;
    const std::size_t at = shownAt(all);
    const bool hasEarlier = at + 1 < all.size();
    if (hasEarlier && index == 0) return turnTo(all[at + 1]->record->id);
    if (at > 0) turnTo(all[at - 1]->record->id);
}

void HandoverPresenter::primary() {
    const auto all = handoversHere(moment());
    if (all.empty() || m_isSending) return;
    const std::size_t at = shownAt(all);
    const terminal::Post& shown = *all[at];
    const auto crew = askedCrew(shown);
    if (!crew && at > 0) return turnTo(all[at - 1]->record->id);
    if (!crew || !mayBeMarked(moment(), *crew)) return;
    m_isSending = true;
    m_shown = shown.record->id; // a newer one that arrives does not take its place
    terminal::Draft draft;
    draft.type = core::OpType::acknowledge;
    draft.record = shown.record->id;
    draft.body = markOf(*crew);
    intents().post(context(), std::move(draft), [this, attempt = ++m_attempt](const PostAnswer& answer) {
        if (attempt != m_attempt) return;
        m_isSending = false;
        m_error = answer ? QString() : failureText(answer.error());
        if (answer) m_confirmed = *answer;
        changed();
    });
}

void HandoverPresenter::back() {
    if (m_isFromSince) return navigator().open(ScreenName::since);
    navigator().home();
}

} // namespace ploegbord::ui

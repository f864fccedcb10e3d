// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outbox/outbox_presenter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/core/rules.h"
#include "ui/board/recognition_text.h"
#include "ui/board/safety_text.h"
#include "ui/report/report_words.h"
#include "ui/shoutout/sentence.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using core::OpType;
using terminal::PostState;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Outbox", source, about, n);
}

QString stateText(const terminal::OutboxEntry& entry) {
    switch (entry.state) {
    case PostState::saved:
        return entry.isDeferred ? words("waits for what it refers to", "where a post is")
                                : words("saved on this terminal", "where a post is");
    case PostState::received: return words("received by the hub", "where a post is");
    case PostState::parked: return words("not accepted", "where a post is");
    case PostState::atHub: break;
    }
    return words("at the hub", "where a post is");
}

Icon stateIcon(PostState state) {
    switch (state) {
    case PostState::saved: return Icon::clock;
    case PostState::received: return Icon::cloud;
    case PostState::parked: return Icon::alert;
    case PostState::atHub: break;
    }
    return Icon::check;
}

} // namespace

QString opName(OpType type) {
    switch (type) {
    case OpType::announcement_post: return words("Announcement", "kind of post");
    case OpType::announcement_edit: return words("Changed announcement", "kind of post");
    case OpType::announcement_retract: return words("Announcement hidden", "kind of post");
    case OpType::recognition_post: return words("Shoutout", "kind of post");
    case OpType::recognition_retract: return words("Shoutout taken back", "kind of post");
    case OpType::safety_event_record: return words("Safety event", "kind of post");
    case OpType::safety_event_correct: return words("Corrected safety event", "kind of post");
    case OpType::safety_event_confirm: return words("Confirmed safety event", "kind of post");
    case OpType::safety_day_close: return words("Shift closed without event", "kind of post");
    case OpType::quiet_set: return words("Quiet board set", "kind of post");
    case OpType::quiet_lift: return words("Quiet board lifted", "kind of post");
    case OpType::report_submit: return words("Report", "kind of post");
    case OpType::report_reply: return words("Reply to a report", "kind of post");
    case OpType::report_set_status: return words("Status of a report", "kind of post");
    case OpType::report_follow_up: return words("More about a report", "kind of post");
    case OpType::report_copy: return words("Idea taken over by a line", "kind of post");
    case OpType::handover_post: return words("Handover", "kind of post");
    case OpType::document_publish: return words("Document", "kind of post");
    case OpType::document_retire: return words("Document withdrawn", "kind of post");
    case OpType::pulse_ask: return words("Question to the crews", "kind of post");
    case OpType::pulse_answer: return words("Answer to a question", "kind of post");
    case OpType::pulse_close: return words("Question closed", "kind of post");
    case OpType::high_five: return words("High five", "kind of post");
    case OpType::acknowledge: return words("Seen", "kind of post: an urgent notice was acknowledged");
    case OpType::person_set_display: return words("How someone stands on the wall", "kind of post");
    case OpType::unknown: break;
    }
    return words("Post", "kind of post: unknown");
}

void OutboxPresenter::enter() {
    m_chosen.reset();
    m_error.clear();
}

bool OutboxPresenter::mayDeal() const {
    return session() && core::hasRole(session()->roles, core::Role::lead);
}

const terminal::ParkedOp* OutboxPresenter::chosen() const {
    if (!m_chosen || !hasMoment()) return nullptr;
    for (const auto& parked : moment().state->parkedOps)
        if (parked.op.id == *m_chosen) return &parked;
    return nullptr;
}

QString OutboxPresenter::titleOf(const terminal::OutboxEntry& entry) const {
    QString title = toQString(entry.title);
    if (title.isEmpty() && moment().state->recognitions)
        for (const auto& post : *moment().state->recognitions)
            if (post.record->id == entry.record)
                if (const auto text = recognitionText(post, moment())) title = text->who;
    if (title.isEmpty())
        for (const auto& parked : moment().state->parkedOps)
            if (parked.op.id == entry.op)
                for (const Run& run : sentenceOf(parked.op))
                    title += run.text;
    return title.isEmpty() ? opName(entry.type) : opName(entry.type) + QStringLiteral(" · ") + title;
}

Page OutboxPresenter::page() const {
    Page page;
    page.title = words("Posts of this board", "title of the outbox");
    page.error = m_error;
    if (!hasMoment()) return page;
    const auto* parked = chosen();
    if (parked)
        addParked(page, *parked);
    else
        addList(page);
    return page;
}

void OutboxPresenter::addList(Page& page) const {
    const auto& state = *moment().state;
    page.tiles = Page::Tiles::wide;
    page.emptyText =
        words("Everything made at this board is at the hub. Nothing waits here.", "outbox empty");
    if (state.isQueueStopped)
        page.error =
            words("The hub refuses one post after the other: sending has stopped. Call IT.", "outbox");
    else if (state.parked > 0 && !mayDeal())
        page.note =
            words("Posts that were not accepted are kept: a lead signs in and deals with them.", "outbox");
    else if (state.parked > 0)
        page.note =
            words("Tap a post that was not accepted to read why, and try again or drop it.", "outbox");
    for (const auto& entry : state.outbox) {
        Choice tile{titleOf(entry), stateText(entry)};
        if (!entry.isAnonymous) tile.sublabel += QStringLiteral(" · ") + ageOf(entry);
        tile.icon = stateIcon(entry.state);
        page.choices.push_back(tile);
    }
}

// Of an anonymous post there is none to tell.
QString OutboxPresenter::ageOf(const terminal::OutboxEntry& entry) const {
    const auto& zone = moment().hasMaster() ? moment().master().shifts.zone() : core::ZoneRules();
    return ago(zone.toLocal(entry.madeAt), moment().local(), QLocale());
}

// The post itself, so that the lead knows which one this is.
Runs OutboxPresenter::sentenceOf(const core::Op& op) const {
    if (!moment().hasMaster()) return {};
    if (const auto* recognition = std::get_if<core::Recognition>(&op.body))
        return growingSentence(moment(), *recognition);
    if (const auto* announcement = std::get_if<core::Announcement>(&op.body))
        return {{toQString(announcement->title.in(moment().language).text), Weight::bold, false}};
    if (const auto* report = std::get_if<core::Report>(&op.body))
        return {{reportText(moment(), *report, true), Weight::bold, false}};
    if (const auto* event = std::get_if<core::SafetyEvent>(&op.body)) {
        const core::Day today = moment().master().shifts.shiftDayAt(moment().now);
        return {{safetyClassName(event->event_class) + QStringLiteral(" · ") +
                     shortDate(event->happened_on, today, QLocale()),
                 Weight::bold, false}};
    }
    return {};
}

void OutboxPresenter::addParked(Page& page, const terminal::ParkedOp& parked) const {
    page.hasChoices = false;
    page.sentence = sentenceOf(parked.op);
    page.heading = opName(parked.op.type);
    page.words = problemText(parked.problemName);
    page.buttons = {{words("Try again", "button"), {}, Icon::refresh},
                    {words("Drop for ever", "button"), {}, Icon::trash}};
    page.buttons[1].isDangerous = true;
}

void OutboxPresenter::choose(int index) {
    const auto i = static_cast<std::size_t>(index);
    if (!hasMoment() || i >= moment().state->outbox.size()) return;
    const auto& entry = moment().state->outbox[i];
    if (entry.state != PostState::parked || !mayDeal()) return;
    m_chosen = entry.op;
    m_error.clear();
    changed();
}

void OutboxPresenter::chooseButton(int index) {
    if (!m_chosen || !mayDeal()) return;
    const auto done = [this](const DealtAnswer& answer) { dealt(answer); };
    if (index == 0)
        intents().retryParked(context(), *m_chosen, done);
    else
        intents().dropParked(context(), *m_chosen, done);
}

void OutboxPresenter::dealt(const DealtAnswer& answer) {
    m_error = answer ? QString() : failureText(answer.error());
    if (answer) m_chosen.reset();
    changed();
}

void OutboxPresenter::back() {
    if (!chosen()) return session() ? navigator().open(ScreenName::lead) : navigator().home();
    m_chosen.reset();
    changed();
}

} // namespace ploegbord::ui

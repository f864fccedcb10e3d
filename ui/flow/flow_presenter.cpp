// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/flow_presenter.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "ui/board/status_text.h"

namespace ploegbord::ui {

namespace {

using core::Problem;
using terminal::PostError;
using terminal::PostState;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("FlowPresenter", source, about);
}

QString stateWords(PostState state) {
    switch (state) {
    case PostState::saved: return words("saved on this terminal", "where a post is");
    case PostState::received: return words("received by the hub", "where a post is");
    case PostState::parked: return words("not accepted: a lead deals with it", "where a post is");
    case PostState::atHub: break;
    }
    return words("at the hub", "where a post is");
}

const terminal::Post* findPost(const terminal::Posts& posts, core::RecordId record) {
    if (!posts) return nullptr;
    const auto found = std::find_if(posts->begin(), posts->end(),
                                    [&](const terminal::Post& post) { return post.record->id == record; });
    return found == posts->end() ? nullptr : &*found;
}

} // namespace

void FlowPresenter::present(const Moment& moment) {
    m_moment = moment;
    stateChanged();
    changed();
}

void FlowPresenter::postAsSession(terminal::Draft draft, std::function<void(const PostAnswer&)> answered) {
    if (std::exchange(m_isPosting, true)) return;
    draft.signWith = terminal::SignWith::session;
    m_intents.post(&m_context, std::move(draft), [this, answered = std::move(answered)](const auto& answer) {
        m_isPosting = false;
        answered(answer);
        changed();
    });
}

void FlowPresenter::sayDone(Page& page, const QString& what,
                            const std::optional<terminal::Posted>& posted) const {
    page.icon = Icon::check;
    page.heading = what;
    page.hasChoices = false;
    if (posted)
        page.words =
            words("Where it is: %1.", "done screen").arg(whereOpIs(m_moment, posted->op, posted->record));
}

const std::optional<terminal::Session>& FlowPresenter::session() const {
    static const std::optional<terminal::Session> none;
    return m_moment.state ? m_moment.state->session : none;
}

void FlowPresenter::askToSignIn(Page& page, const QString& why) {
    page.icon = Icon::lock;
    page.heading = why;
    page.hasChoices = false;
    page.primary = words("Sign in", "button");
    page.primaryIcon = Icon::person;
}

QString problemText(const std::string& problemName) {
    switch (core::problemOf(problemName)) {
    case Problem::malformed:
        return words("The hub could not read this post. Make it anew; call IT if it happens again.",
                     "problem");
    case Problem::unknown_type:
        return words("The hub is older than this board and does not know this kind of post. Call IT.",
                     "problem");
    case Problem::op_content_changed:
        return words("The hub already has another post under this number. Make it anew.", "problem");
    case Problem::not_allowed: return words("This person may not do this. A lead can post it.", "problem");
    case Problem::proof_invalid:
        return words("The signature does not fit. Sign in again and make it anew.", "problem");
    case Problem::grant_expired:
        return words("The sign-in had ended or was withdrawn. Sign in again and make it anew.", "problem");
    case Problem::badge_unknown:
        return words("No one has this badge. Post without it, or let IT add the badge.", "problem");
    case Problem::stale_version:
        return words("Someone else changed it in the meantime. Look at it again, then change it.", "problem");
    case Problem::unknown_reference:
        return words("It names something the plant no longer has. Choose again.", "problem");
    case Problem::not_here_yet:
        return words("It waits for something that has not reached the hub.", "problem");
    case Problem::already_exists: return words("This was posted before.", "problem");
    case Problem::deleted: return words("What it belongs to was taken back.", "problem");
    case Problem::generic_recognition:
        return words("A fact is missing. Make the shoutout anew with its fact.", "problem");
    case Problem::invalid_value:
        return words("Something in it is too long, too large or ends before it begins. Make it anew.",
                     "problem");
    case Problem::own_confirmation: return words("A second person has to confirm this.", "problem");
    case Problem::nothing_to_confirm: return words("It was already confirmed.", "problem");
    case Problem::question_open:
        return words(
            "Some of them still have another question before them. Wait until it closes, or close it "
            "early.",
            "problem");
    case Problem::undo_too_late: return words("Too late to take it back. A lead can hide it.", "problem");
    case Problem::file_refused:
        return words(
            "The hub does not take its picture. Make the post again, with another picture or without.",
            "problem");
    case Problem::file_damaged:
        return words("Its picture was damaged on this terminal. Make the post again.", "problem");
    }
    return {};
}

QString failureText(const terminal::PostFailure& failure) {
    switch (failure.error) {
    case PostError::refused:
        return failure.refusal ? problemText(std::string(core::problemName(failure.refusal->problem)))
                               : problemText("malformed");
    case PostError::diskFull:
        return words("This terminal's disk is full: nothing was posted. Call IT.", "a post failed");
    case PostError::storage:
        return words("This terminal could not save it: nothing was posted. Try again, then call IT.",
                     "a post failed");
    case PostError::notEnrolled: return words("This board is not set up yet. Call IT.", "a post failed");
    case PostError::notSignedIn: return words("Your sign-in has ended. Sign in again.", "a post failed");
    }
    return {};
}

QString whereOpIs(const Moment& moment, core::OpId op, core::RecordId record) {
    if (!moment.state) return {};
    for (const auto& entry : moment.state->outbox)
        if (entry.op == op) return stateWords(entry.state);
    for (const auto* posts :
         {&moment.state->announcements, &moment.state->recognitions, &moment.state->safetyEvents,
          &moment.state->reports, &moment.state->handovers, &moment.state->pulses}) {
        const auto* post = findPost(*posts, record);
        if (!post) continue;
        if (post->state != PostState::atHub) return stateWords(post->state);
        if (post->shownOn)
            return words("shown on %1 of %2 boards", "where a post is")
                .arg(post->shownOn->n)
                .arg(post->shownOn->m);
    }
    return stateWords(PostState::atHub);
}

} // namespace ploegbord::ui

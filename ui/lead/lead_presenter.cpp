// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/lead_presenter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/core/rules.h"
#include "ui/answers/report_list.h"
#include "ui/board/announcement_text.h"
#include "ui/board/recognition_text.h"
#include "ui/lead/close_shift_presenter.h"
#include "ui/lead/parts.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

constexpr int kReasonLength = 280;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Lead", source, about, n);
}

QString plain(const Runs& runs) {
    QString text;
    for (const auto& run : runs)
        text += run.text;
    return text;
}

} // namespace

int waitingForConfirmation(const Moment& moment) {
    int waiting = 0;
    if (moment.state && moment.state->safetyEvents)
        for (const auto& post : *moment.state->safetyEvents) {
            const auto* event = post.record->as<core::SafetyEvent>();
            if (event && !event->is_confirmed) ++waiting;
        }
    return waiting;
}

void LeadPresenter::enter() {
    toMenu();
}

void LeadPresenter::leave(bool) {
    toMenu();
    m_hadSession = false;
}

void LeadPresenter::toMenu() {
    m_step = Step::menu;
    m_chosen.reset();
    m_posted.reset();
    m_reason.clear();
    m_error.clear();
    m_done.clear();
}

void LeadPresenter::stateChanged() {
    if (m_hadSession && !session()) navigator().home();
    m_hadSession = session().has_value();
}

std::vector<LeadPresenter::Item> LeadPresenter::items() const {
    if (!session()) return {};
    const auto& roles = session()->roles;
    const bool isLead = core::hasRole(roles, core::Role::lead);
    const bool isSafety = core::hasRole(roles, core::Role::safety);
    const bool isFunction = std::any_of(roles.begin(), roles.end(), [](const core::RoleGrant& grant) {
        return grant.role != core::Role::lead && grant.role != core::Role::admin;
    });
    std::vector<Item> items;
    if (isLead || isFunction) items.insert(items.end(), {Item::announcement, Item::reports, Item::question});
    if (isLead) items.insert(items.end(), {Item::goal, Item::safetyEvent});
    if (isLead || isSafety) items.push_back(Item::confirm);
    if (isLead) items.insert(items.end(), {Item::closeShift, Item::handover, Item::meeting});
    if (isLead || isSafety) items.push_back(Item::quiet);
    if (isLead || isFunction) items.push_back(Item::hide);
    items.push_back(Item::refused);
    return items;
}

Choice LeadPresenter::tile(Item item) const {
    switch (item) {
    case Item::announcement: return {words("Announcement", "tile"), {}, Icon::megaphone};
    case Item::question:
        return {words("Question", "tile"), words("to the crews", "under question"), Icon::question};
    case Item::reports:
        return {words("Reports", "tile"), words("%n new", "reports", newReports(moment())), Icon::report};
    case Item::goal:
        return {words("Shift goal", "tile"), words("and its result", "under shift goal"), Icon::flag};
    case Item::safetyEvent:
        return {words("Safety event", "tile"), words("record or correct", "under safety event"), Icon::alert};
    case Item::confirm:
        return {words("Confirm", "tile: safety events"),
                words("%n waiting", "events to confirm", waitingForConfirmation(moment())), Icon::shield};
    case Item::closeShift:
        return {words("Close shift", "tile"),
                words("%n open", "shifts to close", static_cast<int>(openShifts(moment()).size())),
                Icon::check};
    case Item::handover:
        return {words("Handover", "tile"), words("to the next shift", "under handover"), Icon::handover};
    case Item::meeting:
        return {words("Meeting", "tile"), words("at the start of the shift", "under meeting"), Icon::meeting};
    case Item::quiet:
        return moment().hasMaster() && moment().master().site.quiet
                   ? Choice{words("Lift quiet board", "tile"), words("It is quiet now", "under lift quiet"),
                            Icon::sun}
                   : Choice{words("Quiet board", "tile"), words("after a serious accident", "under quiet"),
                            Icon::moon};
    case Item::hide: return {words("Hide a post", "tile"), {}, Icon::eyeOff};
    case Item::refused:
        return {words("Refused posts", "tile"), words("%n here", "refused posts", moment().state->parked),
                Icon::send};
    }
    return {};
}

Page LeadPresenter::page() const {
    Page page;
    page.title = words("Team lead", "title of the menu");
    page.error = m_error;
    if (!session()) {
        askToSignIn(page, words("Nobody is signed in.", "lead menu without a session"));
        return page;
    }
    page.state = toQString(session()->name);
    switch (m_step) {
    case Step::menu:
        for (const Item item : items())
            page.choices.push_back(tile(item));
        page.backLabel = words("To the board", "button");
        page.buttons = {{words("Sign out", "tile"), {}, Icon::exit}};
        if (session()->isOffline)
            page.note = words("Signed in without the hub: posts wait here until it is back.", "lead menu");
        break;
    case Step::quiet:
        page.title = words("Quiet board", "title");
        page.field = Page::Field{QStringLiteral("quiet"),
                                 m_reason,
                                 words("Reason, shown on the board (may stay empty)", "field"),
                                 toQString(moment().language),
                                 words("Set", "keyboard: set the quiet board"),
                                 kReasonLength};
        break;
    case Step::hide: addHide(page); break;
    case Step::hideConfirm:
        page.title = words("Hide a post", "title");
        page.sentence = {{m_chosen ? m_chosen->title : QString(), Weight::bold, false}};
        page.heading = words("Hide this on every board? It cannot be shown again.", "question");
        page.hasChoices = false;
        page.buttons.push_back({words("Hide", "button"), {}, Icon::eyeOff});
        page.buttons.back().isDangerous = true;
        break;
    case Step::done: sayDone(page, m_done, m_posted); break;
    }
    return page;
}

std::vector<LeadPresenter::Hideable> LeadPresenter::hideables() const {
    std::vector<Hideable> found;
    if (!moment().hasMaster()) return found;
    const auto& posts = m_isRecognitions ? moment().state->recognitions : moment().state->announcements;
    if (!posts) return found;
    for (const auto& post : *posts) {
        if (!core::includesLine(post.record->audience, moment().state->line)) continue;
        if (m_isRecognitions) {
            if (const auto text = recognitionText(post, moment()))
                found.push_back({text->id, post.record->version, true,
                                 text->who + QStringLiteral(" · ") + plain(text->fact), text->footer});
        } else if (const auto text = announcementText(post, moment())) {
            const QString name =
                text->title.isEmpty() ? text->badge + QStringLiteral(" · ") + plain(text->goal) : text->title;
            found.push_back({text->id, post.record->version, false, name, text->footer});
        }
    }
    return found;
}

void LeadPresenter::addHide(Page& page) const {
    page.title = words("Hide a post", "title");
    Choice announcements{words("Announcements", "tab")}, shoutouts{words("Shoutouts", "tab")};
    announcements.isSelected = !m_isRecognitions;
    shoutouts.isSelected = m_isRecognitions;
    page.tabs = {announcements};
    if (core::hasRole(session()->roles, core::Role::lead)) page.tabs.push_back(shoutouts);
    page.tiles = Page::Tiles::tall;
    page.emptyText = words("Nothing of this line is on the board.", "hide list empty");
    for (const auto& one : hideables())
        page.choices.push_back({one.title, one.footer});
}

void LeadPresenter::choose(int index) {
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    if (m_step == Step::hide) {
        const auto list = hideables();
        if (i >= list.size()) return;
        m_chosen = list[i];
        m_step = Step::hideConfirm;
        return changed();
    }
    if (m_step != Step::menu || i >= items().size()) return;
    switch (items()[i]) {
    case Item::announcement: return navigator().openPart(ScreenName::announce, kAnnouncePart);
    case Item::reports: return navigator().open(ScreenName::answers);
    case Item::question: return navigator().open(ScreenName::pulseAsk);
    case Item::goal: return navigator().openPart(ScreenName::announce, kGoalPart);
    case Item::safetyEvent: return navigator().openPart(ScreenName::safetyEvent, kRecordPart);
    case Item::confirm: return navigator().openPart(ScreenName::safetyEvent, kConfirmPart);
    case Item::closeShift: return navigator().open(ScreenName::closeShift);
    case Item::handover: return navigator().open(ScreenName::handoverPost);
    case Item::meeting: return navigator().open(ScreenName::meeting);
    case Item::refused: return navigator().open(ScreenName::outbox);
    case Item::hide: m_step = Step::hide; break;
    case Item::quiet:
        if (moment().master().site.quiet) return setQuiet(false);
        m_step = Step::quiet;
        break;
    }
    changed();
}

void LeadPresenter::chooseButton(int) {
    if (!session()) return;
    if (m_step == Step::hideConfirm && m_chosen) return hide(*m_chosen);
    if (m_step != Step::menu) return;
    intents().signOut();
    navigator().home();
}

void LeadPresenter::chooseTab(int index) {
    m_isRecognitions = index == 1;
    changed();
}

void LeadPresenter::primary() {
    if (!session()) return navigator().open(ScreenName::signIn);
    if (m_step == Step::quiet) return setQuiet(true);
}

void LeadPresenter::hide(const Hideable& chosen) {
    terminal::Draft draft;
    draft.type =
        chosen.isRecognition ? core::OpType::recognition_retract : core::OpType::announcement_retract;
    draft.record = chosen.record;
    draft.body = core::VersionSeen{chosen.version};
    post(std::move(draft), words("Hidden here. The other boards follow.", "done screen"));
}

void LeadPresenter::setQuiet(bool isOn) {
    terminal::Draft draft;
    draft.type = isOn ? core::OpType::quiet_set : core::OpType::quiet_lift;
    if (isOn) draft.body = core::QuietReason{toUtf8(m_reason.trimmed())};
    post(std::move(draft),
         isOn ? words("The board is quiet: no celebration, no chime, no shoutouts.", "done screen")
              : words("The board is no longer quiet.", "done screen"));
}

void LeadPresenter::post(terminal::Draft draft, QString done) {
    postAsSession(std::move(draft), [this, done = std::move(done)](const PostAnswer& answer) {
        if (!answer) {
            m_error = failureText(answer.error());
        } else {
            m_posted = *answer;
            m_done = done;
            m_step = Step::done;
            m_doneTime.begin();
        }
    });
}

void LeadPresenter::advance(std::chrono::milliseconds passed) {
    if (m_step == Step::done && m_doneTime.isOver(passed)) back();
}

void LeadPresenter::back() {
    if (!session() || m_step == Step::menu) return navigator().home();
    if (m_step == Step::hideConfirm)
        m_step = Step::hide;
    else
        toMenu();
    changed();
}

} // namespace ploegbord::ui

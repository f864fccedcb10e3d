// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pulse/pulse_ask_presenter.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "app/core/pulse.h"
#include "app/core/rules.h"
#include "app/terminal/patterns.h"
#include "ui/language/languages.h"
#include "ui/lead/announce_audience.h"
#include "ui/lead/announce_validity.h"
#include "ui/pulse/pulse_text.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

using Until = AnnounceDraft::Until;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("PulseAsk", source, about, n);
}

core::Instant closesAt(Until until, const Moment& moment) {
    AnnounceDraft span;
    span.until = until;
    return untilInstant(span, moment);
}

} // namespace

void PulseAskPresenter::reset() {
    m_step = Step::phrase;
    m_draft = Draft{};
    m_tab = 0;
    m_chosen.reset();
    m_error.clear();
    m_done.clear();
    m_posted.reset();
}

// Gone from here at once; it comes back only to the person who made it.
void PulseAskPresenter::leave(bool) {
    if (!m_person.empty() && !m_draft.isEmpty() && m_step != Step::done) m_kept[m_person] = m_draft;
    m_person.clear();
    reset();
}

void PulseAskPresenter::begin(Draft draft) {
    reset();
    m_draft = std::move(draft);
    if (!m_draft.words.isEmpty()) m_step = Step::write;
    if (!m_draft.phrase.empty()) m_step = Step::audience;
}

void PulseAskPresenter::stateChanged() {
    const std::string person = session() ? session()->person.str() : std::string();
    if (person != m_person) {
        const bool hadSession = !m_person.empty();
        if (hadSession) leave(true);
        m_person = person;
        if (!person.empty()) return begin(m_kept[person]);
        if (hadSession) return navigator().home();
    }
    if (m_step == Step::close && !chosen()) m_step = Step::open;
    if (m_step == Step::open && openOnes().empty()) m_step = Step::phrase;
}

bool PulseAskPresenter::mayAsk() const {
    if (!session() || !hasMoment() || !moment().hasMaster()) return false;
    const auto& roles = session()->roles;
    return std::any_of(roles.begin(), roles.end(),
                       [](const core::RoleGrant& grant) { return grant.role != core::Role::admin; });
}

std::vector<const core::PulsePhrase*> PulseAskPresenter::phrases() const {
    std::vector<const core::PulsePhrase*> offered;
    for (const auto& phrase : terminal::patterns().pulses().questions)
        if (phrase.group == kGroups[static_cast<std::size_t>(m_tab)]) offered.push_back(&phrase);
    return offered;
}

std::vector<terminal::Post> PulseAskPresenter::openOnes() const {
    std::vector<terminal::Post> open;
    if (!hasMoment() || !moment().hasMaster() || !moment().state->pulses) return open;
    for (const auto& post : *moment().state->pulses) {
        const auto* pulse = post.record->as<core::Pulse>();
        if (pulse && core::isOpen(*pulse, moment().now) && post.state != terminal::PostState::parked)
            open.push_back(post);
    }
    return open;
}

const terminal::Post* PulseAskPresenter::chosen() const {
    if (!m_chosen || !hasMoment() || !moment().state->pulses) return nullptr;
    for (const auto& post : *moment().state->pulses) {
        const auto* pulse = post.record->as<core::Pulse>();
        if (pulse && post.record->id == *m_chosen && core::isOpen(*pulse, moment().now)) return &post;
    }
    return nullptr;
}

core::Pulse PulseAskPresenter::pulse() const {
    core::Pulse pulse;
    pulse.phrase = m_draft.phrase;
    if (pulse.phrase.empty()) {
        pulse.question = core::Text(
            std::map<std::string, std::string>{{m_draft.language, toUtf8(m_draft.words.simplified())}});
        pulse.scale = m_draft.scale;
    }
    pulse.closes_at = closesAt(m_draft.until, moment());
    return pulse;
}

void PulseAskPresenter::choose(int index) {
    if (!mayAsk() || index < 0) return;
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    const auto& scales = terminal::patterns().pulses().scales;
    if (m_step == Step::phrase) {
        choosePhrase(i);
    } else if (m_step == Step::scale && i < scales.size()) {
        m_draft.scale = scales[i].id;
        m_tab = 0;
        m_step = Step::audience;
    } else if (m_step == Step::audience) {
        chooseAudience(m_draft.audience, m_tab, i, moment());
    } else if (m_step == Step::until && i < kUntil.size()) {
        m_draft.until = kUntil[i];
        m_step = Step::check;
    } else if (const auto open = openOnes(); m_step == Step::open && i < open.size()) {
        m_chosen = open[i].record->id;
        m_sawVersion = open[i].record->version;
        m_step = Step::close;
    }
    changed();
}

// For this board's line first: a question to the whole site is chosen, and not forgotten.
void PulseAskPresenter::choosePhrase(std::size_t i) {
    const auto offered = phrases();
    if (i >= offered.size()) return;
    const Draft before = std::exchange(m_draft, Draft{});
    m_draft.audience = before.isEmpty() ? core::Audience{{moment().state->line}, {}, {}} : before.audience;
    m_draft.phrase = offered[i]->id;
    m_tab = 0;
    m_step = Step::audience;
}

void PulseAskPresenter::chooseTab(int index) {
    const int tabs = m_step == Step::audience ? kAudienceTabs : static_cast<int>(kGroups.size());
    if (m_step == Step::audience || m_step == Step::phrase) m_tab = std::clamp(index, 0, tabs - 1);
    changed();
}

void PulseAskPresenter::chooseButton(int) {
    if (m_step == Step::phrase && !openOnes().empty()) m_step = Step::open;
    changed();
}

void PulseAskPresenter::wrote(const QString& text) {
    if (m_step == Step::write) m_draft.words = text;
}

void PulseAskPresenter::primary() {
    if (!mayAsk()) return navigator().open(ScreenName::signIn);
    m_error.clear();
    switch (m_step) {
    case Step::phrase:
        if (m_draft.isEmpty()) m_draft.audience = core::Audience{{moment().state->line}, {}, {}};
        m_draft.phrase.clear();
        m_draft.language = moment().language;
        m_step = Step::write;
        break;
    case Step::write:
        if (m_draft.words.simplified().isEmpty())
            m_error = words("Write the question first.", "question");
        else
            m_step = Step::scale;
        break;
    case Step::audience: m_step = Step::until; break;
    case Step::check: return send();
    case Step::close: return close();
    case Step::scale:
    case Step::until:
    case Step::open:
    case Step::done: return;
    }
    changed();
}

void PulseAskPresenter::send() {
    terminal::Draft draft;
    draft.type = core::OpType::pulse_ask;
    draft.body = pulse();
    draft.audience = m_draft.audience;
    post(std::move(draft), words("Asked. Each crew answers it at its board.", "done screen"));
}

void PulseAskPresenter::close() {
    terminal::Draft draft;
    draft.type = core::OpType::pulse_close;
    draft.record = *m_chosen;
    draft.body = core::VersionSeen{m_sawVersion};
    post(std::move(draft), words("Closed.", "done screen: a question") + QLatin1Char(' ') + countingText());
}

void PulseAskPresenter::post(terminal::Draft draft, QString done) {
    postAsSession(std::move(draft),
                  [this, person = m_person, done = std::move(done)](const PostAnswer& answer) {
                      if (answer) m_kept.erase(person);
                      if (person != m_person) return; // someone else stands here now
                      if (answer) {
                          reset();
                          m_posted = *answer;
                          m_done = done;
                          m_step = Step::done;
                          m_doneTime.begin();
                      } else {
                          m_error = failureText(answer.error());
                      }
                  });
}

void PulseAskPresenter::advance(std::chrono::milliseconds passed) {
    if (m_step == Step::done && m_doneTime.isOver(passed)) back();
}

void PulseAskPresenter::back() {
    m_error.clear();
    switch (m_step) {
    case Step::phrase:
    case Step::done: return session() ? navigator().open(ScreenName::lead) : navigator().home();
    case Step::write:
    case Step::open: m_step = Step::phrase; break;
    case Step::scale: m_step = Step::write; break;
    case Step::audience: m_step = m_draft.phrase.empty() ? Step::scale : Step::phrase; break;
    case Step::until: m_step = Step::audience; break;
    case Step::check: m_step = Step::until; break;
    case Step::close: m_step = Step::open; break;
    }
    m_tab = 0;
    changed();
}

void PulseAskPresenter::prepareForPicture() {
    if (mayAsk()) m_tab = 1;
}

} // namespace ploegbord::ui

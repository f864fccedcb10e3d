// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/answers/answers_presenter.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "app/core/report_code.h"
#include "ui/answers/report_lookup.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

using core::ReportStatus;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Answers", source, about, n);
}

} // namespace

AnswersPresenter::AnswersPresenter(Intents& intents, Navigator& navigator)
    : FlowPresenter(intents, navigator), m_reader(intents) {
    m_reader.onChanged([this] { changed(); });
}

void AnswersPresenter::reset() {
    m_reader.leave();
    m_step = Step::list;
    m_filter.reset();
    m_opened.reset();
    m_number.clear();
    m_key.clear();
    m_text.clear();
    m_error.clear();
    m_posted.reset();
    m_isSending = false;
    ++m_attempt; // an answer on its way is for nobody any more
}

void AnswersPresenter::leave(bool) {
    reset();
    m_hadSession = false;
}

// What only a session may see goes with it; a report that was taken away closes.
void AnswersPresenter::stateChanged() {
    const bool hasEnded = m_hadSession && !session();
    m_hadSession = session().has_value();
    if (hasEnded) {
        reset();
        return navigator().home();
    }
    m_reader.present(moment());
    if (m_opened && !opened()) reset();
}

// It is read, but what is written here, or a key, is not left on the glass for the next person.
std::chrono::seconds AnswersPresenter::idleLimit() const {
    const bool isPrivate = isWriting() || !m_key.empty();
    return isPrivate ? std::chrono::seconds(90) : std::chrono::minutes(3);
}

const terminal::Post* AnswersPresenter::opened() const {
    if (!m_opened || !hasMoment() || !moment().hasMaster() || !moment().state->reports) return nullptr;
    for (const auto& post : *moment().state->reports)
        if (post.record->id == *m_opened && post.record->as<core::Report>()) return &post;
    return nullptr;
}

bool AnswersPresenter::isWriting() const {
    return m_step > Step::picture && m_step != Step::status;
}

void AnswersPresenter::takeOver() {
    post(core::OpType::report_copy, core::ReportCopy{moment().state->line}, terminal::SignWith::session);
    changed();
}

void AnswersPresenter::choose(int index) {
    if (!hasMoment() || !moment().hasMaster() || index < 0) return;
    auto i = static_cast<std::size_t>(index);
    if (m_step == Step::status && i < kStatuses.size()) return setStatus(kStatuses[i]);
    if (m_step == Step::status && mayTakeOver() && i == kStatuses.size()) return takeOver();
    if (m_step != Step::list) return;
    if (waitingHere() > 0 && i-- == 0) return navigator().open(ScreenName::outbox);
    if (hasMonths() && i-- == 0) {
        begin(Step::months);
        return changed();
    }
    const auto listed = listedReports(moment(), filter());
    if (i < listed.size()) open(listed[i]->record->id);
    changed();
}

void AnswersPresenter::open(core::RecordId report) {
    m_opened = report;
    m_step = Step::one;
    m_text.clear();
    m_number.clear();
    m_error.clear();
    m_posted.reset();
}

void AnswersPresenter::begin(Step step) {
    m_step = step;
    m_isSending = false;
    ++m_attempt;
    m_text.clear();
    m_error.clear();
    m_posted.reset();
}

void AnswersPresenter::chooseTab(int index) {
    if (m_step == Step::list) m_filter = static_cast<ReportFilter>(std::clamp(index, 0, 2));
    changed();
}

void AnswersPresenter::chooseButton(int index) {
    if (!opened()) return;
    if (m_step == Step::picture && index == 0) showPicture(m_picture + 1);
    if (m_step != Step::one) return changed();
    const auto offered = actions();
    const auto i = static_cast<std::size_t>(index);
    if (i >= offered.size()) return;
    switch (offered[i]) {
    case Action::reply: begin(Step::reply); break;
    case Action::followUp: begin(Step::followUp); break;
    case Action::picture: showPicture(0); break;
    case Action::recognise: return navigator().openRecord(ScreenName::shoutout, *m_opened);
    case Action::status:
        begin(Step::status);
        m_sawVersion = opened()->record->version;
        break;
    }
    changed();
}

void AnswersPresenter::showPicture(std::size_t index) {
    const auto all = pictures();
    if (all.empty()) return;
    m_step = Step::picture;
    m_picture = index % all.size();
    m_reader.show(all[m_picture]);
}

void AnswersPresenter::setStatus(ReportStatus status) {
    m_status = status;
    if (status == ReportStatus::declined)
        begin(Step::reason);
    else
        sendStatus();
    changed();
}

void AnswersPresenter::wrote(const QString& text) {
    if (isWriting()) m_text = text;
}

void AnswersPresenter::primary() {
    if (!hasMoment() || !moment().hasMaster()) return;
    m_error.clear();
    switch (m_step) {
    case Step::list: begin(Step::number); break;
    case Step::number: numberTyped(); break;
    case Step::key: keyTyped(); break;
    case Step::reason:
    case Step::reply:
    case Step::followUp: send(); break;
    case Step::one:
    case Step::months:
    case Step::picture:
    case Step::status: return;
    }
    changed();
}

// A signed report opens by its number. Every other number asks for a key, also one that nobody has.
void AnswersPresenter::numberTyped() {
    const std::string number = core::reportCodeFromTyped(toUtf8(m_text));
    if (!core::isReportNumber(number)) {
        m_error = words("That is no number of a report. Look at each letter and digit again.", "answers");
        return;
    }
    if (const auto* post = findReport(*moment().state, number, {})) return open(post->record->id);
    begin(Step::key);
    m_number = number;
}

void AnswersPresenter::keyTyped() {
    openByKey(m_number, core::reportCodeFromTyped(toUtf8(m_text)));
}

void AnswersPresenter::openByKey(const std::string& number, const std::string& key) {
    if (const auto* post = key.empty() ? nullptr : findReport(*moment().state, number, key)) {
        open(post->record->id);
        m_key = key;
        return;
    }
    m_error =
        words("Number and key do not match. Look at both again; a new report takes a while.", "answers");
}

// Held to a reader that types what it reads. What is half written stays.
bool AnswersPresenter::badge(const std::string& uid) {
    const auto slip = core::readReportSlip(uid);
    const bool isWanted = m_step == Step::list || m_step == Step::number || m_step == Step::key;
    if (!slip || !isWanted || !hasMoment() || !moment().hasMaster()) return false;
    begin(Step::key);
    m_number = slip->number;
    openByKey(slip->number, slip->key);
    changed();
    return true;
}

// What was written on this page.
void AnswersPresenter::send() {
    if (m_text.trimmed().isEmpty()) {
        m_error = m_step == Step::reason
                      ? words("Write the reason first: who reported it will read it.", "answers")
                      : words("Write something first.", "answers");
        return;
    }
    if (m_step == Step::reason) return sendStatus();
    const std::string text = toUtf8(m_text.trimmed());
    if (m_step == Step::reply)
        post(core::OpType::report_reply, core::ReportReply{text}, terminal::SignWith::session);
    else
        post(core::OpType::report_follow_up, core::ReportFollowUp{m_key, text}, terminal::SignWith::nobody);
}

void AnswersPresenter::sendStatus() {
    post(core::OpType::report_set_status,
         core::ReportStatusChange{m_status, toUtf8(m_text.trimmed()), m_sawVersion},
         terminal::SignWith::session);
}

void AnswersPresenter::post(core::OpType type, core::OpBody body, terminal::SignWith how) {
    if (std::exchange(m_isSending, true)) return;
    terminal::Draft draft;
    draft.type = type;
    draft.record = *m_opened;
    draft.body = std::move(body);
    draft.signWith = how;
    intents().post(context(), std::move(draft), [this, attempt = ++m_attempt](const PostAnswer& answer) {
        if (attempt == m_attempt) answered(answer);
    });
}

void AnswersPresenter::answered(const PostAnswer& answer) {
    m_isSending = false;
    if (answer) {
        m_isPostedByHolder = m_step == Step::followUp;
        begin(Step::one);
        m_posted = *answer;
    } else {
        m_error = failureText(answer.error());
    }
    changed();
}

void AnswersPresenter::back() {
    switch (m_step) {
    case Step::list: return session() ? navigator().open(ScreenName::lead) : navigator().home();
    case Step::one:
        m_opened.reset();
        m_key.clear();
        begin(Step::list);
        break;
    case Step::picture:
        m_reader.leave();
        begin(Step::one);
        break;
    case Step::months:
    case Step::number: begin(Step::list); break;
    case Step::key: begin(Step::number); break;
    case Step::reason: begin(Step::status); break;
    case Step::reply:
    case Step::status:
    case Step::followUp: begin(Step::one); break;
    }
    changed();
}

void AnswersPresenter::prepareForPicture() {
    if (!hasMoment() || !moment().hasMaster()) return;
    m_filter = ReportFilter::done;
}

} // namespace ploegbord::ui

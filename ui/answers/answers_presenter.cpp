// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/answers/answers_presenter.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

#include "app/core/report_code.h"
#include "ui/answers/answer_fields.h"
#include "ui/answers/report_facts.h"
#include "ui/answers/report_lookup.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

using core::ReportStatus;

constexpr std::array kStatuses{ReportStatus::seen, ReportStatus::inProgress, ReportStatus::done,
                               ReportStatus::declined};

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Answers", source, about, n);
}

Icon statusIcon(ReportStatus status) {
    switch (status) {
    case ReportStatus::isNew: break;
    case ReportStatus::seen: return Icon::eye;
    case ReportStatus::inProgress: return Icon::wrench;
    case ReportStatus::done: return Icon::check;
    case ReportStatus::declined: return Icon::cross;
    }
    return Icon::none;
}

} // namespace

void AnswersPresenter::reset() {
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
    return m_step != Step::list && m_step != Step::one && m_step != Step::status;
}

Page AnswersPresenter::page() const {
    Page page;
    page.title = words("You said, we did", "title");
    page.error = m_error;
    if (session()) page.state = toQString(session()->name);
    if (!hasMoment() || !moment().hasMaster()) {
        page.words =
            words("This board has not read the plant's reports yet. It needs the hub once.", "answers");
        page.hasChoices = false;
        return page;
    }
    switch (m_step) {
    case Step::list: addList(page); break;
    case Step::one: addOne(page); break;
    case Step::status: addStatuses(page); break;
    case Step::reply: page.field = answerField(AnswerField::reply, m_text, moment()); break;
    case Step::reason: page.field = answerField(AnswerField::reason, m_text, moment()); break;
    case Step::followUp: page.field = answerField(AnswerField::followUp, m_text, moment()); break;
    case Step::number: page.field = answerField(AnswerField::number, m_text, moment()); break;
    case Step::key: page.field = answerField(AnswerField::key, m_text, moment()); break;
    }
    return page;
}

void AnswersPresenter::addList(Page& page) const {
    const bool isFunction = isFunctionHere(moment());
    for (const auto& [filter, name] :
         {std::pair{ReportFilter::open, words("Open", "tab: reports")},
          std::pair{ReportFilter::done, words("Done", "tab: reports")},
          std::pair{ReportFilter::here, isFunction ? words("For you", "tab: reports of this function")
                                                   : words("This line", "tab: reports")}}) {
        Choice tab{name};
        tab.isSelected = filter == this->filter();
        page.tabs.push_back(tab);
    }
    page.tiles = Page::Tiles::wide;
    page.emptyText = emptyText();
    page.primary = words("Follow my report", "button");
    page.backLabel = session() ? QString() : words("To the board", "button");
    if (waitingHere() > 0) page.choices.push_back(waitingTile());
    for (const auto* post : listedReports(moment(), filter()))
        page.choices.push_back(reportTile(*post, moment()));
}

ReportFilter AnswersPresenter::filter() const {
    return m_filter.value_or(isFunctionHere(moment()) ? ReportFilter::here : ReportFilter::open);
}

// The narrow board has no button of its own for them.
int AnswersPresenter::waitingHere() const {
    return filter() == ReportFilter::open ? static_cast<int>(moment().state->outbox.size()) : 0;
}

Choice AnswersPresenter::waitingTile() const {
    return {words("Posts of this board", "tile: opens the outbox"),
            words("%n, and where they are", "posts of this board", waitingHere()), Icon::send};
}

QString AnswersPresenter::emptyText() const {
    if (filter() == ReportFilter::open)
        return words("No report is open. Tap Report on the board to make one.", "no reports in this tab");
    if (filter() == ReportFilter::done) return words("No report is done yet.", "no reports in this tab");
    return isFunctionHere(moment()) ? words("No report was for you yet.", "no reports in this tab")
                                    : words("No report is of this line yet.", "no reports in this tab");
}

void AnswersPresenter::addOne(Page& page) const {
    page.sentence = {{reportText(moment(), report(), false), Weight::bold}};
    page.hasChoices = false;
    page.facts = reportFacts(*opened(), moment());
    for (const Action action : actions()) {
        switch (action) {
        case Action::reply: page.buttons.push_back({words("Reply", "button"), {}, Icon::keyboard}); break;
        case Action::status: page.buttons.push_back({words("Status", "button"), {}, Icon::flag}); break;
        case Action::followUp: page.buttons.push_back({words("Add words", "button"), {}, Icon::plus}); break;
        }
    }
    if (m_posted) addWhereItIs(page);
}

// A fact among the others: a banner would take the height that low glass needs for the arrows.
void AnswersPresenter::addWhereItIs(Page& page) const {
    Fact where{words("Your answer", "where it is"), whereOpIs(moment(), m_posted->op, m_posted->record)};
    if (m_isPostedByHolder)
        where = {words("Your words", "where they are"),
                 words("Saved on this terminal and will be sent. It appears later, so that nobody can tell "
                       "when it was written.",
                       "words added to an anonymous report")};
    page.facts.insert(page.facts.begin(), std::move(where));
}

std::vector<AnswersPresenter::Action> AnswersPresenter::actions() const {
    std::vector<Action> offered;
    if (mayAnswer(moment(), report())) offered.insert(offered.end(), {Action::reply, Action::status});
    if (!m_key.empty()) offered.push_back(Action::followUp);
    return offered;
}

void AnswersPresenter::addStatuses(Page& page) const {
    page.sentence = {{reportText(moment(), report(), false), Weight::bold}};
    page.tiles = Page::Tiles::medium;
    for (const ReportStatus status : kStatuses) {
        Choice tile{reportStatusName(status), {}, statusIcon(status)};
        if (status == ReportStatus::declined) tile.sublabel = words("and why", "under: declined");
        tile.isSelected = status == report().status;
        page.choices.push_back(tile);
    }
}

void AnswersPresenter::choose(int index) {
    if (!hasMoment() || !moment().hasMaster() || index < 0) return;
    auto i = static_cast<std::size_t>(index);
    if (m_step == Step::status && i < kStatuses.size()) return setStatus(kStatuses[i]);
    if (m_step != Step::list) return;
    if (waitingHere() > 0 && i-- == 0) return navigator().open(ScreenName::outbox);
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
    if (m_step != Step::one || !opened()) return;
    const auto offered = actions();
    const auto i = static_cast<std::size_t>(index);
    if (i >= offered.size()) return;
    switch (offered[i]) {
    case Action::reply: begin(Step::reply); break;
    case Action::followUp: begin(Step::followUp); break;
    case Action::status:
        begin(Step::status);
        m_sawVersion = opened()->record->version;
        break;
    }
    changed();
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
    const std::string key = core::reportCodeFromTyped(toUtf8(m_text));
    if (const auto* post = key.empty() ? nullptr : findReport(*moment().state, m_number, key)) {
        open(post->record->id);
        m_key = key;
        return;
    }
    m_error =
        words("No report opens with these two. Look at both again; a new one takes a while.", "answers");
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

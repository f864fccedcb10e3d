// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "app/core/rules.h"
#include "ui/answers/answer_fields.h"
#include "ui/answers/answers_presenter.h"
#include "ui/answers/report_facts.h"
#include "ui/answers/report_months.h"
#include "ui/pictures/pictures_presenter.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"

// What AnswersPresenter shows at each of its steps.
namespace ploegbord::ui {

namespace {

using core::ReportStatus;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Answers", source, about, n);
}

bool isDoneIdea(const core::Report& report) {
    return report.report_class == core::ReportClass::idea && report.status == ReportStatus::done;
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
    case Step::months: addMonths(page); break;
    case Step::picture: addPicture(page); break;
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
    if (hasMonths())
        page.choices.push_back({words("How fast reports are answered", "tile"),
                                words("month by month", "under: how fast reports are answered"),
                                Icon::clock});
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

bool AnswersPresenter::hasMonths() const {
    return filter() == ReportFilter::done && !listedReports(moment(), ReportFilter::done).empty();
}

void AnswersPresenter::addMonths(Page& page) const {
    page.heading = words("How fast reports are answered", "tile");
    page.words =
        words("Typical times: half were sooner, half later. Not shown below five reports.", "months");
    page.hasChoices = false;
    page.facts = reportMonthFacts(moment());
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
        case Action::picture:
            page.buttons.push_back({words("Picture", "button: of a report"), {}, Icon::picture});
            break;
        case Action::recognise:
            page.buttons.push_back({words("Shoutout", "button: for an idea"), {}, Icon::star});
            break;
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
    if (!pictures().empty()) offered.push_back(Action::picture);
    if (session() && isDoneIdea(report())) offered.push_back(Action::recognise);
    if (!m_key.empty()) offered.push_back(Action::followUp);
    return offered;
}

// For who may answer, at the boards of the line: no other board has the files.
std::vector<core::Media> AnswersPresenter::pictures() const {
    if (!opened() || !mayAnswer(moment(), report()) || report().line != moment().state->line) return {};
    return mediaOf(*opened()->record);
}

void AnswersPresenter::addPicture(Page& page) const {
    page.hasChoices = false;
    page.picture = m_reader.picture(reportText(moment(), report(), false));
    if (const auto count = pictures().size(); count > 1)
        page.buttons.push_back(
            {words("Next picture", "button: of a report"), pictureNumber(m_picture, count), Icon::picture});
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
    if (mayTakeOver())
        page.choices.push_back({words("This line does it too", "tile: an idea is taken over"),
                                toQString(lineName(moment(), moment().state->line)), Icon::lines});
}

bool AnswersPresenter::mayTakeOver() const {
    const core::Ref& line = moment().state->line;
    const auto& taken = report().copied_by;
    return session() && core::hasRole(session()->roles, core::Role::lead) && isDoneIdea(report()) &&
           !line.isEmpty() && report().line != line &&
           std::find(taken.begin(), taken.end(), line) == taken.end();
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pulse/pulse_presenter.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QCoreApplication>

#include "app/core/pulse.h"
#include "app/terminal/pulses_here.h"
#include "ui/language/languages.h"
#include "ui/pulse/pulse_text.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Pulse", source, about, n);
}

constexpr qsizetype kLongQuestion = 80;

const core::Pulse& pulseOf(const terminal::Post& post) {
    return *post.record->as<core::Pulse>();
}

} // namespace

void PulsePresenter::reset() {
    m_step = Step::question;
    m_asked.reset();
    m_opened.reset();
    m_tab.reset();
    m_error.clear();
    m_posted.reset();
    m_isSending = false;
    m_isLooking = false;
    ++m_attempt; // an answer on its way is for nobody any more
}

// The question that was opened stays under the finger, whatever arrives meanwhile, until it closes.
void PulsePresenter::stateChanged() {
    if (!hasMoment() || !moment().hasMaster()) return;
    m_results = pulseResults(moment());
    const auto open = pulseToAnswer(moment());
    const bool isSame = m_asked && open && open->record->id == m_asked->record->id;
    const bool isWaiting = m_step == Step::list && !m_isLooking; // for one to come
    if ((isAsking() && !isSame) || (isWaiting && open)) {
        m_asked = open;
        m_step = open ? Step::question : Step::list;
    }
    if (m_step == Step::result && !opened()) m_step = Step::list;
}

std::chrono::seconds PulsePresenter::idleLimit() const {
    return m_step == Step::result ? std::chrono::minutes(3) : std::chrono::seconds(90);
}

Page PulsePresenter::page() const {
    Page page;
    page.title = words("Question", "title");
    page.error = m_error;
    if (!hasMoment() || !moment().hasMaster()) {
        page.words =
            words("This board has not read the plant's crews yet. It needs the hub once.", "question");
        page.hasChoices = false;
        return page;
    }
    switch (m_step) {
    case Step::question: addQuestion(page); break;
    case Step::crew: addCrews(page); break;
    case Step::done: addDone(page); break;
    case Step::list: addList(page); break;
    case Step::result: addResult(page); break;
    }
    return page;
}

void PulsePresenter::addQuestion(Page& page) const {
    if (!m_asked) return addList(page);
    const bool isOver = m_unsigned.areTooMany(moment().now);
    page.heading = pulseQuestion(moment(), pulseOf(*m_asked));
    page.note = isOver
                    ? words("This board took 20 answers in the last hour. Come back later.", "limit reached")
                    : words("Without your name. Results by crew, from five answers on.", "question");
    page.tiles = Page::Tiles::medium;
    for (const QString& choice : pulseChoices(moment(), pulseOf(*m_asked))) {
        Choice tile{choice};
        tile.isEnabled = !isOver;
        page.choices.push_back(tile);
    }
    page.backLabel = words("To the board", "button");
    // A long question needs the width of the row on small glass; the results are there once it is answered.
    if (!m_results.empty() && page.heading.size() <= kLongQuestion)
        page.buttons.push_back({words("Results", "button"), {}, Icon::people});
}

void PulsePresenter::addCrews(Page& page) const {
    page.heading = words("Which crew are you in?", "question, before an answer is saved");
    for (const core::Ref& crew : crewsHere())
        page.choices.push_back({pulseCrewName(moment(), crew), {}, Icon::people});
}

void PulsePresenter::addDone(Page& page) const {
    page.hasChoices = false;
    page.backLabel = words("To the board", "button");
    if (!m_posted) {
        page.heading = words("Saving …", "done screen");
        return;
    }
    page.icon = Icon::check;
    page.heading = words("Thank you. Nobody can see who answered.", "done screen");
    const auto& outbox = moment().state->outbox;
    const bool isHere = std::any_of(outbox.begin(), outbox.end(),
                                    [&](const auto& entry) { return entry.op == m_posted->op; });
    page.words = isHere ? words("Your answer is saved on this terminal and will be sent.", "done screen")
                        : words("The hub has received your answer.", "done screen");
    if (m_asked)
        page.words += QLatin1Char(' ') +
                      words("It stays open %1. After that the result is on this board.", "until when")
                          .arg(pulseUntil(moment(), pulseOf(*m_asked)));
}

void PulsePresenter::addList(Page& page) const {
    page.heading = words("What the crews answered", "results of questions");
    page.tiles = Page::Tiles::tall;
    page.emptyText = words("No question is open for you now, and none was answered lately.", "question");
    page.backLabel = words("To the board", "button");
    for (const auto& post : m_results)
        page.choices.push_back(
            {pulseQuestion(moment(), pulseOf(post)), pulseClosed(moment(), pulseOf(post)), Icon::people});
}

void PulsePresenter::addResult(Page& page) const {
    const terminal::Post& post = *opened();
    const core::Pulse& pulse = pulseOf(post);
    const core::Ref crew = shownCrew();
    page.heading = pulseQuestion(moment(), pulse);
    page.isTabRow = true;
    page.hasChoices = false;
    if (const auto crews = pulseCrews(moment(), post); crews.size() > 1)
        for (const core::Ref& one : crews) {
            Choice tab{pulseCrewName(moment(), one)};
            tab.isSelected = one == crew;
            page.tabs.push_back(tab);
        }
    const auto* result = resultOf(pulse, crew);
    const QString whose = page.tabs.empty() ? QString() : pulseCrewName(moment(), crew);
    if (!result) {
        page.words = dotted(
            {whose, words("Fewer than five answers. What they were is told to nobody.", "result of a crew")});
        return;
    }
    const auto all = std::accumulate(result->counts.begin(), result->counts.end(), std::int64_t{0});
    page.words = dotted({whose, words("%n answers", "result of a crew", static_cast<int>(all)),
                         pulseClosed(moment(), pulse)});
    const QStringList choices = pulseChoices(moment(), pulse);
    for (std::size_t i = 0; i < result->counts.size(); ++i)
        page.bars.push_back({choices.value(static_cast<qsizetype>(i)), result->counts[i]});
}

const terminal::Post* PulsePresenter::opened() const {
    const auto found = std::find_if(m_results.begin(), m_results.end(),
                                    [&](const auto& post) { return post.record->id == m_opened; });
    return found == m_results.end() ? nullptr : &*found;
}

// The crew on shift looks at its own first; else the first of whom something is told.
core::Ref PulsePresenter::shownCrew() const {
    const auto crews = pulseCrews(moment(), *opened());
    if (m_tab && *m_tab < crews.size()) return crews[*m_tab];
    for (const core::Ref& crew : crews)
        if (isOnShift(moment(), crew)) return crew;
    for (const core::Ref& crew : crews)
        if (resultOf(pulseOf(*opened()), crew)) return crew;
    return crews.empty() ? core::Ref() : crews.front();
}

std::vector<core::Ref> PulsePresenter::crewsHere() const {
    if (!m_asked) return {};
    return terminal::crewsAnswering(m_asked->record->audience, moment().master().shifts, moment().now);
}

void PulsePresenter::choose(int index) {
    if (!hasMoment() || !moment().hasMaster() || index < 0) return;
    const auto i = static_cast<std::size_t>(index);
    if (m_step == Step::question && m_asked) return chooseAnswer(i);
    if (m_step == Step::crew) {
        if (const auto crews = crewsHere(); i < crews.size()) send(crews[i]);
        return;
    }
    if (m_step != Step::list || i >= m_results.size()) return;
    m_opened = m_results[i].record->id;
    m_isLooking = true;
    m_tab.reset();
    m_step = Step::result;
    changed();
}

void PulsePresenter::chooseAnswer(std::size_t choice) {
    const auto choices = pulseChoices(moment(), pulseOf(*m_asked)).size();
    if (m_isSending || static_cast<qsizetype>(choice) >= choices || m_unsigned.areTooMany(moment().now))
        return;
    m_choice = static_cast<int>(choice);
    m_error.clear();
    const auto crews = crewsHere();
    if (crews.size() <= 1) return send(crews.empty() ? core::Ref() : crews.front());
    m_step = Step::crew;
    changed();
}

void PulsePresenter::send(const core::Ref& crew) {
    if (std::exchange(m_isSending, true)) return;
    terminal::Draft draft;
    draft.type = core::OpType::pulse_answer;
    draft.record = m_asked->record->id;
    draft.body = core::PulseAnswer{m_choice, crew};
    m_step = Step::done;
    m_posted.reset();
    m_doneTime.begin();
    const auto done = [this, attempt = ++m_attempt, question = draft.record](const PostAnswer& answer) {
        if (answer) {
            m_unsigned.add(moment().now);
            navigator().answered(question); // this visit is not asked again
        }
        if (attempt == m_attempt) answered(answer);
    };
    intents().post(context(), std::move(draft), done);
    changed();
}

void PulsePresenter::answered(const PostAnswer& answer) {
    m_isSending = false;
    if (answer) {
        m_posted = *answer;
    } else {
        m_step = Step::question;
        m_error = failureText(answer.error());
    }
    changed();
}

void PulsePresenter::chooseTab(int index) {
    if (m_step == Step::result) m_tab = static_cast<std::size_t>(std::max(index, 0));
    changed();
}

void PulsePresenter::chooseButton(int) {
    if (m_step != Step::question || m_results.empty()) return;
    m_isLooking = true;
    m_step = Step::list;
    changed();
}

// A badge held to the reader signs nothing here: nobody's name comes near an answer.
bool PulsePresenter::badge(const std::string&) {
    return isAsking() || m_step == Step::done;
}

void PulsePresenter::advance(std::chrono::milliseconds passed) {
    if (m_step == Step::done && m_posted && m_doneTime.isOver(passed)) navigator().home();
}

void PulsePresenter::back() {
    m_error.clear();
    switch (m_step) {
    case Step::crew: m_step = Step::question; break;
    case Step::result:
        m_step = Step::list;
        m_opened.reset();
        break;
    case Step::list:
        if (!m_asked || m_posted) return navigator().home();
        m_isLooking = false;
        m_step = Step::question;
        break;
    case Step::question:
    case Step::done: return navigator().home();
    }
    changed();
}

void PulsePresenter::prepareForPicture() {
    if (m_results.empty()) return;
    m_opened = m_results.front().record->id;
    m_step = Step::result;
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/meeting/meeting_presenter.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "app/core/rules.h"
#include "ui/handover/handover_list.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Meeting", source, about, n);
}

// The same items in the same order, as they are now; what is new goes to the end. A page does not change
// under the crew that reads it.
std::vector<NewsItem> inOldOrder(const std::vector<NewsItem>& before, std::vector<NewsItem> now) {
    std::vector<NewsItem> ordered;
    for (const NewsItem& old : before) {
        const auto found =
            std::find_if(now.begin(), now.end(), [&](const NewsItem& one) { return one.isSame(old); });
        if (found == now.end()) continue;
        ordered.push_back(std::move(*found));
        now.erase(found);
    }
    std::move(now.begin(), now.end(), std::back_inserter(ordered));
    return ordered;
}

} // namespace

void MeetingPresenter::enter() {
    m_step = Step::overview;
    m_items.clear();
    m_item = 0;
    m_length = {};
    m_marks.clear();
    m_posted.reset();
    m_isSending = false;
    ++m_attempt; // an answer on its way is for nobody any more
    m_error.clear();
}

void MeetingPresenter::leave(bool) {
    enter();
    m_hadSession = false;
}

std::chrono::seconds MeetingPresenter::idleLimit() const {
    return isRunning() ? std::chrono::seconds(kIdle) : std::chrono::seconds(90);
}

void MeetingPresenter::stateChanged() {
    const bool hasEnded = m_hadSession && !session();
    m_hadSession = session().has_value();
    if (hasEnded && m_step == Step::overview) return navigator().home();
    if (m_step == Step::overview) m_crew = crewShiftAt(moment());
    if (m_step != Step::done) takeNews();
}

void MeetingPresenter::takeNews() {
    std::vector<NewsItem> now;
    if (m_crew) now = meetingItems(newsFor(moment(), *m_crew), moment());
    if (m_step == Step::overview) {
        m_items = std::move(now);
        return;
    }
    const auto before = m_items;
    m_items = inOldOrder(before, std::move(now));
    const auto same = std::find_if(m_items.begin(), m_items.end(), [&](const NewsItem& one) {
        return m_item < before.size() && one.isSame(before[m_item]);
    });
    if (same != m_items.end()) m_item = static_cast<std::size_t>(same - m_items.begin());
    if (m_step == Step::item && m_items.empty()) m_step = Step::close;
    m_item = std::min(m_item, m_items.empty() ? 0 : m_items.size() - 1);
}

bool MeetingPresenter::mayBegin() const {
    return session() && core::hasRole(session()->roles, core::Role::lead) && m_crew;
}

// "Handover, Open hazards, Shoutouts."
QString MeetingPresenter::groupsText() const {
    QStringList groups;
    for (const NewsItem& item : m_items)
        if (!groups.contains(newsName(item.kind))) groups << newsName(item.kind);
    return groups.join(QStringLiteral(", ")) + QLatin1Char('.');
}

// Whole minutes: nothing moves while someone reads.
QString MeetingPresenter::lengthText() const {
    return duration(std::chrono::floor<std::chrono::minutes>(m_length));
}

Page MeetingPresenter::page() const {
    Page page;
    page.title = words("Start-of-shift meeting", "title");
    page.error = m_error;
    page.hasChoices = false;
    if (isRunning()) page.state = lengthText();
    switch (m_step) {
    case Step::overview: addOverview(page); break;
    case Step::item: addItem(page); break;
    case Step::close: addClose(page); break;
    case Step::done: addDone(page); break;
    }
    return page;
}

void MeetingPresenter::addOverview(Page& page) const {
    if (!session() || !core::hasRole(session()->roles, core::Role::lead)) {
        askToSignIn(page, words("Sign in first: a team lead begins the meeting.", "meeting"));
        return;
    }
    page.state = toQString(session()->name);
    if (!m_crew) {
        page.heading =
            moment().isClockCertain
                ? words("No shift now. A meeting begins from 15 minutes before a shift.", "meeting")
                : words("The clock is uncertain: the board cannot tell which crew this is.", "meeting");
        return;
    }
    page.heading = words("Meeting of %1", "crew").arg(crewLabel(moment(), *m_crew));
    page.words = m_items.empty()
                     ? words("Nothing is new since this crew was last here.", "meeting")
                     : words("%n items, one a screen.", "meeting", static_cast<int>(m_items.size())) +
                           QLatin1Char(' ') + groupsText();
    page.words += QLatin1Char(' ') +
                  words("You are signed out as it begins, so that the board can stay as it is.", "meeting");
    if (isMeetingHeld(moment(), *m_crew)) page.note = words("This crew has discussed it already.", "meeting");
    page.primary = words("Begin", "button: the meeting");
    page.primaryIcon = Icon::meeting;
}

void MeetingPresenter::addItem(Page& page) const {
    const NewsItem& item = m_items[m_item];
    page.title = words("%1 of %2", "item of a meeting").arg(m_item + 1).arg(m_items.size());
    page.heading = item.heading;
    page.reading = Reading{toQString(item.record.str()) + QString::number(item.part), true, item.blocks};
    page.words = item.footer;
    page.backLabel = m_item > 0 ? words("Previous", "button: item of a meeting") : QString();
    page.buttons.push_back({words("To the end", "button: skips what is left of a meeting")});
    page.primary = words("Next", "button: item of a meeting");
    page.primaryIcon = Icon::arrowRight;
}

void MeetingPresenter::addClose(Page& page) const {
    page.heading = words("All discussed?", "end of a meeting");
    page.words = words("Discussed counts for %1, on every board of this line. It asks for nobody's name.",
                       "crew; end of a meeting")
                     .arg(crewLabel(moment(), *m_crew));
    page.backLabel = m_items.empty() ? QString() : words("Previous", "button: item of a meeting");
    page.buttons.push_back({words("End, not discussed", "button: end a meeting that was not held")});
    page.primary = words("Discussed", "button: end of a meeting");
    page.primaryIcon = Icon::check;
    page.isPrimaryEnabled = mayBeMarked(moment(), *m_crew);
    if (!page.isPrimaryEnabled)
        page.note = words("It can be marked once the day of the shift has begun.", "meeting before midnight");
}

void MeetingPresenter::addDone(Page& page) const {
    auto mark = m_posted;
    if (mark) mark->record = {}; // the line's, which is no post
    sayDone(page, words("Discussed by %1.", "crew; done screen").arg(crewLabel(moment(), *m_crew)), mark);
    page.backLabel = words("To the board", "button");
}

void MeetingPresenter::begin() {
    m_step = m_items.empty() ? Step::close : Step::item;
    m_item = 0;
    m_length = {};
    intents().signOut();
    changed();
}

void MeetingPresenter::close() {
    m_step = Step::close;
    changed();
}

void MeetingPresenter::primary() {
    m_error.clear();
    switch (m_step) {
    case Step::overview:
        if (!session() || !core::hasRole(session()->roles, core::Role::lead))
            return navigator().open(ScreenName::signIn);
        if (mayBegin()) begin();
        return;
    case Step::item:
        if (m_item + 1 >= m_items.size()) return close();
        ++m_item;
        return changed();
    case Step::close: return mark();
    case Step::done: return;
    }
}

// The line's own record stands for the meeting. Handovers that were gone through are read by this crew, too.
void MeetingPresenter::mark() {
    const auto line = moment().state->line.id();
    if (m_isSending || !line || !mayBeMarked(moment(), *m_crew)) return;
    m_marks = {*line};
    for (const auto* handover : handoversFor(moment(), *m_crew)) {
        const bool wasShown = std::any_of(m_items.begin(), m_items.end(), [&](const NewsItem& one) {
            return one.record == handover->record->id;
        });
        if (wasShown && !isReadBy(*handover, *m_crew)) m_marks.push_back(handover->record->id);
    }
    m_isSending = true;
    markNext();
}

// The line's comes last: it alone says that the meeting is over.
void MeetingPresenter::markNext() {
    terminal::Draft draft;
    draft.type = core::OpType::acknowledge;
    draft.record = m_marks.back();
    draft.body = markOf(*m_crew);
    intents().post(context(), std::move(draft), [this, attempt = ++m_attempt](const PostAnswer& answer) {
        if (attempt == m_attempt) marked(answer);
    });
}

void MeetingPresenter::marked(const PostAnswer& answer) {
    if (answer) m_marks.pop_back();
    if (answer && !m_marks.empty()) return markNext();
    m_isSending = false;
    if (answer) {
        m_posted = *answer;
        m_step = Step::done;
        m_doneTime.begin();
    } else {
        m_error = failureText(answer.error());
    }
    changed();
}

void MeetingPresenter::advance(std::chrono::milliseconds passed) {
    if (m_step == Step::done && m_doneTime.isOver(passed)) return navigator().home();
    if (!isRunning()) return;
    const QString before = lengthText();
    m_length += passed;
    if (lengthText() != before) changed();
}

void MeetingPresenter::chooseButton(int) {
    if (m_step == Step::item) return close();
    if (m_step == Step::close) navigator().home();
}

void MeetingPresenter::back() {
    m_error.clear();
    if (m_step == Step::overview && session()) return navigator().open(ScreenName::lead);
    if (m_step == Step::overview || m_step == Step::done) return navigator().home();
    if (m_step == Step::close && !m_items.empty()) {
        m_step = Step::item;
        m_item = m_items.size() - 1;
    } else if (m_step == Step::item && m_item > 0) {
        --m_item;
    } else {
        return navigator().home();
    }
    changed();
}

void MeetingPresenter::prepareForPicture() {
    if (m_crew && !m_items.empty()) m_step = Step::item;
}

} // namespace ploegbord::ui

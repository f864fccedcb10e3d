// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shoutout/shoutout_presenter.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/core/rules.h"
#include "app/terminal/patterns.h"
#include "ui/shoutout/blank_choices.h"
#include "ui/shoutout/pattern_tabs.h"
#include "ui/shoutout/sentence.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Shoutout", source, about, n);
}

constexpr const char* kIdeaDone = "improvement.idea_done"; // its blanks are `what` and `line`

std::string lineKey(const Moment& moment, const core::Ref& line) {
    for (const auto& one : moment.master().lines)
        if (line.is(one.id)) return one.body.key;
    return {};
}

QString undoFailureText(const terminal::PostFailure& failure) {
    if (failure.error == terminal::PostError::diskFull)
        return words("This terminal's disk is full. A lead can hide it. Call IT.", "not taken back");
    if (failure.error == terminal::PostError::storage)
        return words("This terminal could not save that. Try again, or ask a lead to hide it.",
                     "not taken back");
    return words("A lead can still hide this shoutout.", "not taken back");
}

} // namespace

void ShoutoutPresenter::enter() {
    reset();
}
void ShoutoutPresenter::leave(bool) {
    reset();
}

void ShoutoutPresenter::reset() {
    m_step = Step::who;
    m_group = m_category = m_blank = 0;
    m_draft = {};
    m_isForEveryone = false;
    m_badge.clear();
    m_error.clear();
    m_sinceDone = {};
}

// Who had the idea, that it was carried out and where stand in it already; what exactly is still asked for.
// Of an anonymous idea it stays unknown who had it.
void ShoutoutPresenter::showRecord(core::RecordId record) {
    if (!hasMoment() || !moment().hasMaster() || !moment().state->reports) return;
    for (const auto& post : *moment().state->reports) {
        const auto* report = post.record->as<core::Report>();
        if (post.record->id != record || !report) continue;
        m_draft.pattern = kIdeaDone;
        m_draft.category = pattern()->category;
        m_draft.values = {{"line", lineKey(moment(), report->line)}};
        if (!report->anonymous && !post.record->by.person.isEmpty())
            m_draft.to = {{false, post.record->by.person}};
        m_step = m_draft.to.empty() ? Step::who : Step::fill;
    }
    changed();
}

void ShoutoutPresenter::stateChanged() {
    if (m_wasQuiet && !isQuiet()) m_error.clear();
    m_wasQuiet = isQuiet();
    m_people = peopleTabs(moment());
    m_group = std::min(m_group, m_people.empty() ? 0 : m_people.size() - 1);
}

Page ShoutoutPresenter::page() const {
    Page page;
    page.title = words("Shoutout", "title");
    page.steps = {words("Who", "step"), words("What for", "step"), words("What exactly", "step")};
    page.step = std::min(static_cast<int>(m_step), 2);
    page.error = m_error;
    if (!hasMoment() || !moment().hasMaster()) {
        page.words =
            words("This board has not read the plant's people yet. It needs the hub once.", "shoutout");
        page.hasChoices = false;
        return page;
    }
    if (!m_draft.to.empty() && m_step != Step::who) page.sentence = growingSentence(moment(), m_draft);
    if (isQuiet() && m_step != Step::done) {
        page.words = words("The board is quiet for now: no shoutouts until it is lifted.", "shoutout");
        page.hasChoices = false;
        return page;
    }
    switch (m_step) {
    case Step::who: addPeople(page, m_people, m_group, moment()); break;
    case Step::pattern: addPatterns(page, m_category, moment()); break;
    case Step::fill: addFill(page); break;
    case Step::done: addDone(page); break;
    }
    return page;
}

void ShoutoutPresenter::addFill(Page& page) const {
    const auto* pattern = this->pattern();
    const auto* blank = this->blank();
    if (!pattern || !blank) return;
    page.mayDropTabs = true;
    page.hiddenTab = blankQuestion(*blank);
    if (pattern->blanks.size() > 1)
        for (std::size_t i = 0; i < pattern->blanks.size(); ++i) {
            Choice tab{blankQuestion(pattern->blanks[i])};
            tab.isSelected = i == m_blank;
            tab.icon = isFilled(pattern->blanks[i]) && i != m_blank ? Icon::check : Icon::none;
            page.tabs.push_back(tab);
        }
    else
        page.heading = blankQuestion(*blank);
    if (isNumber(*blank))
        addNumbers(page, *blank, m_draft);
    else
        addKeys(page, *blank, m_draft, moment());
    addSigning(page);
}

void ShoutoutPresenter::addSigning(Page& page) const {
    page.primary = words("Post", "button: publish the shoutout");
    page.primaryIcon = Icon::check;
    page.isPrimaryEnabled = isComplete() && !(isOverLimit() && m_badge.empty() && !session());
    if (isLead())
        page.buttons.push_back(
            {m_isForEveryone ? words("For all lines", "audience") : words("For this line", "audience"),
             words("Tap to change", "under the audience"), Icon::people});
    if (!m_error.isEmpty()) return;
    if (isOverLimit() && !session() && m_badge.empty())
        page.note = words(
            "This board took 20 shoutouts without a name in the last hour. Tap your badge to sign this one.",
            "limit reached");
    else if (!isComplete())
        page.note = words("Still missing: %1", "which fact")
                        .arg(blankQuestion(*blank()).remove(QLatin1Char('?')).toLower());
    else if (session())
        page.note = words("Posted as %1", "who signs").arg(toQString(session()->name));
    else
        page.note = words("Without your name, unless you hold your badge to the reader now.", "shoutout");
}

void ShoutoutPresenter::addDone(Page& page) const {
    page.hasChoices = false;
    page.hasBack = m_outcome != Outcome::posting;
    page.backLabel = words("To the board", "button");
    page.step = 3;
    switch (m_outcome) {
    case Outcome::posting: page.heading = words("Saving …", "done screen"); return;
    case Outcome::undoing: page.heading = words("Taking it back …", "done screen"); return;
    case Outcome::undone:
        page.heading = words("Taken back. Nothing was posted.", "done screen");
        page.sentence.clear();
        return;
    case Outcome::retracted:
        page.heading = words("It had already left. It is being taken back everywhere.", "done screen");
        return;
    case Outcome::notUndone:
        page.heading = words("It was not taken back: it is still on the wall.", "done screen");
        break;
    case Outcome::posted: page.heading = words("Thank you. It is on the wall.", "done screen"); break;
    }
    page.words =
        words("Where it is: %1.", "done screen").arg(whereOpIs(moment(), m_posted.op, m_posted.record));
    const std::chrono::milliseconds left = kGrace - m_sinceDone;
    if (left.count() > 0)
        page.timer = Page::Timer{
            words("Undo (%n s)", "button", static_cast<int>((left.count() + 999) / 1000)), left, kGrace};
}

const core::RecognitionPattern* ShoutoutPresenter::pattern() const {
    return terminal::patterns().find(m_draft.pattern);
}

const core::Blank* ShoutoutPresenter::blank() const {
    const auto* chosen = pattern();
    return chosen && m_blank < chosen->blanks.size() ? &chosen->blanks[m_blank] : nullptr;
}

bool ShoutoutPresenter::isFilled(const core::Blank& blank) const {
    return m_draft.values.contains(blank.name);
}

bool ShoutoutPresenter::isComplete() const {
    return !m_draft.to.empty() && !core::whyGeneric(terminal::patterns(), m_draft);
}

void ShoutoutPresenter::choose(int index) {
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    if (m_step == Step::who && m_group < m_people.size() && i < m_people[m_group].members.size()) {
        m_draft.to = {m_people[m_group].members[i]};
        m_step = pattern() ? Step::fill : Step::pattern; // an idea has its pattern
    } else if (m_step == Step::pattern && i < offeredPatterns(m_category).size()) {
        const auto* chosen = offeredPatterns(m_category)[i];
        if (m_draft.pattern != chosen->id) m_draft.values.clear();
        m_draft.pattern = chosen->id;
        m_draft.category = chosen->category;
        m_blank = 0;
        m_step = Step::fill;
    } else if (m_step == Step::fill && blank()) {
        if (isNumber(*blank())) {
            const auto quick = quickValues(blank()->unit);
            if (i < quick.size()) set(quick[i]);
        } else if (const auto keys = keysOf(*blank(), moment()); i < keys.size()) {
            set(keys[i]);
        }
        nextBlank();
    }
    changed();
}

void ShoutoutPresenter::set(core::BlankValue value) {
    m_draft.values[blank()->name] = std::move(value);
}

// To the next fact that is missing; nowhere when the sentence is whole.
void ShoutoutPresenter::nextBlank() {
    const auto& blanks = pattern()->blanks;
    for (std::size_t step = 1; step <= blanks.size(); ++step) {
        const std::size_t at = (m_blank + step) % blanks.size();
        if (isFilled(blanks[at])) continue;
        m_blank = at;
        return;
    }
}

void ShoutoutPresenter::typed(const QString& digits) {
    if (m_step != Step::fill || !blank() || !isNumber(*blank())) return;
    const qlonglong number = digits.toLongLong();
    if (digits.isEmpty() || number == 0)
        m_draft.values.erase(blank()->name);
    else
        set(std::int64_t{number});
    changed();
}

void ShoutoutPresenter::chooseTab(int index) {
    const auto i = static_cast<std::size_t>(index);
    if (m_step == Step::who && i < m_people.size()) m_group = i;
    if (m_step == Step::pattern) m_category = i;
    if (m_step == Step::fill) m_blank = i;
    changed();
}

void ShoutoutPresenter::chooseButton(int) {
    if (m_step == Step::fill && isLead()) m_isForEveryone = !m_isForEveryone;
    changed();
}

void ShoutoutPresenter::back() {
    m_error.clear();
    if (m_step == Step::who || m_step == Step::done) return navigator().home();
    if (m_step == Step::fill && m_blank > 0) {
        --m_blank;
        return changed();
    }
    m_step = m_step == Step::fill ? Step::pattern : Step::who;
    if (m_step == Step::who) {
        m_draft = {};
        m_badge.clear();
    }
    changed();
}

bool ShoutoutPresenter::isLead() const {
    return session() && core::hasRole(session()->roles, core::Role::lead);
}

bool ShoutoutPresenter::isOverLimit() const {
    return m_unsigned.areTooMany(moment().now);
}

bool ShoutoutPresenter::isQuiet() const {
    return hasMoment() && moment().hasMaster() && moment().master().site.quiet;
}

// What was made stays: it can be posted once the board is lifted from its quiet.
void ShoutoutPresenter::refuseQuiet() {
    m_error =
        words("Not posted: the board has turned quiet. What you made is kept here for now.", "shoutout");
    changed();
}

// A badge signs this one post: at once when the sentence is whole, else when Post is tapped.
bool ShoutoutPresenter::badge(const std::string& uid) {
    if (m_step != Step::fill || session()) return false;
    if (isQuiet()) {
        refuseQuiet();
        return true;
    }
    m_badge = uid;
    if (isComplete()) post(m_badge);
    changed();
    return true;
}

void ShoutoutPresenter::primary() {
    if (m_step != Step::fill || !isComplete()) return;
    if (isQuiet()) return refuseQuiet();
    if (isOverLimit() && m_badge.empty() && !session()) return changed();
    post(m_badge);
    changed();
}

void ShoutoutPresenter::post(const std::string& badge) {
    terminal::Draft draft;
    draft.type = core::OpType::recognition_post;
    draft.body = m_draft;
    draft.grace = kGrace;
    if (session()) {
        draft.signWith = terminal::SignWith::session;
    } else if (!badge.empty()) {
        draft.signWith = terminal::SignWith::badge;
        draft.badge = badge;
    }
    draft.audience = core::Audience{};
    if (!(isLead() && m_isForEveryone)) draft.audience->lines = {moment().state->line};
    const bool isSigned = draft.signWith != terminal::SignWith::nobody;
    m_step = Step::done;
    m_outcome = Outcome::posting;
    m_sinceDone = {};
    m_badge.clear();
    intents().post(context(), std::move(draft),
                   [this, isSigned](const PostAnswer& answer) { answered(answer, isSigned); });
}

void ShoutoutPresenter::answered(const PostAnswer& answer, bool isSigned) {
    if (answer && !isSigned) m_unsigned.add(moment().now);
    if (m_step != Step::done) return; // left in the meantime
    if (answer) {
        m_posted = *answer;
        m_outcome = Outcome::posted;
        intents().ask({m_posted.record});
    } else {
        m_step = Step::fill;
        m_error = failureText(answer.error());
    }
    changed();
}

void ShoutoutPresenter::tapTimer() {
    if (m_step != Step::done || (m_outcome != Outcome::posted && m_outcome != Outcome::notUndone)) return;
    m_outcome = Outcome::undoing;
    m_error.clear();
    m_sinceDone = {};
    intents().undo(context(), m_posted.op,
                   [this](const terminal::UndoAnswer& answer) { undoAnswered(answer); });
    changed();
}

void ShoutoutPresenter::undoAnswered(const terminal::UndoAnswer& answer) {
    if (m_step != Step::done) return;
    m_sinceDone = {};
    if (answer) {
        m_outcome = *answer == terminal::Undone::neverSent ? Outcome::undone : Outcome::retracted;
    } else {
        m_outcome = Outcome::notUndone;
        m_error = undoFailureText(answer.error());
    }
    changed();
}

// The done screen closes by itself.
void ShoutoutPresenter::advance(std::chrono::milliseconds passed) {
    if (m_step != Step::done || m_outcome == Outcome::posting) return;
    m_sinceDone += passed;
    if (m_sinceDone >= kDone) return navigator().home();
    changed();
}

void ShoutoutPresenter::prepareForPicture() {
    if (m_people.empty()) return;
    m_draft.to = {m_people.front().members.front()};
    m_draft.pattern = "quality.caught_before";
    m_draft.category = "quality";
    m_draft.values = {{"what", std::string("label_error")}, {"count", std::int64_t{500}}};
    m_blank = 1;
    m_step = Step::fill;
}

} // namespace ploegbord::ui

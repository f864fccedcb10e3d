// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shoutout/shoutout_presenter.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "app/core/rules.h"
#include "app/terminal/patterns.h"
#include "ui/board/recognition_text.h"
#include "ui/shoutout/sentence.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr std::array<const char*, 4> kCategories{"safety", "quality", "efficiency", "improvement"};
constexpr int kDigits = 6;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Shoutout", source, about, n);
}

Icon categoryIcon(const std::string& category) {
    if (category == "safety") return Icon::shield;
    if (category == "quality") return Icon::eye;
    if (category == "efficiency") return Icon::clock;
    return Icon::bulb;
}

QString undoFailureText(const terminal::PostFailure& failure) {
    if (failure.error == terminal::PostError::diskFull)
        return words("This terminal's disk is full. A lead can hide it. Call IT.", "not taken back");
    if (failure.error == terminal::PostError::storage)
        return words("This terminal could not save that. Try again, or ask a lead to hide it.",
                     "not taken back");
    return words("A lead can still hide this shoutout.", "not taken back");
}

bool isNumber(const core::Blank& blank) {
    return blank.kind == core::BlankKind::count || blank.kind == core::BlankKind::duration;
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

void ShoutoutPresenter::stateChanged() {
    if (m_wasQuiet && !isQuiet()) m_error.clear();
    m_wasQuiet = isQuiet();
    rebuildGroups();
}

// The crew on shift opens first; who chose not to stand on the wall is not offered.
void ShoutoutPresenter::rebuildGroups() {
    m_groups.clear();
    if (!moment().hasMaster()) return;
    const auto& master = moment().master();
    std::vector<core::Ref> crews;
    for (const auto& crew : master.crews)
        crews.push_back(core::Ref(crew.id));
    std::stable_partition(crews.begin(), crews.end(),
                          [&](const core::Ref& crew) { return isOnShift(moment(), crew); });
    const auto people = [&](const core::Ref& crew) {
        Group group{crew.isEmpty() ? words("Others", "tab: people without a crew")
                                   : toQString(crewName(moment(), crew)),
                    {}};
        for (const auto& person : master.people)
            if (person.body.crew == crew && person.body.on_wall != core::OnWall::hidden &&
                !person.body.has_left)
                group.members.push_back({false, core::Ref(person.id)});
        if (!group.members.empty()) m_groups.push_back(std::move(group));
    };
    for (const auto& crew : crews)
        people(crew);
    Group teams{words("Teams", "tab"), {}};
    for (const auto& team : master.teams)
        teams.members.push_back({true, core::Ref(team.id)});
    if (!teams.members.empty())
        m_groups.insert(m_groups.begin() + std::min<std::ptrdiff_t>(1, std::ssize(m_groups)), teams);
    people(core::Ref());
    m_group = std::min(m_group, m_groups.empty() ? 0 : m_groups.size() - 1);
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
    if (!m_draft.to.empty()) page.sentence = growingSentence(moment(), m_draft);
    if (isQuiet() && m_step != Step::done) {
        page.words = words("The board is quiet for now: no shoutouts until it is lifted.", "shoutout");
        page.hasChoices = false;
        return page;
    }
    switch (m_step) {
    case Step::who: addWho(page); break;
    case Step::pattern: addPatterns(page); break;
    case Step::fill: addFill(page); break;
    case Step::done: addDone(page); break;
    }
    return page;
}

void ShoutoutPresenter::addWho(Page& page) const {
    page.sentence.clear();
    page.tiles = Page::Tiles::medium;
    page.emptyText = words("Nobody to choose here.", "no people in this tab");
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Choice tab{m_groups[i].name};
        tab.isSelected = i == m_group;
        page.tabs.push_back(tab);
    }
    if (m_groups.empty()) return;
    for (const auto& member : m_groups[m_group].members) {
        Choice tile;
        if (member.isTeam) {
            tile.label = toQString(teamName(moment(), member.who));
            tile.icon = Icon::people;
        } else {
            for (const auto& person : moment().master().people) {
                if (!member.who.is(person.id)) continue;
                tile.label = toQString(person.body.name);
                tile.sublabel = toQString(teamName(moment(), person.body.team));
            }
        }
        page.choices.push_back(tile);
    }
}

// All: one of each category in turn, so that the first page has every category.
std::vector<const core::RecognitionPattern*> ShoutoutPresenter::offered() const {
    std::array<std::vector<const core::RecognitionPattern*>, kCategories.size()> grouped;
    for (const auto& pattern : terminal::patterns().all())
        for (std::size_t c = 0; c < kCategories.size(); ++c)
            if (pattern.category == kCategories[c]) grouped[c].push_back(&pattern);
    if (m_category > 0) return grouped[m_category - 1];
    std::vector<const core::RecognitionPattern*> mixed;
    for (std::size_t row = 0; mixed.size() < terminal::patterns().all().size(); ++row) {
        const std::size_t before = mixed.size();
        for (const auto& list : grouped)
            if (row < list.size()) mixed.push_back(list[row]);
        if (mixed.size() == before) break;
    }
    return mixed;
}

void ShoutoutPresenter::addPatterns(Page& page) const {
    Choice all{words("All", "tab: every category")};
    all.isSelected = m_category == 0;
    page.tabs.push_back(all);
    for (std::size_t c = 0; c < kCategories.size(); ++c) {
        Choice tab{categoryName(kCategories[c])};
        tab.isSelected = m_category == c + 1;
        page.tabs.push_back(tab);
    }
    page.mayDropTabs = true;
    page.tiles = Page::Tiles::wide;
    for (const auto* pattern : offered())
        page.choices.push_back({patternLabel(moment(), *pattern), categoryName(pattern->category),
                                categoryIcon(pattern->category)});
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
    if (isNumber(*blank)) {
        addNumbers(page, *blank);
    } else {
        const auto value = m_draft.values.find(blank->name);
        for (const auto& key : keysOf(*blank)) {
            const auto name = blankName(moment(), blank->kind, key, moment().language);
            Choice tile{toQString(name.value_or(key))};
            tile.isSelected = value != m_draft.values.end() && value->second == core::BlankValue(key);
            page.choices.push_back(tile);
        }
        page.emptyText = words("The plant has not listed anything here yet.", "no picks");
    }
    addSigning(page);
}

void ShoutoutPresenter::addNumbers(Page& page, const core::Blank& blank) const {
    const auto value = m_draft.values.find(blank.name);
    const auto* number = value == m_draft.values.end() ? nullptr : std::get_if<std::int64_t>(&value->second);
    page.pad = Page::Pad{toQString(m_draft.pattern + "." + blank.name), false, kDigits, unitName(blank.unit),
                         number ? QString::number(*number) : QString()};
    page.tiles = Page::Tiles::small;
    for (const auto quick : quickValues(blank.unit)) {
        Choice tile{QLocale().toString(qlonglong(quick)), unitName(blank.unit)};
        tile.isSelected = number && *number == quick;
        page.choices.push_back(tile);
    }
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

std::vector<std::string> ShoutoutPresenter::keysOf(const core::Blank& blank) const {
    std::vector<std::string> keys;
    if (blank.kind == core::BlankKind::pick) {
        keys = blank.picks;
    } else if (blank.kind == core::BlankKind::line) {
        for (const auto& line : moment().master().lines)
            keys.push_back(line.body.key);
        std::stable_partition(keys.begin(), keys.end(), [&](const std::string& key) {
            return std::any_of(
                moment().master().lines.begin(), moment().master().lines.end(),
                [&](const auto& line) { return line.body.key == key && moment().state->line.is(line.id); });
        });
    } else {
        for (const auto& place : moment().master().places)
            if (place.body.line.isEmpty() || place.body.line == moment().state->line)
                keys.push_back(place.body.key);
    }
    return keys;
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
    if (m_step == Step::who && m_group < m_groups.size() && i < m_groups[m_group].members.size()) {
        m_draft.to = {m_groups[m_group].members[i]};
        m_step = Step::pattern;
    } else if (m_step == Step::pattern && i < offered().size()) {
        const auto* chosen = offered()[i];
        if (m_draft.pattern != chosen->id) m_draft.values.clear();
        m_draft.pattern = chosen->id;
        m_draft.category = chosen->category;
        m_blank = 0;
        m_step = Step::fill;
    } else if (m_step == Step::fill && blank()) {
        if (isNumber(*blank())) {
            const auto quick = quickValues(blank()->unit);
            if (i < quick.size()) set(quick[i]);
        } else if (const auto keys = keysOf(*blank()); i < keys.size()) {
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
    if (m_step == Step::who && i < m_groups.size()) m_group = i;
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
    const auto since = moment().now - std::chrono::hours(1);
    const auto recent =
        std::count_if(m_unsigned.begin(), m_unsigned.end(), [&](core::Instant at) { return at > since; });
    return static_cast<std::size_t>(recent) >= kUnsignedAnHour;
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
                   [this, isSigned](PostAnswer answer) { answered(answer, isSigned); });
}

void ShoutoutPresenter::answered(const PostAnswer& answer, bool isSigned) {
    if (answer && !isSigned) {
        m_unsigned.push_back(moment().now);
        if (m_unsigned.size() > kUnsignedAnHour) m_unsigned.pop_front();
    }
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
    if (m_groups.empty()) return;
    m_draft.to = {m_groups.front().members.front()};
    m_draft.pattern = "quality.caught_before";
    m_draft.category = "quality";
    m_draft.values = {{"what", std::string("label_error")}, {"count", std::int64_t{500}}};
    m_blank = 1;
    m_step = Step::fill;
}

} // namespace ploegbord::ui

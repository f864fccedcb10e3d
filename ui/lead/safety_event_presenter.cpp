// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/safety_event_presenter.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "app/core/rules.h"
#include "app/core/safety_calendar.h"
#include "ui/board/safety_text.h"
#include "ui/language/languages.h"
#include "ui/lead/lead_presenter.h"
#include "ui/lead/parts.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

using core::SafetyClass;

constexpr std::array kClasses{SafetyClass::lostTimeInjury, SafetyClass::medicalTreatment,
                              SafetyClass::firstAid,       SafetyClass::propertyDamage,
                              SafetyClass::nearMiss,       SafetyClass::unsafeCondition};
constexpr int kDays = 31; // further back is corrected at the hub
constexpr int kTextLength = 280;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("SafetyEvent", source, about, n);
}

} // namespace

void SafetyEventPresenter::enter() {
    m_part = Part::record;
    m_step = Step::list;
    m_draft = {};
    m_chosen.reset();
    m_posted.reset();
    m_error.clear();
    m_done.clear();
}

void SafetyEventPresenter::leave(bool) {
    enter();
    m_hadSession = false;
}

void SafetyEventPresenter::showPart(int part) {
    enter();
    m_part = part == kConfirmPart ? Part::confirm : Part::record;
    changed();
}

void SafetyEventPresenter::stateChanged() {
    if (m_hadSession && !session()) navigator().home();
    m_hadSession = session().has_value();
    if (session() && !core::hasRole(session()->roles, core::Role::lead) && m_step == Step::list)
        m_part = Part::confirm;
}

core::Day SafetyEventPresenter::today() const {
    return moment().hasMaster() ? moment().master().shifts.shiftDayAt(moment().now) : core::Day{};
}

QString SafetyEventPresenter::dayText(core::Day day) const {
    if (day == today()) return words("Today", "shift-day");
    if (day == today() - std::chrono::days(1)) return words("Yesterday", "shift-day");
    return dateText(day);
}

QString SafetyEventPresenter::dateText(core::Day day) const {
    return QLocale().dayName(static_cast<int>(std::chrono::weekday(day).iso_encoding()),
                             QLocale::ShortFormat) +
           QLatin1Char(' ') + shortDate(day, today(), QLocale());
}

Page SafetyEventPresenter::page() const {
    Page page;
    page.title = words("Safety event", "title");
    page.error = m_error;
    if (!session() || !moment().hasMaster()) {
        askToSignIn(page, words("Sign in first: a lead records safety events.", "safety event"));
        return page;
    }
    page.state = toQString(session()->name);
    if (m_part != Part::confirm && m_step != Step::list && m_step != Step::done) {
        page.steps = {words("What", "step"), words("Day", "step"), words("Shift", "step"),
                      words("Line", "step"), words("Check", "step")};
        page.step = std::min(static_cast<int>(m_step), 4);
    }
    switch (m_step) {
    case Step::list: addParts(page); break;
    case Step::when:
        page.heading = words("On which shift-day? A night shift belongs to the day it began.", "question");
        page.tiles = Page::Tiles::small;
        for (int back = 0; back < kDays; ++back) {
            const core::Day day = today() - std::chrono::days(back);
            page.choices.push_back({dayText(day), back < 2 ? dateText(day) : QString()});
        }
        break;
    case Step::shift:
        page.heading = words("In which shift?", "question");
        for (const auto& shift : moment().master().site.shifts)
            page.choices.push_back({toQString(shift.name.in(moment().language).text),
                                    hours(shift.startMinute, shift.endMinute)});
        page.choices.push_back({words("Not known", "shift of an event")});
        break;
    case Step::line:
        page.heading = words("On which line?", "question");
        for (const auto& line : moment().master().lines)
            page.choices.push_back({toQString(line.body.name.in(moment().language).text)});
        page.choices.push_back({words("Not on a line", "line of an event")});
        break;
    case Step::check: addCheck(page); break;
    case Step::text:
        page.field = Page::Field{QStringLiteral("text"),
                                 toQString(m_draft.text),
                                 words("What happened? No names.", "field"),
                                 toQString(moment().language),
                                 words("Done", "keyboard"),
                                 kTextLength};
        break;
    case Step::confirm:
        page.sentence = {{summary(m_chosen->event), Weight::bold, false}};
        page.heading = words("Did this happen as it stands here?", "question");
        page.words = words("The counter moves as soon as you confirm.", "confirming an event");
        page.hasChoices = false;
        page.primary = words("Confirm", "button");
        page.primaryIcon = Icon::check;
        break;
    case Step::done: sayDone(page, m_done, m_posted); break;
    }
    return page;
}

void SafetyEventPresenter::addParts(Page& page) const {
    Choice record{words("Record", "tab")}, confirm{words("Confirm", "tab")}, correct{words("Correct", "tab")};
    confirm.sublabel = words("%n waiting", "events to confirm", waitingForConfirmation(moment()));
    const bool isCorrected = m_chosen && m_part == Part::record; // its class is asked anew
    record.isSelected = m_part == Part::record && !isCorrected;
    confirm.isSelected = m_part == Part::confirm;
    correct.isSelected = m_part == Part::correct || isCorrected;
    record.isEnabled = correct.isEnabled = core::hasRole(session()->roles, core::Role::lead);
    page.tabs = {record, confirm, correct};
    if (m_part == Part::record)
        addClasses(page);
    else
        addEvents(page);
}

Choice SafetyEventPresenter::classTile(SafetyClass safetyClass) const {
    Choice tile{safetyClassName(safetyClass)};
    tile.colour = safetyClassColour(safetyClass, moment().master().site, Colours::day());
    tile.symbol = safetyClassSymbol(safetyClass);
    if (safetyClass == SafetyClass::lostTimeInjury)
        tile.sublabel = words("needs a second person", "under LTI: counts once confirmed");
    return tile;
}

void SafetyEventPresenter::addClasses(Page& page) const {
    page.heading = m_chosen ? words("What was it really?", "question") : words("What happened?", "question");
    if (m_chosen) page.words = summary(m_chosen->event);
    for (const auto safetyClass : kClasses)
        page.choices.push_back(classTile(safetyClass));
}

std::vector<SafetyEventPresenter::Listed> SafetyEventPresenter::listed() const {
    std::vector<Listed> found;
    if (!moment().state->safetyEvents) return found;
    for (const auto& post : *moment().state->safetyEvents) {
        const auto* event = post.record->as<core::SafetyEvent>();
        if (!event || (m_part == Part::confirm && event->is_confirmed)) continue;
        found.push_back({post.record->id, post.record->version, *event});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.event.happened_on > b.event.happened_on; });
    return found;
}

bool SafetyEventPresenter::isOwn(const core::SafetyEvent& event) const {
    return event.proposed_by == session()->person;
}

void SafetyEventPresenter::addEvents(Page& page) const {
    page.emptyText = m_part == Part::confirm
                         ? words("Nothing waits for a second person.", "confirm list empty")
                         : words("No event is known.", "correct list empty");
    page.words =
        m_part == Part::confirm
            ? words("What moves the counter, up or down, waits for a second lead or the safety function.",
                    "confirm list")
            : QString();
    page.tiles = Page::Tiles::wide;
    for (const auto& one : listed()) {
        Choice tile = classTile(one.event.event_class);
        tile.sublabel = dayText(one.event.happened_on);
        const QString line = toQString(lineName(moment(), one.event.line));
        if (!line.isEmpty()) tile.sublabel += QStringLiteral(" · ") + line;
        if (m_part == Part::confirm && isOwn(one.event)) {
            tile.sublabel = words("yours: someone else confirms", "why an event cannot be confirmed");
            tile.isEnabled = false;
        }
        page.choices.push_back(tile);
    }
}

QString SafetyEventPresenter::summary(const core::SafetyEvent& event) const {
    QStringList parts{safetyClassName(event.event_class), dayText(event.happened_on)};
    for (const auto& shift : moment().master().site.shifts)
        if (shift.key == event.shift.str()) parts << toQString(shift.name.in(moment().language).text);
    parts << toQString(lineName(moment(), event.line)) << toQString(event.text);
    parts.removeAll(QString());
    return dotted(parts);
}

void SafetyEventPresenter::addCheck(Page& page) const {
    page.hasChoices = false;
    page.sentence = {{summary(m_draft), Weight::bold, false}};
    page.heading =
        core::movesCounter(m_draft)
            ? words("The counter keeps its number until a second lead or the safety function has "
                    "confirmed this, at any board.",
                    "what an LTI does")
            : words("It counts at once and colours the day in the safety cross.", "what an event does");
    page.words = words("The board never shows a name, and no line at a reset.", "safety event");
    page.buttons = {{words("Add words", "button"), {}, Icon::keyboard}};
    page.primary = m_chosen ? words("Correct", "button: store the corrected event")
                            : words("Record", "button: store the event");
    page.primaryIcon = Icon::check;
}

void SafetyEventPresenter::choose(int index) {
    if (!session() || !moment().hasMaster()) return;
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    const auto& master = moment().master();
    if (m_step == Step::list && m_part == Part::record && i < kClasses.size()) {
        m_draft.event_class = kClasses[i];
        m_step = Step::when;
    } else if (m_step == Step::list && m_part != Part::record) {
        const auto list = listed();
        if (i >= list.size() || (m_part == Part::confirm && isOwn(list[i].event))) return;
        m_chosen = list[i];
        m_draft = list[i].event;
        if (m_part == Part::confirm)
            m_step = Step::confirm;
        else
            m_part = Part::record; // its class first
    } else if (m_step == Step::when) {
        m_draft.happened_on = today() - std::chrono::days(index);
        m_step = Step::shift;
    } else if (m_step == Step::shift) {
        m_draft.shift =
            i < master.site.shifts.size() ? *core::Ref::parse(master.site.shifts[i].key) : core::Ref();
        m_step = Step::line;
    } else if (m_step == Step::line) {
        m_draft.line = i < master.lines.size() ? core::Ref(master.lines[i].id) : core::Ref();
        m_step = Step::check;
    }
    changed();
}

void SafetyEventPresenter::chooseTab(int index) {
    if (m_step != Step::list) return;
    m_part = static_cast<Part>(std::clamp(index, 0, 2));
    m_chosen.reset();
    m_draft = {};
    changed();
}

void SafetyEventPresenter::chooseButton(int) {
    if (m_step == Step::check) m_step = Step::text;
    changed();
}

void SafetyEventPresenter::wrote(const QString& text) {
    if (m_step == Step::text) m_draft.text = toUtf8(text);
}

void SafetyEventPresenter::primary() {
    if (!session()) return navigator().open(ScreenName::signIn);
    if (m_step == Step::confirm) return confirm();
    if (m_step == Step::check) return send();
    if (m_step == Step::text) m_step = Step::check;
    changed();
}

void SafetyEventPresenter::send() {
    terminal::Draft draft;
    core::SafetyEvent stated;
    stated.event_class = m_draft.event_class;
    stated.happened_on = m_draft.happened_on;
    stated.shift = m_draft.shift;
    stated.line = m_draft.line;
    stated.text = m_draft.text;
    stated.report = m_draft.report;
    draft.type = m_chosen ? core::OpType::safety_event_correct : core::OpType::safety_event_record;
    if (m_chosen) {
        draft.record = m_chosen->record;
        draft.body = core::SafetyCorrection{stated, m_chosen->version};
    } else {
        draft.body = stated;
    }
    post(std::move(draft), core::movesCounter(m_draft)
                               ? words("Recorded. It waits for a second person.", "done screen")
                               : words("Recorded.", "done screen"));
}

void SafetyEventPresenter::confirm() {
    terminal::Draft draft;
    draft.type = core::OpType::safety_event_confirm;
    draft.record = m_chosen->record;
    draft.body = core::VersionSeen{m_chosen->version};
    post(std::move(draft), words("Confirmed. The counter goes by it now.", "done screen"));
}

void SafetyEventPresenter::post(terminal::Draft draft, QString done) {
    postAsSession(std::move(draft), [this, done = std::move(done)](const PostAnswer& answer) {
        if (answer) {
            m_posted = *answer;
            m_done = done;
            m_step = Step::done;
            m_doneTime.begin();
        } else {
            m_error = failureText(answer.error());
        }
    });
}

void SafetyEventPresenter::advance(std::chrono::milliseconds passed) {
    if (m_step == Step::done && m_doneTime.isOver(passed)) back();
}

void SafetyEventPresenter::back() {
    m_error.clear();
    switch (m_step) {
    case Step::list: return session() ? navigator().open(ScreenName::lead) : navigator().home();
    case Step::when:
    case Step::confirm: m_step = Step::list; break;
    case Step::shift: m_step = Step::when; break;
    case Step::line: m_step = Step::shift; break;
    case Step::check: m_step = Step::line; break;
    case Step::text: m_step = Step::check; break;
    case Step::done: return navigator().open(ScreenName::lead);
    }
    changed();
}

void SafetyEventPresenter::prepareForPicture() {
    m_part = Part::record;
}

} // namespace ploegbord::ui

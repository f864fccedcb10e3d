// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/announce_presenter.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QLocale>

#include "app/core/rules.h"
#include "ui/board/announcement_text.h"
#include "ui/lead/parts.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

constexpr int kTitleLength = 80; // one headline of a card
constexpr int kTextLength = 600;
constexpr int kGoalDigits = 6;
constexpr int kMostDays = 60;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Announce", source, about, n);
}

QStringList units() {
    return {words("pieces", "unit of a goal"),   words("pallets", "unit of a goal"),
            words("orders", "unit of a goal"),   words("boxes", "unit of a goal"),
            words("tonnes", "unit of a goal"),   words("metres", "unit of a goal"),
            words("per cent", "unit of a goal"), words("minutes", "unit of a goal")};
}

core::Text toText(const std::map<QString, QString>& texts) {
    std::map<std::string, std::string> byLanguage;
    for (const auto& [language, text] : texts)
        if (!text.trimmed().isEmpty()) byLanguage[toUtf8(language)] = toUtf8(text.trimmed());
    return core::Text(std::move(byLanguage));
}

void toggle(std::vector<core::Ref>& list, const core::Ref& ref) {
    const auto found = std::find(list.begin(), list.end(), ref);
    if (found == list.end())
        list.push_back(ref);
    else
        list.erase(found);
}

bool holds(const std::vector<core::Ref>& list, const core::Ref& ref) {
    return std::find(list.begin(), list.end(), ref) != list.end();
}

} // namespace

void AnnouncePresenter::reset() {
    m_draft = Draft{};
    if (hasMoment() && !moment().state->line.isEmpty()) m_draft.audience.lines = {moment().state->line};
    m_language.clear();
    m_audienceTab = 0;
    m_error.clear();
    m_posted.reset();
}

void AnnouncePresenter::enter() {
    reset();
}

// Gone from here at once; it comes back only to the person who wrote it.
void AnnouncePresenter::leave(bool) {
    if (!m_person.empty() && !m_draft.isEmpty() && m_draft.step != Step::done) m_kept[m_person] = m_draft;
    m_person.clear();
    reset();
}

void AnnouncePresenter::stateChanged() {
    const std::string person = session() ? session()->person.str() : std::string();
    if (person == m_person) return;
    const bool hadSession = !m_person.empty();
    if (hadSession) leave(true);
    m_person = person;
    if (person.empty()) {
        if (hadSession) navigator().home();
        return;
    }
    reset();
    if (const auto kept = m_kept.find(person); kept != m_kept.end()) m_draft = kept->second;
}

void AnnouncePresenter::showPart(int part) {
    const Part wanted = part == kGoalPart ? Part::goal : Part::announcement;
    const auto kept = m_kept.find(session() ? session()->person.str() : std::string());
    reset();
    m_person = session() ? session()->person.str() : std::string();
    if (kept != m_kept.end() && kept->second.part == wanted) {
        m_draft = kept->second;
    } else {
        m_draft.part = wanted;
        m_draft.step = wanted == Part::goal ? Step::goal : Step::title;
    }
    changed();
}

QStringList AnnouncePresenter::languages() const {
    QStringList list;
    for (const auto& language : moment().master().site.languages)
        list << toQString(language);
    if (list.isEmpty()) list << toQString(moment().language);
    return list;
}

bool AnnouncePresenter::hasTitle() const {
    return !toText(m_draft.title).isEmpty();
}

Page AnnouncePresenter::page() const {
    Page page;
    page.title = m_draft.part == Part::goal ? words("Shift goal", "title") : words("Announcement", "title");
    page.error = m_error;
    if (!session() || !moment().hasMaster()) {
        askToSignIn(page, words("Sign in first: leads and functions post announcements.", "announce"));
        return page;
    }
    page.state = toQString(session()->name);
    page.primary = words("Next", "button: to the next step");
    page.primaryIcon = Icon::arrowRight;
    switch (m_draft.step) {
    case Step::title:
        addField(page, m_draft.title, kTitleLength, QT_TRANSLATE_NOOP("Announce", "Headline"));
        break;
    case Step::text:
        addField(page, m_draft.text, kTextLength, QT_TRANSLATE_NOOP("Announce", "Text (may stay empty)"));
        break;
    case Step::goal: addGoal(page); break;
    case Step::goalList: addGoalList(page); break;
    case Step::result:
        page.heading = words("What was reached?", "result of a goal");
        page.hasChoices = false;
        page.pad = Page::Pad{QStringLiteral("result"), false, kGoalDigits,
                             toQString(m_draft.openGoal->body.goal->unit), m_draft.result};
        page.primary = words("Post", "button");
        page.isPrimaryEnabled = !m_draft.result.isEmpty();
        break;
    case Step::audience: addAudience(page); break;
    case Step::until: addUntil(page); break;
    case Step::steppers: addSteppers(page); break;
    case Step::priority: addPriority(page); break;
    case Step::check: addCheck(page); break;
    case Step::done:
        page.heading = words("Posted.", "done screen");
        page.hasChoices = false;
        page.primary.clear();
        if (m_posted)
            page.words = words("Where it is: %1.", "done screen")
                             .arg(whereOpIs(moment(), m_posted->op, m_posted->record));
        break;
    }
    return page;
}

void AnnouncePresenter::addField(Page& page, const std::map<QString, QString>& texts, int length,
                                 const char* placeholder) const {
    const QStringList all = languages();
    const QString language = m_language.isEmpty() ? all.front() : m_language;
    const auto text = texts.find(language);
    page.field = Page::Field{QString::number(static_cast<int>(m_draft.step)) + language,
                             text == texts.end() ? QString() : text->second,
                             QCoreApplication::translate("Announce", placeholder),
                             language,
                             words("Next", "keyboard: to the next step"),
                             length};
    for (const auto& one : all.mid(0, 2)) {
        Choice tab{one.toUpper()};
        tab.isSelected = one == language;
        page.tabs.push_back(tab);
    }
}

void AnnouncePresenter::addGoal(Page& page) const {
    page.heading = words("How many, of what?", "shift goal");
    page.pad = Page::Pad{QStringLiteral("goal"), false, kGoalDigits, {}, m_draft.number};
    page.tiles = Page::Tiles::small;
    const QStringList all = units();
    for (int i = 0; i < all.size(); ++i) {
        Choice tile{all[i]};
        tile.isSelected = i == m_draft.unit;
        page.choices.push_back(tile);
    }
    page.isPrimaryEnabled = !m_draft.number.isEmpty() && m_draft.unit >= 0;
    if (m_draft.number.isEmpty())
        page.note = words("Still missing: the number", "shift goal");
    else if (m_draft.unit < 0)
        page.note = words("Still missing: the unit", "shift goal");
    if (!openGoals().empty()) page.buttons = {{words("Result of a goal", "button"), {}, Icon::flag}};
}

std::vector<AnnouncePresenter::OpenGoal> AnnouncePresenter::openGoals() const {
    std::vector<OpenGoal> goals;
    if (!moment().state->announcements) return goals;
    for (const auto& post : *moment().state->announcements) {
        const auto* body = post.record->as<core::Announcement>();
        if (body && body->goal && core::includesLine(post.record->audience, moment().state->line))
            goals.push_back({post.record->id, post.record->version, *body});
    }
    return goals;
}

void AnnouncePresenter::addGoalList(Page& page) const {
    page.heading = words("Which goal?", "result of a goal");
    page.primary.clear();
    page.tiles = Page::Tiles::wide;
    for (const auto& goal : openGoals())
        page.choices.push_back(
            {QString::number(goal.body.goal->value) + QLatin1Char(' ') + toQString(goal.body.goal->unit),
             toQString(goal.body.title.in(moment().language).text), Icon::flag});
}

void AnnouncePresenter::addAudience(Page& page) const {
    page.heading = words("For whom? Nothing chosen means everyone.", "audience");
    const std::array names{words("Lines", "tab"), words("Crews", "tab"), words("Shifts", "tab")};
    const std::array counts{m_draft.audience.lines.size(), m_draft.audience.crews.size(),
                            m_draft.audience.shifts.size()};
    for (int i = 0; i < 3; ++i) {
        Choice tab{names[static_cast<std::size_t>(i)]};
        tab.isSelected = i == m_audienceTab;
        const auto count = static_cast<int>(counts[static_cast<std::size_t>(i)]);
        tab.sublabel =
            count ? words("%n chosen", "audience tab", count) : words("all", "audience tab: no limit");
        page.tabs.push_back(tab);
    }
    const auto add = [&](const QString& name, bool isChosen) {
        Choice tile{name};
        tile.isSelected = isChosen;
        page.choices.push_back(tile);
    };
    const auto& master = moment().master();
    if (m_audienceTab == 0)
        for (const auto& line : master.lines)
            add(toQString(line.body.name.in(moment().language).text),
                holds(m_draft.audience.lines, core::Ref(line.id)));
    if (m_audienceTab == 1)
        for (const auto& crew : master.crews)
            add(toQString(crew.body.name.in(moment().language).text),
                holds(m_draft.audience.crews, core::Ref(crew.id)));
    if (m_audienceTab == 2)
        for (const auto& shift : master.site.shifts)
            add(toQString(shift.name.in(moment().language).text),
                holds(m_draft.audience.shifts, *core::Ref::parse(shift.key)));
}

void AnnouncePresenter::chooseAudience(std::size_t index) {
    const auto& master = moment().master();
    if (m_audienceTab == 0 && index < master.lines.size())
        toggle(m_draft.audience.lines, core::Ref(master.lines[index].id));
    if (m_audienceTab == 1 && index < master.crews.size())
        toggle(m_draft.audience.crews, core::Ref(master.crews[index].id));
    if (m_audienceTab == 2 && index < master.site.shifts.size())
        toggle(m_draft.audience.shifts, *core::Ref::parse(master.site.shifts[index].key));
}

void AnnouncePresenter::addUntil(Page& page) const {
    page.heading = words("Until when? It is shown from now on.", "validity");
    const std::array names{words("End of this shift", "validity"),
                           words("End of today", "validity"),
                           words("3 days", "validity"),
                           words("1 week", "validity"),
                           words("2 weeks", "validity"),
                           words("Choose", "validity: by steppers")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        Choice tile{names[i]};
        tile.isSelected = static_cast<std::size_t>(m_draft.until) == i;
        page.choices.push_back(tile);
    }
    page.words = untilText();
}

void AnnouncePresenter::addSteppers(Page& page) const {
    page.heading = untilText();
    page.choices = {{words("A day earlier", "stepper"), {}, Icon::minus},
                    {words("A day later", "stepper"), {}, Icon::plus},
                    {words("An hour earlier", "stepper"), {}, Icon::minus},
                    {words("An hour later", "stepper"), {}, Icon::plus}};
}

void AnnouncePresenter::step(int index) {
    if (index == 0) m_draft.days = std::max(0, m_draft.days - 1);
    if (index == 1) m_draft.days = std::min(kMostDays, m_draft.days + 1);
    if (index == 2) m_draft.hour = (m_draft.hour + 23) % 24;
    if (index == 3) m_draft.hour = (m_draft.hour + 1) % 24;
}

core::Instant AnnouncePresenter::untilInstant() const {
    using std::chrono::days;
    const auto& zone = moment().master().shifts.zone();
    const core::Day day = std::chrono::floor<days>(moment().local());
    const auto at = [&](core::Day on, std::chrono::hours hour) {
        return zone.toInstant(core::LocalTime(on.time_since_epoch()) + hour);
    };
    switch (m_draft.until) {
    case Until::endOfShift:
        if (const auto shift = moment().shift()) return shift->until;
        break;
    case Until::endOfDay: break;
    case Until::threeDays: return at(day + days(4), std::chrono::hours(0));
    case Until::oneWeek: return at(day + days(8), std::chrono::hours(0));
    case Until::twoWeeks: return at(day + days(15), std::chrono::hours(0));
    case Until::chosen: return at(day + days(m_draft.days), std::chrono::hours(m_draft.hour));
    }
    return at(day + days(1), std::chrono::hours(0));
}

QString AnnouncePresenter::untilText() const {
    const auto local = moment().master().shifts.zone().toLocal(untilInstant());
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const auto weekday = static_cast<int>(std::chrono::weekday(core::Day(day)).iso_encoding());
    return words("Shown until %1 %2, %3", "weekday, date, time")
        .arg(QLocale().dayName(weekday),
             shortDate(core::Day(day), std::chrono::floor<std::chrono::days>(moment().local()), QLocale()),
             clockTime(local));
}

void AnnouncePresenter::addPriority(Page& page) const {
    page.heading = words("How urgent?", "priority");
    page.tiles = Page::Tiles::wide;
    const auto add = [&](core::Priority priority, const QString& name, const QString& does, Icon icon) {
        Choice tile{name, does, icon};
        tile.isSelected = m_draft.priority == priority;
        page.choices.push_back(tile);
    };
    add(core::Priority::info, words("Information", "priority"),
        words("A card among the others", "what it does"), Icon::info);
    add(core::Priority::important, words("Important", "priority"),
        words("On top, with an amber edge", "what it does"), Icon::alert);
    add(core::Priority::urgent, words("Urgent", "priority"),
        words("Takes over every board it is for until someone taps Seen", "what it does"), Icon::urgent);
    const QString number = toQString(moment().master().site.emergency_number);
    // Said from the start, so that nothing moves under the finger that taps Urgent.
    (m_draft.priority == core::Priority::urgent ? page.error : page.note) =
        number.isEmpty()
            ? words("Acute danger? Call 112. This board is no alarm.", "urgent")
            : words("Acute danger? Call %1 or 112. This board is no alarm.", "emergency number").arg(number);
}

core::Announcement AnnouncePresenter::announcement() const {
    core::Announcement body;
    body.title = toText(m_draft.title);
    body.text = toText(m_draft.text);
    body.priority = m_draft.priority;
    body.valid_from = moment().now;
    body.valid_until = untilInstant();
    body.needs_ack = m_draft.priority == core::Priority::urgent;
    if (m_draft.part == Part::goal) {
        const QString unit = units().value(m_draft.unit);
        body.goal = core::Goal{m_draft.number.toLongLong(), toUtf8(unit), std::nullopt};
        body.title = core::Text(std::map<std::string, std::string>{
            {moment().language, toUtf8(words("Shift goal", "title of a goal"))}});
    }
    return body;
}

void AnnouncePresenter::addCheck(Page& page) const {
    terminal::Post preview;
    auto record = std::make_shared<core::Record>();
    record->kind = core::Kind::announcement;
    record->by.person = session()->person;
    record->at = moment().now;
    record->body = announcement();
    preview.record = std::move(record);
    if (auto text = announcementText(preview, moment())) page.card = cardWords(std::move(*text));
    QStringList who;
    for (const auto& line : m_draft.audience.lines)
        who << toQString(lineName(moment(), line));
    for (const auto& crew : m_draft.audience.crews)
        who << toQString(crewName(moment(), crew));
    for (const auto& shift : m_draft.audience.shifts)
        who << toQString(shiftName(moment(), shift));
    page.heading = words("For: %1", "audience")
                       .arg(who.isEmpty() ? words("everyone", "audience") : who.join(QStringLiteral(", ")));
    page.words = untilText();
    page.primary = words("Post", "button");
    page.primaryIcon = Icon::check;
}

void AnnouncePresenter::choose(int index) {
    if (!session() || !moment().hasMaster()) return;
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    switch (m_draft.step) {
    case Step::goal: m_draft.unit = index; break;
    case Step::goalList:
        if (const auto goals = openGoals(); i < goals.size()) {
            m_draft.openGoal = goals[i];
            m_draft.step = Step::result;
        }
        break;
    case Step::audience: chooseAudience(i); break;
    case Step::until:
        m_draft.until = static_cast<Until>(std::clamp(index, 0, 5));
        if (m_draft.until == Until::chosen) m_draft.step = Step::steppers;
        break;
    case Step::steppers: step(index); break;
    case Step::priority: m_draft.priority = static_cast<core::Priority>(std::clamp(index, 0, 2)); break;
    default: return;
    }
    changed();
}

void AnnouncePresenter::chooseTab(int index) {
    if (!session() || !moment().hasMaster()) return;
    if (m_draft.step == Step::audience)
        m_audienceTab = std::clamp(index, 0, 2);
    else
        m_language = languages().value(index);
    changed();
}

void AnnouncePresenter::chooseButton(int) {
    if (m_draft.step == Step::goal) m_draft.step = Step::goalList;
    changed();
}

void AnnouncePresenter::typed(const QString& digits) {
    (m_draft.step == Step::result ? m_draft.result : m_draft.number) = digits;
    changed();
}

void AnnouncePresenter::wrote(const QString& text) {
    if (!session() || !moment().hasMaster()) return;
    const QString language = m_language.isEmpty() ? languages().front() : m_language;
    if (m_draft.step == Step::title) m_draft.title[language] = text;
    if (m_draft.step == Step::text) m_draft.text[language] = text;
}

void AnnouncePresenter::primary() {
    if (!session()) return navigator().open(ScreenName::signIn);
    if (!moment().hasMaster()) return;
    m_error.clear();
    switch (m_draft.step) {
    case Step::title:
        if (hasTitle())
            m_draft.step = Step::text;
        else
            m_error = words("Write a headline first.", "announce");
        break;
    case Step::text: m_draft.step = Step::audience; break;
    case Step::goal: m_draft.step = Step::audience; break;
    case Step::audience: m_draft.step = Step::until; break;
    case Step::until:
    case Step::steppers:
        if (untilInstant() <= moment().now)
            m_error = words("That is already past: choose a later moment.", "announce");
        else
            m_draft.step = m_draft.part == Part::goal ? Step::check : Step::priority;
        break;
    case Step::priority: m_draft.step = Step::check; break;
    case Step::check: return send();
    case Step::result: return sendResult();
    case Step::goalList:
    case Step::done: return;
    }
    changed();
}

void AnnouncePresenter::send() {
    terminal::Draft draft;
    draft.type = core::OpType::announcement_post;
    draft.body = announcement();
    draft.audience = m_draft.audience;
    post(std::move(draft));
}

void AnnouncePresenter::sendResult() {
    if (!m_draft.openGoal || m_draft.result.isEmpty()) return;
    terminal::Draft draft;
    draft.type = core::OpType::announcement_edit;
    draft.record = m_draft.openGoal->record;
    core::Announcement body = m_draft.openGoal->body;
    body.goal->result = m_draft.result.toLongLong();
    draft.body = core::AnnouncementEdit{std::move(body), m_draft.openGoal->version};
    post(std::move(draft));
}

void AnnouncePresenter::post(terminal::Draft draft) {
    draft.signWith = terminal::SignWith::session;
    const std::string person = m_person;
    intents().post(context(), std::move(draft), [this, person](const PostAnswer& answer) {
        if (answer) m_kept.erase(person);
        if (person != m_person) return; // someone else stands here now
        if (answer) {
            m_posted = *answer;
            m_draft = Draft{};
            m_draft.step = Step::done;
            m_doneTime.begin();
        } else {
            m_error = failureText(answer.error());
        }
        changed();
    });
}

void AnnouncePresenter::advance(std::chrono::milliseconds passed) {
    if (m_draft.step == Step::done && m_doneTime.isOver(passed)) back();
}

void AnnouncePresenter::back() {
    m_error.clear();
    switch (m_draft.step) {
    case Step::title:
    case Step::goal:
    case Step::done: return session() ? navigator().open(ScreenName::lead) : navigator().home();
    case Step::text: m_draft.step = Step::title; break;
    case Step::goalList: m_draft.step = Step::goal; break;
    case Step::result: m_draft.step = Step::goalList; break;
    case Step::audience: m_draft.step = m_draft.part == Part::goal ? Step::goal : Step::text; break;
    case Step::until: m_draft.step = Step::audience; break;
    case Step::steppers:
    case Step::priority: m_draft.step = Step::until; break;
    case Step::check: m_draft.step = m_draft.part == Part::goal ? Step::until : Step::priority; break;
    }
    changed();
}

void AnnouncePresenter::prepareForPicture() {
    if (!session() || !moment().hasMaster()) return;
    m_draft.title[languages().front()] = QStringLiteral("Nieuwe vergrendeling op de sealer");
}

} // namespace ploegbord::ui

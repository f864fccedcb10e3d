// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lead/announce_presenter.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/board/announcement_text.h"
#include "ui/flow/emergency.h"
#include "ui/lead/announce_audience.h"
#include "ui/lead/announce_validity.h"
#include "ui/lead/goal_steps.h"
#include "ui/lead/parts.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr int kTitleLength = 80; // one headline of a card
constexpr int kTextLength = 600;

QString words(const char* source, const char* about) {
    return QCoreApplication::translate("Announce", source, about);
}

QString urgentText() {
    return words("Takes over every board it is for until someone taps Seen", "what it does");
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
    // A lead writes in the language that the screen has now.
    const auto current = list.indexOf(toQString(moment().language));
    if (current > 0) list.move(current, 0);
    if (list.isEmpty()) list << toQString(moment().language);
    return list;
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
    case Step::goal: addGoal(page, m_draft, moment()); break;
    case Step::goalList: addGoalList(page, moment()); break;
    case Step::result: addResult(page, m_draft); break;
    case Step::audience: addAudience(page, m_draft.audience, m_audienceTab, moment()); break;
    case Step::until: addUntil(page, m_draft, moment()); break;
    case Step::steppers: addSteppers(page, m_draft, moment()); break;
    case Step::priority: addPriority(page); break;
    case Step::check: addCheck(page); break;
    case Step::done:
        page.primary.clear();
        sayDone(page, words("Posted.", "done screen"), m_posted);
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
    for (const auto& one : all) {
        Choice tab{one.toUpper()};
        tab.isSelected = one == language;
        page.tabs.push_back(tab);
    }
}

void AnnouncePresenter::addPriority(Page& page) const {
    page.heading = words("How urgent?", "priority");
    page.tiles = Page::Tiles::few;
    page.columns = 3;
    const auto add = [&](core::Priority priority, const QString& name, const QString& does, Icon icon) {
        Choice tile{name, does, icon};
        tile.isSelected = m_draft.priority == priority;
        page.choices.push_back(tile);
    };
    add(core::Priority::info, words("Information", "priority"),
        words("A card among the others", "what it does"), Icon::info);
    add(core::Priority::important, words("Important", "priority"),
        words("On top, with an amber edge", "what it does"), Icon::alert);
    add(core::Priority::urgent, words("Urgent", "priority"), urgentText(), Icon::urgent);
    // Said from the start, so that nothing moves under the finger that taps Urgent.
    (m_draft.priority == core::Priority::urgent ? page.error : page.note) = emergencyText(moment());
}

void AnnouncePresenter::addCheck(Page& page) const {
    terminal::Post preview;
    auto record = std::make_shared<core::Record>();
    record->kind = core::Kind::announcement;
    record->by.person = session()->person;
    record->at = moment().now;
    record->body = announcementOf(m_draft, moment());
    preview.record = std::move(record);
    if (auto text = announcementText(preview, moment())) page.card = cardWords(std::move(*text));
    page.heading = audienceText(m_draft.audience, moment());
    page.words = untilText(m_draft, moment());
    page.primary = words("Post", "button");
    page.primaryIcon = Icon::check;
    if (m_draft.priority != core::Priority::urgent) return;
    if (page.error.isEmpty()) page.error = urgentText();
    page.primary = words("Post as urgent", "button");
    page.primaryIcon = Icon::urgent;
}

void AnnouncePresenter::choose(int index) {
    if (!session() || !moment().hasMaster()) return;
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    switch (m_draft.step) {
    case Step::goal: m_draft.unit = index; break;
    case Step::goalList:
        if (const auto goals = openGoals(moment()); i < goals.size()) {
            m_draft.openGoal = goals[i];
            m_draft.step = Step::result;
        }
        break;
    case Step::audience: chooseAudience(m_draft.audience, m_audienceTab, i, moment()); break;
    case Step::until:
        m_draft.until = static_cast<Until>(std::clamp(index, 0, 5));
        if (m_draft.until == Until::chosen) m_draft.step = Step::steppers;
        break;
    case Step::steppers: stepUntil(m_draft, index); break;
    case Step::priority: m_draft.priority = static_cast<core::Priority>(std::clamp(index, 0, 2)); break;
    default: return;
    }
    changed();
}

void AnnouncePresenter::chooseTab(int index) {
    if (!session() || !moment().hasMaster()) return;
    if (m_draft.step == Step::audience)
        m_audienceTab = std::clamp(index, 0, kAudienceTabs - 1);
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
        if (m_draft.hasTitle())
            m_draft.step = Step::text;
        else
            m_error = words("Write a headline first.", "announce");
        break;
    case Step::text:
    case Step::goal: m_draft.step = Step::audience; break;
    case Step::audience: m_draft.step = Step::until; break;
    case Step::until:
    case Step::steppers:
        if (untilInstant(m_draft, moment()) <= moment().now)
            m_error = words("That is already past: choose a later moment.", "announce");
        else
            m_draft.step = m_draft.part == Part::goal ? Step::check : Step::priority;
        break;
    case Step::priority: m_draft.step = Step::check; break;
    case Step::check: return send();
    case Step::result:
        if (!m_draft.openGoal || m_draft.result.isEmpty()) return;
        return post(resultDraft(m_draft));
    case Step::goalList:
    case Step::done: return;
    }
    changed();
}

void AnnouncePresenter::send() {
    terminal::Draft draft;
    draft.type = core::OpType::announcement_post;
    draft.body = announcementOf(m_draft, moment());
    draft.audience = m_draft.audience;
    post(std::move(draft));
}

void AnnouncePresenter::post(terminal::Draft draft) {
    postAsSession(std::move(draft), [this, person = m_person](const PostAnswer& answer) {
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

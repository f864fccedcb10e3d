// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/handover/hand_over_presenter.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "app/core/rules.h"
#include "ui/handover/handover_text.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

constexpr int kNoteLength = 500;       // as the rules have it
constexpr std::size_t kMostNotes = 20; // the same
constexpr int kTileLength = 90;        // of a note's words on its tile
constexpr int kColumns = 3;            // five topics in two rows
const QString kEllipsis = QStringLiteral("…");

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("HandOver", source, about, n);
}

QString shortened(const QString& text) {
    return text.size() <= kTileLength ? text : text.left(kTileLength).trimmed() + kEllipsis;
}

// "06-14": the heading names the one that is chosen.
QString hoursOf(const Moment& moment, const core::ShiftOccurrence& shift) {
    for (const auto& one : moment.master().shifts.shifts())
        if (one.key == shift.shift.str()) return hours(one.startMinute, one.endMinute);
    return toQString(shiftName(moment, shift.shift));
}

bool isSame(const core::ShiftOccurrence& one, const core::ShiftOccurrence& other) {
    return one.shiftDay == other.shiftDay && one.shift == other.shift;
}

} // namespace

void HandOverPresenter::reset() {
    m_step = Step::topics;
    m_draft = Draft{};
    m_editing.reset();
    m_text.clear();
    m_error.clear();
    m_posted.reset();
}

void HandOverPresenter::enter() {
    reset();
}

// Gone from here at once; it comes back only to the person who wrote it.
void HandOverPresenter::leave(bool) {
    if (m_step == Step::write) keepNote();
    if (!m_person.empty() && !m_draft.notes.empty() && m_step != Step::done) m_kept[m_person] = m_draft;
    m_person.clear();
    reset();
}

void HandOverPresenter::takeUp() {
    reset();
    if (const auto kept = m_kept.find(m_person); kept != m_kept.end()) m_draft = kept->second;
}

void HandOverPresenter::stateChanged() {
    const std::string person = session() ? session()->person.str() : std::string();
    if (person == m_person) return;
    const bool hadSession = !m_person.empty();
    if (hadSession) leave(true);
    m_person = person;
    if (!person.empty()) return takeUp();
    if (hadSession) navigator().home();
}

bool HandOverPresenter::isOfMyCrew(const core::ShiftOccurrence& shift) const {
    const auto crews = moment().master().shifts.crewsOn(shift.shiftDay, shift.shift);
    for (const auto& person : moment().master().people)
        if (session() && session()->person.is(person.id))
            return std::find(crews.begin(), crews.end(), person.body.crew) != crews.end();
    return false;
}

std::optional<core::ShiftOccurrence> HandOverPresenter::shift() const {
    const auto offered = handingShifts(moment());
    if (offered.empty()) return std::nullopt;
    for (const auto& one : offered)
        if (m_draft.shift && isSame(*m_draft.shift, one)) return one;
    for (const auto& one : offered)
        if (isOfMyCrew(one)) return one;
    return offered.back();
}

bool HandOverPresenter::isFromOtherShift() const {
    const auto now = shift();
    return now && m_draft.shift && !m_draft.notes.empty() && !isSame(*now, *m_draft.shift);
}

int HandOverPresenter::notesOf(core::HandoverTopic topic) const {
    return static_cast<int>(std::count_if(m_draft.notes.begin(), m_draft.notes.end(),
                                          [&](const auto& note) { return note.topic == topic; }));
}

bool HandOverPresenter::mayWrite() const {
    return session() && core::hasRole(session()->roles, core::Role::lead) && moment().hasMaster() && shift();
}

Page HandOverPresenter::page() const {
    Page page;
    page.title = words("Hand over", "title");
    page.error = m_error;
    if (!session() || !core::hasRole(session()->roles, core::Role::lead)) {
        askToSignIn(page, words("Sign in first: a team lead hands the shift over.", "hand over"));
        return page;
    }
    page.state = toQString(session()->name);
    if (m_step == Step::done) {
        addDone(page);
        return page;
    }
    if (!mayWrite()) {
        page.hasChoices = false;
        page.heading = moment().isClockCertain
                           ? words("No shift runs, and none ended within the last hour.", "hand over")
                           : words("The clock is uncertain.", "hand over");
        page.words = moment().isClockCertain
                         ? words("A shift is handed over while it runs or in the hour after it.", "hand over")
                         : words("The board cannot tell which shift this is. Call IT.", "hand over");
        return page;
    }
    switch (m_step) {
    case Step::topics: addTopics(page); break;
    case Step::phrases: addPhrases(page); break;
    case Step::write: addField(page); break;
    case Step::preview: addPreview(page); break;
    case Step::notes: addNotes(page); break;
    case Step::one: addOne(page); break;
    case Step::done: break;
    }
    return page;
}

void HandOverPresenter::addTopics(Page& page) const {
    const auto now = *shift();
    page.heading =
        words("%1 hands over", "shift, crew and day").arg(shiftLabel(moment(), now.shiftDay, now.shift));
    if (isFromOtherShift())
        page.note = words("What you wrote was for another shift: %1. Look at it again.", "a kept draft")
                        .arg(shiftLabel(moment(), m_draft.shift->shiftDay, m_draft.shift->shift));
    if (const auto offered = handingShifts(moment()); offered.size() > 1)
        for (const auto& one : offered) {
            Choice tab{hoursOf(moment(), one)};
            tab.isSelected = isSame(one, now);
            page.tabs.push_back(tab);
        }
    for (const auto topic : kHandoverTopics) {
        Choice tile{topicName(topic), {}, topicIcon(topic)};
        if (const int notes = notesOf(topic))
            tile.sublabel = words("%n notes", "under a topic of a handover", notes);
        page.choices.push_back(tile);
    }
    page.columns = kColumns;
    page.primary = words("Preview", "button");
    page.primaryIcon = Icon::arrowRight;
    page.isPrimaryEnabled = !m_draft.notes.empty();
}

void HandOverPresenter::addPhrases(Page& page) const {
    page.heading = topicName(m_topic);
    if (m_topic == core::HandoverTopic::people)
        page.note = words("How many, not who: no names here.", "handover, topic people");
    page.tiles = Page::Tiles::wide;
    page.choices.push_back({words("In your own words", "tile"), {}, Icon::keyboard});
    for (const QString& phrase : topicPhrases(m_topic))
        page.choices.push_back({phrase});
}

void HandOverPresenter::addField(Page& page) const {
    if (m_topic == core::HandoverTopic::people)
        page.note = words("How many, not who: no names here.", "handover, topic people");
    page.field = Page::Field{QString::number(m_fields),
                             m_text,
                             words("Note: %1", "field; topic of a handover").arg(topicName(m_topic)),
                             toQString(moment().language),
                             words("Keep", "keyboard: keep the note"),
                             kNoteLength};
}

void HandOverPresenter::addPreview(Page& page) const {
    const auto now = *shift();
    page.heading = shiftLabel(moment(), now.shiftDay, now.shift);
    page.reading = Reading{QStringLiteral("preview"), false, handoverBlocks(m_draft.notes)};
    page.hasChoices = false;
    page.buttons.push_back({words("Change", "button: the notes of a handover"), {}, Icon::edit});
    page.primary = words("Post", "button");
    page.primaryIcon = Icon::check;
}

void HandOverPresenter::addNotes(Page& page) const {
    page.heading = words("Tap the note to change", "handover");
    page.tiles = Page::Tiles::tall;
    for (const auto& note : m_draft.notes)
        page.choices.push_back(
            {shortened(toQString(note.text)), topicName(note.topic), topicIcon(note.topic)});
}

void HandOverPresenter::addOne(Page& page) const {
    const auto& note = m_draft.notes[*m_editing];
    page.reading = Reading{QStringLiteral("one"), false, topicBlocks({note}, note.topic)};
    page.hasChoices = false;
    page.buttons.push_back({words("Remove", "button: a note of a handover"), {}, Icon::trash});
    page.buttons.back().isDangerous = true;
    page.primary = words("Change", "button: the words of a note");
    page.primaryIcon = Icon::edit;
}

void HandOverPresenter::addDone(Page& page) const {
    sayDone(page, words("Handed over. The next shift is asked to read it.", "done screen"), m_posted);
}

void HandOverPresenter::write(const QString& text, std::optional<std::size_t> editing) {
    m_text = text;
    m_editing = editing;
    ++m_fields;
    m_step = Step::write;
}

void HandOverPresenter::choose(int index) {
    if (!mayWrite() || index < 0) return;
    const auto i = static_cast<std::size_t>(index);
    m_error.clear();
    if (m_step == Step::topics && i < kHandoverTopics.size()) {
        m_topic = kHandoverTopics[i];
        m_step = Step::phrases;
    } else if (m_step == Step::phrases) {
        // What wants to be completed begins with a space after it; a whole phrase can be kept as it is.
        QString phrase = i == 0 ? QString() : topicPhrases(m_topic).value(index - 1);
        write(phrase.replace(kEllipsis, QString()), std::nullopt);
    } else if (m_step == Step::notes && i < m_draft.notes.size()) {
        m_editing = i;
        m_step = Step::one;
    }
    changed();
}

void HandOverPresenter::chooseTab(int index) {
    const auto offered = handingShifts(moment());
    const auto i = static_cast<std::size_t>(index);
    if (m_step != Step::topics || i >= offered.size()) return;
    m_draft.shift = offered[i];
    changed();
}

void HandOverPresenter::chooseButton(int) {
    if (m_step == Step::preview)
        m_step = Step::notes;
    else if (m_step == Step::one)
        removeNote();
    changed();
}

void HandOverPresenter::removeNote() {
    m_draft.notes.erase(m_draft.notes.begin() + static_cast<std::ptrdiff_t>(*m_editing));
    m_editing.reset();
    m_step = m_draft.notes.empty() ? Step::topics : Step::notes;
}

void HandOverPresenter::wrote(const QString& text) {
    if (m_step == Step::write) m_text = text;
}

// Of a note that is begun nothing is lost, also when the person is gone.
void HandOverPresenter::keepNote() {
    const std::string text = toUtf8(m_text.simplified());
    if (text.empty()) return;
    if (!m_draft.shift) m_draft.shift = shift();
    if (m_editing)
        m_draft.notes[*m_editing].text = text;
    else if (m_draft.notes.size() < kMostNotes)
        m_draft.notes.push_back({m_topic, text});
    m_editing.reset();
    m_text.clear();
}

void HandOverPresenter::primary() {
    if (!session() || !core::hasRole(session()->roles, core::Role::lead))
        return navigator().open(ScreenName::signIn);
    if (!mayWrite()) return;
    m_error.clear();
    switch (m_step) {
    case Step::topics: m_step = m_draft.notes.empty() ? Step::topics : Step::preview; break;
    case Step::write:
        if (m_text.simplified().isEmpty()) {
            m_error = words("Write something first.", "hand over");
        } else if (!m_editing && m_draft.notes.size() >= kMostNotes) {
            m_error = words("A handover has at most %n notes: remove one first.", "hand over",
                            static_cast<int>(kMostNotes));
        } else {
            const bool wasEditing = m_editing.has_value();
            keepNote();
            m_step = wasEditing ? Step::notes : Step::topics;
        }
        break;
    case Step::one: {
        const auto note = m_draft.notes[*m_editing];
        m_topic = note.topic;
        write(toQString(note.text), m_editing);
        break;
    }
    case Step::preview: return send();
    case Step::phrases:
    case Step::notes:
    case Step::done: return;
    }
    changed();
}

void HandOverPresenter::send() {
    const auto now = *shift();
    terminal::Draft draft;
    draft.type = core::OpType::handover_post;
    draft.body = core::Handover{moment().state->line, now.shiftDay, now.shift, m_draft.notes};
    postAsSession(std::move(draft), [this, person = m_person](const PostAnswer& answer) {
        if (answer) m_kept.erase(person);
        if (person != m_person) return; // someone else stands here now
        if (answer) {
            reset();
            m_posted = *answer;
            m_step = Step::done;
            m_doneTime.begin();
        } else {
            m_error = failureText(answer.error());
        }
    });
}

void HandOverPresenter::advance(std::chrono::milliseconds passed) {
    if (m_step == Step::done && m_doneTime.isOver(passed)) back();
}

void HandOverPresenter::back() {
    m_error.clear();
    switch (m_step) {
    case Step::topics:
    case Step::done: return session() ? navigator().open(ScreenName::lead) : navigator().home();
    case Step::phrases:
    case Step::preview: m_step = Step::topics; break;
    case Step::write: m_step = m_editing ? Step::one : Step::phrases; break;
    case Step::notes: m_step = Step::preview; break;
    case Step::one: m_step = Step::notes; break;
    }
    changed();
}

void HandOverPresenter::prepareForPicture() {
    if (!mayWrite()) return;
    m_draft.shift = shift();
    m_draft.notes = {{core::HandoverTopic::machine, "Palletiser reset twice, keep an eye on it"}};
}

} // namespace ploegbord::ui

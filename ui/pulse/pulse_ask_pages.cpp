// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/core/pulse.h"
#include "app/terminal/patterns.h"
#include "ui/language/languages.h"
#include "ui/lead/announce_audience.h"
#include "ui/lead/announce_validity.h"
#include "ui/pulse/pulse_ask_presenter.h"
#include "ui/pulse/pulse_text.h"
#include "ui/text/convert.h"

// PulseAskPresenter: its pages.
namespace ploegbord::ui {

namespace {

constexpr int kQuestionLength = 120; // as the rules have it

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("PulseAsk", source, about, n);
}

QString groupName(std::string_view group) {
    if (group == "safety") return words("Safety", "tab: questions");
    if (group == "work") return words("Work", "tab: questions");
    return words("Together", "tab: questions");
}

QString choicesText(const std::vector<core::Text>& choices, const Moment& moment) {
    QStringList names;
    for (const core::Text& choice : choices)
        names << toQString(choice.in(moment.language).text);
    return names.join(QStringLiteral(" / "));
}

} // namespace

Page PulseAskPresenter::page() const {
    Page page;
    page.title = words("Question to the crews", "title");
    page.error = m_error;
    if (!mayAsk()) {
        askToSignIn(page, words("Sign in first: leads and functions ask the crews.", "question"));
        return page;
    }
    page.state = toQString(session()->name);
    switch (m_step) {
    case Step::phrase: addPhrases(page); break;
    case Step::write:
        page.field = Page::Field{QStringLiteral("question"),
                                 m_draft.words,
                                 words("One question that one tap can answer; no names", "field"),
                                 toQString(moment().language),
                                 words("Next", "keyboard: the question is written"),
                                 kQuestionLength};
        break;
    case Step::scale: addScales(page); break;
    case Step::audience:
        addAudience(page, m_draft.audience, m_tab, moment());
        page.words = audienceText(m_draft.audience, moment());
        page.primary = words("Next", "button");
        page.primaryIcon = Icon::arrowRight;
        break;
    case Step::until: addUntilTiles(page); break;
    case Step::check: addCheck(page); break;
    case Step::open: addOpen(page); break;
    case Step::close: addClose(page); break;
    case Step::done: sayDone(page, m_done, m_posted); break;
    }
    return page;
}

void PulseAskPresenter::addPhrases(Page& page) const {
    for (const char* group : kGroups) {
        Choice tab{groupName(group)};
        tab.isSelected = kGroups[static_cast<std::size_t>(m_tab)] == group;
        page.tabs.push_back(tab);
    }
    page.isTabRow = true;
    page.tiles = Page::Tiles::tall;
    for (const auto* phrase : phrases())
        page.choices.push_back({toQString(phrase->text.in(moment().language).text)});
    page.primary = words("In your own words", "button");
    page.primaryIcon = Icon::keyboard;
    if (const auto open = openOnes(); !open.empty())
        page.buttons.push_back(
            {words("%n open", "button: questions that are open", static_cast<int>(open.size())),
             {},
             Icon::clock});
}

void PulseAskPresenter::addScales(Page& page) const {
    page.sentence = {{m_draft.words, Weight::bold}};
    page.heading = words("What can be answered?", "question, to a lead");
    page.tiles = Page::Tiles::wide;
    for (const auto& scale : terminal::patterns().pulses().scales) {
        Choice tile{choicesText(scale.choices, moment())};
        tile.isSelected = scale.id == m_draft.scale;
        page.choices.push_back(tile);
    }
}

void PulseAskPresenter::addUntilTiles(Page& page) const {
    page.heading = words("Until when can it be answered?", "question, to a lead");
    for (const auto until : kUntil) {
        Choice tile{untilName(until)};
        tile.isSelected = until == m_draft.until;
        page.choices.push_back(tile);
    }
}

void PulseAskPresenter::addCheck(Page& page) const {
    page.sentence = {{pulseQuestion(moment(), pulse()), Weight::bold}};
    page.hasChoices = false;
    const auto* choices = core::choicesOf(pulse(), terminal::patterns());
    page.facts = {{words("Answers", "of a question"), choices ? choicesText(*choices, moment()) : QString()},
                  {words("For", "whom a question is for"), audienceNames(m_draft.audience, moment())},
                  {words("Open", "of a question: until when"), pulseUntil(moment(), pulse())},
                  {words("Result", "of a question"),
                   words("by crew, of crews with five answers or more; nobody sees who answered",
                         "the result of a question")}};
    page.primary = words("Ask", "button");
    page.primaryIcon = Icon::send;
    page.isPrimaryEnabled = !isPosting();
}

void PulseAskPresenter::addOpen(Page& page) const {
    page.heading = words("Tap the question to close", "questions that are open");
    page.tiles = Page::Tiles::tall;
    for (const auto& post : openOnes()) {
        const auto& pulse = *post.record->as<core::Pulse>();
        page.choices.push_back(
            {pulseQuestion(moment(), pulse),
             dotted({audienceNames(post.record->audience, moment()), pulseUntil(moment(), pulse)})});
    }
}

void PulseAskPresenter::addClose(Page& page) const {
    const auto& pulse = *chosen()->record->as<core::Pulse>();
    page.sentence = {{pulseQuestion(moment(), pulse), Weight::bold}};
    page.heading = words("Close it now? It cannot be opened again.", "question, to a lead");
    page.words = countingText();
    page.hasChoices = false;
    page.primary = words("End the question", "button");
    page.primaryIcon = Icon::check;
    page.isPrimaryEnabled = !isPosting();
}

QString PulseAskPresenter::countingText() const {
    const int minutes = moment().master().site.anonymous_delay_minutes;
    if (minutes <= 0) return words("The answers are counted at once.", "a question closes");
    return words("The answers are counted %n minutes after it: some are still on their way.",
                 "a question closes", minutes);
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/documents_presenter.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

#include "ui/documents/document_words.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

constexpr int kLongestSearch = 60;

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Documents", source, about, n);
}

} // namespace

void DocumentsPresenter::enter() {
    m_place = {};
}

// What one person looked for is not left for the next; only the reader leads back to it.
void DocumentsPresenter::leave(bool) {
    if (std::exchange(m_isReading, false))
        m_left = m_place;
    else
        m_left.reset();
    m_place = {};
}

void DocumentsPresenter::showPart(int part) {
    if (part == kAsLeft && m_left) m_place = *m_left;
    m_left.reset();
    changed();
}

std::chrono::seconds DocumentsPresenter::idleLimit() const {
    return std::chrono::minutes(3); // it is read
}

bool DocumentsPresenter::hasDocuments() const {
    return moment().state->documents && !moment().state->documents->empty();
}

std::vector<DocumentsPresenter::Tab> DocumentsPresenter::tabs() const {
    std::vector<Tab> all;
    if (hasUnread(moment(), m_place.isAllLines)) all.push_back({true, {}});
    for (auto& category : documentCategories(moment(), m_place.isAllLines))
        all.push_back({false, std::move(category)});
    return all;
}

// The chosen one may be gone: the last document of it was confirmed or retired.
DocumentsPresenter::Tab DocumentsPresenter::shownTab(const std::vector<Tab>& all) const {
    if (m_place.tab && std::find(all.begin(), all.end(), *m_place.tab) != all.end()) return *m_place.tab;
    return all.empty() ? Tab{} : all.front();
}

// A search looks through all categories.
DocumentFilter DocumentsPresenter::filter() const {
    if (!m_place.search.isEmpty()) return {m_place.isAllLines, false, {}, m_place.search};
    const Tab tab = shownTab(tabs());
    return {m_place.isAllLines, tab.isMustRead, tab.category, {}};
}

Page DocumentsPresenter::page() const {
    Page page;
    page.title = words("Documents", "title");
    if (session()) page.state = toQString(session()->name);
    if (!hasMoment() || !moment().hasMaster()) {
        page.words =
            words("This board has not read the plant's documents yet. It needs the hub once.", "documents");
        page.hasChoices = false;
        return page;
    }
    m_place.isSearching ? addSearch(page) : addList(page);
    return page;
}

void DocumentsPresenter::addTabs(Page& page, const std::vector<Tab>& all) const {
    if (all.size() < 2) return;
    page.isTabRow = true;
    const Tab shown = shownTab(all);
    for (const Tab& tab : all) {
        Choice choice{tab.isMustRead ? words("Must read", "tab: documents yet to be confirmed by the crew")
                                     : toQString(tab.category)};
        if (tab.isMustRead) choice.icon = Icon::eye;
        choice.isSelected = tab == shown;
        page.tabs.push_back(choice);
    }
}

void DocumentsPresenter::addList(Page& page) const {
    page.tiles = Page::Tiles::wide;
    page.backLabel = m_place.search.isEmpty() ? words("To the board", "button") : QString();
    page.emptyText = emptyText();
    if (m_place.search.isEmpty())
        addTabs(page, tabs());
    else
        page.heading = words("Titles with “%1”", "what was searched for").arg(m_place.search);
    const auto listed = listedDocuments(moment(), filter());
    for (std::size_t n = 0; n < listed.size(); ++n) {
        page.choices.push_back(documentTile(*listed[n], moment(), m_place.isAllLines));
        if (m_place.opened == listed[n]->record->id) page.shownChoice = static_cast<int>(n);
    }
    if (!hasDocuments()) return;
    Choice all{words("All lines", "button: also the documents of other lines"), {}, Icon::lines};
    all.isSelected = m_place.isAllLines;
    page.buttons.push_back(all);
    page.primary = words("Search", "button");
}

void DocumentsPresenter::addSearch(Page& page) const {
    page.field = Page::Field{"search",
                             m_place.search,
                             words("A part of the title", "field: search for a document"),
                             toQString(moment().language),
                             words("Search", "keyboard"),
                             kLongestSearch};
    const int found = static_cast<int>(listedDocuments(moment(), filter()).size());
    if (!m_place.search.isEmpty()) page.state = words("%n documents", "found so far", found);
}

QString DocumentsPresenter::emptyText() const {
    if (!hasDocuments())
        return words(
            "There are no documents yet. Leads and functions such as quality and safety publish them: "
            "work instructions, safety sheets, drawings.",
            "no documents");
    if (m_place.search.isEmpty())
        return words("No document is for this line. “All lines” shows those of the others.", "no documents");
    return m_place.isAllLines
               ? words("No document has that in its title. Try a shorter part of it.", "no documents found")
               : words("No document of this line has that in its title. “All lines” looks in the others too.",
                       "no documents found");
}

void DocumentsPresenter::choose(int index) {
    if (!hasMoment() || m_place.isSearching || index < 0) return;
    const auto listed = listedDocuments(moment(), filter());
    if (static_cast<std::size_t>(index) >= listed.size()) return;
    m_place.opened = listed[static_cast<std::size_t>(index)]->record->id;
    m_isReading = true;
    navigator().openRecord(ScreenName::document, *m_place.opened);
}

void DocumentsPresenter::chooseTab(int index) {
    if (!hasMoment()) return;
    const auto all = tabs();
    if (index < 0 || static_cast<std::size_t>(index) >= all.size()) return;
    m_place.tab = all[static_cast<std::size_t>(index)];
    m_place.opened.reset();
    changed();
}

void DocumentsPresenter::chooseButton(int) {
    if (!hasMoment() || !moment().hasMaster() || !hasDocuments()) return;
    m_place.isAllLines = !m_place.isAllLines;
    m_place.opened.reset();
    changed();
}

void DocumentsPresenter::wrote(const QString& text) {
    if (!m_place.isSearching) return;
    m_place.search = text.trimmed();
    changed();
}

void DocumentsPresenter::primary() {
    m_place.isSearching = !m_place.isSearching;
    m_place.opened.reset();
    changed();
}

void DocumentsPresenter::back() {
    if (!m_place.isSearching && m_place.search.isEmpty()) return navigator().home();
    m_place.isSearching = false;
    m_place.search.clear();
    changed();
}

} // namespace ploegbord::ui

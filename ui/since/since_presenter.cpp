// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/since/since_presenter.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "ui/board/status_text.h"
#include "ui/documents/document_words.h"
#include "ui/handover/handover_list.h"
#include "ui/handover/handover_presenter.h"
#include "ui/report/report_words.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"

namespace ploegbord::ui {

namespace {

QString words(const char* source, const char* about, int n = -1) {
    return QCoreApplication::translate("Since", source, about, n);
}

constexpr int kColumns = 3; // five groups in two rows, on any panel

// "19 Nov, 14:00"
QString dayAndTime(const Moment& moment, core::Instant at) {
    const auto local = moment.master().shifts.zone().toLocal(at);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const auto today = std::chrono::floor<std::chrono::days>(moment.local());
    return words("%1, %2", "date and time").arg(shortDate(day, today, QLocale()), clockTime(local));
}

} // namespace

void SincePresenter::enter() {
    m_group.reset();
    m_items.clear();
    m_opened.reset();
    m_item = 0;
}

void SincePresenter::leave(bool isIdle) {
    const bool isInReader = std::exchange(m_isInReader, false) && !isIdle;
    m_left = isInReader ? m_opened : std::nullopt;
    enter();
}

// Back from the reader: at the documents, or at the groups when none is new any more.
void SincePresenter::showPart(int part) {
    const auto left = std::exchange(m_left, std::nullopt);
    if (part != kAsLeft || !left || !hasMoment()) return;
    showGroup(NewsKind::documents);
    if (m_items.empty()) return enter();
    m_opened = left;
}

// What is read stays on the glass: an item that went gives way to the one after it.
void SincePresenter::stateChanged() {
    m_crew = hasMoment() ? crewShiftAt(moment()) : std::nullopt;
    m_news = m_crew ? newsFor(moment(), *m_crew) : News();
    if (!m_group) return;
    const auto before = m_items;
    m_items = newsItems(m_news, *m_group, moment());
    if (m_items.empty()) return enter();
    const auto same = std::find_if(m_items.begin(), m_items.end(), [&](const NewsItem& item) {
        return m_item < before.size() && item.isSame(before[m_item]);
    });
    if (same != m_items.end()) m_item = static_cast<std::size_t>(same - m_items.begin());
    m_item = std::min(m_item, m_items.size() - 1);
}

Page SincePresenter::page() const {
    Page page;
    page.title = words("Since your crew was last here", "title");
    if (hasMoment()) page.state = statusText(moment()).link;
    const QString reason = emptyReason();
    if (!reason.isEmpty()) {
        page.heading = reason;
        page.hasChoices = false;
        page.backLabel = words("To the board", "button");
    } else if (m_group == NewsKind::documents) {
        addDocuments(page);
    } else if (m_group) {
        addItem(page);
    } else {
        addGroups(page);
    }
    return page;
}

// Why there is no list; "" when there is one.
QString SincePresenter::emptyReason() const {
    if (!hasMoment() || !moment().hasMaster())
        return words("This board has not read the plant's posts yet. It needs the hub once.", "since");
    if (!moment().isClockCertain)
        return words("The clock is uncertain: the board cannot tell when a crew was last here.", "since");
    if (moment().master().crews.empty())
        return words("The rota of this site has no crews. Everything new stands on the board.", "since");
    if (!m_crew)
        return words("No shift now. From 15 minutes before the next one this is for its crew.", "since");
    if (m_crew->crews.empty()) return words("No crew is planned for this shift.", "since");
    if (m_news.lastHere.empty())
        return words("%1 was not here in the last year, by the rota.", "crew")
            .arg(crewNames(moment(), m_crew->crews));
    return {};
}

void SincePresenter::addGroups(Page& page) const {
    const int news = m_news.count();
    page.heading =
        news == 0 ? words("Nothing is new for %1.", "crew").arg(crewLabel(moment(), *m_crew))
                  : words("%1: %n new", "since crew B was last here", news).arg(sinceText(moment(), *m_crew));
    page.hasChoices = news > 0;
    page.columns = kColumns;
    QStringList ends;
    for (const auto& [crew, until] : m_news.lastHere)
        ends << words("last shift until %1", "of a crew").arg(dayAndTime(moment(), until));
    ends.removeDuplicates();
    page.words = withCapital(ends.join(separator()));
    const auto* handover = handoverFor(moment(), *m_crew);
    const bool isUnread = handover && !isReadBy(*handover, *m_crew);
    for (const NewsKind kind : kNewsKinds) {
        const int count = static_cast<int>(m_news.of(kind).size());
        Choice tile{newsName(kind), words("%n new", "under a group of what is new", count), newsIcon(kind)};
        if (count == 0) tile.sublabel = words("nothing new", "under a group of what is new");
        if (kind == NewsKind::handover && isUnread) tile.sublabel = words("not read yet", "under: handover");
        tile.isEnabled = count > 0;
        page.choices.push_back(tile);
    }
    page.backLabel = words("To the board", "button");
    page.primary = isMeetingHeld(moment(), *m_crew) ? words("Meeting again", "button")
                                                    : words("Start the meeting", "button");
    page.primaryIcon = Icon::meeting;
}

void SincePresenter::addItem(Page& page) const {
    const NewsItem& item = m_items[m_item];
    page.title = words("%1 · %2 of %3", "group of what is new; item n of m")
                     .arg(newsName(item.kind))
                     .arg(m_item + 1)
                     .arg(m_items.size());
    page.heading = item.heading;
    page.words = item.footer;
    page.hasChoices = false;
    page.reading = Reading{toQString(item.record.str()) + QString::number(item.part), false, item.blocks};
    if (m_item > 0) page.buttons.push_back({words("Previous", "button: what is new"), {}, Icon::arrowLeft});
    if (m_items.size() == 1) return;
    page.primary =
        words("Next", "button: what is new"); // on the last one too: what stands beside it keeps its place
    page.primaryIcon = Icon::arrowRight;
    page.isPrimaryEnabled = m_item + 1 < m_items.size();
}

void SincePresenter::addDocuments(Page& page) const {
    page.title = newsName(NewsKind::documents);
    page.heading = sinceText(moment(), *m_crew);
    page.tiles = Page::Tiles::wide;
    const auto& documents = m_news.of(NewsKind::documents);
    for (std::size_t n = 0; n < documents.size(); ++n) {
        page.choices.push_back(documentTile(documents[n], moment(), false));
        if (m_opened == documents[n].record->id) page.shownChoice = static_cast<int>(n);
    }
}

void SincePresenter::choose(int index) {
    if (m_group == NewsKind::documents) return openDocument(index);
    if (m_group || index < 0 || static_cast<std::size_t>(index) >= kNewsKinds.size()) return;
    const NewsKind kind = kNewsKinds[static_cast<std::size_t>(index)];
    if (m_news.of(kind).empty()) return;
    if (kind == NewsKind::handover) return navigator().openPart(ScreenName::handover, kFromSincePart);
    showGroup(kind);
    changed();
}

void SincePresenter::showGroup(NewsKind kind) {
    m_group = kind;
    m_items = newsItems(m_news, kind, moment());
    m_item = 0;
}

void SincePresenter::turnTo(std::size_t item) {
    if (item < m_items.size()) m_item = item;
    changed();
}

void SincePresenter::openDocument(int index) {
    const auto& documents = m_news.of(NewsKind::documents);
    if (index < 0 || static_cast<std::size_t>(index) >= documents.size()) return;
    m_opened = documents[static_cast<std::size_t>(index)].record->id;
    m_isInReader = true;
    navigator().openRecord(ScreenName::document, *m_opened);
}

void SincePresenter::chooseButton(int) {
    if (m_group && m_item > 0) turnTo(m_item - 1);
}

void SincePresenter::primary() {
    if (m_group) return turnTo(m_item + 1);
    if (emptyReason().isEmpty()) navigator().open(ScreenName::meeting);
}

void SincePresenter::back() {
    if (!m_group) return navigator().home();
    enter();
    changed();
}

} // namespace ploegbord::ui

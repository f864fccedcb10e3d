// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/card_lane.h"

#include <algorithm>
#include <numeric>

#include "ui/board/lane_heading.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

// The lane the letters were drawn for; in a larger one they grow, so that it is read from further away.
constexpr Millimetres kLaneWidth = 104_mm, kLaneHeight = 120_mm;
constexpr double kMostScale = 1.4;
// A card alone on its page may grow this much: more looks inflated.
constexpr double kMostGrowth = 0.4;

// From all that a preview shows to the least: first less text, then a smaller headline, then headline and
// footer.
std::vector<CardForm> forms(bool isFirst, double scale) {
    std::vector<CardForm> forms;
    const auto add = [&](bool isLarge, int titleLines, int textLines, int remarkLines) {
        CardForm form{isLarge, scale};
        form.titleLines = titleLines;
        form.textLines = textLines;
        form.remarkLines = remarkLines;
        form.isBrief = textLines == 0;
        forms.push_back(form);
    };
    for (const int lines : {12, 9, 6, 4, 3, 2})
        add(isFirst, 4, lines, 3);
    for (const int lines : {3, 2, 1})
        add(isFirst, 3, lines, 0);
    if (isFirst)
        for (const int lines : {3, 2, 1})
            add(false, 3, lines, 0);
    for (const int lines : {3, 2, 1})
        add(false, lines, 0, 0);
    return forms;
}

} // namespace

CardLane::CardLane(const Theme& theme, QWidget* parent) : Pressable(theme, parent) {
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        addPage();
        if (isPaginated()) finishPages();
    });
}

void CardLane::setHeading(const QString& title, const QString& note) {
    m_title = title;
    m_note = note;
    setAccessibleName(title);
    update();
}

void CardLane::setHeadingShown(bool isShown) {
    m_isHeadingShown = isShown;
    paginate();
    update();
}

void CardLane::setCards(std::vector<CardWords> cards, const QString& emptyText) {
    if (cards.empty()) cards.push_back(noteWords(emptyText));
    if (std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(),
                   [](const CardWords& words, const BoardCard& card) { return card.says(words); }))
        return;
    m_cards.clear();
    for (CardWords& words : cards)
        m_cards.emplace_back(theme(), std::move(words));
    paginate();
    update();
}

void CardLane::turnPage() {
    if (pageCount() < 2) return;
    m_page = (m_page + 1) % m_pages.size();
    emit positionChanged();
    update();
}

void CardLane::showFirstPage() {
    if (m_page == 0) return;
    m_page = 0;
    emit positionChanged();
    update();
}

QString CardLane::position() const {
    return isPaginated() && m_pages.size() > 1 ? QStringLiteral("%1/%2").arg(m_page + 1).arg(m_pages.size())
                                               : QString();
}

int CardLane::headingHeight() const {
    return m_isHeadingShown ? laneHeadingHeight(theme()) : 0;
}

int CardLane::room() const {
    return height() - headingHeight() - theme().metrics.edge;
}

double CardLane::scale() const {
    const double wide = double(width()) / theme().px(kLaneWidth),
                 high = double(room()) / theme().px(kLaneHeight);
    return std::clamp(std::min(wide, high), 1.0, kMostScale);
}

std::optional<CardLane::Placed> CardLane::place(std::size_t card, bool isFirst, int room) const {
    const auto all = forms(isFirst, scale());
    if (m_cards[card].height(all.back(), width()) > room) return std::nullopt;
    for (const CardForm& form : all)
        if (const int height = m_cards[card].height(form, width()); height <= room)
            return Placed{card, form, height};
    return std::nullopt;
}

// At once the pages up to the one that is seen; the rest when there is nothing else to do.
void CardLane::paginate() {
    m_pages.clear();
    m_nextCard = 0;
    if (room() <= 0) return;
    while (!isPaginated() && m_pages.size() <= m_page)
        addPage();
    if (isPaginated()) return finishPages();
    m_rest.start();
    emit positionChanged();
}

void CardLane::addPage() {
    const int gap = theme().metrics.cardGap;
    const auto first = place(m_nextCard, true, room());
    Page page{first.value_or(Placed{m_nextCard, forms(false, 1).back(), room()})};
    int used = page.back().height;
    while (++m_nextCard < m_cards.size()) {
        const auto placed = place(m_nextCard, false, room() - used - gap);
        if (!placed) break;
        page.push_back(*placed);
        used += gap + placed->height;
    }
    spread(page);
    m_pages.push_back(std::move(page));
}

void CardLane::finishPages() {
    m_rest.stop();
    while (!isPaginated())
        addPage();
    if (m_page >= m_pages.size()) m_page = 0;
    emit positionChanged();
    update();
}

int CardLane::pageCount() {
    if (m_rest.isActive()) finishPages();
    return static_cast<int>(m_pages.size());
}

// The room that is left goes to the cards alike, so that all lanes end on one line.
void CardLane::spread(Page& page) const {
    const int gaps = static_cast<int>(page.size() - 1) * theme().metrics.cardGap;
    int left = room() - std::accumulate(page.begin(), page.end(), gaps,
                                        [](int sum, const Placed& placed) { return sum + placed.height; });
    if (page.size() == 1 && left > page.front().height * kMostGrowth) return;
    for (std::size_t n = 0; n < page.size(); ++n) {
        const int share = left / static_cast<int>(page.size() - n);
        page[n].height += share;
        left -= share;
    }
}

void CardLane::resizeEvent(QResizeEvent*) {
    paginate();
}

Pressable::Body CardLane::body() const {
    const Colours& c = theme().colours;
    return {c.ground, c.ground};
}

std::vector<QRect> CardLane::cardRects() const {
    std::vector<QRect> rects;
    int top = headingHeight();
    if (m_page >= m_pages.size()) return rects;
    for (const Placed& placed : m_pages[m_page]) {
        rects.push_back({0, top, width(), placed.height});
        top += placed.height + theme().metrics.cardGap;
    }
    return rects;
}

void CardLane::paintFace(QPainter& painter, const QRect& face) {
    if (m_isHeadingShown) {
        const QString page = position();
        const QString note =
            m_note.isEmpty() || page.isEmpty() ? m_note + page : m_note + QStringLiteral(" · ") + page;
        paintLaneHeading(painter, theme(), QRect(face.left(), face.top(), face.width(), headingHeight()),
                         {m_title, note, page}, layoutDirection(), texts());
    }
    const auto rects = cardRects();
    for (std::size_t n = 0; n < rects.size(); ++n) {
        const Placed& placed = m_pages[m_page][n];
        m_cards[placed.card].paint(painter, placed.form, rects[n].translated(face.topLeft()),
                                   layoutDirection(), texts());
    }
}

} // namespace ploegbord::ui

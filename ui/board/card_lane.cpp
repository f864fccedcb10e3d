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
// Of a lane's height, what cards that stay on every page may take.
constexpr double kPinnedShares[]{0.5, 0.7};
// What is new is ringed: 1.5 s to come, 2 s to go, in few steps, because each paints the lane.
constexpr int kGlowMilliseconds = 5000, kGlowSteps = 16;
constexpr Millimetres kRing = 1.2_mm;

// From all that a preview shows to the least: first less text, then a smaller headline, then the badge only
// in the footer, then headline and footer.
std::vector<CardForm> forms(bool isFirst, double scale) {
    std::vector<CardForm> forms;
    const auto add = [&](bool isLarge, int titleLines, int textLines, int remarkLines, bool isBrief = false) {
        CardForm form{isLarge, scale};
        form.titleLines = titleLines;
        form.textLines = textLines;
        form.remarkLines = remarkLines;
        form.isBrief = isBrief;
        forms.push_back(form);
    };
    for (const int lines : {12, 9, 6, 4, 3, 2})
        add(isFirst, 4, lines, 3);
    for (const int lines : {3, 2, 1})
        add(isFirst, 3, lines, 0);
    if (isFirst)
        for (const int lines : {3, 2, 1})
            add(false, 3, lines, 0);
    for (const int lines : {2, 1})
        add(false, 3, lines, 0, true);
    for (const int lines : {3, 2, 1})
        add(false, lines, 0, 0, true);
    return forms;
}

CardForm stripForm() {
    CardForm form;
    form.isBrief = form.isStrip = true;
    form.titleLines = 1;
    form.textLines = form.remarkLines = 0;
    return form;
}

} // namespace

CardLane::CardLane(const Theme& theme, QWidget* parent)
    : Pressable(theme, parent), m_glow(new QVariantAnimation(this)) {
    m_glow->setStartValue(0.0);
    m_glow->setKeyValueAt(0.3, 1.0);
    m_glow->setKeyValueAt(0.6, 1.0);
    m_glow->setEndValue(0.0);
    m_glow->setDuration(kGlowMilliseconds);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        addPage();
        if (isPaginated()) finishPages();
    });
    connect(m_glow, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const int step = qRound(value.toDouble() * kGlowSteps);
        if (std::exchange(m_glowStep, step) != step) update();
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

void CardLane::welcome(std::vector<core::RecordId> arrived, bool isRinged) {
    m_arrived = std::move(arrived);
    if (m_rest.isActive()) finishPages(); // it may be on any of them
    const auto isOn = [this](const Page& page) {
        return std::any_of(page.begin(), page.end(), [this](const Placed& placed) { return isNew(placed); });
    };
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), isOn);
    if (page == m_pages.end()) return;
    m_page = static_cast<std::size_t>(page - m_pages.begin());
    emit positionChanged();
    update();
    m_glow->stop();
    if (isRinged && theme().hasMotion && isVisible()) m_glow->start();
}

bool CardLane::isNew(const Placed& placed) const {
    return std::find(m_arrived.begin(), m_arrived.end(), m_cards[placed.card].id()) != m_arrived.end();
}

void CardLane::hideEvent(QHideEvent* event) {
    Pressable::hideEvent(event);
    m_glow->stop();
    m_glowStep = 0;
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
    const auto heightIn = [&](const CardForm& form) { return m_cards[card].height(form, width()); };
    // Most cards show all that a preview may; of the others it is asked first whether the least fits.
    if (const int height = heightIn(all.front()); height <= room) return Placed{card, all.front(), height};
    if (heightIn(all.back()) > room) return std::nullopt;
    for (const CardForm& form : all)
        if (const int height = heightIn(form); height <= room) return Placed{card, form, height};
    return std::nullopt;
}

// The urgent cards, alike on every page and as large as their share lets all of them be; the last of too many
// turn with the others.
CardLane::Page CardLane::pinned() const {
    const auto end =
        std::find_if(m_cards.begin(), m_cards.end(), [](const BoardCard& card) { return !card.isPinned(); });
    for (auto count = static_cast<std::size_t>(end - m_cards.begin()); count > 0; --count)
        for (const double share : kPinnedShares)
            if (Page page = pinned(count, share); page.size() == count) return page;
    return {};
}

CardLane::Page CardLane::pinned(std::size_t count, double share) const {
    const int each = static_cast<int>(room() * share) / static_cast<int>(count) - theme().metrics.cardGap;
    Page page;
    for (std::size_t card = 0; card < count; ++card)
        if (const auto placed = place(card, card == 0, each))
            page.push_back(*placed);
        else if (const int height = m_cards[card].height(stripForm(), width()); height <= each)
            page.push_back({card, stripForm(), height});
    return page;
}

int CardLane::heightOf(const Page& page) const {
    return std::accumulate(page.begin(), page.end(), 0, [this](int sum, const Placed& placed) {
        return sum + placed.height + theme().metrics.cardGap;
    });
}

// At once the pages up to the one that is seen; the rest when there is nothing else to do.
void CardLane::paginate() {
    m_rest.stop();
    m_pages.clear();
    m_nextCard = 0;
    m_pinned.clear();
    if (!m_hasItsSize || room() <= 0 || m_cards.empty()) return;
    addPage();
    if (!isPaginated()) pin();
    while (!isPaginated() && m_pages.size() <= m_page)
        addPage();
    if (isPaginated()) return finishPages();
    m_rest.start();
    emit positionChanged();
}

// Where there are further pages.
void CardLane::pin() {
    m_pinned = pinned();
    if (m_pinned.empty()) return;
    m_pages.clear();
    m_nextCard = m_pinned.size();
    if (!isPaginated()) return;
    m_pages.push_back(m_pinned);
    spread(m_pages.back(), 0);
}

void CardLane::addPage() {
    const int gap = theme().metrics.cardGap, above = heightOf(m_pinned), left = room() - above;
    const auto first = place(m_nextCard, m_pinned.empty(), left);
    Page page = m_pinned;
    page.push_back(
        first.value_or(Placed{m_nextCard, m_pinned.empty() ? forms(false, 1).back() : stripForm(), left}));
    int used = above + page.back().height;
    while (++m_nextCard < m_cards.size()) {
        const auto placed = place(m_nextCard, false, room() - used - gap);
        if (!placed) break;
        page.push_back(*placed);
        used += gap + placed->height;
    }
    spread(page, m_pinned.size());
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
void CardLane::spread(Page& page, std::size_t from) const {
    int left = room() - heightOf(page) + theme().metrics.cardGap;
    if (page.size() == 1 && left > page.front().height * kMostGrowth) return;
    for (std::size_t n = from; n < page.size(); ++n) {
        const int share = left / static_cast<int>(page.size() - n);
        page[n].height += share;
        left -= share;
    }
}

// Comes late to what is hidden: before it nothing is known that is worth laying out.
void CardLane::resizeEvent(QResizeEvent*) {
    m_hasItsSize = true;
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
        if (m_glowStep > 0 && isNew(placed)) paintRing(painter, rects[n].translated(face.topLeft()));
    }
}

// Inside the card's rim, where no letter stands.
void CardLane::paintRing(QPainter& painter, const QRect& card) const {
    const double wide = theme().px(kRing), radius = theme().metrics.radius;
    painter.save();
    painter.setOpacity(double(m_glowStep) / kGlowSteps);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colours.focus, wide));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(card).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), radius, radius);
    painter.restore();
}

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/safety_lane.h"

#include <algorithm>

#include "ui/board/cross_painter.h"
#include "ui/board/lane_heading.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr Millimetres kPadding = 3.5_mm, kBesideCross = 4_mm, kLeastCaption = 23_mm;
constexpr double kMostScale = 2.4, kMostWordScale = 1.4, kScaleStep = 0.02;
constexpr double kWide = 1.25;      // wider than this to its height: counter and cross stand side by side
constexpr double kCrossShare = 0.5; // of a wide lane's width, at most

// Between the counter's words and the cross: the words bring some room below their base line themselves.
int kept(const Metrics& metrics) {
    return metrics.spacing * 3 / 4;
}

} // namespace

SafetyLane::SafetyLane(const Theme& theme, Form form, QWidget* parent)
    : Pressable(theme, parent), m_form(form) {}

void SafetyLane::setHeading(const QString& title) {
    m_title = title;
    setAccessibleName(title);
    update();
}

void SafetyLane::setSafety(SafetyText text, std::shared_ptr<const terminal::MasterData> master) {
    m_text = std::move(text);
    m_master = std::move(master);
    update();
}

Pressable::Body SafetyLane::body() const {
    const Colours& c = theme().colours;
    if (m_form == Form::strip) return Pressable::body();
    return {c.ground, c.ground};
}

void SafetyLane::paintFace(QPainter& painter, const QRect& face) {
    m_cell = 0;
    if (m_form == Form::strip) return paintStrip(painter, face);
    const int heading = laneHeadingHeight(theme());
    paintLaneHeading(painter, theme(), QRect(face.left(), face.top(), face.width(), heading),
                     {m_title, m_text.month, m_text.month}, layoutDirection(), texts());
    m_card = face.adjusted(0, heading, 0, 0);
    paintCard(painter, theme(), m_card, QColor(), layoutDirection());
    const int pad = theme().px(kPadding);
    const QRect room = m_card.adjusted(pad, pad, -pad, -pad);
    if (!m_master) return paintNothingYet(painter, room);
    room.width() > room.height() * kWide ? paintWide(painter, room) : paintTall(painter, room);
}

void SafetyLane::paintNothingYet(QPainter& painter, const QRect& room) {
    SafetyStack(theme(), layoutDirection(),
                {{tr("No safety figures yet", "before the first contact with the hub"),
                  theme().metrics.capBody, theme().colours.textMuted}})
        .paint(painter, room, Qt::AlignLeading, texts());
}

double SafetyLane::wordScale(double figures) const {
    return std::clamp(figures, 1.0, kMostWordScale);
}

void SafetyLane::paintCross(QPainter& painter, const QRect& place, int cell) {
    m_cell = cell;
    CrossPainter(theme(), m_text.cross, m_master->site, layoutDirection())
        .paint(painter, place.topLeft(), cell, texts());
}

// What a tall lane needs at one scale.
struct SafetyLane::Tall {
    SafetyScale scale;
    int counter = 0, streak = 0, definition = 0; // heights; streak: where it has a row of its own
    int others = 0;                              // height of all but the cross
    int beside = 0;                              // width beside the cross
    bool isTooWide = false;                      // the counter needs more than there is
    int cell = 0;
};

SafetyLane::Tall SafetyLane::tall(double scale, const QSize& room, const TallParts& parts) const {
    const Metrics& m = theme().metrics;
    Tall tall;
    tall.scale = {scale, wordScale(scale)};
    const SafetyStack counter = counterStack(theme(), layoutDirection(), m_text, tall.scale, Detail::least);
    tall.counter = counter.height(room.width());
    tall.isTooWide = scale > 1 && counter.width() > room.width();
    if (parts.hasDefinition)
        tall.definition = definitionStack(theme(), layoutDirection(), m_text).height(room.width());
    if (parts.hasStreakRow)
        tall.streak = StreakRow(theme(), layoutDirection(), m_text, tall.scale).height(room.width());
    else
        tall.beside = theme().px(kBesideCross + kLeastCaption * tall.scale.words);
    tall.others = tall.counter + kept(m) + (tall.streak ? kept(m) + tall.streak : 0) +
                  (parts.hasDefinition ? m.spacing / 2 + tall.definition : 0);
    tall.cell = std::max(m.crossCell, static_cast<int>(m.crossCell * scale));
    return tall;
}

bool SafetyLane::fits(const Tall& tall, int cell, const QSize& room) const {
    const QSize cross = CrossPainter::sizeOf(theme(), cell);
    return !tall.isTooWide && tall.others + cross.height() <= room.height() &&
           cross.width() + tall.beside <= room.width();
}

// The streak beside the cross, unless the lane is too narrow for that; the definition, if it fits at all;
// then the counter, then the cross as large as the room allows.
SafetyLane::Tall SafetyLane::tallest(const QSize& room) const {
    const int least = theme().metrics.crossCell;
    TallParts parts;
    parts.hasStreakRow =
        CrossPainter::sizeOf(theme(), least).width() + theme().px(kBesideCross + kLeastCaption) >
        room.width();
    parts.hasDefinition = !m_text.definition.isEmpty();
    parts.hasDefinition = parts.hasDefinition && fits(tall(1, room, parts), least, room);
    Tall found = tall(1, room, parts);
    // By halves, since words are dear to lay out.
    int fitting = 0, tooLarge = qRound((kMostScale - 1) / kScaleStep) + 1; // steps above 1
    while (tooLarge - fitting > 1) {
        const int step = (fitting + tooLarge) / 2;
        const Tall tried = tall(1 + step * kScaleStep, room, parts);
        const bool isFine = fits(tried, tried.cell, room);
        (isFine ? fitting : tooLarge) = step;
        if (isFine) found = tried;
    }
    while (fits(found, found.cell + 1, room))
        ++found.cell;
    return found;
}

void SafetyLane::paintTall(QPainter& painter, const QRect& room) {
    const auto direction = layoutDirection();
    const Tall tall = tallest(room.size());
    const int gaps = 2 + (tall.streak > 0) + (tall.definition > 0);
    const QSize size = CrossPainter::sizeOf(theme(), tall.cell);
    const int spare = std::max(0, room.height() - tall.others - size.height()) / gaps;
    QRect place = room.adjusted(0, spare / 2, 0, 0);
    counterStack(theme(), direction, m_text, tall.scale, Detail::least)
        .paint(painter, place, Qt::AlignHCenter, texts());
    place.setTop(place.top() + tall.counter + kept(theme().metrics) + spare);
    if (tall.streak) {
        StreakRow(theme(), direction, m_text, tall.scale).paint(painter, place, texts());
        place.setTop(place.top() + tall.streak + kept(theme().metrics) + spare);
        paintCross(painter, QRect(QPoint(place.center().x() - size.width() / 2, place.top()), size),
                   tall.cell);
    } else {
        place.setHeight(size.height());
        paintCross(painter, visually(direction, place, QRect(place.topLeft(), size)), tall.cell);
        paintStreakBeside(painter, place, size.width(), tall);
    }
    if (tall.definition)
        definitionStack(theme(), direction, m_text)
            .paint(painter, room.adjusted(0, room.height() - tall.definition, 0, 0), Qt::AlignLeading,
                   texts());
}

// The streak's figure may reach into the cross's free corner; its words stand beside the wide rows.
void SafetyLane::paintStreakBeside(QPainter& painter, const QRect& band, int crossWidth, const Tall& tall) {
    const auto direction = layoutDirection();
    const int beside = crossWidth + theme().px(kBesideCross), pitch = CrossPainter::pitch(theme(), tall.cell);
    const QRect words(band.left() + beside, band.top() + 2 * pitch, band.width() - beside,
                      band.height() - 2 * pitch);
    const SafetyStack figure = streakFigure(theme(), direction, m_text, tall.scale);
    const int width = std::min(std::max(words.width(), figure.width()), words.width() + 2 * pitch);
    const int figureHeight = figure.height(width);
    const QRect corner(band.right() + 1 - width, words.top() - theme().metrics.spacing / 2 - figureHeight,
                       width, figureHeight);
    figure.paint(painter, visually(direction, band, corner), Qt::AlignLeading, texts());
    const int line =
        std::max(1, streakWords(theme(), direction, m_text, tall.scale, 1).height(words.width()));
    streakWords(theme(), direction, m_text, tall.scale, std::max(1, words.height() / line))
        .paint(painter, visually(direction, band, words), Qt::AlignLeading, texts());
}

// Counter, streak and definition under each other at the start, the cross as high as the lane at the end.
void SafetyLane::paintWide(QPainter& painter, const QRect& room) {
    const Metrics& m = theme().metrics;
    const auto direction = layoutDirection();
    const int cell = CrossPainter::largestCell(theme(), {qRound(room.width() * kCrossShare), room.height()});
    const QSize size = CrossPainter::sizeOf(theme(), cell);
    const QRect cross(room.right() + 1 - size.width(), room.top() + (room.height() - size.height()) / 2,
                      size.width(), size.height());
    paintCross(painter, visually(direction, room, cross), cell);
    const QRect start = visually(direction, room, room.adjusted(0, 0, -size.width() - m.gap, 0));
    const SafetyStack definition = definitionStack(theme(), direction, m_text);
    int counterHeight = 0, streakHeight = 0, definitionHeight = definition.height(start.width());
    SafetyScale scale;
    for (double tried = kMostScale; tried > 1 - kScaleStep; tried -= kScaleStep) {
        scale = {std::max(1.0, tried), wordScale(tried)};
        const SafetyStack counter = counterStack(theme(), direction, m_text, scale, Detail::least);
        counterHeight = counter.height(start.width());
        streakHeight = StreakRow(theme(), direction, m_text, scale).height(start.width());
        const int needed = counterHeight + streakHeight + definitionHeight + 2 * m.spacing;
        if (needed <= start.height() && counter.width() <= start.width()) break;
    }
    int spare = start.height() - counterHeight - streakHeight - definitionHeight;
    if (spare < 2 * m.spacing) spare += definitionHeight, definitionHeight = 0;
    const int gap = std::max(m.spacing, spare / (definitionHeight ? 2 : 3));
    QRect place = start.adjusted(0, definitionHeight ? 0 : gap, 0, 0);
    counterStack(theme(), direction, m_text, scale, Detail::least)
        .paint(painter, place, Qt::AlignLeading, texts());
    place.setTop(place.top() + counterHeight + gap);
    StreakRow(theme(), direction, m_text, scale).paint(painter, place, texts());
    place.setTop(start.bottom() + 1 - definitionHeight);
    if (definitionHeight) definition.paint(painter, place, Qt::AlignLeading, texts());
}

// The counter, and at its end what it counts above the streak with its words. An event under review stands in
// the streak's place.
void SafetyLane::paintStrip(QPainter& painter, const QRect& face) {
    const Metrics& m = theme().metrics;
    const auto direction = layoutDirection();
    m_card = face;
    const QRect room = face.adjusted(2 * m.spacing, 0, -m.spacing, 0);
    if (!m_master) return paintNothingYet(painter, room.adjusted(0, m.spacing, 0, 0));
    const Colours& c = theme().colours;
    const SafetyStack counter(
        theme(), direction,
        {{m_text.counter, m.capCounter, m_text.isKnown ? c.safe : c.text, Weight::bold, true}});
    SafetyStack::Line under{m_text.under, m.capSmall, c.text, Weight::semibold};
    under.maxLines = 2;
    const SafetyStack words(theme(), direction, {under});
    SafetyStack::Line reviewed{m_text.review, m.capSmall, c.text, Weight::bold};
    reviewed.maxLines = 2;
    const SafetyStack review(theme(), direction, {reviewed});
    const bool isReviewed = !m_text.review.isEmpty();
    const auto besideOf = [&](int figure) { return room.width() - figure - m.spacing; };
    const int most = std::min(counter.width(), room.width() * 3 / 5);
    SafetyText text = m_text;
    const int widest = besideOf(most * 8 / 10);
    const StreakRow inFull(theme(), direction, text, {}, 2);
    if (!inFull.fits(widest) || words.height(widest) + inFull.height(widest) > room.height())
        text.streakUnder = text.streakShort;
    const StreakRow streak(theme(), direction, text, {}, 2);
    const auto lowerHeight = [&](int wide) { return isReviewed ? review.height(wide) : streak.height(wide); };
    // The height of the counter is what is read from afar; it gives of its width what the words need.
    int figure = most;
    const int least = figure * 8 / 10;
    const auto fits = [&](int wide) {
        return words.fits(wide) && (isReviewed ? review.fits(wide) : streak.fits(wide)) &&
               words.height(wide) + lowerHeight(wide) <= room.height();
    };
    while (figure > least && !fits(besideOf(figure)))
        --figure;
    const int beside = besideOf(figure), upper = words.height(beside), lower = lowerHeight(beside);
    const QRect figurePlace(room.left(), room.top() + (room.height() - counter.height(figure)) / 2, figure,
                            room.height());
    counter.paint(painter, visually(direction, room, figurePlace), Qt::AlignLeading, texts());
    const QRect upperPlace(room.right() + 1 - beside, room.top() + (room.height() - upper - lower) / 2,
                           beside, upper);
    words.paint(painter, visually(direction, room, upperPlace), Qt::AlignLeading, texts());
    const QRect lowerPlace =
        visually(direction, room, QRect(upperPlace.left(), upperPlace.bottom() + 1, beside, lower));
    if (isReviewed)
        review.paint(painter, lowerPlace, Qt::AlignLeading, texts());
    else
        streak.paint(painter, lowerPlace, texts());
}

} // namespace ploegbord::ui

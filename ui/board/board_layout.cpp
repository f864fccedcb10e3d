// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "ui/board/board_screen.h"
#include "ui/board/button_row.h"

// BoardScreen: where everything stands, on each kind of panel.
namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr Millimetres kStrip = 26_mm, kBesideStrip = 43_mm; // of a narrow panel
constexpr Millimetres kRoomBesideIcon = 55_mm;              // of a big button
constexpr Millimetres kOffer = 30_mm;                       // its height under a lane
constexpr Millimetres kOfferBeside = 62_mm;                 // its width beside one

} // namespace

void BoardScreen::layOut() {
    const Metrics& m = theme().metrics;
    const bool isNarrow = theme().panel.isNarrow();
    m_status->setGeometry(0, 0, width(), m.statusBar);
    const int foot = buttonRowsHeight(width() - 2 * m.margin, static_cast<int>(bigButtons().size()),
                                      static_cast<int>(smallButtons().size()), m);
    const int rowTop = height() - m.margin - foot;
    layOutButtons(QRect(m.margin, rowTop, width() - 2 * m.margin, foot));
    const QRect room(m.margin, m.statusBar + m.cardGap, width() - 2 * m.margin,
                     rowTop - m.gap - m.statusBar - m.cardGap);
    m_otherLane->setVisible(isNarrow);
    m_announcements->setVisible(!isNarrow || m_shown == Shown::announcements);
    m_recognitions->setVisible(!isNarrow || m_shown == Shown::recognitions);
    if (isNarrow) return layOutNarrow(room);
    theme().panel.isPortrait() ? layOutPortrait(room) : layOutWide(room);
}

// Of the announcements' room, since it is one: under the lane, and on a narrow panel beside the lane shown.
QRect BoardScreen::withoutOffer(const QRect& lane) {
    if (m_offer->isHidden()) return lane;
    const Metrics& m = theme().metrics;
    if (theme().panel.isNarrow()) {
        const int wide = theme().px(kOfferBeside);
        const QRect beside(lane.right() + 1 - wide, lane.top(), wide, lane.height());
        m_offer->setGeometry(visually(layoutDirection(), lane, beside));
        return visually(layoutDirection(), lane, lane.adjusted(0, 0, -wide - m.gap, 0));
    }
    const int tall = theme().px(kOffer) + m.edge;
    m_offer->setGeometry(lane.left(), lane.bottom() + 1 - tall, lane.width(), tall);
    return lane.adjusted(0, 0, 0, -tall - m.gap);
}

// Lanes are targets too: 8 mm between them.
void BoardScreen::layOutWide(const QRect& room) {
    const int gap = theme().metrics.gap;
    const int lane = (room.width() - 2 * gap) / 3;
    int left = room.left();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_announcements, m_safety, m_recognitions}) {
        const QRect at = visually(layoutDirection(), rect(), QRect(left, room.top(), lane, room.height()));
        widget->setGeometry(widget == m_announcements ? withoutOffer(at) : at);
        left += lane + gap;
    }
}

// A third each; the announcements take what does not divide.
void BoardScreen::layOutPortrait(const QRect& room) {
    const int gap = theme().metrics.gap;
    const int lane = (room.height() - 2 * gap) / 3, rest = room.height() - 2 * (lane + gap);
    m_safety->setGeometry(room.left(), room.top(), room.width(), lane);
    m_announcements->setGeometry(
        withoutOffer(QRect(room.left(), room.top() + lane + gap, room.width(), rest)));
    m_recognitions->setGeometry(room.left(), room.bottom() + 1 - lane, room.width(), lane);
}

void BoardScreen::layOutNarrow(const QRect& room) {
    const Metrics& m = theme().metrics;
    const int strip = std::max(m.target, theme().px(kStrip)) + m.edge;
    layOutStrip(QRect(room.left(), room.top(), room.width(), strip));
    const QRect lane = withoutOffer(room.adjusted(0, strip + m.gap, 0, 0));
    m_announcements->setGeometry(lane);
    m_recognitions->setGeometry(lane);
    m_headingPlace = QRect(lane.left(), lane.top() - m.gap, lane.width(), m.gap);
}

// Counter and streak take what the two buttons leave.
void BoardScreen::layOutStrip(const QRect& row) {
    const Metrics& m = theme().metrics;
    const int beside = theme().px(kBesideStrip), strip = row.width() - 2 * (beside + m.gap);
    const auto place = [&](QWidget* widget, int left, int width) {
        widget->setGeometry(visually(layoutDirection(), row, QRect(left, row.top(), width, row.height())));
    };
    place(m_safety, row.left(), strip);
    place(m_otherLane, row.left() + strip + m.gap, beside);
    place(m_documents, row.right() + 1 - beside, beside);
}

// A narrow row has no place for a fourth: there the documents stand beside the counter.
std::vector<TouchButton*> BoardScreen::bigButtons() const {
    if (theme().panel.isNarrow()) return {m_report, m_shoutout, m_answers};
    return {m_report, m_shoutout, m_answers, m_documents};
}

// The posts have a button where the big ones can spare the room; else "You said, we did" leads to them when
// any are waiting.
std::vector<TouchButton*> BoardScreen::smallButtons() const {
    const Metrics& m = theme().metrics;
    std::vector<TouchButton*> few{m_language, m_signIn}, all{m_outbox, m_language, m_signIn};
    if (theme().panel.isNarrow()) return few;
    const auto places = buttonRows(QRect(0, 0, width() - 2 * m.margin, m.bottomBar),
                                   static_cast<int>(bigButtons().size()), static_cast<int>(all.size()), m);
    return places.front().width() < theme().px(kRoomBesideIcon) ? few : all;
}

void BoardScreen::layOutButtons(const QRect& rows) {
    std::vector<TouchButton*> buttons = bigButtons();
    const auto small = smallButtons();
    m_outbox->setVisible(std::find(small.begin(), small.end(), m_outbox) != small.end());
    const auto places =
        buttonRows(rows, static_cast<int>(buttons.size()), static_cast<int>(small.size()), theme().metrics);
    buttons.insert(buttons.end(), small.begin(), small.end());
    std::size_t n = 0;
    for (TouchButton* button : buttons)
        button->setGeometry(visually(layoutDirection(), rows, places[n++]));
    levelBigButtons();
}

// Where they are narrow their words stand under the icon; all in letters of one size.
void BoardScreen::levelBigButtons() {
    const bool isTight = m_report->width() < theme().px(kRoomBesideIcon);
    double level = theme().type.cap(TextRole::headline);
    for (TouchButton* big : bigButtons()) {
        big->setIcon(big->icon(), isTight ? IconPlace::above : IconPlace::before);
        level = std::min(level, big->labelCapIn(big->size()).value_or(theme().type.smallest()));
    }
    for (TouchButton* big : bigButtons())
        big->setMostCap(level);
}

} // namespace ploegbord::ui

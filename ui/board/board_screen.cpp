// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_screen.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "ui/board/status_text.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

// Slow enough that nobody loses the line being read; a lane shows at most a few cards.
constexpr std::chrono::seconds kPageTurn{20};
constexpr std::size_t kMostCards = 24; // per lane; the lane's own screen has them all

bool isThisWeek(const core::Record& record, const Moment& moment) {
    return record.at > moment.now - std::chrono::days(7);
}

} // namespace

BoardScreen::BoardScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_status(new StatusBar(theme(), this)),
      m_announcements(new CardLane(theme(), this)),
      m_safety(new SafetyLane(
          theme(), theme().panel.isNarrow() ? SafetyLane::Form::strip : SafetyLane::Form::lane, this)),
      m_recognitions(new CardLane(theme(), this)) {
    makeButtons();
    Navigator& navigator = context.navigator;
    connect(m_announcements, &CardLane::tapped, this,
            [&navigator] { navigator.open(ScreenName::announcements); });
    connect(m_safety, &SafetyLane::tapped, this, [&navigator] { navigator.open(ScreenName::safety); });
    connect(m_recognitions, &CardLane::tapped, this,
            [&navigator] { navigator.open(ScreenName::recognition); });
    m_turn.setTimerType(Qt::VeryCoarseTimer);
    m_turn.setInterval(kPageTurn);
    connect(&m_turn, &QTimer::timeout, this, &BoardScreen::turnPages);
    retranslate();
}

void BoardScreen::makeButtons() {
    m_shoutout = new TouchButton(theme(), ButtonRole::act, this);
    m_shoutout->setIcon(Icon::star);
    m_shoutout->setPrimary();
    m_outbox = new TouchButton(theme(), ButtonRole::look, this);
    m_outbox->setIcon(Icon::send);
    m_language = new TouchButton(theme(), ButtonRole::look, this);
    m_language->setIcon(Icon::globe, IconPlace::above);
    m_language->setLabelRole(TextRole::body);
    m_signIn = new TouchButton(theme(), ButtonRole::look, this);
    m_signIn->setIcon(Icon::person, IconPlace::above);
    m_signIn->setLabelRole(TextRole::body);
    m_announcementsTab = new TouchButton(theme(), ButtonRole::look, this);
    m_recognitionsTab = new TouchButton(theme(), ButtonRole::look, this);
    for (TouchButton* tab : {m_announcementsTab, m_recognitionsTab})
        tab->setLabelRole(TextRole::small);
    Navigator& navigator = context().navigator;
    connect(m_shoutout, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::shoutout); });
    connect(m_outbox, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::outbox); });
    connect(m_signIn, &TouchButton::tapped, this, [this, &navigator] {
        navigator.open(m_moment.state && m_moment.state->session ? ScreenName::lead : ScreenName::signIn);
    });
    connect(m_language, &TouchButton::tapped, this,
            [this, &navigator] { navigator.chooseLanguage(m_moment.language == "nl" ? "en" : "nl"); });
    connect(m_announcementsTab, &TouchButton::tapped, this, [this] { showLane(Shown::announcements); });
    connect(m_recognitionsTab, &TouchButton::tapped, this, [this] { showLane(Shown::recognitions); });
}

void BoardScreen::retranslate() {
    m_shoutout->setLabel(tr("Shoutout", "big button"));
    m_outbox->setLabel(tr("Posts", "button: where this terminal's posts are"));
    m_language->setLabel(tr("Language", "small button"));
    m_announcementsTab->setLabel(tr("Announcements", "lane"));
    m_recognitionsTab->setLabel(tr("Recognition", "lane"));
    m_safety->setHeading(tr("Safety", "lane"));
    if (m_moment.state) present(m_moment);
}

void BoardScreen::enter() {
    showLane(Shown::announcements);
}

void BoardScreen::present(const Moment& moment) {
    m_moment = moment;
    const StatusText status = statusText(moment);
    m_status->setTitle(status.line);
    m_status->setDetail(status.shift);
    m_status->setState(status.link, status.isAlarming);
    m_status->setClock(status.clock);
    const bool hasSession = moment.state && moment.state->session;
    m_signIn->setLabel(hasSession ? tr("Lead menu", "small button, somebody is signed in")
                                  : tr("Sign in", "small button"));
    presentLanes();
}

void BoardScreen::presentLanes() {
    const auto announcements = announcementsHere(m_moment);
    BoardCards cards;
    for (const auto& post : announcements)
        if (auto text = announcementText(post, m_moment); text && cards.size() < kMostCards)
            cards.push_back(std::make_unique<AnnouncementCard>(std::move(*text)));
    if (m_moment.state && m_moment.state->brokenRecords > 0)
        cards.push_back(std::make_unique<NoteCard>(
            tr("%n posts cannot be read and are fetched again.", "card", m_moment.state->brokenRecords)));
    m_announcements->setHeading(tr("Announcements", "lane"), QString());
    m_announcements->setCards(std::move(cards),
                              m_moment.hasMaster()
                                  ? tr("No announcements now.", "empty lane")
                                  : tr("Waiting for the first contact with the hub.", "empty lane"));
    m_safety->setSafety(safetyText(m_moment), m_moment.state ? m_moment.state->master : nullptr);

    const auto recognitions = recognitionsHere(m_moment);
    BoardCards wall;
    for (const auto& post : recognitions)
        if (wall.size() < kMostCards)
            if (auto text = recognitionText(post, m_moment))
                wall.push_back(std::make_unique<RecognitionCard>(std::move(*text)));
    const auto week = std::count_if(recognitions.begin(), recognitions.end(),
                                    [&](const auto& post) { return isThisWeek(*post.record, m_moment); });
    const bool isQuiet = m_moment.hasMaster() && m_moment.master().site.quiet;
    m_recognitions->setHeading(tr("Recognition", "lane"),
                               isQuiet ? QString() : tr("%n this week", "shoutouts", static_cast<int>(week)));
    m_recognitions->setCards(std::move(wall),
                             isQuiet ? tr("The board is quiet for now.", "recognition lane")
                                     : tr("No shoutouts yet. Give the first one.", "empty lane"));
}

void BoardScreen::turnPages() {
    m_announcements->turnPage();
    m_recognitions->turnPage();
}

void BoardScreen::showEvent(QShowEvent*) {
    m_turn.start();
}
void BoardScreen::hideEvent(QHideEvent*) {
    m_turn.stop();
}

void BoardScreen::showLane(Shown shown) {
    m_shown = shown;
    layOut();
}

void BoardScreen::resizeEvent(QResizeEvent*) {
    layOut();
}

void BoardScreen::layOut() {
    const Metrics& m = theme().metrics;
    const bool isNarrow = theme().panel.isNarrow();
    m_status->setGeometry(0, 0, width(), m.statusBar);
    const int rowTop = height() - m.margin - m.bottomBar;
    layOutButtons(QRect(m.margin, rowTop, width() - 2 * m.margin, m.bottomBar));
    const QRect room(m.margin, m.statusBar + m.cardGap, width() - 2 * m.margin,
                     rowTop - m.gap - m.statusBar - m.cardGap);
    m_announcementsTab->setVisible(isNarrow);
    m_recognitionsTab->setVisible(isNarrow);
    m_announcements->setVisible(!isNarrow || m_shown == Shown::announcements);
    m_recognitions->setVisible(!isNarrow || m_shown == Shown::recognitions);
    if (isNarrow) return layOutNarrow(room);
    theme().panel.isPortrait() ? layOutPortrait(room) : layOutWide(room);
}

// Lanes are targets too: 8 mm between them.
void BoardScreen::layOutWide(const QRect& room) {
    const int gap = theme().metrics.gap;
    const int lane = (room.width() - 2 * gap) / 3;
    int left = room.left();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_announcements, m_safety, m_recognitions}) {
        widget->setGeometry(
            visually(layoutDirection(), rect(), QRect(left, room.top(), lane, room.height())));
        left += lane + gap;
    }
}

void BoardScreen::layOutPortrait(const QRect& room) {
    const int gap = theme().metrics.gap;
    const int safety = qRound(theme().metrics.crossCell * 9.5);
    const int lane = (room.height() - safety - 2 * gap) / 2;
    m_safety->setGeometry(room.left(), room.top(), room.width(), safety);
    m_announcements->setGeometry(room.left(), room.top() + safety + gap, room.width(), lane);
    m_recognitions->setGeometry(room.left(), room.top() + safety + lane + 2 * gap, room.width(), lane);
}

void BoardScreen::layOutNarrow(const QRect& room) {
    const Metrics& m = theme().metrics;
    const int strip = std::max(m.target, qRound(m.capCounter * 1.25)) + m.edge;
    const int tab = (room.width() - 2 * m.gap) * 3 / 10;
    const int counter = room.width() - 2 * tab - 2 * m.gap;
    const QRect row(room.left(), room.top(), room.width(), strip);
    const auto place = [&](QWidget* widget, int left, int width) {
        widget->setGeometry(visually(layoutDirection(), row, QRect(left, row.top(), width, strip)));
    };
    place(m_safety, row.left(), counter);
    place(m_announcementsTab, row.left() + counter + m.gap, tab);
    place(m_recognitionsTab, row.left() + counter + tab + 2 * m.gap, tab);
    m_announcementsTab->setSelected(m_shown == Shown::announcements);
    m_recognitionsTab->setSelected(m_shown == Shown::recognitions);
    const QRect lane = room.adjusted(0, strip + m.gap, 0, 0);
    m_announcements->setGeometry(lane);
    m_recognitions->setGeometry(lane);
}

std::vector<TouchButton*> BoardScreen::buttons() const {
    return {m_shoutout, m_outbox, m_language, m_signIn};
}

// The two big ones share what the two small ones leave.
void BoardScreen::layOutButtons(const QRect& row) {
    const Metrics& m = theme().metrics;
    const int small = std::max(m.target, row.width() / (theme().panel.isNarrow() ? 6 : 8));
    const int big = (row.width() - 2 * small - 3 * m.gap) / 2;
    int left = row.left();
    for (TouchButton* button : buttons()) {
        const int width = button == m_language || button == m_signIn ? small : big;
        button->setGeometry(visually(layoutDirection(), row, QRect(left, row.top(), width, row.height())));
        left += width + m.gap;
    }
}

void BoardScreen::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours.ground);
}

} // namespace ploegbord::ui

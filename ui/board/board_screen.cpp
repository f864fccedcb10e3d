// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_screen.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "ui/board/announcement_text.h"
#include "ui/board/button_row.h"
#include "ui/board/recognition_text.h"
#include "ui/board/status_text.h"
#include "ui/since/board_offer.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

// Slow enough that nobody loses the line being read; a lane shows at most a few cards.
constexpr std::chrono::seconds kPageTurn{30};
using namespace literals;

constexpr Millimetres kStrip = 26_mm, kTab = 43_mm; // of a narrow panel
constexpr Millimetres kRoomBesideIcon = 55_mm;      // of a big button
constexpr Millimetres kOffer = 30_mm;               // its height under a lane
constexpr Millimetres kOfferBeside = 62_mm;         // its width beside one
constexpr std::size_t kMostCards = 24;              // per lane; the lane's own screen has them all

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
    m_report = new TouchButton(theme(), ButtonRole::act, this);
    m_report->setIcon(Icon::report);
    m_shoutout = new TouchButton(theme(), ButtonRole::act, this);
    m_shoutout->setIcon(Icon::star);
    m_answers = new TouchButton(theme(), ButtonRole::look, this);
    m_answers->setIcon(Icon::answered);
    for (TouchButton* big : {m_report, m_shoutout, m_answers})
        big->setPrimary();
    m_outbox = new TouchButton(theme(), ButtonRole::look, this);
    m_outbox->setIcon(Icon::send, IconPlace::above);
    m_outbox->setLabelRole(TextRole::body);
    m_language = new TouchButton(theme(), ButtonRole::look, this);
    m_language->setIcon(Icon::globe, IconPlace::above);
    m_language->setLabelRole(TextRole::body);
    m_signIn = new TouchButton(theme(), ButtonRole::look, this);
    m_signIn->setIcon(Icon::person, IconPlace::above);
    m_signIn->setLabelRole(TextRole::body);
    m_offer = new TouchButton(theme(), ButtonRole::look, this);
    m_offer->setObjectName(QStringLiteral("offer"));
    m_offer->hide();
    m_announcementsTab = new TouchButton(theme(), ButtonRole::look, this);
    m_recognitionsTab = new TouchButton(theme(), ButtonRole::look, this);
    m_announcementsTab->setIcon(Icon::megaphone, IconPlace::above);
    m_recognitionsTab->setIcon(Icon::star, IconPlace::above);
    m_recognitionsTab->setObjectName(QStringLiteral("recognitionsTab"));
    for (TouchButton* tab : {m_announcementsTab, m_recognitionsTab})
        tab->setLabelRole(TextRole::small);
    for (CardLane* lane : {m_announcements, m_recognitions})
        connect(lane, &CardLane::positionChanged, this, [this] { update(m_positionPlace); });
    m_announcements->setHeadingShown(!theme().panel.isNarrow());
    m_recognitions->setHeadingShown(!theme().panel.isNarrow());
    Navigator& navigator = context().navigator;
    connect(m_report, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::report); });
    connect(m_shoutout, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::shoutout); });
    connect(m_answers, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::answers); });
    connect(m_outbox, &TouchButton::tapped, this, [&navigator] { navigator.open(ScreenName::outbox); });
    connect(m_signIn, &TouchButton::tapped, this, [this, &navigator] {
        navigator.open(m_moment.state && m_moment.state->session ? ScreenName::lead : ScreenName::signIn);
    });
    connect(m_language, &TouchButton::tapped, this, &BoardScreen::changeLanguage);
    connect(m_offer, &TouchButton::tapped, this, [this, &navigator] { navigator.open(m_offered); });
    connect(m_announcementsTab, &TouchButton::tapped, this, [this] { showLane(Shown::announcements); });
    connect(m_recognitionsTab, &TouchButton::tapped, this, [this] { showLane(Shown::recognitions); });
}

// Two are switched at once; of more, a picker has the names.
void BoardScreen::changeLanguage() {
    const auto offered = m_moment.languagesOffered();
    if (offered.size() > 2) return context().navigator.open(ScreenName::language);
    for (const Language* one : offered)
        if (one->code != m_moment.language) return context().navigator.chooseLanguage(std::string(one->code));
}

void BoardScreen::retranslate() {
    m_report->setLabel(tr("Report", "big button"));
    m_shoutout->setLabel(tr("Shoutout", "big button"));
    m_answers->setLabel(tr("You said, we did", "big button"));
    m_outbox->setLabel(tr("Posts", "button: where this terminal's posts are"));
    m_language->setLabel(tr("Language", "small button"));
    m_announcementsTab->setLabel(tr("Announcements", "lane"));
    m_recognitionsTab->setLabel(tr("Recognition", "lane"));
    m_safety->setHeading(tr("Safety", "lane"));
    levelBigButtons();
    if (m_moment.state) present(m_moment);
}

void BoardScreen::enter() {
    m_announcements->showFirstPage();
    m_recognitions->showFirstPage();
    showLane(Shown::announcements);
}

void BoardScreen::prepareForPicture() {
    m_announcements->pageCount();
    m_recognitions->pageCount();
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
    presentOffer();
}

// It comes and goes with the hour; the lanes are laid out anew only then.
void BoardScreen::presentOffer() {
    const auto offer = boardOffer(m_moment);
    if (offer) {
        m_offered = offer->screen;
        m_offer->setIcon(offer->icon, theme().panel.isNarrow() ? IconPlace::above : IconPlace::before);
        m_offer->setLabel(offer->label);
        m_offer->setSublabel(offer->sublabel);
    }
    if (m_offer->isHidden() != offer.has_value()) return;
    m_offer->setVisible(offer.has_value());
    layOut();
    update();
}

void BoardScreen::presentLanes() {
    const auto announcements = announcementsHere(m_moment);
    const auto card = [](CardWords words) {
        words.more = tr("… read on", "on a card that leaves something out: a tap shows it in full");
        return words;
    };
    std::vector<CardWords> cards;
    for (const auto& post : announcements)
        if (cards.size() < kMostCards)
            if (auto text = announcementText(post, m_moment))
                cards.push_back(card(cardWords(std::move(*text))));
    if (m_moment.state && m_moment.state->brokenRecords > 0)
        cards.push_back(noteWords(
            tr("%n posts cannot be read and are fetched again.", "card", m_moment.state->brokenRecords)));
    m_announcements->setHeading(tr("Announcements", "lane"), QString());
    m_announcements->setCards(std::move(cards),
                              m_moment.hasMaster()
                                  ? tr("No announcements now.", "empty lane")
                                  : tr("Waiting for the first contact with the hub.", "empty lane"));
    m_safety->setSafety(safetyText(m_moment), m_moment.state ? m_moment.state->master : nullptr);

    const auto recognitions = recognitionsHere(m_moment);
    std::vector<CardWords> wall;
    for (const auto& post : recognitions)
        if (wall.size() < kMostCards)
            if (auto text = recognitionText(post, m_moment))
                wall.push_back(card(cardWords(std::move(*text))));
    const auto week = std::count_if(recognitions.begin(), recognitions.end(),
                                    [&](const auto& post) { return isThisWeek(*post.record, m_moment); });
    const bool isQuiet = m_moment.hasMaster() && m_moment.master().site.quiet;
    m_recognitions->setHeading(tr("Recognition", "lane"),
                               isQuiet ? QString() : tr("%n this week", "shoutouts", static_cast<int>(week)));
    m_recognitions->setCards(std::move(wall),
                             isQuiet ? tr("The board is quiet for now.", "recognition lane")
                                     : tr("No shoutouts yet. Give the first one.", "empty lane"));
    if (!m_moment.hasMaster()) return;
    welcomeNew(*m_announcements, m_knownAnnouncements, announcements);
    welcomeNew(*m_recognitions, m_knownRecognitions, recognitions);
}

// Seen at once, wherever it stands. What moved up from beyond a lane's last card is not new.
void BoardScreen::welcomeNew(CardLane& lane, std::optional<Ids>& known,
                             const std::vector<terminal::Post>& posts) {
    Ids ids, arrived;
    for (std::size_t n = 0; n < std::min(posts.size(), kMostCards); ++n)
        ids.push_back(posts[n].record->id);
    if (known) {
        const auto isKnown = [&](const core::RecordId& id) {
            return std::find(known->begin(), known->end(), id) != known->end();
        };
        auto end = ids.end();
        if (known->size() == kMostCards) end = std::find_if(ids.rbegin(), ids.rend(), isKnown).base();
        std::remove_copy_if(ids.begin(), end, std::back_inserter(arrived), isKnown);
    }
    known = std::move(ids);
    if (arrived.empty()) return;
    const bool isQuiet = m_moment.hasMaster() && m_moment.master().site.quiet;
    lane.welcome(std::move(arrived), !isQuiet);
    if (m_turn.isActive()) m_turn.start(); // its page stays as long as any
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
    update();
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
    layOutTabs(QRect(room.left(), room.top(), room.width(), strip));
    const QRect lane = withoutOffer(room.adjusted(0, strip + m.gap, 0, 0));
    m_announcements->setGeometry(lane);
    m_recognitions->setGeometry(lane);
    m_positionPlace = QRect(lane.left(), lane.top() - m.gap, lane.width(), m.gap);
}

// Counter and streak take what the tabs leave.
void BoardScreen::layOutTabs(const QRect& row) {
    const Metrics& m = theme().metrics;
    const int tab = theme().px(kTab), strip = row.width() - 2 * (tab + m.gap);
    const auto place = [&](QWidget* widget, int left, int width) {
        widget->setGeometry(visually(layoutDirection(), row, QRect(left, row.top(), width, row.height())));
    };
    place(m_safety, row.left(), strip);
    place(m_announcementsTab, row.left() + strip + m.gap, tab);
    place(m_recognitionsTab, row.right() + 1 - tab, tab);
    m_announcementsTab->setSelected(m_shown == Shown::announcements);
    m_recognitionsTab->setSelected(m_shown == Shown::recognitions);
}

// A narrow row has no place for the posts; there "You said, we did" leads to them when any are waiting.
void BoardScreen::layOutButtons(const QRect& row) {
    std::vector<TouchButton*> buttons{m_report, m_shoutout, m_answers, m_outbox, m_language, m_signIn};
    m_outbox->setVisible(!theme().panel.isNarrow());
    if (theme().panel.isNarrow()) std::erase(buttons, m_outbox);
    const auto places = buttonRow(row, 3, static_cast<int>(buttons.size()) - 3, theme().metrics);
    std::size_t n = 0;
    for (TouchButton* button : buttons)
        button->setGeometry(visually(layoutDirection(), row, places[n++]));
    levelBigButtons();
}

// Where they are narrow their words stand under the icon; all three in letters of one size.
void BoardScreen::levelBigButtons() {
    const bool isTight = m_report->width() < theme().px(kRoomBesideIcon);
    double level = theme().type.cap(TextRole::headline);
    for (TouchButton* big : {m_report, m_shoutout, m_answers}) {
        big->setIcon(big->icon(), isTight ? IconPlace::above : IconPlace::before);
        level = std::min(level, big->labelCapIn(big->size()).value_or(theme().type.smallest()));
    }
    for (TouchButton* big : {m_report, m_shoutout, m_answers})
        big->setMostCap(level);
}

void BoardScreen::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const Colours& c = theme().colours;
    painter.fillRect(rect(), c.ground);
    if (m_positionPlace.isEmpty()) return;
    TextSetting setting{theme().metrics.capSmall, c.textMuted, c.ground};
    setting.align = Qt::AlignTrailing;
    setting.direction = layoutDirection();
    const CardLane* lane = m_shown == Shown::announcements ? m_announcements : m_recognitions;
    drawLine(painter, theme().type, m_positionPlace, lane->position(), setting, &m_texts);
}

} // namespace ploegbord::ui

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
#include "ui/documents/document_list.h"
#include "ui/since/board_offer.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

// Slow enough that nobody loses the line being read; a lane shows at most a few cards.
constexpr std::chrono::seconds kPageTurn{30};
using namespace literals;

constexpr Millimetres kStrip = 26_mm, kBesideStrip = 43_mm; // of a narrow panel
constexpr Millimetres kRoomBesideIcon = 55_mm;              // of a big button
constexpr Millimetres kOffer = 30_mm;                       // its height under a lane
constexpr Millimetres kOfferBeside = 62_mm;                 // its width beside one
constexpr std::size_t kMostCards = 24;                      // per lane; the lane's own screen has them all

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
    m_documents = new TouchButton(theme(), ButtonRole::look, this);
    m_documents->setIcon(Icon::document);
    m_documents->setObjectName(QStringLiteral("documents"));
    for (TouchButton* big : {m_report, m_shoutout, m_answers, m_documents})
        big->setPrimary();
    m_outbox = new TouchButton(theme(), ButtonRole::look, this);
    m_outbox->setIcon(Icon::send, IconPlace::above);
    m_language = new TouchButton(theme(), ButtonRole::look, this);
    m_language->setIcon(Icon::globe, IconPlace::above);
    m_signIn = new TouchButton(theme(), ButtonRole::look, this);
    m_signIn->setIcon(Icon::person, IconPlace::above);
    m_offer = new TouchButton(theme(), ButtonRole::look, this);
    m_offer->setObjectName(QStringLiteral("offer"));
    m_offer->hide();
    for (TouchButton* small : {m_outbox, m_language, m_signIn})
        small->setLabelRole(TextRole::body);
    m_otherLane = new TouchButton(theme(), ButtonRole::look, this);
    m_otherLane->setObjectName(QStringLiteral("otherLane"));
    if (theme().panel.isNarrow()) {
        m_documents->setIcon(Icon::document, IconPlace::above);
        for (TouchButton* beside : {m_otherLane, m_documents})
            beside->setLabelRole(TextRole::small);
    }
    for (CardLane* lane : {m_announcements, m_recognitions})
        connect(lane, &CardLane::positionChanged, this, [this] { update(m_headingPlace); });
    m_announcements->setHeadingShown(!theme().panel.isNarrow());
    m_recognitions->setHeadingShown(!theme().panel.isNarrow());
    connectButtons();
}

void BoardScreen::connectButtons() {
    Navigator& navigator = context().navigator;
    for (const auto& [button, screen] :
         {std::pair{m_report, ScreenName::report}, std::pair{m_shoutout, ScreenName::shoutout},
          std::pair{m_answers, ScreenName::answers}, std::pair{m_documents, ScreenName::documents},
          std::pair{m_outbox, ScreenName::outbox}})
        connect(button, &TouchButton::tapped, this, [&navigator, screen] { navigator.open(screen); });
    connect(m_signIn, &TouchButton::tapped, this, [this, &navigator] {
        navigator.open(m_moment.state && m_moment.state->session ? ScreenName::lead : ScreenName::signIn);
    });
    connect(m_language, &TouchButton::tapped, this, &BoardScreen::changeLanguage);
    connect(m_offer, &TouchButton::tapped, this, [this, &navigator] { navigator.open(m_offered); });
    connect(m_otherLane, &TouchButton::tapped, this, [this] {
        showLane(m_shown == Shown::announcements ? Shown::recognitions : Shown::announcements);
    });
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
    m_documents->setLabel(tr("Documents", "big button"));
    nameOtherLane();
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
    presentDocuments();
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

// How many the crew on shift has yet to read.
void BoardScreen::presentDocuments() {
    const auto unread = listedDocuments(m_moment, {false, true, {}, {}}).size();
    const QString before = m_documents->accessibleDescription();
    m_documents->setSublabel(
        unread ? tr("%n to read", "documents, under the big button", static_cast<int>(unread)) : QString());
    // Beside the counter there is no room for both.
    if (theme().panel.isNarrow())
        m_documents->setIcon(unread ? Icon::none : Icon::document, IconPlace::above);
    if (before != m_documents->accessibleDescription()) levelBigButtons();
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
    nameOtherLane();
    layOut();
    update();
}

void BoardScreen::nameOtherLane() {
    const bool isOnAnnouncements = m_shown == Shown::announcements;
    m_otherLane->setLabel(isOnAnnouncements ? tr("Recognition", "lane") : tr("Announcements", "lane"));
    m_otherLane->setIcon(isOnAnnouncements ? Icon::star : Icon::megaphone, IconPlace::above);
}

void BoardScreen::resizeEvent(QResizeEvent*) {
    layOut();
}

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
    const std::vector<TouchButton*> few{m_language, m_signIn}, all{m_outbox, m_language, m_signIn};
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

void BoardScreen::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const Colours& c = theme().colours;
    painter.fillRect(rect(), c.ground);
    if (m_headingPlace.isEmpty()) return;
    const bool isOnAnnouncements = m_shown == Shown::announcements;
    TextSetting setting{theme().metrics.capSmall, c.textMuted, c.ground};
    setting.direction = layoutDirection();
    drawLine(painter, theme().type, m_headingPlace,
             isOnAnnouncements ? tr("Announcements", "lane") : tr("Recognition", "lane"), setting, &m_texts);
    setting.align = Qt::AlignTrailing;
    const CardLane* lane = isOnAnnouncements ? m_announcements : m_recognitions;
    drawLine(painter, theme().type, m_headingPlace, lane->position(), setting, &m_texts);
}

} // namespace ploegbord::ui

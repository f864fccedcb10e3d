// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_screen.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPainter>

#include "ui/board/announcement_text.h"
#include "ui/board/lane_cards.h"
#include "ui/board/recognition_text.h"
#include "ui/board/status_text.h"
#include "ui/documents/document_list.h"
#include "ui/since/board_offer.h"
#include "ui/text/convert.h"

namespace ploegbord::ui {

namespace {

// Slow enough that nobody loses the line being read; a lane shows at most a few cards.
constexpr std::chrono::seconds kPageTurn{30};

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
        connect(button, &TouchButton::tapped, this, [&navigator, name = screen] { navigator.open(name); });
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
    presentOffer();
    presentLanes();
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
    const QString more = tr("… read on", "on a card that leaves something out: a tap shows it in full");
    const bool isOffered = !m_offer->isHidden() && m_offered == ScreenName::pulse;
    auto cards = announcementCards(m_moment, announcements, !isOffered, more);
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
    const auto week = std::count_if(recognitions.begin(), recognitions.end(),
                                    [&](const auto& post) { return isThisWeek(*post.record, m_moment); });
    const bool isQuiet = m_moment.hasMaster() && m_moment.master().site.quiet;
    m_recognitions->setHeading(tr("Recognition", "lane"),
                               isQuiet ? QString()
                                       : tr("%Ln this week", "shoutouts", static_cast<int>(week)));
    m_recognitions->setCards(recognitionCards(m_moment, recognitions, more),
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

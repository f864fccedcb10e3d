// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/kiosk_window.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QTranslator>

#include "app/core/report_code.h"
#include "ui/it/corner_hold.h"
#include "ui/kiosk/screens.h"
#include "ui/language/languages.h"
#include "ui/media/media.h"
#include "ui/touch/countdown.h"
#include "ui/urgent/urgent_notice.h"

// Q_INIT_RESOURCE must stand outside namespaces. Without it the linker drops the files of a static library.
static void addTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace ploegbord::ui {

namespace {

constexpr int kReadyMarkPixels = 40; // goals: a block any tool can find
const QColor kReadyMarkColour(0x00, 0xC8, 0x53);

constexpr std::chrono::seconds kVisitOver{90}; // without a touch

bool isTouch(QEvent::Type type) {
    return type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress;
}

} // namespace

KioskWindow::KioskWindow(const Theme& theme, Intents& intents, const core::Clock& clock, Settings settings)
    : m_screenContext{theme, intents, *this, settings.media}, m_intents(intents), m_clock(clock),
      m_settings(std::move(settings)), m_language(m_settings.language),
      m_countdown(new Countdown(theme, this)) {
    setWindowTitle(QStringLiteral("Ploegbord"));
    setAutoFillBackground(true);
    QPalette ground;
    ground.setColor(QPalette::Window, theme.colours.ground);
    setPalette(ground);
    m_countdown->hide();
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &KioskWindow::timeTurned);
    qApp->installEventFilter(this);
    // The status bar's start corner, on the board only.
    auto* corner = new CornerHold(this, theme.metrics.statusBar);
    qApp->installEventFilter(corner);
    connect(corner, &CornerHold::held, this, [this] {
        if (m_current == ScreenName::board && !m_isUrgentShown) open(ScreenName::it);
    });
    loadTranslation(m_language);
    m_idle.touched(m_clock.steadyNow());
    showCurrent();
}

KioskWindow::~KioskWindow() {
    qApp->removeEventFilter(this);
}

// The state's offset is of the moment it came. Since then only the steady clock is believed: somebody may
// have set the other one.
Moment KioskWindow::moment() const {
    const auto wall = m_state ? m_stateWall + (m_clock.steadyNow() - m_stateAt) : m_clock.now();
    Moment now = momentOf(m_state, wall, m_language);
    now.terminalsOwn = m_settings.language;
    now.answered = m_answered;
    return now;
}

void KioskWindow::setState(StatePtr state) {
    const bool isFirst = !m_state;
    m_state = std::move(state);
    m_stateWall = m_clock.now();
    m_stateAt = m_clock.steadyNow();
    endAnswering();
    present(isFirst);
    lookAtIdleClock();
}

Screen& KioskWindow::screen(ScreenName name) {
    Screen*& made = m_screens[name];
    if (!made) {
        made = makeScreen(name, m_screenContext, this);
        made->hide();
        made->setGeometry(rect());
    }
    return *made;
}

void KioskWindow::open(ScreenName name) {
    if (name == m_current) return;
    screen(m_current).leave(false);
    m_current = name;
    screen(name).enter();
    showCurrent();
    touched();
}

void KioskWindow::openPart(ScreenName name, int part) {
    open(name);
    screen(name).showPart(part);
    if (m_state) screen(name).present(moment());
}

void KioskWindow::openRecord(ScreenName name, core::RecordId record) {
    m_recordOpenedFrom = m_current;
    open(name);
    screen(name).showRecord(record);
    if (m_state) screen(name).present(moment());
}

void KioskWindow::closeRecord() {
    openPart(m_recordOpenedFrom, kAsLeft);
}

void KioskWindow::answered(core::RecordId question) {
    m_answered.push_back(question);
    present();
}

void KioskWindow::home() {
    open(ScreenName::board);
}

void KioskWindow::showCurrent() {
    const Moment now = moment();
    Screen& seen = screen(m_isUrgentShown ? ScreenName::urgent : m_current);
    seen.setGeometry(rect());
    if (!m_state) return; // nothing true to show yet: plain ground
    seen.present(now);
    seen.show();
    seen.raise();
    // Qt would hand the focus of what is hidden on as if by Tab, and a ring would show that nobody asked for.
    QWidget* focused = focusWidget();
    if (focused && !seen.isAncestorOf(focused)) focused->clearFocus();
    for (const auto& [name, other] : m_screens)
        if (other && other != &seen) other->hide();
    m_countdown->raise();
    if (m_readyMark) m_readyMark->raise();
}

void KioskWindow::present(bool isFirst) {
    if (!m_state) return;
    const Moment now = moment();
    presentUrgent(now);
    if (isFirst)
        showCurrent(); // it has its size before it has words to lay out
    else
        screen(m_isUrgentShown ? ScreenName::urgent : m_current).present(now);
    m_intents.painted(m_state->cursor);
    if (m_chime.isDue(now) && m_settings.media) m_settings.media->chime(); // once it is seen
    markReadyOnce();
}

// An urgent notice covers whatever is on screen and keeps it beneath, half-made posts included.
void KioskWindow::presentUrgent(const Moment& now) {
    const bool isWanted = urgentNotice(now).has_value();
    if (isWanted == m_isUrgentShown) return;
    m_isUrgentShown = isWanted;
    if (isWanted)
        screen(ScreenName::urgent).enter();
    else
        touched(); // the person who tapped Seen has the full time for what was beneath
    showCurrent();
}

void KioskWindow::touched() {
    endAnswering();
    m_lastTouch = m_clock.steadyNow();
    m_idle.touched(m_lastTouch);
    m_countdown->hide();
    lookAtIdleClock();
}

void KioskWindow::lookAtIdleClock() {
    const bool hasSession = m_state && m_state->session.has_value();
    const auto limit = m_isUrgentShown ? std::chrono::seconds(0) : screen(m_current).idleLimit();
    const auto answer = m_idle.at(m_clock.steadyNow(), limit, hasSession);
    showCountdown(answer);
    if (answer.verdict == IdleClock::Verdict::signOut) m_intents.signOut();
    if (answer.verdict == IdleClock::Verdict::signOut || answer.verdict == IdleClock::Verdict::goHome)
        endVisit();
    scheduleNextLook(answer);
}

// Wakes for the idle clock or when the minute turns (clock, ages, expiry), whichever comes first.
void KioskWindow::scheduleNextLook(const IdleClock::Answer& answer) {
    const auto intoMinute = moment().now.time_since_epoch() % std::chrono::minutes(1);
    auto wait = std::chrono::milliseconds(std::chrono::minutes(1)) - intoMinute;
    if (answer.lookAgain) wait = std::min(wait, *answer.lookAgain - m_clock.steadyNow());
    const bool isMinute = !answer.lookAgain || wait < *answer.lookAgain - m_clock.steadyNow();
    m_look.setTimerType(isMinute ? Qt::CoarseTimer : Qt::PreciseTimer);
    m_look.start(std::max(wait, std::chrono::milliseconds(10)));
}

// Not at a touch: laying a whole screen out anew would keep the button waiting that is being pressed.
void KioskWindow::timeTurned() {
    endAnswering();
    lookAtIdleClock();
    if (m_state) screen(m_isUrgentShown ? ScreenName::urgent : m_current).present(moment());
}

void KioskWindow::showCountdown(const IdleClock::Answer& answer) {
    const bool isCounting = answer.verdict == IdleClock::Verdict::countDown;
    if (isCounting) {
        m_countdown->setText(
            tr("Signing out in %n s. Tap here to stay.", "session", static_cast<int>(answer.left.count())));
        m_countdown->setRemaining(answer.left, IdleClock::kCountdown);
        placeCountdown();
    }
    m_countdown->setVisible(isCounting);
}

// Over the status bar's place at the top, where it hides no button.
void KioskWindow::placeCountdown() {
    const int margin = m_screenContext.theme.metrics.margin;
    const int height = m_countdown->sizeHint().height();
    m_countdown->setGeometry(margin, margin, width() - 2 * margin, height);
}

// Whoever touches the board after a while is somebody else.
void KioskWindow::endAnswering() {
    if (m_answered.empty() || m_clock.steadyNow() - m_lastTouch < kVisitOver) return;
    m_answered.clear();
    if (m_state && m_current == ScreenName::board) screen(m_current).present(moment());
}

void KioskWindow::endVisit() {
    m_countdown->hide();
    m_answered.clear();
    screen(m_current).leave(true);
    m_current = ScreenName::board;
    if (m_language != m_settings.language) chooseLanguage(m_settings.language);
    screen(m_current).enter();
    showCurrent();
}

void KioskWindow::chooseLanguage(std::string language) {
    m_language = std::move(language);
    loadTranslation(m_language);
    present();
}

void KioskWindow::loadTranslation(const std::string& language) {
    addTranslations();
    if (m_translator) qApp->removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    const QString file = QStringLiteral(":/i18n/ploegbord_%1.qm").arg(QString::fromStdString(language));
    if (m_translator->load(file)) qApp->installTranslator(m_translator.get());
    QLocale::setDefault(localeOf(language));
    qApp->setLayoutDirection(QLocale().textDirection());
}

void KioskWindow::leaveProgram() {
    QApplication::exit(0);
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event) {
    if (isTouch(event->type())) touched();
    // Of the window alone: what it hands on comes by here once more for the widget, and for each parent.
    if (event->type() == QEvent::KeyPress && watched->isWindowType() && readKey(event)) return true;
    return QWidget::eventFilter(watched, event);
}

// Keys of a running burst are a badge's, not text for a field. The first key passes: it may be a person's.
bool KioskWindow::readKey(QEvent* event) {
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const QString text = key.text();
    if (text.isEmpty() && !isEnter) return false; // Shift comes before each capital of a reader that types
    const char character = text.size() == 1 ? text.at(0).toLatin1() : '\0';
    // When the key was pressed, not when a busy screen came to it.
    const core::Steady at =
        key.timestamp() > 0 ? core::Steady(std::chrono::milliseconds(key.timestamp())) : m_clock.steadyNow();
    if (const auto uid = m_badge.key(character, isEnter, at)) {
        badgeRead(*uid);
        return true;
    }
    return m_badge.isRunning();
}

void KioskWindow::badgeRead(const std::string& uid) {
    if (m_isUrgentShown) return;
    if (m_current == ScreenName::board && core::readReportSlip(uid)) open(ScreenName::answers);
    if (screen(m_current).badgeRead(uid)) return;
    open(ScreenName::signIn);
    screen(ScreenName::signIn).badgeRead(uid);
}

void KioskWindow::markReadyOnce() {
    if (!m_settings.hasReadyMark || m_readyMark || !m_state->hasContent) return;
    m_readyMark = new QWidget(this);
    m_readyMark->setAttribute(Qt::WA_TransparentForMouseEvents);
    QPalette palette;
    palette.setColor(QPalette::Window, kReadyMarkColour);
    m_readyMark->setPalette(palette);
    m_readyMark->setAutoFillBackground(true);
    m_readyMark->setGeometry(0, 0, kReadyMarkPixels, kReadyMarkPixels);
    m_readyMark->show();
}

void KioskWindow::resizeEvent(QResizeEvent*) {
    for (const auto& [name, made] : m_screens)
        if (made) made->setGeometry(rect());
    placeCountdown();
}

} // namespace ploegbord::ui

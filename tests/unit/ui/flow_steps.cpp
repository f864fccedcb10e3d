// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_steps.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTranslator>

#include "tests/support/ui_app.h"
#include "ui/kiosk/screens.h"
#include "ui/lead/parts.h"

// Must stand outside namespaces.
static void addTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace ploegbord::test {

namespace {

using ui::FlowPresenter;
using ui::ScreenName;

State lead() {
    return signedIn(fullBoard());
}
State offlineLead() {
    State state = signedIn(offlineBoard());
    state->session->isOffline = true;
    return state;
}
State refusedLead() {
    return signedIn(parkedBoard());
}
State quietLead() {
    return signedIn(quietBoardState());
}
State safety() {
    return signedIn(fullBoard(), "2001");
}
State crowdedLead() {
    return signedIn(crowdedBoard());
}

void write(FlowPresenter& flow, const char* text) {
    flow.wrote(QString::fromUtf8(text));
    flow.primary();
}

void stay(FlowPresenter&, FakeIntents&) {}

// Shoutout: the first of the crew, a pattern by its place on the first page, its blanks.
void pattern(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
}
void pick(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
    flow.choose(0);
}
void number(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
}
void numberMissing(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
    flow.typed(QString());
}
void overLimit(FlowPresenter& flow, FakeIntents&) {
    for (int n = 0; n < 20; ++n) {
        flow.enter();
        flow.prepareForPicture();
        flow.primary();
    }
    flow.enter();
    flow.prepareForPicture();
}
void posted(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
    flow.primary();
}
void undone(FlowPresenter& flow, FakeIntents& intents) {
    posted(flow, intents);
    flow.tapTimer();
}
void diskFull(FlowPresenter& flow, FakeIntents& intents) {
    intents.failure = terminal::PostFailure{terminal::PostError::diskFull, std::nullopt};
    posted(flow, intents);
}

// Sign-in.
void everyone(FlowPresenter& flow, FakeIntents&) {
    flow.chooseTab(1);
}
void pin(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
}
void badgePin(FlowPresenter& flow, FakeIntents&) {
    flow.badge("04A8BA5C");
}
void wrongPin(FlowPresenter& flow, FakeIntents& intents) {
    intents.signInAnswer = tl::unexpected(terminal::SignInFailure{terminal::SignInError::wrong});
    flow.choose(0);
    flow.pinEntered("111111");
}
void noGrant(FlowPresenter& flow, FakeIntents& intents) {
    intents.signInAnswer = tl::unexpected(terminal::SignInFailure{terminal::SignInError::offlineUnknown});
    flow.choose(0);
    flow.pinEntered("111111");
}

// The lead's menu; tiles as a lead has them.
void quiet(FlowPresenter& flow, FakeIntents&) {
    flow.choose(5);
}
void quietDone(FlowPresenter& flow, FakeIntents&) {
    flow.choose(5);
    write(flow, "Ernstig ongeval op lijn 2");
}
void hide(FlowPresenter& flow, FakeIntents&) {
    flow.choose(6);
}
void hideShoutout(FlowPresenter& flow, FakeIntents&) {
    flow.choose(6);
    flow.chooseTab(1);
}
void hideAsk(FlowPresenter& flow, FakeIntents&) {
    flow.choose(6);
    flow.choose(0);
}
void hideDone(FlowPresenter& flow, FakeIntents&) {
    flow.choose(6);
    flow.choose(0);
    flow.primary();
}

// Announcement.
void headline(FlowPresenter& flow, FakeIntents&) {
    flow.prepareForPicture();
}
void noHeadline(FlowPresenter& flow, FakeIntents&) {
    flow.primary();
}
void text(FlowPresenter& flow, FakeIntents&) {
    write(flow, "Nieuwe vergrendeling op de sealer");
}
void audience(FlowPresenter& flow, FakeIntents& intents) {
    text(flow, intents);
    write(flow, "De kap gaat pas open als de messen stilstaan. Druk niet op de kap.");
}
void audienceCrews(FlowPresenter& flow, FakeIntents& intents) {
    audience(flow, intents);
    flow.chooseTab(1);
}
void until(FlowPresenter& flow, FakeIntents& intents) {
    audience(flow, intents);
    flow.primary();
}
void steppers(FlowPresenter& flow, FakeIntents& intents) {
    until(flow, intents);
    flow.choose(5);
}
void priority(FlowPresenter& flow, FakeIntents& intents) {
    until(flow, intents);
    flow.primary();
}
void urgent(FlowPresenter& flow, FakeIntents& intents) {
    priority(flow, intents);
    flow.choose(2);
}
void check(FlowPresenter& flow, FakeIntents& intents) {
    urgent(flow, intents);
    flow.primary();
}
void announced(FlowPresenter& flow, FakeIntents& intents) {
    check(flow, intents);
    flow.primary();
}
void goalFilled(FlowPresenter& flow, FakeIntents&) {
    flow.typed("11500");
    flow.choose(1);
}
void goalCheck(FlowPresenter& flow, FakeIntents& intents) {
    goalFilled(flow, intents);
    for (int n = 0; n < 3; ++n)
        flow.primary();
}
void goals(FlowPresenter& flow, FakeIntents&) {
    flow.chooseButton(0);
}
void result(FlowPresenter& flow, FakeIntents&) {
    flow.chooseButton(0);
    flow.choose(0);
}

// Safety events: class, day, shift, line.
void day(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
}
void shift(FlowPresenter& flow, FakeIntents& intents) {
    day(flow, intents);
    flow.choose(1);
}
void line(FlowPresenter& flow, FakeIntents& intents) {
    shift(flow, intents);
    flow.choose(1);
}
void eventCheck(FlowPresenter& flow, FakeIntents& intents) {
    line(flow, intents);
    flow.choose(2);
}
void eventWords(FlowPresenter& flow, FakeIntents& intents) {
    eventCheck(flow, intents);
    flow.chooseButton(0);
}
void recorded(FlowPresenter& flow, FakeIntents& intents) {
    eventCheck(flow, intents);
    flow.primary();
}
void confirmAsk(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
}
void confirmed(FlowPresenter& flow, FakeIntents&) {
    flow.choose(0);
    flow.primary();
}
void correct(FlowPresenter& flow, FakeIntents&) {
    flow.chooseTab(2);
}
void reclass(FlowPresenter& flow, FakeIntents&) {
    flow.chooseTab(2);
    flow.choose(0);
}

void closed(FlowPresenter& flow, FakeIntents&) {
    flow.choose(1);
}
void refused(FlowPresenter& flow, FakeIntents&) {
    flow.choose(1);
}

void itWrong(FlowPresenter& flow, FakeIntents&) {
    flow.pinEntered("111111");
}
void itOpen(FlowPresenter& flow, FakeIntents&) {
    flow.pinEntered("424242");
}
void itTested(FlowPresenter& flow, FakeIntents&) {
    flow.pinEntered("424242");
    flow.chooseButton(0);
}

void giveLongNames(terminal::BoardState& state) {
    auto master = std::make_shared<terminal::MasterData>(*longNamesBoard()->master);
    master->site.quiet = state.master->site.quiet;
    state.master = std::move(master);
    if (state.session) state.session->name += " tot Westervelt";
}

// %1 and %n stay what they are.
QString longer(const QString& text) {
    static const QRegularExpression word(QStringLiteral("(?<![%\\w])\\w{3,}"));
    QString out;
    qsizetype at = 0;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += text.mid(at, match.capturedEnd() - at);
        out += match.captured().right((match.capturedLength() * 2 + 4) / 5).toLower();
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

class Longer final : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* about, int n) const override {
        const QString known = QTranslator::translate(context, source, about, n);
        return longer(known.isEmpty() ? QString::fromUtf8(source) : known);
    }
};

} // namespace

const std::vector<FlowStep>& flowSteps() {
    static const std::vector<FlowStep> steps{
        {"shoutout-1-who", ScreenName::shoutout, fullBoard, 0, stay},
        {"shoutout-2-what-for", ScreenName::shoutout, fullBoard, 0, pattern},
        {"shoutout-3-pick", ScreenName::shoutout, fullBoard, 0, pick},
        {"shoutout-4-number", ScreenName::shoutout, fullBoard, 0, number},
        {"shoutout-5-missing", ScreenName::shoutout, fullBoard, 0, numberMissing},
        {"shoutout-6-limit", ScreenName::shoutout, fullBoard, 0, overLimit},
        {"shoutout-7-lead", ScreenName::shoutout, lead, 0, number},
        {"shoutout-8-done", ScreenName::shoutout, fullBoard, 0, posted},
        {"shoutout-9-undone", ScreenName::shoutout, fullBoard, 0, undone},
        {"shoutout-a-disk", ScreenName::shoutout, fullBoard, 0, diskFull},
        {"shoutout-b-quiet", ScreenName::shoutout, quietBoardState, 0, stay},
        {"shoutout-c-nobody", ScreenName::shoutout, neverConnected, 0, stay},
        {"shoutout-d-crowd", ScreenName::shoutout, crowdedBoard, 0, stay},
        {"sign-in-1-names", ScreenName::signIn, offlineBoard, 0, stay},
        {"sign-in-2-everyone", ScreenName::signIn, fullBoard, 0, everyone},
        {"sign-in-3-letters", ScreenName::signIn, crowdedBoard, 0, everyone},
        {"sign-in-4-pin", ScreenName::signIn, offlineBoard, 0, pin},
        {"sign-in-5-badge", ScreenName::signIn, fullBoard, 0, badgePin},
        {"sign-in-6-wrong", ScreenName::signIn, fullBoard, 0, wrongPin},
        {"sign-in-7-unknown", ScreenName::signIn, offlineBoard, 0, noGrant},
        {"lead-1-menu", ScreenName::lead, offlineLead, 0, stay},
        {"lead-2-safety", ScreenName::lead, safety, 0, stay},
        {"lead-3-quiet", ScreenName::lead, lead, 0, quiet},
        {"lead-4-quiet-done", ScreenName::lead, lead, 0, quietDone},
        {"lead-5-is-quiet", ScreenName::lead, quietLead, 0, stay},
        {"lead-6-hide", ScreenName::lead, lead, 0, hide},
        {"lead-7-hide-shoutout", ScreenName::lead, lead, 0, hideShoutout},
        {"lead-8-hide-ask", ScreenName::lead, lead, 0, hideAsk},
        {"lead-9-hide-done", ScreenName::lead, lead, 0, hideDone},
        {"lead-a-nobody", ScreenName::lead, fullBoard, 0, stay},
        {"announce-1-headline", ScreenName::announce, lead, ui::kAnnouncePart, headline},
        {"announce-2-none", ScreenName::announce, lead, ui::kAnnouncePart, noHeadline},
        {"announce-3-text", ScreenName::announce, lead, ui::kAnnouncePart, text},
        {"announce-4-audience", ScreenName::announce, lead, ui::kAnnouncePart, audience},
        {"announce-5-crews", ScreenName::announce, lead, ui::kAnnouncePart, audienceCrews},
        {"announce-6-until", ScreenName::announce, lead, ui::kAnnouncePart, until},
        {"announce-7-steppers", ScreenName::announce, lead, ui::kAnnouncePart, steppers},
        {"announce-8-priority", ScreenName::announce, lead, ui::kAnnouncePart, priority},
        {"announce-9-urgent", ScreenName::announce, lead, ui::kAnnouncePart, urgent},
        {"announce-a-check", ScreenName::announce, lead, ui::kAnnouncePart, check},
        {"announce-b-done", ScreenName::announce, lead, ui::kAnnouncePart, announced},
        {"announce-c-nobody", ScreenName::announce, fullBoard, ui::kAnnouncePart, stay},
        {"goal-1-empty", ScreenName::announce, lead, ui::kGoalPart, stay},
        {"goal-2-filled", ScreenName::announce, lead, ui::kGoalPart, goalFilled},
        {"goal-3-check", ScreenName::announce, lead, ui::kGoalPart, goalCheck},
        {"goal-4-which", ScreenName::announce, lead, ui::kGoalPart, goals},
        {"goal-5-result", ScreenName::announce, lead, ui::kGoalPart, result},
        {"event-1-what", ScreenName::safetyEvent, lead, ui::kRecordPart, stay},
        {"event-2-day", ScreenName::safetyEvent, lead, ui::kRecordPart, day},
        {"event-3-shift", ScreenName::safetyEvent, lead, ui::kRecordPart, shift},
        {"event-4-line", ScreenName::safetyEvent, lead, ui::kRecordPart, line},
        {"event-5-check", ScreenName::safetyEvent, lead, ui::kRecordPart, eventCheck},
        {"event-6-words", ScreenName::safetyEvent, lead, ui::kRecordPart, eventWords},
        {"event-7-done", ScreenName::safetyEvent, lead, ui::kRecordPart, recorded},
        {"event-8-confirm", ScreenName::safetyEvent, lead, ui::kConfirmPart, stay},
        {"event-9-ask", ScreenName::safetyEvent, lead, ui::kConfirmPart, confirmAsk},
        {"event-a-confirmed", ScreenName::safetyEvent, lead, ui::kConfirmPart, confirmed},
        {"event-b-correct", ScreenName::safetyEvent, lead, ui::kRecordPart, correct},
        {"event-c-reclass", ScreenName::safetyEvent, lead, ui::kRecordPart, reclass},
        {"event-d-crowd", ScreenName::safetyEvent, crowdedLead, ui::kRecordPart, correct},
        {"event-e-nobody", ScreenName::safetyEvent, fullBoard, ui::kRecordPart, stay},
        {"close-1-open", ScreenName::closeShift, lead, 0, stay},
        {"close-2-closed", ScreenName::closeShift, lead, 0, closed},
        {"close-3-nobody", ScreenName::closeShift, fullBoard, 0, stay},
        {"outbox-1-waiting", ScreenName::outbox, offlineBoard, 0, stay},
        {"outbox-2-refused", ScreenName::outbox, parkedBoard, 0, stay},
        {"outbox-3-lead", ScreenName::outbox, refusedLead, 0, stay},
        {"outbox-4-why", ScreenName::outbox, refusedLead, 0, refused},
        {"outbox-5-empty", ScreenName::outbox, fullBoard, 0, stay},
        {"outbox-6-crowd", ScreenName::outbox, crowdedBoard, 0, stay},
        {"it-1-pin", ScreenName::it, offlineBoard, 0, stay},
        {"it-2-wrong", ScreenName::it, offlineBoard, 0, itWrong},
        {"it-3-open", ScreenName::it, offlineBoard, 0, itOpen},
        {"it-4-tested", ScreenName::it, offlineBoard, 0, itTested},
    };
    return steps;
}

ShownStep::ShownStep(const FlowStep& step, const ui::Theme& theme, QSize pixels, const std::string& language,
                     bool longNames) {
    State state = step.state();
    if (longNames && state->master) giveLongNames(*state);
    m_screen.reset(
        static_cast<ui::FlowScreen*>(ui::makeScreen(step.screen, {theme, m_intents, m_navigator}, nullptr)));
    m_screen->resize(pixels);
    static_cast<QWidget&>(*m_screen).show();
    m_screen->enter();
    const auto moment = ui::momentOf(state, boardNow(), language);
    m_screen->present(moment);
    m_screen->showPart(step.part);
    step.go(m_screen->presenter(), m_intents);
    m_screen->present(moment);
    QApplication::processEvents();
}

WithWords::WithWords(Wording wording)
    : m_language(wording == Wording::dutch || wording == Wording::mirrored ? "nl" : "en") {
    uiApp();
    addTranslations();
    m_translator = wording == Wording::longer ? std::make_unique<Longer>() : std::make_unique<QTranslator>();
    if (m_translator->load(QStringLiteral(":/i18n/ploegbord_%1.qm").arg(QString::fromStdString(m_language))))
        QApplication::installTranslator(m_translator.get());
    QLocale::setDefault(QLocale(QString::fromStdString(m_language)));
    QApplication::setLayoutDirection(wording == Wording::mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

WithWords::~WithWords() {
    QApplication::removeTranslator(m_translator.get());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(QStringLiteral("en")));
}

} // namespace ploegbord::test

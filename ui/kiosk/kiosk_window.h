// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>

#include <QTimer>
#include <QWidget>

#include "ui/kiosk/badge_burst.h"
#include "ui/kiosk/idle_clock.h"
#include "ui/kiosk/screen.h"
#include "ui/media/chime_watch.h"

class QTranslator;

namespace ploegbord::ui {

class Countdown;

// The kiosk's one window: which screen is seen, the urgent notice above it, the idle clock, the badge reader
// and the language of the visit.
class KioskWindow final : public QWidget, public Navigator {
    Q_OBJECT
  public:
    struct Settings {
        std::string language = "nl"; // the terminal's own
        bool hasReadyMark = false;   // --mark-ready (goals)
        Media* media = nullptr;      // null: nothing is heard
    };
    KioskWindow(const Theme& theme, Intents& intents, const core::Clock& clock, Settings settings);
    ~KioskWindow() override;

    void setState(StatePtr state);
    Moment moment() const;           // what the screens are shown
    Screen& screen(ScreenName name); // made when first asked for
    ScreenName current() const { return m_current; }
    bool isUrgentShown() const { return m_isUrgentShown; }

    // Navigator
    void open(ScreenName name) override;
    void openPart(ScreenName name, int part) override;
    void openRecord(ScreenName name, core::RecordId record) override;
    void closeRecord() override;
    void answered(core::RecordId question) override;
    void home() override;
    void chooseLanguage(std::string language) override;
    void leaveProgram() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void present(bool isFirst = false);
    void presentUrgent(const Moment& now);
    void showCurrent();
    void touched();
    void lookAtIdleClock();
    void timeTurned();
    void scheduleNextLook(const IdleClock::Answer& answer);
    void showCountdown(const IdleClock::Answer& answer);
    void placeCountdown();
    void endVisit();
    void endAnswering(); // on the board, which never goes home
    bool readKey(QEvent* event);
    void badgeRead(const std::string& uid);
    void loadTranslation(const std::string& language);
    void markReadyOnce();

    ScreenContext m_screenContext;
    Intents& m_intents;
    const core::Clock& m_clock;
    Settings m_settings;
    std::string m_language;
    StatePtr m_state;
    core::Instant m_stateWall; // this machine's clock when m_state came, and the steady one
    core::Steady m_stateAt{};
    std::map<ScreenName, Screen*> m_screens; // owned as child widgets
    ScreenName m_current = ScreenName::board;
    ScreenName m_recordOpenedFrom = ScreenName::board;
    bool m_isUrgentShown = false;
    ChimeWatch m_chime;
    Countdown* m_countdown; // of a lead's session
    QWidget* m_readyMark = nullptr;
    std::unique_ptr<QTranslator> m_translator;
    IdleClock m_idle;
    core::Steady m_lastTouch{};
    std::vector<core::RecordId> m_answered; // questions, by this visit
    BadgeBurst m_badge;
    QTimer m_look; // single shot: the next time that anything changes by itself
};

} // namespace ploegbord::ui

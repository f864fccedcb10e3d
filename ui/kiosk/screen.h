// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "ui/kiosk/intents.h"
#include "ui/kiosk/moment.h"
#include "ui/theme/theme.h"
#include "ui/touch/view.h"

namespace ploegbord::ui {

class Media;

// Screens by the names that --screen knows.
enum class ScreenName {
    board,
    announcements,
    safety,
    recognition,
    report,
    shoutout,
    answers,
    documents,
    document,
    signIn,
    lead,
    announce,
    safetyEvent,
    closeShift,
    handover,
    handoverPost,
    since,
    meeting,
    pulse,
    pulseAsk,
    outbox,
    urgent,
    it,
    language,
    picture,
};
// The part of a screen at which a record was opened from it, for whoever comes back from the record.
inline constexpr int kAsLeft = -1;

std::string_view screenName(ScreenName name); // "safety-event"
std::string screenNames();                    // "board announcements ..."
std::optional<ScreenName> screenNamed(std::string_view text);

// Where a screen may send the person. One hop up: the window does it.
class Navigator {
  public:
    virtual ~Navigator() = default;
    virtual void open(ScreenName name) = 0;
    // The same, at one of its parts (the screen's own numbering, see Screen::showPart).
    virtual void openPart(ScreenName name, int part) {
        Q_UNUSED(part)
        open(name);
    }
    // The same, with this record (see Screen::showRecord).
    virtual void openRecord(ScreenName name, core::RecordId record) {
        Q_UNUSED(record)
        open(name);
    }
    // Back to the screen from which the record was opened, at kAsLeft.
    virtual void closeRecord() = 0;
    // This visit has answered the question: whoever comes next is asked again (Moment::answered).
    virtual void answered(core::RecordId question) { Q_UNUSED(question) }
    // Back to the board; what was half made is dropped (a signed-in lead's is kept by the screen itself).
    virtual void home() = 0;
    virtual void chooseLanguage(std::string language) = 0; // for this visit
    virtual void leaveProgram() = 0;                       // from the IT screen only
};

// What every screen is made with; outlives it.
struct ScreenContext {
    const Theme& theme;
    Intents& intents;
    Navigator& navigator;
    Media* media = nullptr; // null: nothing is heard, played or seen here
};

// One full-screen page of the kiosk. Made when first opened, kept afterwards.
class Screen : public View {
    Q_OBJECT
  public:
    explicit Screen(const ScreenContext& context, QWidget* parent = nullptr)
        : View(context.theme, parent), m_context(context) {}

    // The latest state; called at opening, at every change of state, and when the minute turns.
    virtual void present(const Moment& moment) = 0;
    // Opened anew from another screen: begin at the start.
    virtual void enter() {}
    // After enter(): begin at this part instead of the first.
    virtual void showPart(int part) { Q_UNUSED(part) }
    // After enter(): show this record.
    virtual void showRecord(const core::RecordId& record) { Q_UNUSED(record) }
    // Left, by the person or by the idle clock. `isIdle`: nobody was there any more.
    virtual void leave(bool isIdle) { Q_UNUSED(isIdle) }
    // How long without a touch until the window goes home; zero: never (the board).
    virtual std::chrono::seconds idleLimit() const { return std::chrono::seconds(90); }
    // A badge was read (UID as the reader typed it). False: not wanted here; the window then opens sign-in.
    virtual bool badgeRead(const std::string& uid) {
        Q_UNUSED(uid)
        return false;
    }
    // A picture for docs and tests: puts the screen into its most telling state (a form half filled).
    virtual void prepareForPicture() {}
    // What takes its time is on the glass.
    virtual bool isReadyForPicture() const { return true; }

  protected:
    const ScreenContext& context() const { return m_context; }

  private:
    ScreenContext m_context;
};

} // namespace ploegbord::ui

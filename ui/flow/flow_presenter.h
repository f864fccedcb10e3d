// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include <QObject>

#include "ui/flow/page.h"
#include "ui/kiosk/screen.h"

namespace ploegbord::ui {

// A done screen closes by itself: 5 s (ergonomics.md).
class DoneTime {
  public:
    static constexpr std::chrono::seconds kShown{5};
    void begin() { m_shown = {}; }
    // Whether it is over now that `passed` went by.
    bool isOver(std::chrono::milliseconds passed) { return (m_shown += passed) >= kShown; }

  private:
    std::chrono::milliseconds m_shown{0};
};

// Turns the board's state and the touches of one flow into pages and intents. Knows no widget: a test drives
// it as FlowScreen does.
class FlowPresenter {
  public:
    FlowPresenter(Intents& intents, Navigator& navigator) : m_intents(intents), m_navigator(navigator) {}
    virtual ~FlowPresenter() = default;
    FlowPresenter(const FlowPresenter&) = delete;
    FlowPresenter& operator=(const FlowPresenter&) = delete;

    virtual Page page() const = 0;

    void present(const Moment& moment);
    virtual void enter() {}
    virtual void leave(bool isIdle) { Q_UNUSED(isIdle) }
    virtual void showPart(int part) { Q_UNUSED(part) }                  // see Navigator::openPart
    virtual void showRecord(core::RecordId record) { Q_UNUSED(record) } // see Navigator::openRecord
    virtual bool badge(const std::string& uid) {
        Q_UNUSED(uid)
        return false;
    }
    virtual void prepareForPicture() {}
    virtual bool isReadyForPicture() const { return true; } // what takes its time is on the page
    // See Screen::idleLimit; a page that is read has longer.
    virtual std::chrono::seconds idleLimit() const { return std::chrono::seconds(90); }

    // What was touched.
    virtual void choose(int index) { Q_UNUSED(index) }
    virtual void chooseTab(int index) { Q_UNUSED(index) }
    virtual void chooseButton(int index) { Q_UNUSED(index) }
    virtual void typed(const QString& digits) { Q_UNUSED(digits) }
    virtual void pinEntered(const QString& pin) { Q_UNUSED(pin) }
    virtual void wrote(const QString& text) { Q_UNUSED(text) }
    virtual void primary() {}
    virtual void back() { m_navigator.home(); }
    virtual void tapTimer() {}
    virtual void setPictureRoom(QSize room) { Q_UNUSED(room) } // for page().picture, pixels
    // Time went by on a page that counts; page().timer or wantsTime() asks for it.
    virtual bool wantsTime() const { return page().timer.has_value(); }
    virtual void advance(std::chrono::milliseconds passed) { Q_UNUSED(passed) }

    // Told after everything that may have changed the page.
    void onChanged(std::function<void()> listener) { m_listener = std::move(listener); }
    // The next frame of page().picture, of which nothing else has changed.
    void onFrame(std::function<void(const QImage&)> listener) { m_frameListener = std::move(listener); }

  protected:
    virtual void stateChanged() {} // a new moment is there
    void changed() {
        if (m_listener) m_listener();
    }
    void frameCame(const QImage& image) {
        if (m_frameListener) m_frameListener(image);
    }
    const Moment& moment() const { return m_moment; }
    bool hasMoment() const { return m_moment.state != nullptr; }
    const std::optional<terminal::Session>& session() const;
    // A page that needs a session and has none: says why, with a way to sign in.
    static void askToSignIn(Page& page, const QString& why);
    // Posts as whoever is signed in, one at a time: a second touch before the answer does nothing. The page
    // is told of the change after `answered`.
    void postAsSession(terminal::Draft draft, std::function<void(const PostAnswer&)> answered);
    // The last page of a flow: what is done, and where it is.
    void sayDone(Page& page, const QString& what, const std::optional<terminal::Posted>& posted) const;
    bool isPosting() const { return m_isPosting; }
    Intents& intents() const { return m_intents; }
    Navigator& navigator() { return m_navigator; }
    QObject* context() { return &m_context; } // answers come no more once the presenter is gone

  private:
    Intents& m_intents;
    Navigator& m_navigator;
    Moment m_moment;
    std::function<void()> m_listener;
    std::function<void(const QImage&)> m_frameListener;
    bool m_isPosting = false;
    QObject m_context;
};

// A post's own failure in a sentence that says what to do.
QString failureText(const terminal::PostFailure& failure);
// Why the hub refused a post, by problem name, in a sentence.
QString problemText(const std::string& problemName);
// Where a post of this terminal is, by its op: "saved on this terminal", ...; also when it is at the hub.
QString whereOpIs(const Moment& moment, core::OpId op, core::RecordId record);

} // namespace ploegbord::ui

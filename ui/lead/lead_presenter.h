// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"

namespace ploegbord::ui {

// What a signed-in person may do here: the menu, the quiet board, hiding a post. Tiles appear by role.
class LeadPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    Page page() const override;
    void enter() override;
    void leave(bool isIdle) override;
    void choose(int index) override;
    void chooseTab(int index) override;
    void chooseButton(int index) override; // of the menu: sign out
    void primary() override;
    void back() override;
    bool wantsTime() const override { return m_step == Step::done; }
    void advance(std::chrono::milliseconds passed) override;
    void wrote(const QString& text) override { m_reason = text; }

  protected:
    void stateChanged() override;

  private:
    enum class Step { menu, quiet, hide, hideConfirm, done };
    enum class Item {
        announcement,
        question,
        reports,
        goal,
        safetyEvent,
        confirm,
        closeShift,
        handover,
        meeting,
        quiet,
        hide,
        refused
    };
    struct Hideable {
        core::RecordId record;
        std::int64_t version;
        bool isRecognition;
        QString title, footer;
    };

    std::vector<Item> items() const;
    Choice tile(Item item) const;
    std::vector<Hideable> hideables() const;
    void addHide(Page& page) const;
    void hide(const Hideable& chosen);
    void setQuiet(bool isOn);
    void post(terminal::Draft draft, QString done);
    void toMenu();

    Step m_step = Step::menu;
    bool m_isRecognitions = false; // tab of the hide list
    std::optional<Hideable> m_chosen;
    QString m_reason, m_error, m_done;
    std::optional<terminal::Posted> m_posted;
    DoneTime m_doneTime;
    bool m_hadSession = false;
};

// How many events wait for a second person, and whether this one is among those who may confirm it.
int waitingForConfirmation(const Moment& moment);

} // namespace ploegbord::ui

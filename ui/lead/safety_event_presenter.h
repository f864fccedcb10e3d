// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"

namespace ploegbord::ui {

// Safety events: record one, correct one, confirm what someone else recorded. An LTI counts only once a
// second person has confirmed it, and the page says so.
class SafetyEventPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    Page page() const override;
    void enter() override;
    void leave(bool) override;
    void showPart(int part) override;
    void prepareForPicture() override;
    void choose(int index) override;
    void chooseTab(int index) override;
    void chooseButton(int index) override;
    void wrote(const QString& text) override;
    void primary() override;
    void back() override;
    bool wantsTime() const override { return m_step == Step::done; }
    void advance(std::chrono::milliseconds passed) override;

  protected:
    void stateChanged() override;

  private:
    enum class Part { record, confirm, correct };
    enum class Step { list, when, shift, line, check, text, confirm, done };
    struct Listed {
        core::RecordId record;
        std::int64_t version;
        core::SafetyEvent event;
    };

    void addParts(Page& page) const;
    void addClasses(Page& page) const;
    void addEvents(Page& page) const;
    void addCheck(Page& page) const;
    Choice classTile(core::SafetyClass safetyClass) const;
    QString summary(const core::SafetyEvent& event) const;
    QString dayText(core::Day day) const;
    QString dateText(core::Day day) const; // with its weekday
    std::vector<Listed> listed() const;
    core::Day today() const;
    bool isOwn(const core::SafetyEvent& event) const;
    void post(terminal::Draft draft, QString done);
    void send();
    void confirm();

    Part m_part = Part::record;
    Step m_step = Step::list;
    core::SafetyEvent m_draft;
    std::optional<Listed> m_chosen; // corrected or confirmed
    QString m_error, m_done;
    std::optional<terminal::Posted> m_posted;
    DoneTime m_doneTime;
    bool m_hadSession = false;
};

} // namespace ploegbord::ui

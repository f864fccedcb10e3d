// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "ui/flow/flow_presenter.h"
#include "ui/lead/announce_draft.h"

namespace ploegbord::ui {

// A lead's announcement or shift goal: words -> for whom -> how long -> how urgent -> check -> Post. A
// half-made one is kept in memory for the person who made it and shown to nobody else.
class AnnouncePresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    Page page() const override;
    void enter() override;
    void leave(bool isIdle) override;
    void showPart(int part) override;
    void prepareForPicture() override;
    void choose(int index) override;
    void chooseTab(int index) override;
    void chooseButton(int index) override;
    void typed(const QString& digits) override;
    void wrote(const QString& text) override;
    void primary() override;
    void back() override;
    bool wantsTime() const override { return m_draft.step == Step::done; }
    void advance(std::chrono::milliseconds passed) override;

  protected:
    void stateChanged() override;

  private:
    using Draft = AnnounceDraft;
    using Part = Draft::Part;
    using Step = Draft::Step;
    using Until = Draft::Until;

    void reset();
    void addField(Page& page, const std::map<QString, QString>& texts, int length,
                  const char* placeholder) const;
    void addPriority(Page& page) const;
    void addCheck(Page& page) const;
    QStringList languages() const;
    void send();
    void post(terminal::Draft draft);

    Draft m_draft;
    QString m_language;
    int m_audienceTab = 0; // lines, crews, shifts
    QString m_error;
    std::optional<terminal::Posted> m_posted;
    DoneTime m_doneTime;
    std::string m_person;                // whose session this is
    std::map<std::string, Draft> m_kept; // by person; in memory only
};

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "ui/flow/flow_presenter.h"

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
    enum class Part { announcement, goal };
    enum class Step { title, text, goal, goalList, result, audience, until, steppers, priority, check, done };
    enum class Until { endOfShift, endOfDay, threeDays, oneWeek, twoWeeks, chosen };
    struct OpenGoal {
        core::RecordId record;
        std::int64_t version;
        core::Announcement body;
    };
    struct Draft {
        Part part = Part::announcement;
        Step step = Step::title;
        std::map<QString, QString> title, text; // by language
        core::Audience audience;
        Until until = Until::endOfShift;
        int days = 1, hour = 14; // steppers
        core::Priority priority = core::Priority::info;
        QString number;
        int unit = -1;                    // none chosen
        std::optional<OpenGoal> openGoal; // whose result is typed
        QString result;
        bool isEmpty() const { return title.empty() && text.empty() && number.isEmpty() && result.isEmpty(); }
    };

    void reset();
    void addField(Page& page, const std::map<QString, QString>& texts, int length,
                  const char* placeholder) const;
    void addGoal(Page& page) const;
    void addGoalList(Page& page) const;
    void addAudience(Page& page) const;
    void addUntil(Page& page) const;
    void addSteppers(Page& page) const;
    void addPriority(Page& page) const;
    void addCheck(Page& page) const;
    void chooseAudience(std::size_t index);
    void step(int index);
    std::vector<OpenGoal> openGoals() const;
    QStringList languages() const;
    core::Instant untilInstant() const;
    QString untilText() const;
    core::Announcement announcement() const;
    bool hasTitle() const;
    void send();
    void sendResult();
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

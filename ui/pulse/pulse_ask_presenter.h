// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>

#include "ui/flow/flow_presenter.h"
#include "ui/lead/announce_draft.h"

namespace ploegbord::ui {

// A lead or a function asks the crews one question: phrase (or own words and a scale) -> for whom -> until
// when -> check -> Ask; and closes one early. A half-made one is kept in memory for the person who made it.
class PulseAskPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;

    Page page() const override;
    void enter() override { reset(); }
    void leave(bool isIdle) override;
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
    enum class Step { phrase, write, scale, audience, until, check, open, close, done };
    struct Draft {
        std::string phrase, scale; // ids
        QString words;
        std::string language; // that they are in
        core::Audience audience;
        AnnounceDraft::Until until = AnnounceDraft::Until::oneWeek;
        bool isEmpty() const { return phrase.empty() && words.isEmpty(); }
    };

    static constexpr std::array kGroups{"safety", "work", "together"};
    static constexpr std::array kUntil{AnnounceDraft::Until::endOfShift, AnnounceDraft::Until::threeDays,
                                       AnnounceDraft::Until::oneWeek, AnnounceDraft::Until::twoWeeks};

    bool mayAsk() const;
    void reset();
    void begin(Draft draft);
    std::vector<const core::PulsePhrase*> phrases() const; // of the tab
    std::vector<terminal::Post> openOnes() const;
    const terminal::Post* chosen() const;
    core::Pulse pulse() const;
    void addPhrases(Page& page) const;
    void addScales(Page& page) const;
    void addUntilTiles(Page& page) const;
    void addCheck(Page& page) const;
    void addOpen(Page& page) const;
    void addClose(Page& page) const;
    void choosePhrase(std::size_t i);
    void send();
    void close();
    void post(terminal::Draft draft, QString done);
    QString countingText() const;

    Step m_step = Step::phrase;
    Draft m_draft;
    int m_tab = 0; // of the phrases; of the audience
    std::optional<core::RecordId> m_chosen;
    std::int64_t m_sawVersion = 0;
    QString m_error, m_done;
    std::optional<terminal::Posted> m_posted;
    DoneTime m_doneTime;
    std::string m_person;                // whose session this is
    std::map<std::string, Draft> m_kept; // by person; in memory only
};

} // namespace ploegbord::ui

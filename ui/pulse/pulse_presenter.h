// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"
#include "ui/flow/unsigned_posts.h"

namespace ploegbord::ui {

// The question to whoever stands here: one tap answers it, without a name. Then what was told of the ones
// before, by crew.
class PulsePresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;

    Page page() const override;
    void enter() override { reset(); }
    void leave(bool) override { reset(); }
    bool badge(const std::string& uid) override;
    void prepareForPicture() override;
    void choose(int index) override;
    void chooseTab(int index) override;
    void chooseButton(int index) override;
    void back() override;
    std::chrono::seconds idleLimit() const override;
    bool wantsTime() const override { return m_step == Step::done; }
    void advance(std::chrono::milliseconds passed) override;

  protected:
    void stateChanged() override;

  private:
    enum class Step { question, crew, done, list, result };

    bool isAsking() const { return m_step == Step::question || m_step == Step::crew; }
    void addQuestion(Page& page) const;
    void addCrews(Page& page) const;
    void addDone(Page& page) const;
    void addList(Page& page) const;
    void addResult(Page& page) const;
    const terminal::Post* opened() const;
    core::Ref shownCrew() const;
    std::vector<core::Ref> crewsHere() const; // several: who answers says of which they are
    void chooseAnswer(std::size_t choice);
    void send(const core::Ref& crew);
    void answered(const PostAnswer& answer);
    void reset();

    Step m_step = Step::question;
    std::optional<terminal::Post> m_asked; // the question as it was when the page opened
    std::vector<terminal::Post> m_results;
    std::optional<core::RecordId> m_opened; // a result
    std::optional<std::size_t> m_tab;       // of its crews; none: the crew on shift
    int m_choice = 0;
    QString m_error;
    std::optional<terminal::Posted> m_posted;
    int m_attempt = 0;
    bool m_isSending = false;
    bool m_isLooking = false; // at results, by choice
    DoneTime m_doneTime;
    UnsignedPosts m_unsigned;
};

} // namespace ploegbord::ui

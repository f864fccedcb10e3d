// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"
#include "ui/flow/unsigned_posts.h"
#include "ui/shoutout/people_tabs.h"

namespace ploegbord::ui {

// Shoutout: who -> for what -> what exactly -> Post. Five taps with the one on the board, no typing.
class ShoutoutPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    static constexpr std::chrono::seconds kGrace{5};
    static constexpr std::chrono::seconds kDone{5};

    Page page() const override;
    void enter() override;
    void leave(bool isIdle) override;
    void showRecord(core::RecordId record) override; // for an idea that was carried out
    bool badge(const std::string& uid) override;
    void prepareForPicture() override;
    void choose(int index) override;
    void chooseTab(int index) override;
    void chooseButton(int index) override;
    void typed(const QString& digits) override;
    void primary() override;
    void back() override;
    void tapTimer() override;
    bool wantsTime() const override { return m_step == Step::done; }
    void advance(std::chrono::milliseconds passed) override;

  protected:
    void stateChanged() override;

  private:
    enum class Step { who, pattern, fill, done };
    enum class Outcome { posting, posted, undoing, undone, retracted, notUndone };

    void addFill(Page& page) const;
    void addDone(Page& page) const;
    void addSigning(Page& page) const;
    const core::RecognitionPattern* pattern() const;
    const core::Blank* blank() const;
    bool isFilled(const core::Blank& blank) const;
    bool isComplete() const;
    void set(core::BlankValue value);
    void nextBlank();
    bool isLead() const;
    bool isOverLimit() const;
    bool isQuiet() const;
    void refuseQuiet();
    void post(const std::string& badge);
    void answered(const PostAnswer& answer, bool isSigned);
    void undoAnswered(const terminal::UndoAnswer& answer);
    void reset();

    Step m_step = Step::who;
    PeopleTabs m_people;
    std::size_t m_group = 0;    // the chosen of them
    std::size_t m_category = 0; // 0: all
    core::Recognition m_draft;
    std::size_t m_blank = 0;
    bool m_isForEveryone = false; // a lead's choice
    std::string m_badge;          // remembered until the fact is complete
    QString m_error;
    bool m_wasQuiet = false;
    Outcome m_outcome = Outcome::posting;
    terminal::Posted m_posted;
    std::chrono::milliseconds m_sinceDone{0};
    UnsignedPosts m_unsigned;
};

} // namespace ploegbord::ui

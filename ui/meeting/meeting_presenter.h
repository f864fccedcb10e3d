// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"
#include "ui/since/news.h"

namespace ploegbord::ui {

// The start-of-shift meeting: what is new, one item a screen, to be read from 3 m, and "discussed" at its
// end. It takes a lead to begin it; that ends the lead's session, so that the board can stand for minutes
// without a touch and nobody's rights stay on the glass. What counts is marked for the crew, not for a
// person.
class MeetingPresenter final : public FlowPresenter {
  public:
    static constexpr std::chrono::minutes kIdle{20}; // ergonomics.md

    using FlowPresenter::FlowPresenter;

    Page page() const override;
    void enter() override;
    void leave(bool) override;
    std::chrono::seconds idleLimit() const override;
    void prepareForPicture() override;
    void chooseButton(int index) override;
    void primary() override;
    void back() override;
    // A badge held to the reader does not end a meeting.
    bool badge(const std::string&) override { return isRunning(); }
    bool wantsTime() const override { return isRunning() || m_step == Step::done; }
    void advance(std::chrono::milliseconds passed) override;

  protected:
    void stateChanged() override;

  private:
    enum class Step { overview, item, close, done };

    bool isRunning() const { return m_step == Step::item || m_step == Step::close; }
    bool mayBegin() const; // a lead, a crew, a clock
    QString groupsText() const;
    QString lengthText() const;
    void addOverview(Page& page) const;
    void addItem(Page& page) const;
    void addClose(Page& page) const;
    void addDone(Page& page) const;
    void begin();
    void takeNews();
    void close();
    void mark();
    void markNext();
    void marked(const PostAnswer& answer);

    Step m_step = Step::overview;
    std::optional<CrewShift> m_crew; // whose meeting it is: once begun it stays that one's
    std::vector<NewsItem> m_items;
    std::size_t m_item = 0;
    std::chrono::milliseconds m_length{0};
    std::vector<core::RecordId> m_marks; // still to be posted
    std::optional<terminal::Posted> m_posted;
    bool m_isSending = false;
    int m_attempt = 0;
    QString m_error;
    DoneTime m_doneTime;
    bool m_hadSession = false;
};

} // namespace ploegbord::ui

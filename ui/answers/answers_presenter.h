// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "ui/answers/report_list.h"
#include "ui/flow/flow_presenter.h"
#include "ui/pictures/media_reader.h"

namespace ploegbord::ui {

// You said, we did: what became of each report. Who may, answers it here and moves it on; who has its number
// and key follows it, and adds to it without a name.
class AnswersPresenter final : public FlowPresenter {
  public:
    AnswersPresenter(Intents& intents, Navigator& navigator);

    Page page() const override;
    void enter() override { reset(); }
    void leave(bool isIdle) override;
    std::chrono::seconds idleLimit() const override;
    void prepareForPicture() override;
    void setPictureRoom(QSize room) override { m_reader.setRoom(room); }
    bool isReadyForPicture() const override { return m_reader.isSettled(); }
    void choose(int index) override;
    void chooseTab(int index) override;
    void chooseButton(int index) override;
    void wrote(const QString& text) override;
    void primary() override;
    void back() override;
    bool wantsTime() const override { return false; }
    bool badge(const std::string& uid) override; // or the QR code of a report

  protected:
    void stateChanged() override;

  private:
    enum class Step { list, one, months, picture, reply, status, reason, number, key, followUp };
    enum class Action { reply, status, picture, recognise, followUp };

    static constexpr std::array kStatuses{core::ReportStatus::seen, core::ReportStatus::inProgress,
                                          core::ReportStatus::done, core::ReportStatus::declined};

    const terminal::Post* opened() const;
    const core::Report& report() const { return *opened()->record->as<core::Report>(); }
    bool isWriting() const;
    ReportFilter filter() const;
    // Tiles before the reports: posts of this board that wait, and how fast reports are answered.
    int waitingHere() const;
    bool hasMonths() const;
    bool mayTakeOver() const; // for this line, the idea that is open
    std::vector<Action> actions() const;
    void addList(Page& page) const;
    void addOne(Page& page) const;
    void addPicture(Page& page) const;
    std::vector<core::Media> pictures() const;
    void showPicture(std::size_t index);
    void addWhereItIs(Page& page) const;
    void addStatuses(Page& page) const;
    void addMonths(Page& page) const;
    Choice waitingTile() const;
    QString emptyText() const;
    void open(core::RecordId report);
    void begin(Step step);
    void setStatus(core::ReportStatus status);
    void takeOver();
    void numberTyped();
    void keyTyped();
    void openByKey(const std::string& number, const std::string& key);
    void send();
    void sendStatus();
    void post(core::OpType type, core::OpBody body, terminal::SignWith how);
    void answered(const PostAnswer& answer);
    void reset();

    Step m_step = Step::list;
    MediaReader m_reader; // of the opened report's pictures
    std::size_t m_picture = 0;
    std::optional<ReportFilter> m_filter; // none: not chosen yet
    std::optional<core::RecordId> m_opened;
    std::int64_t m_sawVersion = 0; // of the opened one, when its statuses were shown
    core::ReportStatus m_status = core::ReportStatus::seen;
    std::string m_number, m_key; // as typed by who follows a report; the key of the opened one
    QString m_text, m_error;
    std::optional<terminal::Posted> m_posted;
    bool m_isPostedByHolder = false; // of the key: nothing more is known of it
    bool m_hadSession = false;
    bool m_isSending = false;
    int m_attempt = 0;
};

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "ui/flow/flow_presenter.h"
#include "ui/handover/handover_list.h"

namespace ploegbord::ui {

// A lead hands a shift over: topic -> phrase or words -> ... -> preview -> Post. A half-made one is kept in
// memory for the person who made it and shown to nobody else.
class HandOverPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;

    Page page() const override;
    void enter() override;
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
    enum class Step { topics, phrases, write, preview, notes, one, done };
    struct Draft {
        std::vector<core::Handover::Note> notes;
        std::optional<core::ShiftOccurrence> shift; // for which it was begun, or that was chosen
    };

    void reset();
    void takeUp(); // what this person has half made
    // What is handed over: the shift chosen, else the one of this lead's crew, else the one that ended last.
    std::optional<core::ShiftOccurrence> shift() const;
    bool isOfMyCrew(const core::ShiftOccurrence& shift) const;
    bool isFromOtherShift() const; // the draft was begun for a shift that cannot be handed over any more
    int notesOf(core::HandoverTopic topic) const;
    bool mayWrite() const;

    void addTopics(Page& page) const;
    void addPhrases(Page& page) const;
    void addField(Page& page) const;
    void addPreview(Page& page) const;
    void addNotes(Page& page) const;
    void addOne(Page& page) const;
    void addDone(Page& page) const;
    void write(const QString& text, std::optional<std::size_t> editing);
    void keepNote();
    void removeNote();
    void send();

    Step m_step = Step::topics;
    Draft m_draft;
    core::HandoverTopic m_topic = core::HandoverTopic::safety;
    std::optional<std::size_t> m_editing; // a note of the draft
    QString m_text;
    int m_fields = 0; // counts the fields shown: each begins with its own text
    QString m_error;
    std::optional<terminal::Posted> m_posted;
    DoneTime m_doneTime;
    std::string m_person;                // whose session this is
    std::map<std::string, Draft> m_kept; // by person; in memory only
};

} // namespace ploegbord::ui

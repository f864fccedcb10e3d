// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"

namespace ploegbord::ui {

// Every post of this terminal that has not settled, and where it really is. A lead deals with the refused
// ones.
class OutboxPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    Page page() const override;
    void enter() override;
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); } // it is read
    void leave(bool) override { enter(); }
    void choose(int index) override;
    void chooseButton(int index) override;
    void back() override;

  private:
    const terminal::ParkedOp* chosen() const;
    QString titleOf(const terminal::OutboxEntry& entry) const;
    QString ageOf(const terminal::OutboxEntry& entry) const;
    Runs sentenceOf(const core::Op& op) const;
    void addList(Page& page) const;
    void addParked(Page& page, const terminal::ParkedOp& parked) const;
    void dealt(const DealtAnswer& answer);
    bool mayDeal() const;

    std::optional<core::OpId> m_chosen;
    QString m_error;
};

QString opName(core::OpType type);

} // namespace ploegbord::ui

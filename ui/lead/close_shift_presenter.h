// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"

namespace ploegbord::ui {

// A manned shift of this line that nobody has closed yet.
struct OpenShift {
    core::Day day;
    core::Shift shift;
};
// Over the last 14 days, newest first; only shifts that are over.
std::vector<OpenShift> openShifts(const Moment& moment);

// "No event" for one shift of this line, one tap each.
class CloseShiftPresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    Page page() const override;
    void enter() override;
    void leave(bool) override { enter(); }
    void choose(int index) override;
    void primary() override;
    void back() override { navigator().open(ScreenName::lead); }

  protected:
    void stateChanged() override;

  private:
    std::vector<OpenShift> m_open;
    QString m_error, m_done;
    bool m_hadSession = false;
};

} // namespace ploegbord::ui

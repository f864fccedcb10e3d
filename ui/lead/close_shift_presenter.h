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
using OpenShifts = std::vector<OpenShift>;
// Over the last 14 days, newest first, those that have begun; `kept` ones also when they are closed.
OpenShifts openShifts(const Moment& moment, const OpenShifts& kept = {});

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
    OpenShifts m_closed; // in this visit: their tiles stay, so that no other slides under the finger
    OpenShifts m_open;   // and those
    QString m_error, m_done;
    bool m_hadSession = false;
};

} // namespace ploegbord::ui

// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/screen.h"
#include "ui/touch/flow.h"

namespace ploegbord::ui {

// The frame of a lane full screen: its name, the board's state and the clock above, Back below. Derived
// screens fill it with content().
class LaneScreen : public Screen {
    Q_OBJECT
  public:
    void present(const Moment& moment) final;
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); } // a reading screen

  protected:
    explicit LaneScreen(const ScreenContext& context, QWidget* parent = nullptr);

    virtual void showMoment() = 0; // moment() has changed
    const Moment& moment() const { return m_moment; }
    bool hasMoment() const { return m_moment.state != nullptr; }
    Flow& flow() { return *m_flow; }
    void resizeEvent(QResizeEvent* event) override;

  private:
    Moment m_moment;
    Flow* m_flow;
};

} // namespace ploegbord::ui

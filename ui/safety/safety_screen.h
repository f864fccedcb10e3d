// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/safety_text.h"
#include "ui/kiosk/screen.h"
#include "ui/touch/flow.h"

namespace ploegbord::ui {

class SafetyMonth;

// The safety lane full screen: this month's cross large, the counter and its definition, the legend, and the
// months before by big arrows.
class SafetyScreen final : public Screen {
    Q_OBJECT
  public:
    explicit SafetyScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void present(const Moment& moment) override;
    void enter() override;
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); } // a reading screen

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void turn(int months);

    Moment m_moment;
    int m_monthsBack = 0; // 0: this month; at most 12
    Flow* m_flow;
    SafetyMonth* m_month;
    TouchButton* m_earlier;
    TouchButton* m_later;
};

} // namespace ploegbord::ui

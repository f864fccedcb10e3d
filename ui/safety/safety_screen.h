// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/lane_screen.h"

namespace ploegbord::ui {

class SafetyMonth;

// The safety lane full screen: this month's cross large, the counter and its definition, the legend, and the
// months before by big arrows.
class SafetyScreen final : public LaneScreen {
    Q_OBJECT
  public:
    explicit SafetyScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void enter() override;

  protected:
    void retranslate() override;
    void showMoment() override;

  private:
    void turn(int months);

    int m_monthsBack = 0; // 0: this month; at most 12
    SafetyMonth* m_month;
    TouchButton* m_earlier;
    TouchButton* m_later;
};

} // namespace ploegbord::ui

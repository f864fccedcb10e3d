// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "ui/board/card_wall.h"
#include "ui/board/lane_screen.h"

namespace ploegbord::ui {

// The recognition wall, a page at a time; each card has its own high-five button (one a card in a touch
// session).
class RecognitionScreen final : public LaneScreen {
    Q_OBJECT
  public:
    explicit RecognitionScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void enter() override;
    void leave(bool isIdle) override;

  protected:
    void retranslate() override;
    void showMoment() override;

  private:
    TouchButton* makeFive(core::RecordId record, QWidget* parent);
    void dressFive(int index, TouchButton& button);
    void highFive(core::RecordId record);

    std::vector<terminal::Post> m_posts;
    std::set<core::RecordId> m_given; // in this visit
    CardWall* m_wall;
};

} // namespace ploegbord::ui

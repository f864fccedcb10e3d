// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/card_wall.h"
#include "ui/board/lane_screen.h"

namespace ploegbord::ui {

// Every announcement of this board, in full.
class AnnouncementsScreen final : public LaneScreen {
    Q_OBJECT
  public:
    explicit AnnouncementsScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void enter() override;

  protected:
    void retranslate() override;
    void showMoment() override;

  private:
    std::vector<terminal::Post> m_posts;
    CardWall* m_wall;
};

} // namespace ploegbord::ui
